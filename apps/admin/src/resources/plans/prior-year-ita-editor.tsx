import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { toArabicDigits } from '@sucharit/domain/shared';
import { useTranslate } from 'react-admin';
import { useState } from 'react';
import { useLanguage, type Named } from '../../i18n/use-language.js';
import { useOperation } from '../../providers/use-operation.js';
import { formatScore } from '../../shared/format.js';
import { Answer } from '../../shared/page.js';
import { UndoLine } from '../../shared/undo-line.js';
import type { PlanData } from './plan-query.js';

type Ita = NonNullable<PlanData['priorYearIta']>;
interface SchemesData {
  readonly itaSchemes: readonly { fiscalYear: number; indicators: readonly (Named & { number: number })[] }[];
}

const schemesQuery = `query IndicatorNames { itaSchemes { fiscalYear indicators { number nameTh nameEn } } }`;
interface ResultData {
  readonly itaResults: {
    readonly nodes: readonly {
      readonly total: number;
      readonly published: { readonly total: number } | null;
      readonly indicators: readonly { readonly score: number }[];
    }[];
  };
}
const resultQuery = `query ItaOfYear($district: Int!, $year: Int!) {
  itaResults(first: 1, filter: { districtCode: { eq: $district }, fiscalYear: { eq: $year } }) {
    nodes { total published { total } indicators { score } }
  }
}`;
const isScore = (text: string): boolean => /^\d{1,3}(\.\d{1,2})?$/.test(text) && Number(text) <= 100;
const figureOf = (text: string): string => toArabicDigits(text).trim();
const isYear = (text: string): boolean => /^2[5-6]\d\d$/.test(text);

/** As it is typed: every figure a text. */
interface Typed {
  readonly year: string;
  readonly scores: readonly string[];
  readonly total: string;
}
const typedOf = ({ fiscalYear, scores, total }: Ita): Typed => ({
  year: String(fiscalYear),
  scores,
  total: total ?? '',
});

/** What of it may be saved: null while a figure is none. Scores count by their position, so they are saved together or not. */
function itaOf({ year, scores, total }: Typed, count: number): Ita | null {
  const given = scores.filter((score) => score !== '');
  if (!isYear(year) || given.some((score) => !isScore(score)) || (total !== '' && !isScore(total))) return null;
  return {
    fiscalYear: Number(year),
    scores: given.length === count ? [...scores] : [],
    total: total === '' ? null : total,
  };
}

/** Last year's ITA result as the plan prints it, a field for every indicator of that year's scheme. */
export function PriorYearItaEditor({
  ita,
  planYear,
  districtCode,
  onChange,
}: {
  ita: Ita | null;
  planYear: number;
  districtCode: number;
  onChange: (ita: Ita | null) => void;
}) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const query = useOperation<SchemesData>(schemesQuery);
  const wanted = planYear - 1;
  const [result] =
    useOperation<ResultData>(resultQuery, { district: districtCode, year: wanted }).data?.itaResults.nodes ?? [];
  const [typed, setTyped] = useState<Typed | null>(ita && typedOf(ita));
  const [removed, setRemoved] = useState<{ readonly typed: Typed; readonly ita: Ita | null } | null>(null);
  const taken: Ita | null = result
    ? {
        fiscalYear: wanted,
        scores: result.indicators.map(({ score }) => formatScore(score)),
        total: formatScore(result.published?.total ?? result.total),
      }
    : null;
  const take = taken && (
    <Button
      size="small"
      variant="outlined"
      onClick={() => {
        setTyped(typedOf(taken));
        onChange(taken);
      }}
    >
      {translate('planEditing.ita_take', { year: wanted })}
    </Button>
  );
  if (!typed)
    return (
      <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
        {removed && (
          <UndoLine
            what={translate('day.ita_result')}
            onUndo={() => {
              setTyped(removed.typed);
              setRemoved(null);
              if (removed.ita) onChange(removed.ita);
            }}
          />
        )}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button
            size="small"
            variant="outlined"
            onClick={() => setTyped({ year: String(wanted), scores: [], total: '' })}
          >
            {translate('planEditing.ita_add')}
          </Button>
          {take}
        </Box>
      </Box>
    );
  return (
    <Answer query={query}>
      {({ itaSchemes }) => {
        const scheme = itaSchemes.find(({ fiscalYear }) => String(fiscalYear) === typed.year) ?? itaSchemes.at(-1);
        const indicators = scheme?.indicators ?? [];
        const scores = indicators.map((_indicator, index) => typed.scores[index] ?? '');
        const change = (changes: Partial<Typed>): void => {
          const next = { ...typed, scores, ...changes };
          setTyped(next);
          const saved = itaOf(next, indicators.length);
          if (saved && JSON.stringify(saved) !== JSON.stringify(ita)) onChange(saved);
        };
        const wrong = (text: string): object =>
          text !== '' && !isScore(text) ? { error: true, helperText: translate('planEditing.ita_range') } : {};
        return (
          <Box sx={{ display: 'grid', gap: 1.5 }}>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {translate('planEditing.ita_hint')}
            </Typography>
            <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr' } }}>
              <TextField
                size="small"
                label={translate('planEditing.ita_year')}
                value={typed.year}
                error={!isYear(typed.year)}
                helperText={
                  isYear(typed.year) && Number(typed.year) !== wanted
                    ? translate('planEditing.ita_other_year', { year: typed.year, plan: planYear, wanted })
                    : undefined
                }
                onChange={({ target }) => change({ year: figureOf(target.value) })}
                slotProps={{ htmlInput: { inputMode: 'numeric' } }}
              />
              <TextField
                size="small"
                label={translate('planEditing.ita_total')}
                value={typed.total}
                onChange={({ target }) => change({ total: figureOf(target.value) })}
                slotProps={{ htmlInput: { inputMode: 'decimal' } }}
                {...wrong(typed.total)}
              />
              {indicators.map((indicator, index) => (
                <TextField
                  key={indicator.number}
                  size="small"
                  label={translate('planEditing.ita_score', { number: indicator.number, name: nameOf(indicator) })}
                  value={scores[index] ?? ''}
                  onChange={({ target }) =>
                    change({ scores: scores.map((score, place) => (place === index ? figureOf(target.value) : score)) })
                  }
                  slotProps={{ htmlInput: { inputMode: 'decimal' } }}
                  {...wrong(scores[index] ?? '')}
                />
              ))}
            </Box>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
              {typed.year !== String(wanted) && take}
              <Button
                size="small"
                color="inherit"
                onClick={() => {
                  setRemoved({ typed, ita });
                  setTyped(null);
                  if (ita) onChange(null);
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
