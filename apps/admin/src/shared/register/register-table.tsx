import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TablePaginationActions from '@mui/material/TablePaginationActions';
import {
  DataTable,
  ListBase,
  Pagination,
  useDataTableRenderContext,
  useListContext,
  useTranslate,
  type DataTableColumnProps,
  type ListBaseProps,
  type PaginationActionsProps,
} from 'react-admin';
import type { FC, ReactNode } from 'react';
import { useLanguage } from '../../i18n/use-language.js';
import { Card } from '../card.js';
import { formatInstant } from '../format.js';
import { Answer, Notice } from '../page.js';
import { Missing } from '../status.js';

/** The sizes of a page that a reader chooses from; the API answers with at most 100 rows at once. */
const pageSizes = [25, 50, 100];

/** The list of the resource around it, as its address says: what is chosen, how it is ordered, and which page of it. */
export const Register = ({ queryOptions, ...props }: ListBaseProps) => (
  <ListBase
    perPage={50}
    // The router keeps out who may not open the page, and a failure is said where the rows would be.
    disableAuthentication
    queryOptions={{ onError: () => undefined, ...queryOptions }}
    {...props}
  />
);

/** Next and previous alone: the API walks its lists, and a page far away would be a long walk. `Pagination` gives it all it needs. */
const PageButtons = TablePaginationActions as unknown as FC<PaginationActionsProps>;

/** A column; its heading sorts the rows where `source` is a field that the API orders by and `disableSort` is not said. */
export const Column = DataTable.Col;

/** The column that names a row: its cells are the rows' headings. */
export function NameColumn<Row extends Record<string, unknown>>(props: DataTableColumnProps<Row>) {
  const isCell = useDataTableRenderContext() === 'data';
  const heading = isCell ? { component: 'th', scope: 'row' } : {};
  return <Column<Row> {...props} {...heading} />;
}

interface RegisterTableProps {
  /** Name of the table, for those who hear the page. */
  readonly name: string;
  /** Heading of the card; absent where that of the page says it. */
  readonly title?: string;
  readonly actions?: ReactNode;
  /** Words where there are no rows: what is missing, and what to do about it. */
  readonly none: string;
  readonly noneHint?: string;
  /** Content below the rows. */
  readonly note?: ReactNode;
  /** The columns. */
  readonly children: ReactNode;
}

/** The rows of the list around it as a table on a card, with the ways to its other pages. */
export function RegisterTable({ name, title, actions, none, noneHint, note, children }: RegisterTableProps) {
  const translate = useTranslate();
  const { filterValues, setFilters, ...list } = useListContext();
  const isFiltered = Object.keys(filterValues as object).length > 0;
  return (
    <Answer query={list}>
      {(rows) =>
        rows.length === 0 ? (
          <Notice
            title={none}
            hint={noneHint}
            action={
              isFiltered && (
                <Button variant="outlined" onClick={() => setFilters({})}>
                  {translate('operations.clear')}
                </Button>
              )
            }
          />
        ) : (
          <Card flush {...(title ? { title } : {})} actions={actions}>
            <Box
              className="MuiTableContainer-root"
              tabIndex={0}
              // A card with a heading is a region already.
              role={title ? 'group' : 'region'}
              aria-label={name}
              sx={{ overflowX: 'auto', '& thead th': { whiteSpace: 'nowrap' } }}
            >
              <DataTable bulkActionButtons={false} rowClick={false} hover>
                {children}
              </DataTable>
            </Box>
            {note}
            <Pagination
              rowsPerPageOptions={pageSizes}
              actions={PageButtons}
              slotProps={{ displayedRows: { role: 'status' } }}
            />
          </Card>
        )
      }
    </Answer>
  );
}

interface TimeColumnProps extends DataTableColumnProps {
  readonly source: string;
  /** Field that is shown until `source` has come. */
  readonly or?: string;
  /** Words for a moment that has not come, instead of a dash. */
  readonly none?: string;
}

/** A column of moments. */
export function TimeColumn({ or, none, ...props }: TimeColumnProps) {
  const { language } = useLanguage();
  return (
    <Column
      {...props}
      sx={{ whiteSpace: 'nowrap' }}
      render={(row) => {
        const at: unknown = row[props.source] ?? (or && row[or]);
        return typeof at === 'string' ? formatInstant(at, language) : (none ?? <Missing />);
      }}
    />
  );
}
