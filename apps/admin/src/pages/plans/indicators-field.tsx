import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { measureIndicatorSchema, measureSchema, type MeasureIndicator, type PlanMeasure } from '@sucharit/domain/plans';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { FigureField } from '../../shared/figure-field.js';
import { UndoLines, useRemoved } from '../../shared/removed-rows.js';
import { HelpedField } from './plan-help.js';

const empty: MeasureIndicator = { text: '', target: null, unit: null };
const written = (rows: readonly MeasureIndicator[]): MeasureIndicator[] =>
  rows.filter(({ text, target, unit }) => text.trim() !== '' || target !== null || (unit ?? '').trim() !== '');
const same = (left: readonly MeasureIndicator[], right: readonly MeasureIndicator[]): boolean =>
  JSON.stringify(left.map(({ text, target, unit }) => [text, target, unit])) ===
  JSON.stringify(right.map(({ text, target, unit }) => [text, target, unit]));

/** The indicators of one measure as rows of words, target and unit. An empty row stays here; one without words is marked. */
export function IndicatorsField({
  measure,
  onChange,
}: {
  measure: PlanMeasure;
  onChange: (indicators: readonly MeasureIndicator[]) => void;
}) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const { indicators, number } = measure;
  const [typed, setTyped] = useState(indicators);
  const [isAdded, setIsAdded] = useState(false);
  const removed = useRemoved<MeasureIndicator>();
  // A change from elsewhere is shown at once; an empty row that is being typed is not taken for such a change.
  const rows = same(written(typed), indicators) ? typed : indicators;
  const put = (next: readonly MeasureIndicator[]): void => {
    setTyped(next);
    if (!same(written(next), indicators)) onChange(written(next));
  };
  const change = (index: number, changes: Partial<MeasureIndicator>): void =>
    put(rows.map((row, place) => (place === index ? { ...row, ...changes } : row)));
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start' }}>
      {rows.length === 0 && (
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {nameOf(measureSchema.indicators)} – {translate('planEditing.indicator_hint')}
        </Typography>
      )}
      {rows.map(({ text, target, unit }, index) => {
        const words = { number, item: index + 1 };
        const named = (name: keyof typeof measureIndicatorSchema) => ({
          label: nameOf(measureIndicatorSchema[name]),
          size: 'small' as const,
          fullWidth: true,
          slotProps: { htmlInput: { 'aria-label': translate(`planEditing.indicator_${name}`, words) } },
        });
        return (
          <Box
            key={index}
            sx={{
              display: 'grid',
              width: '100%',
              gap: 1,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr) minmax(0, 1fr) auto', md: 'minmax(0, 1fr) 9rem 9rem auto' },
              '& > :first-of-type': { gridColumn: { xs: '1 / -1', md: 'auto' } },
            }}
          >
            <HelpedField of="measures.indicators.text">
              <TextField
                {...named('text')}
                multiline
                autoFocus={isAdded && index === rows.length - 1}
                value={text}
                {...(text.trim() === '' && written(rows).includes(rows[index] ?? empty)
                  ? { error: true, helperText: translate('planEditing.indicator_needed') }
                  : {})}
                onChange={({ target: { value } }) => change(index, { text: value })}
              />
            </HelpedField>
            <HelpedField of="measures.indicators.target">
              <FigureField
                {...named('target')}
                figure={target}
                onFigure={(figure) => change(index, { target: figure })}
              />
            </HelpedField>
            <HelpedField of="measures.indicators.unit">
              <TextField
                {...named('unit')}
                placeholder={translate('planEditing.unit_example')}
                value={unit ?? ''}
                onChange={({ target: { value } }) => change(index, { unit: value || null })}
              />
            </HelpedField>
            <IconButton
              size="small"
              aria-label={translate('planEditing.indicator_remove', words)}
              onClick={() => {
                const [row] = rows.slice(index, index + 1);
                if (row && text.trim()) removed.add(row, index);
                setIsAdded(false);
                put(rows.filter((_row, place) => place !== index));
              }}
            >
              <DeleteOutlined fontSize="small" />
            </IconButton>
          </Box>
        );
      })}
      <UndoLines
        removed={removed.rows}
        whatOf={({ text }) => `${nameOf(measureIndicatorSchema.text)}: ${text}`}
        onUndo={(row) => put(removed.bringBack(rows, row))}
      />
      <HelpedField of="measures.indicators">
        <Button
          size="small"
          variant="outlined"
          onClick={() => {
            setIsAdded(true);
            put([...rows, empty]);
          }}
        >
          {translate('planEditing.indicator_add', { number })}
        </Button>
      </HelpedField>
    </Box>
  );
}

/** The indicators of a measure for reading, each with its target. */
export function IndicatorsRead({ indicators }: { indicators: readonly MeasureIndicator[] }) {
  const { nameOf } = useLanguage();
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.25, fontSize: '0.875rem', lineHeight: 1.6, overflowWrap: 'anywhere' }}>
      {indicators.map(({ text, target, unit }, index) => (
        <li key={index}>
          {text}
          {target !== null && (
            <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
              {nameOf(measureIndicatorSchema.target)}:{' '}
              {unit === 'ร้อยละ' ? `${unit} ${target}` : `${target} ${unit ?? ''}`}
            </Typography>
          )}
        </li>
      ))}
    </Box>
  );
}
