import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ChecklistKey, ChecklistStatus } from '@sucharit/domain/plans';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../i18n/use-language.js';
import { StatusSymbol } from './status.js';
import { statusTones } from './theme/tokens.js';

interface Item {
  /** of an item of a plan's checklist */
  readonly key?: ChecklistKey;
  readonly nameTh: string;
  readonly nameEn: string;
  /** null for an item that a person judges */
  readonly status: ChecklistStatus | null;
}

/** The word beside a light: of the approval that it was given, of anything else that it is there. */
const wordOf = ({ key, status }: Item): string => {
  if (status === null) return 'checklists.by_person';
  return key === 'APPROVED_BY_DIRECTOR'
    ? status === 'MET'
      ? 'plan.approved'
      : 'plan.not_approved'
    : status === 'MET'
      ? 'plan.met'
      : 'plan.missing';
};

/** The sign and the tone of a state; a person's judgement is open. */
const lookOf = (status: Item['status']) =>
  status === null
    ? ({ sign: 'NOT_STARTED', tone: statusTones.moving } as const)
    : status === 'MET'
      ? ({ sign: 'MET', tone: statusTones.done } as const)
      : ({ sign: 'OVERDUE', tone: statusTones.back } as const);

/** One light: met, or missing, with its name in words. */
export function ChecklistLight({ item, children }: { item: Item; children?: ReactNode }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const { sign, tone } = lookOf(item.status);
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
        <StatusSymbol status={sign} size={12} />
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2" component="span" sx={{ fontWeight: 500 }}>
          {nameOf(item)}
        </Typography>{' '}
        <Typography variant="caption" component="span" sx={{ color: 'text.secondary' }}>
          {translate(wordOf(item))}
        </Typography>
        {children}
      </Box>
    </Box>
  );
}

/** The things that a plan must contain, in official order. */
export function ChecklistLights({ items }: { items: readonly Item[] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {items.map((item) => (
        <li key={item.nameTh}>
          <ChecklistLight item={item} />
        </li>
      ))}
    </Box>
  );
}
