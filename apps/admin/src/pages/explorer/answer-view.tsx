import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { fileName } from '../../shared/chart/chart-data.js';
import { saveText } from '../../shared/chart/download.js';
import { csvText } from '../../shared/csv.js';
import { formatCount } from '../../shared/format.js';
import { Missing } from '../../shared/status.js';
import { answerTable } from './answer-table.js';

/** Rows that are shown; a file holds all of them. */
const maximumShown = 200;

/** The first list of an answer as a table, which can be saved whole. */
export function AnswerView({ text }: { text: string }) {
  const translate = useTranslate();
  const table = useMemo(() => (text === '' ? null : answerTable(JSON.parse(text) as unknown)), [text]);
  if (!table)
    return (
      <Typography sx={{ color: 'text.secondary' }}>
        {translate(text === '' ? 'explorer.unasked' : 'explorer.no_list')}
      </Typography>
    );
  const { path, columns, rows } = table;
  const save = (): void =>
    saveText(csvText([columns, ...rows]), 'text/csv;charset=utf-8', fileName(path.replaceAll('.', '-'), 'csv'));
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', justifyContent: 'space-between' }}>
        <Typography variant="body2">
          {translate('explorer.rows_of', { path, count: formatCount(rows.length) })}
          {rows.length > maximumShown && ` · ${translate('explorer.first_shown', { count: maximumShown })}`}
        </Typography>
        <Button size="small" onClick={save} disabled={rows.length === 0}>
          {translate('explorer.save_csv')}
        </Button>
      </Box>
      {rows.length > 0 && (
        <TableContainer
          tabIndex={0}
          role="region"
          aria-label={translate('explorer.table_of', { path })}
          sx={{ maxHeight: 530, border: 1, borderColor: 'divider', borderRadius: 1 }}
        >
          <Table size="small" stickyHeader>
            <TableHead>
              <TableRow>
                {columns.map((name) => (
                  <TableCell key={name}>{name}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.slice(0, maximumShown).map((cells, place) => (
                // Rows of an answer have no identity that is known here; they stand as they came.
                <TableRow key={place}>
                  {cells.map((cell, index) => (
                    <TableCell key={columns[index]} align={typeof cell === 'number' ? 'right' : 'left'}>
                      {cell === null ? <Missing /> : String(cell)}
                    </TableCell>
                  ))}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </>
  );
}
