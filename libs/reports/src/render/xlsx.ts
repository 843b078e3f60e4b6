import { plainText } from '@sucharit/domain/shared';
import writeExcelFile from 'write-excel-file/node';
import type { Cell as ExcelCell } from 'write-excel-file/node';
import type { Cell, NumberCell, Sheet, Workbook } from './table.js';

const font = { fontFamily: 'TH SarabunPSK', fontSize: 15 };
const headingStyle = { fontWeight: 'bold', backgroundColor: '#DCE6F1', wrap: true, alignVertical: 'top' } as const;

const formatOf = ({ places, grouped }: NumberCell): string => (grouped ? '#,##0' : '0') + (places === 2 ? '.00' : '');

function excelCell(cell: Cell): ExcelCell {
  if (cell === null) return null;
  if (typeof cell === 'string') return { type: String, value: plainText(cell), wrap: true, alignVertical: 'top' };
  return { type: Number, value: Number(cell.number), format: formatOf(cell), alignVertical: 'top' };
}

const heading = (text: string): ExcelCell => ({ type: String, value: plainText(text), ...headingStyle });

const excelSheet = ({ name, columns, rows }: Sheet) => ({
  sheet: name,
  columns: columns.map(({ width }) => ({ width })),
  stickyRowsCount: 2,
  data: [
    columns.map(({ th }) => heading(th)),
    columns.map(({ en }) => heading(en)),
    ...rows.map((row) => row.map(excelCell)),
  ],
});

/** A workbook as XLSX: under a Thai and an English line of headings the rows, figures as numbers, texts as texts. */
export async function renderXlsx({ sheets }: Workbook): Promise<Buffer> {
  return writeExcelFile(sheets.map(excelSheet), font).toBuffer();
}
