import type { Sheet, Workbook } from './table.js';
import type { SheetShape } from './xlsx-parts.js';
import { XlsxWriter } from './xlsx-stream.js';

const shapeOf = ({ name, columns }: Sheet, footer: string): SheetShape => ({
  name,
  headings: [columns.map(({ th }) => th), columns.map(({ en }) => en)],
  widths: columns.map(({ width }) => width),
  filtered: true,
  footer,
});

/** A workbook as XLSX: under a Thai and an English line of headings the rows; figures are numbers, dates dates, texts texts. */
export async function renderXlsx({ sheets, footer }: Workbook): Promise<Buffer> {
  const writer = new XlsxWriter();
  const pieces: Uint8Array[] = [];
  for (const sheet of sheets)
    for await (const piece of writer.sheet(shapeOf(sheet, footer), [sheet.rows])) pieces.push(piece);
  pieces.push(...writer.end());
  return Buffer.concat(pieces);
}
