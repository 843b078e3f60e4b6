import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import {
  fiscalMonths,
  followLines,
  measureSchema,
  plannedStepSchema,
  type PlannedStep,
  type PlanMeasure,
} from '@sucharit/domain/plans';
import { fiscalYearEnd, fiscalYearStart, type FiscalYear } from '@sucharit/domain/shared';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { DateField } from '../../shared/date-field.js';
import { formatDate, formatMonth } from '../../shared/format.js';
import { LinesField } from '../../shared/lines-field.js';
import { HelpedField } from './plan-help.js';

const { plannedMonth: monthField, plannedOn: dayField } = plannedStepSchema;

/** The steps of a measure as lines, and below them, where somebody plans them, month and day of each. */
export function StepsField({
  measure,
  fiscalYear,
  onChange,
}: {
  measure: PlanMeasure;
  fiscalYear: number;
  onChange: (changes: Partial<PlanMeasure>) => void;
}) {
  const translate = useTranslate();
  const { language, nameOf } = useLanguage();
  const { methods, plannedSteps, number } = measure;
  const [isOpen, setIsOpen] = useState(plannedSteps.length > 0);
  // The planned time of a step comes back with it.
  const lost = useRef<readonly PlannedStep[]>([]);
  const put = (row: PlannedStep): void => {
    const others = plannedSteps.filter(({ step }) => step !== row.step);
    const saysNothing = row.plannedMonth === null && row.plannedOn === null;
    onChange({ plannedSteps: saysNothing ? others : [...others, row] });
  };
  const year = fiscalYear as FiscalYear;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1,
        gridTemplateColumns: 'minmax(0, 1fr)',
        justifyItems: 'start',
        '& > .wide': { width: '100%' },
      }}
    >
      <HelpedField of="measures.methods" className="wide">
        <LinesField
          fullWidth
          size="small"
          minRows={2}
          label={nameOf(measureSchema.methods)}
          slotProps={{ htmlInput: { 'aria-label': `${nameOf(measureSchema.methods)} ${number}` } }}
          items={methods}
          onItems={(items) => {
            const followed = followLines('step', plannedSteps, methods, items, lost.current);
            lost.current = followed.lost;
            onChange({ methods: items, plannedSteps: followed.rows });
          }}
        />
      </HelpedField>
      {methods.length > 0 && (
        <HelpedField of="measures.plannedSteps">
          <Button size="small" variant="outlined" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {translate('planEditing.plan_steps', { number })}
          </Button>
        </HelpedField>
      )}
      {isOpen &&
        [...new Set(methods)].map((step, index) => {
          const row = plannedSteps.find((own) => own.step === step) ?? { step, plannedMonth: null, plannedOn: null };
          return (
            <Box
              // The words of a step change while they are typed.
              key={index}
              role="group"
              aria-label={translate('planEditing.step', { number, item: index + 1 })}
              sx={{
                display: 'grid',
                width: '100%',
                gap: 1,
                gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
                '& > .whole': { gridColumn: '1 / -1' },
              }}
            >
              <Typography
                className="whole"
                variant="caption"
                sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}
              >
                {index + 1}. {step}
              </Typography>
              <HelpedField of="measures.plannedSteps.plannedMonth">
                <TextField
                  select
                  size="small"
                  fullWidth
                  label={nameOf(monthField)}
                  disabled={row.plannedOn !== null}
                  value={row.plannedMonth ?? ''}
                  onChange={({ target }) =>
                    put({ ...row, plannedMonth: target.value === '' ? null : Number(target.value) })
                  }
                >
                  <MenuItem value="">–</MenuItem>
                  {fiscalMonths.map((month) => (
                    <MenuItem key={month} value={month}>
                      {formatMonth(month, language)}
                    </MenuItem>
                  ))}
                </TextField>
              </HelpedField>
              <HelpedField of="measures.plannedSteps.plannedOn">
                <DateField
                  label={nameOf(dayField)}
                  value={row.plannedOn}
                  reference={fiscalYearStart(year)}
                  earliest={fiscalYearStart(year)}
                  latest={fiscalYearEnd(year)}
                  onChange={(day) =>
                    put({
                      ...row,
                      plannedOn: day,
                      plannedMonth: day === null ? row.plannedMonth : Number(day.slice(5, 7)),
                    })
                  }
                />
              </HelpedField>
            </Box>
          );
        })}
    </Box>
  );
}

/** The steps of a measure for reading, each with the time for which it is planned. */
export function StepsRead({ methods, plannedSteps }: Pick<PlanMeasure, 'methods' | 'plannedSteps'>) {
  const { language } = useLanguage();
  const timeOf = (step: string): string | null => {
    const row = plannedSteps.find((own) => own.step === step);
    if (!row) return null;
    if (row.plannedOn !== null) return formatDate(row.plannedOn, language);
    return row.plannedMonth === null ? null : formatMonth(row.plannedMonth, language);
  };
  return (
    <Box component="ol" sx={{ m: 0, pl: 2.25, fontSize: '0.875rem', lineHeight: 1.6, overflowWrap: 'anywhere' }}>
      {methods.map((step, index) => (
        <li key={index}>
          {step}
          {timeOf(step) !== null && (
            <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
              {timeOf(step)}
            </Typography>
          )}
        </li>
      ))}
    </Box>
  );
}
