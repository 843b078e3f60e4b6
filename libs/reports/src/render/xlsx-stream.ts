import { Zip, ZipDeflate } from 'fflate';
import type { About, RowBatches } from './csv-stream.js';
import type { Cell } from './table.js';
import { cellXml, lettersOf } from './xlsx-cells.js';
import { sheetEnd, sheetPart, sheetStart, workbookParts, type FinishedSheet, type SheetShape } from './xlsx-parts.js';

/** Rows a sheet of Excel holds, its headings included. */
const rowsPerSheet = 1_048_576;

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

/** Writes a workbook as XLSX, one sheet after another, each of any length; one that is full goes on in the next. */
export class XlsxWriter {
  private readonly archive = new Archive();
  private readonly finished: FinishedSheet[] = [];

  /** Writes a sheet and gives what has been made. */
  async *sheet(shape: SheetShape, batches: RowBatches): AsyncGenerator<Uint8Array> {
    const letters = shape.widths.map((_, column) => lettersOf(column));
    const room = rowsPerSheet - shape.headings.length;
    let current: SheetShape;
    let rowsSoFar = 0;
    let parts = 0;
    let push: (text: string, last?: boolean) => void = () => undefined;
    const begin = (): void => {
      parts += 1;
      rowsSoFar = 0;
      current = parts === 1 ? shape : { ...shape, name: `${shape.name} ${parts}` };
      push = this.archive.open(sheetPart(this.finished.length));
      push(sheetStart(current));
    };
    const finish = (text = ''): void => {
      push(text + sheetEnd(current, rowsSoFar), true);
      this.finished.push([current, rowsSoFar]);
    };
    begin();
    for await (const rows of batches) {
      let text = '';
      for (const row of rows) {
        if (rowsSoFar === room) {
          finish(text);
          text = '';
          begin();
        }
        rowsSoFar += 1;
        const at = rowsSoFar + shape.headings.length;
        text += `<row r="${at}">${row.map((cell, column) => cellXml(`${letters[column]}${at}`, cell)).join('')}</row>`;
      }
      push(text);
      yield* this.archive.taken();
    }
    finish();
    yield* this.archive.taken();
  }

  /** Ends the workbook and gives the rest of it. */
  *end(): Generator<Uint8Array> {
    for (const [name, text] of workbookParts(this.finished)) this.archive.add(name, text);
    this.archive.end();
    yield* this.archive.taken();
  }
}

/** Columns are as wide as what is seen first, within bounds: nobody knows the longest text before the last row. */
const [narrowest, widest] = [8, 50];
/** Rows of the first batch that are measured. */
const measuredRows = 200;
/** Letters and buttons of a heading need more room than their count. */
const headingRoom = 4;

const marks = /\p{M}/gu;
/** Marks above and below Thai letters take no width. */
const widthOf = (text: string): number =>
  text.split('\n').reduce((most, line) => Math.max(most, line.slice(0, 200).replace(marks, '').length), 0);
function cellWidth(cell: Cell): number {
  if (cell === null) return 0;
  if (typeof cell === 'string') return widthOf(cell);
  return 'number' in cell ? cell.number.length + (cell.grouped ? 4 : 0) : cell.time === null ? 11 : 20;
}
const widthsOf = (headings: readonly string[], rows: readonly (readonly Cell[])[]): number[] =>
  headings.map((heading, column) => {
    const cells = rows.slice(0, measuredRows).map((row) => cellWidth(row[column] ?? null) + 1);
    return Math.min(widest, Math.max(narrowest, widthOf(heading) + headingRoom, ...cells));
  });

/** All batches again, the first of which was looked at. */
async function* following<T>(first: IteratorResult<T>, rest: AsyncIterator<T> | Iterator<T>): AsyncGenerator<T> {
  try {
    for (let step = first; step.done !== true; step = await rest.next()) yield step.value;
  } finally {
    await rest.return?.();
  }
}

/** A sheet that tells of the file, and what stands at the foot of every printed page. */
export interface AboutSheet {
  readonly name: string;
  readonly says: About;
  readonly footer: string;
}

/**
 * A list of any length as a workbook, a batch at a time, with buttons to filter by; a list that is longer than a sheet goes on in
 * the next one.
 * @param name of the first sheet: at most 28 characters without `\ / ? * [ ] :`
 * @param about stands on the last sheet
 */
export async function* xlsxChunks(
  name: string,
  headings: readonly string[],
  batches: RowBatches,
  about: AboutSheet,
): AsyncGenerator<Uint8Array> {
  const writer = new XlsxWriter();
  const steps = Symbol.asyncIterator in batches ? batches[Symbol.asyncIterator]() : batches[Symbol.iterator]();
  const first = await steps.next();
  const widths = widthsOf(headings, first.done === true ? [] : first.value);
  const { footer } = about;
  yield* writer.sheet({ name, headings: [headings], widths, filtered: true, footer }, following(first, steps));
  const rows = about.says().map(([what, says]): Cell[] => [what, says]);
  yield* writer.sheet({ name: about.name, headings: [], widths: [30, 80], filtered: false, footer }, [rows]);
  yield* writer.end();
}
