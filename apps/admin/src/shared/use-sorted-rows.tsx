import type { TableSortLabelProps } from '@mui/material/TableSortLabel';
import { useLanguage } from '../i18n/use-language.js';
import { sortedRows, type SortKey } from './sorted-rows.js';
import { useAddress } from './use-address.js';

/** The column that a table is ordered by, and its direction. */
interface Order {
  readonly column: string;
  readonly descending?: true;
}

/**
 * The rows of a table in the order that its reader chose, which stands in the address, and the headings that choose it.
 * @param keys by column, the value that orders a row
 * @param first the order while nobody has chosen one
 */
export function useSortedRows<Row>(
  rows: readonly Row[],
  keys: Readonly<Record<string, (row: Row) => SortKey>>,
  first: Order,
) {
  const { language } = useLanguage();
  const { get, set } = useAddress();
  const chosen = keys[get('sort')] ? get('sort') : '';
  const column = chosen || first.column;
  const descending = chosen ? get('order') === 'desc' : first.descending === true;
  const directionOf = (name: string): 'asc' | 'desc' | false =>
    name === column ? (descending ? 'desc' : 'asc') : false;
  const keyOf = keys[column];
  return {
    rows: keyOf ? sortedRows(rows, keyOf, descending, language) : rows,
    /** For the cell of a heading. */
    directionOf,
    /** For the label of a heading, which orders by its column, and the other way when it does so already. */
    labelProps: (name: string): Pick<TableSortLabelProps, 'active' | 'direction' | 'onClick'> => ({
      active: name === column,
      direction: directionOf(name) || 'asc',
      onClick: () => set({ sort: name, order: name === column && !descending ? 'desc' : '' }),
    }),
  };
}
