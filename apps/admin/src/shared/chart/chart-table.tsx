import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import { Missing } from '../status.js';
import { figureText, type ChartData } from './chart-data.js';

/** All figures of a chart as a table. */
export function ChartTable({ data: { title, rowsAre, series, rows, format, changeLabel } }: { data: ChartData }) {
  const translate = useTranslate();
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate('chart.table_of', { title })}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{rowsAre}</TableCell>
            {series.map((name) => (
              <TableCell key={name} align="right">
                {name}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ label, values, changed }) => (
            <TableRow key={label}>
              <TableCell component="th" scope="row">
                {label}
                {changed && changeLabel && ` (${changeLabel})`}
              </TableCell>
              {values.map((value, index) => (
                <TableCell key={series[index]} align="right">
                  {value === null ? <Missing /> : figureText(value, format)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
