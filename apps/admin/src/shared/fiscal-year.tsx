import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useOperation } from '../providers/use-operation.js';
import { yearNamed } from './chosen-year.js';
import { yearsQuery } from './fiscal-year.operations.js';

/**
 * The fiscal year of the page, kept in its address, and the years to choose from, newest first; null until they are known.
 * A page opens on the year of the API, which what districts hand in does not move. The year after it can always be chosen,
 * because that is where the next plan is begun.
 */
export function useFiscalYear(): {
  year: number | null;
  /** The year on which pages open. */
  current: number | null;
  all: number[];
  choose: (year: number) => void;
} {
  const [parameters, setParameters] = useSearchParams();
  const { data } = useOperation(yearsQuery);
  const current = data?.workYears.openingYear ?? null;
  const begun = (of: 'newest' | 'oldest'): number[] => (data?.[of].nodes ?? []).map(({ fiscalYear }) => fiscalYear);
  const newest = current === null ? null : Math.max(current + 1, ...begun('newest'));
  const oldest = data ? Math.min(data.workYears.firstYear, data.workYears.openingYear, ...begun('oldest')) : null;
  return {
    year: yearNamed(parameters) ?? current,
    current,
    all: newest === null || oldest === null ? [] : Array.from({ length: newest - oldest + 1 }, (_, i) => newest - i),
    choose: (year) =>
      setParameters((before) => {
        before.set('year', String(year));
        return before;
      }),
  };
}

/** Chooses the fiscal year of a page. */
export function FiscalYearSelect({
  year,
  all,
  choose,
}: Pick<ReturnType<typeof useFiscalYear>, 'year' | 'all' | 'choose'>) {
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
