import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { PriorYearIta } from '@sucharit/domain/plans';
import { isFiscalYear, toArabicDigits } from '@sucharit/domain/shared';
import { useTranslate } from 'react-admin';
import { useState } from 'react';
import { useLanguage } from '../../i18n/use-language.js';
import { useOperation } from '../../providers/use-operation.js';
import { formatScore } from '../../shared/format.js';
import { Answer } from '../../shared/page.js';
import { UndoLine } from '../../shared/undo-line.js';
import { HelpedField } from './plan-help.js';
import { isScore } from './whole-part.js';
import { indicatorNamesQuery, itaOfYearQuery } from './plans.operations.js';

const figureOf = (text: string): string => toArabicDigits(text).trim();
const scoreOf = (text: string): string | null => figureOf(text) || null;
/** What is typed as a year: a number, 0 for none. */
const yearOf = (text: string): number => Number(toArabicDigits(text).replace(/\D/g, ''));

/** Scores count by their position; those at the end that nobody has typed are left out. */
const trimmed = (scores: readonly (string | null)[]): (string | null)[] =>
  scores.slice(0, scores.findLastIndex((score) => score !== null) + 1);

/**
 * Last year's ITA result as the plan prints it, a field for every indicator of that year's scheme. What is no score is marked, and
 * given on as it stands: whoever keeps it decides by `wholePart` that it is not saved yet.
 */
export function PriorYearItaEditor({
  ita,
  planYear,
  districtCode,
  onChange,
}: {
  ita: PriorYearIta | null;
  planYear: number;
  districtCode: number;
  onChange: (ita: PriorYearIta | null) => void;
}) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const query = useOperation(indicatorNamesQuery);
  const wanted = planYear - 1;
  const [result] = useOperation(itaOfYearQuery, { district: districtCode, year: wanted }).data?.itaResults.nodes ?? [];
  const [removed, setRemoved] = useState<PriorYearIta | null>(null);
  const taken: PriorYearIta | null = result
    ? {
        fiscalYear: wanted,
        scores: result.indicators.map(({ score }) => formatScore(score)),
        total: formatScore(result.published?.total ?? result.total),
      }
    : null;
  const take = taken && (
    <Button size="small" variant="outlined" onClick={() => onChange(taken)}>
      {translate('planEditing.ita_take', { year: wanted })}
    </Button>
  );
  if (!ita)
    return (
      <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
        {removed && (
          <UndoLine
            what={translate('day.ita_result')}
            onUndo={() => {
              setRemoved(null);
              onChange(removed);
            }}
          />
        )}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <HelpedField of="priorYearIta">
            <Button
              size="small"
              variant="outlined"
              onClick={() => onChange({ fiscalYear: wanted, scores: [], total: null })}
            >
              {translate('planEditing.ita_add')}
            </Button>
          </HelpedField>
          {take}
        </Box>
      </Box>
    );
  return (
    <Answer query={query}>
      {({ itaSchemes }) => {
        const scheme = itaSchemes.find(({ fiscalYear }) => fiscalYear === ita.fiscalYear) ?? itaSchemes.at(-1);
        const indicators = scheme?.indicators ?? [];
        // A document may print more scores than the scheme has indicators: what is stored is shown.
        const count = Math.max(indicators.length, ita.scores.length);
        const scores = Array.from({ length: count }, (_none, index) => ita.scores[index] ?? null);
        const change = (changes: Partial<PriorYearIta>): void => onChange({ ...ita, ...changes });
        const wrong = (text: string | null): object =>
          text !== null && !isScore(text) ? { error: true, helperText: translate('planEditing.ita_range') } : {};
        return (
          <Box sx={{ display: 'grid', gap: 1.5 }}>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {translate('planEditing.ita_hint')}
            </Typography>
            <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr' } }}>
              <HelpedField of="priorYearIta.fiscalYear">
                <TextField
                  size="small"
                  fullWidth
                  label={translate('planEditing.ita_year')}
                  value={ita.fiscalYear || ''}
                  error={!isFiscalYear(ita.fiscalYear)}
                  helperText={
                    isFiscalYear(ita.fiscalYear) && ita.fiscalYear !== wanted
                      ? translate('planEditing.ita_other_year', { year: ita.fiscalYear, plan: planYear, wanted })
                      : undefined
                  }
                  onChange={({ target }) => change({ fiscalYear: yearOf(target.value) })}
                  slotProps={{ htmlInput: { inputMode: 'numeric' } }}
                />
              </HelpedField>
              <HelpedField of="priorYearIta.total">
                <TextField
                  size="small"
                  fullWidth
                  label={translate('planEditing.ita_total')}
                  value={ita.total ?? ''}
                  onChange={({ target }) => change({ total: scoreOf(target.value) })}
                  slotProps={{ htmlInput: { inputMode: 'decimal' } }}
                  {...wrong(ita.total)}
                />
              </HelpedField>
              {scores.map((score, index) => {
                const indicator = indicators[index];
                return (
                  <HelpedField key={index} of="priorYearIta.scores">
                    <TextField
                      size="small"
                      fullWidth
                      label={translate('planEditing.ita_score', {
                        number: index + 1,
                        name: indicator ? nameOf(indicator) : '',
                      })}
                      value={score ?? ''}
                      onChange={({ target }) => change({ scores: trimmed(scores.with(index, scoreOf(target.value))) })}
                      slotProps={{ htmlInput: { inputMode: 'decimal' } }}
                      {...wrong(score)}
                    />
                  </HelpedField>
                );
              })}
            </Box>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
              {ita.fiscalYear !== wanted && take}
              <Button
                size="small"
                color="inherit"
                onClick={() => {
                  setRemoved(ita);
                  onChange(null);
                }}
              >
                {translate('planEditing.ita_remove')}
              </Button>
            </Box>
          </Box>
        );
      }}
    </Answer>
  );
}
