import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import {
  planSchema,
  situationFigureNames,
  situationFigureSchema,
  situationFiguresSchema,
  type PlanParts,
  type SituationFigureName,
} from '@sucharit/domain/plans';
import { toArabicDigits } from '@sucharit/domain/shared';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { formatCount } from '../../shared/format.js';
import type { WrittenPlan } from './plan-data.js';
import { HelpedField, PartHelp } from './plan-help.js';

type Figures = WrittenPlan['situationFigures'];

/** The whole number that is typed, in digits of either kind; null for none. */
function countOf(text: string): number | null {
  const digits = toArabicDigits(text).replace(/\D/g, '').slice(0, 6);
  return digits === '' ? null : Number(digits);
}

/** Complaints, cases and objections of auditors in figures: 0 is a figure, an empty field is none. */
export function SituationFigures({
  figures,
  editable,
  onChange,
}: {
  figures: Figures;
  editable: boolean;
  onChange: (changes: PlanParts) => void;
}) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const change = (name: SituationFigureName, changes: Partial<Figures[SituationFigureName]>): void =>
    onChange({ situationFigures: { ...figures, [name]: { ...figures[name], ...changes } } });
  return (
    <Box component="section">
      <Box sx={{ mb: 0.5 }}>
        <Typography variant="h3" sx={{ display: 'inline-block', mr: 0.5 }}>
          {nameOf(planSchema.situationFigures)}
        </Typography>
        <PartHelp of="situationFigures" />
      </Box>
      {editable && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
          {translate('planEditing.figures_hint')}
        </Typography>
      )}
      {situationFigureNames.map((name) => {
        const subject = nameOf(situationFiguresSchema[name]);
        const { count, period, source } = figures[name];
        const label = (field: keyof typeof situationFigureSchema): object => ({
          label: nameOf(situationFigureSchema[field]),
          slotProps: { htmlInput: { 'aria-label': `${subject}: ${nameOf(situationFigureSchema[field])}` } },
        });
        if (!editable)
          return (
            <Typography key={name}>
              {subject}: <strong>{count === null ? translate('planEditing.figure_unsaid') : formatCount(count)}</strong>
              {[period, source].filter(Boolean).length > 0 && ` (${[period, source].filter(Boolean).join(' · ')})`}
            </Typography>
          );
        return (
          <Box
            key={name}
            role="group"
            aria-label={subject}
            sx={{
              display: 'grid',
              gap: 1.5,
              mb: 1.5,
              alignItems: 'center',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '14rem 7rem minmax(0, 1fr) minmax(0, 1fr)' },
            }}
          >
            <Typography>{subject}</Typography>
            <HelpedField of={`situationFigures.${name}`} and={`situationFigures.${name}.count`}>
              <TextField
                size="small"
                fullWidth
                value={count ?? ''}
                onChange={({ target }) => change(name, { count: countOf(target.value) })}
                {...label('count')}
              />
            </HelpedField>
            <HelpedField of={`situationFigures.${name}`} and={`situationFigures.${name}.period`}>
              <TextField
                size="small"
                fullWidth
                value={period}
                onChange={({ target }) => change(name, { period: target.value })}
                {...label('period')}
              />
            </HelpedField>
            <HelpedField of={`situationFigures.${name}`} and={`situationFigures.${name}.source`}>
              <TextField
                size="small"
                fullWidth
                value={source}
                onChange={({ target }) => change(name, { source: target.value })}
                {...label('source')}
              />
            </HelpedField>
          </Box>
        );
      })}
    </Box>
  );
}
