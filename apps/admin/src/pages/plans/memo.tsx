import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { planSchema, type PlanParts } from '@sucharit/domain/plans';
import { fiscalYearStart, type FiscalYear } from '@sucharit/domain/shared';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { DateField } from '../../shared/date-field.js';
import { formatDate } from '../../shared/format.js';
import type { WrittenPlan } from './plan-data.js';
import { HelpedField } from './plan-help.js';

interface MemoProps {
  readonly plan: WrittenPlan;
  readonly editable: boolean;
  readonly onChange: (changes: PlanParts) => void;
}

/** The head of the memo that carries the plan to the director: section, number, day. */
export function Memo({ plan, editable, onChange }: MemoProps) {
  const translate = useTranslate();
  const { language, nameOf } = useLanguage();
  const { issuingUnit: unit, documentNumber: number, memoOn: day } = planSchema;
  if (!editable)
    return (
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: { sm: 'max-content minmax(0, 1fr)' },
          columnGap: 3,
          rowGap: 0.5,
          '& dt': { color: 'text.secondary' },
          '& dd': { m: 0, overflowWrap: 'anywhere' },
        }}
      >
        {(
          [
            [unit, plan.issuingUnit],
            [number, plan.documentNumber],
            [day, plan.memoOn && formatDate(plan.memoOn, language)],
          ] as const
        ).map(([field, value]) => (
          <Box key={field.nameEn} sx={{ display: 'contents' }}>
            <Typography component="dt">{nameOf(field)}</Typography>
            <Typography component="dd">{value ?? translate('plan.nothing_written')}</Typography>
          </Box>
        ))}
      </Box>
    );
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: 'repeat(auto-fit, minmax(14rem, 1fr))' } }}>
      <HelpedField of="issuingUnit">
        <TextField
          size="small"
          fullWidth
          label={nameOf(unit)}
          value={plan.issuingUnit ?? ''}
          onChange={({ target }) => onChange({ issuingUnit: target.value || null })}
        />
      </HelpedField>
      <HelpedField of="documentNumber">
        <TextField
          size="small"
          fullWidth
          label={nameOf(number)}
          value={plan.documentNumber ?? ''}
          onChange={({ target }) => onChange({ documentNumber: target.value || null })}
        />
      </HelpedField>
      <HelpedField of="memoOn">
        <DateField
          label={nameOf(day)}
          value={plan.memoOn}
          onChange={(memoOn) => onChange({ memoOn })}
          reference={fiscalYearStart(plan.fiscalYear as FiscalYear)}
        />
      </HelpedField>
    </Box>
  );
}
