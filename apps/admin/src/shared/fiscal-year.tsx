import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useOperation } from '../providers/use-operation.js';

const years = `query Years {
  newest: plans(first: 1, orderBy: [{ field: FISCAL_YEAR, direction: DESC }]) { nodes { fiscalYear } }
  oldest: plans(first: 1, orderBy: [{ field: FISCAL_YEAR, direction: ASC }]) { nodes { fiscalYear } }
}`;

interface Years {
  readonly newest: { readonly nodes: readonly { fiscalYear: number }[] };
  readonly oldest: { readonly nodes: readonly { fiscalYear: number }[] };
}

/** Fiscal year of a day: it begins on 1 October of the year before. */
const fiscalYearOf = (day: Date): number => day.getFullYear() + 543 + (day.getMonth() >= 9 ? 1 : 0);

/** The fiscal year of the page, kept in its address, and the years that have plans, newest first; null until they are known. */
export function useFiscalYear(): { year: number | null; all: number[]; choose: (year: number) => void } {
  const [parameters, setParameters] = useSearchParams();
  const { data, error } = useOperation<Years>(years);
  const newest = data?.newest.nodes[0]?.fiscalYear ?? (data || error ? fiscalYearOf(new Date()) : null);
  const oldest = data?.oldest.nodes[0]?.fiscalYear ?? newest;
  const named = Number(parameters.get('year'));
  const all =
    newest === null || oldest === null ? [] : Array.from({ length: newest - oldest + 1 }, (_, i) => newest - i);
  return {
    year: Number.isInteger(named) && named >= 2500 && named <= 2700 ? named : newest,
    all,
    choose: (year) =>
      setParameters((current) => {
        current.set('year', String(year));
        return current;
      }),
  };
}

/** Chooses the fiscal year of a page. */
export function FiscalYearSelect({ year, all, choose }: ReturnType<typeof useFiscalYear>) {
  const translate = useTranslate();
  const options = year !== null && !all.includes(year) ? [year, ...all] : all;
  return (
    <TextField
      select
      size="small"
      label={translate('common.fiscal_year')}
      value={year ?? ''}
      onChange={({ target }) => choose(Number(target.value))}
      sx={{ minWidth: 132 }}
    >
      {options.map((option) => (
        <MenuItem key={option} value={option}>
          {option}
        </MenuItem>
      ))}
    </TextField>
  );
}
