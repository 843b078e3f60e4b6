import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { fiscalMonths, placeInFiscalYear, type MeasurePeriod, type PlannedStep } from '@sucharit/domain/plans';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { formatMonth } from '../../shared/format.js';

/** The months of a measure's work on a line of twelve, October first, with marks where steps are planned; nothing while both are open. */
export function PeriodBar({ startMonth, endMonth, steps }: MeasurePeriod & { readonly steps: readonly PlannedStep[] }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const [first, last] = [startMonth ?? endMonth, endMonth ?? startMonth];
  if (first === null || last === null) return null;
  const words = [...new Set([first, last])].map((month) => formatMonth(month, language)).join(' – ');
  const planned = new Set(steps.map(({ plannedMonth }) => plannedMonth));
  const [from, to] = [placeInFiscalYear(first), placeInFiscalYear(last)];
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 0.5 }}>
      <Box aria-hidden sx={{ display: 'grid', gridTemplateColumns: 'repeat(12, 8px)', gap: '1px', flex: '0 0 auto' }}>
        {fiscalMonths.map((month, place) => (
          <Box
            key={month}
            sx={{
              height: 8,
              borderRadius: 0.25,
              border: 1,
              borderColor: place >= from && place <= to ? 'primary.main' : 'divider',
              bgcolor: place >= from && place <= to ? 'primary.main' : 'transparent',
              printColorAdjust: 'exact',
              ...(planned.has(month) && { boxShadow: (theme) => `0 3px 0 ${theme.palette.text.primary}` }),
            }}
          />
        ))}
      </Box>
      <Typography variant="caption">{translate('plan.period', { months: words })}</Typography>
    </Box>
  );
}
