import { refuse } from '../refusals/refusals.js';
import { wordsNow } from './follow-links.js';

/** A row that tells more about a line of a list, known by the words of the line. */
type RowOf<Key extends string> = { readonly [K in Key]: string };

/** A line after its list was changed, under the words that it has now; null when it is gone. */
function followedLine(before: readonly string[], after: readonly string[]): (line: string) => string | null {
  const now = before.join('\n') === after.join('\n') ? null : wordsNow(before, after);
  return (line) => (after.includes(line) ? line : (now?.get(line) ?? null));
}

/**
 * The rows after the list of their lines was changed, and those that are lost: a row follows the words of its line, leaves with it, and comes back
 * with it. Of two lines that became one, the first keeps its row.
 * @param lost rows that left before
 */
export function followLines<Key extends string, Row extends RowOf<Key>>(
  key: Key,
  rows: readonly Row[],
  before: readonly string[],
  after: readonly string[],
  lost: readonly Row[],
): { readonly rows: readonly Row[]; readonly lost: readonly Row[] } {
  const follow = followedLine(before, after);
  const isBack = (row: Row): boolean => after.includes(row[key]);
  const stayed = rows.flatMap((row): Row[] => {
    const line = follow(row[key]);
    return line === null ? [] : [{ ...row, [key]: line }];
  });
  const all = [...stayed, ...lost.filter(isBack)];
  return {
    rows: all.filter((row, place) => all.findIndex((other) => other[key] === row[key]) === place),
    lost: [...lost.filter((row) => !isBack(row)), ...rows.filter((row) => follow(row[key]) === null)],
  };
}

/**
 * The rows as they are kept. Refuses with LINE_MISSING a row about a line that is not there and was not there before, with LINE_TWICE a second row
 * about the same line.
 * @param stood rows as they were kept, about the lines of before
 * @param path of the list of rows in the input
 */
export function settleLines<Key extends string, Row extends RowOf<Key>>(
  key: Key,
  rows: readonly Row[],
  stood: readonly Row[],
  before: readonly string[],
  after: readonly string[],
  path: readonly (string | number)[],
): readonly Row[] {
  rows.forEach((row, place) => {
    if (rows.findIndex((other) => other[key] === row[key]) < place)
      throw refuse('LINE_TWICE', {}, [...path, place, key]);
    if (!after.includes(row[key]) && !stood.some((other) => other[key] === row[key]))
      throw refuse('LINE_MISSING', {}, [...path, place, key]);
  });
  return followLines(key, rows, before, after, []).rows;
}
