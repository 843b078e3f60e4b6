import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useOperation } from '../providers/use-operation.js';

const years = `query Years {
  handedIn: plans(first: 1, filter: { status: { notIn: [DRAFT] } }, orderBy: [{ field: FISCAL_YEAR, direction: DESC }]) { nodes { fiscalYear } }
  newest: plans(first: 1, orderBy: [{ field: FISCAL_YEAR, direction: DESC }]) { nodes { fiscalYear } }
  oldest: plans(first: 1, orderBy: [{ field: FISCAL_YEAR, direction: ASC }]) { nodes { fiscalYear } }
}`;

interface Years {
  readonly handedIn: { readonly nodes: readonly { fiscalYear: number }[] };
  readonly newest: { readonly nodes: readonly { fiscalYear: number }[] };
  readonly oldest: { readonly nodes: readonly { fiscalYear: number }[] };
}

/** Fiscal year of a day: it begins on 1 October of the year before. */
const fiscalYearOf = (day: Date): number => day.getFullYear() + 543 + (day.getMonth() >= 9 ? 1 : 0);

/**
 * The fiscal year of the page, kept in its address, and the years to choose from, newest first; null until they are known.
 * A page opens on the latest year in which something was handed in: one draft for the year to come must not empty the
 * city for everybody. The year after it can always be chosen, because that is where the next plan is begun.
 */
export function useFiscalYear(): {
  year: number | null;
  /** The year on which pages open. */
  current: number | null;
  all: number[];
  choose: (year: number) => void;
} {
  const [parameters, setParameters] = useSearchParams();
  const { data, error } = useOperation<Years>(years);
  const begun = data?.newest.nodes[0]?.fiscalYear ?? (data || error ? fiscalYearOf(new Date()) : null);
  const current = data?.handedIn.nodes[0]?.fiscalYear ?? begun;
  const newest = begun === null || current === null ? null : Math.max(begun, current + 1);
  const oldest = data?.oldest.nodes[0]?.fiscalYear ?? current;
  const named = Number(parameters.get('year'));
  const all =
    newest === null || oldest === null ? [] : Array.from({ length: newest - oldest + 1 }, (_, i) => newest - i);
  return {
    year: Number.isInteger(named) && named >= 2500 && named <= 2700 ? named : current,
    current,
    all,
    choose: (year) =>
      setParameters((current) => {
        current.set('year', String(year));
        return current;
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
