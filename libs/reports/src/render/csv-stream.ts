import { plainText } from '@sucharit/domain/shared';
import { stringify } from 'csv-stringify/sync';
import { csvField } from './csv.js';
import type { Cell } from './table.js';

/** Rows as they arrive, some at a time. */
export type RowBatches = AsyncIterable<readonly (readonly Cell[])[]> | Iterable<readonly (readonly Cell[])[]>;

/** The facts about a file, made when its last row has been written: pairs of a name and a value. */
export type About = () => readonly (readonly [name: string, says: Cell])[];

const lines = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );

/**
 * CSV as `renderCsv` writes it, a batch at a time: with byte order mark, under one line of headings.
 * @param about follows an empty line below the last row, so that the first line stays the headings; null for nothing
 */
export async function* csvChunks(
  headings: readonly string[],
  batches: RowBatches,
  about: About | null = null,
): AsyncGenerator<string> {
  yield `\ufeff${lines([headings.map(plainText)])}`;
  for await (const rows of batches) if (rows.length > 0) yield lines(rows.map((row) => row.map(csvField)));
  if (about) yield `\r\n${lines(about().map(([name, says]) => [plainText(name), csvField(says)]))}`;
}
