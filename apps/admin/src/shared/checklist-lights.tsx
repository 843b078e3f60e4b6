import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { checklistNames, type ChecklistKey, type ChecklistStatus } from '@sucharit/domain/plans';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../i18n/use-language.js';
import { StatusSymbol } from './status.js';
import { statusTones } from './theme/tokens.js';

interface Item {
  readonly key: ChecklistKey;
  readonly status: ChecklistStatus;
}

/** One light: met, or missing, with its name in words. */
export function ChecklistLight({ item, children }: { item: Item; children?: ReactNode }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const met = item.status === 'MET';
  const tone = statusTones[met ? 'done' : 'back'];
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', py: 0.5 }}>
      <Box
        component="span"
        sx={{
          width: 22,
          height: 22,
          mt: '2px',
          flexShrink: 0,
          borderRadius: '50%',
          display: 'grid',
          placeItems: 'center',
          bgcolor: tone.fill,
          color: tone.ink,
        }}
      >
        <StatusSymbol status={met ? 'MET' : 'OVERDUE'} size={12} />
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2" component="span" sx={{ fontWeight: 500 }}>
          {nameOf(checklistNames[item.key])}
        </Typography>{' '}
        <Typography variant="caption" component="span" sx={{ color: 'text.secondary' }}>
          {translate(met ? 'plan.met' : 'plan.missing')}
        </Typography>
        {children}
      </Box>
    </Box>
  );
}

/** The six things a plan must contain, in official order. */
export function ChecklistLights({ items }: { items: readonly Item[] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {items.map((item) => (
        <li key={item.key}>
          <ChecklistLight item={item} />
        </li>
      ))}
    </Box>
  );
}
