import { plainText } from '@sucharit/domain/shared';
import { Zip, ZipDeflate } from 'fflate';
import type { RowBatches } from './csv-stream.js';
import type { Cell, NumberCell } from './table.js';

/** Rows a sheet of Excel holds, its heading included. */
const rowsPerSheet = 1_048_576;
/** Columns wide enough to read; nobody knows the longest text before the last row. */
const columnWidth = 22;

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org';
const main = `${office}/spreadsheetml/2006/main`;
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Cell styles by their place in styles.xml. */
const styleOf = ({ places, grouped }: NumberCell): number => (grouped ? 3 : places === 2 ? 2 : 1);
const headingStyle = 4;
const styles = `${xml}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="15"/><name val="TH SarabunPSK"/></font><font><b/><sz val="15"/><name val="TH SarabunPSK"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf xfId="0"/><xf xfId="0" numFmtId="1" applyNumberFormat="1"/><xf xfId="0" numFmtId="2" applyNumberFormat="1"/><xf xfId="0" numFmtId="4" applyNumberFormat="1"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // A reader of XML turns a carriage return into a line feed unless it is written as a reference.
    .replaceAll('\r', '&#13;');
const textCell = (at: string, text: string, style = 0): string =>
  `<c r="${at}" t="inlineStr"${style ? ` s="${style}"` : ''}><is><t xml:space="preserve">${escaped(plainText(text))}</t></is></c>`;
const cellXml = (at: string, cell: Cell): string => {
  if (cell === null) return '';
  return typeof cell === 'string' ? textCell(at, cell) : `<c r="${at}" s="${styleOf(cell)}"><v>${cell.number}</v></c>`;
};

/** Letters of a column, from 0: A, B … Z, AA … */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}
const sheetStart = (headings: readonly string[]): string =>
  `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${Math.max(1, headings.length)}" width="${columnWidth}" customWidth="1"/></cols><sheetData><row r="1">${headings.map((text, column) => textCell(`${lettersOf(column)}1`, text, headingStyle)).join('')}</row>`;
const sheetEnd = '</sheetData></worksheet>';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const contentTypes = (sheets: number): string =>
  `${xml}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${numbers(
    sheets,
  )
    .map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${types}.worksheet+xml"/>`)
    .join('')}</Types>`;
const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
const relations = (inner: string): string =>
  `${xml}<Relationships xmlns="${office}/package/2006/relationships">${inner}</Relationships>`;
const workbook = (name: string, sheets: number): string =>
  `${xml}<workbook xmlns="${main}" xmlns:r="${office}/officeDocument/2006/relationships"><sheets>${numbers(sheets)
    .map((n) => `<sheet name="${escaped(n === 1 ? name : `${name} ${n}`)}" sheetId="${n}" r:id="s${n}"/>`)
    .join('')}</sheets></workbook>`;

/** A ZIP archive that is taken away piece by piece as it is made. */
class Archive {
  private pieces: Uint8Array[] = [];
  private readonly zip = new Zip((error, piece) => {
    if (error) throw error;
    this.pieces.push(piece);
  });
  private readonly encoder = new TextEncoder();

  open(name: string): (text: string, last?: boolean) => void {
    const entry = new ZipDeflate(name, { level: 6 });
    this.zip.add(entry);
    return (text, last = false) => entry.push(this.encoder.encode(text), last);
  }

  add(name: string, text: string): void {
    this.open(name)(text, true);
  }

  end = (): void => this.zip.end();

  /** What has been made since the last call. */
  *taken(): Generator<Uint8Array> {
    const pieces = this.pieces;
    this.pieces = [];
    yield* pieces;
  }
}

/**
 * A workbook of any length as XLSX, a batch at a time; a list that is longer than a sheet goes on in the next one. Figures
 * are numbers, texts are texts, whatever they begin with.
 * @param name of the first sheet: at most 28 characters without `\ / ? * [ ] :`
 */
export async function* xlsxChunks(
  name: string,
  headings: readonly string[],
  batches: RowBatches,
): AsyncGenerator<Uint8Array> {
  const archive = new Archive();
  const letters = headings.map((_, column) => lettersOf(column));
  let sheets = 0;
  let used = 0;
  const nextSheet = (): ((text: string, last?: boolean) => void) => {
    sheets += 1;
    used = 1;
    const push = archive.open(`xl/worksheets/sheet${sheets}.xml`);
    push(sheetStart(headings));
    return push;
  };
  let push = nextSheet();
  for await (const rows of batches) {
    let text = '';
    for (const row of rows) {
      if (used === rowsPerSheet) {
        push(text + sheetEnd, true);
        text = '';
        push = nextSheet();
      }
      used += 1;
      text += `<row r="${used}">${row.map((cell, column) => cellXml(`${letters[column]}${used}`, cell)).join('')}</row>`;
    }
    push(text);
    yield* archive.taken();
  }
  push(sheetEnd, true);
  archive.add('xl/styles.xml', styles);
  archive.add('xl/workbook.xml', workbook(name, sheets));
  archive.add(
    'xl/_rels/workbook.xml.rels',
    relations(
      numbers(sheets)
        .map((n) => relation(`s${n}`, 'worksheet', `worksheets/sheet${n}.xml`))
        .join('') + relation('styles', 'styles', 'styles.xml'),
    ),
  );
  archive.add('_rels/.rels', relations(relation('workbook', 'officeDocument', 'xl/workbook.xml')));
  archive.add('[Content_Types].xml', contentTypes(sheets));
  archive.end();
  yield* archive.taken();
}
