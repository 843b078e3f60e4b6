import { normaliseForSearch } from '../shared/search-text.js';
import { fieldsOf, type ContentSchema, type ContentValues } from './content-schema.js';

/** Rows in the order of their numbers, numbered from 1 without gaps. */
export const inPlace = <Row extends { readonly number: number }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((left, right) => left.number - right.number).map((row, index) => ({ ...row, number: index + 1 }));

/** A row of a list as it may be given: with its identity, or without. */
interface GivenRow {
  readonly id?: string | null;
  readonly number: number;
}
interface KnownRow extends GivenRow {
  readonly id: string;
}

/** A row of a document is known again by its words alone: its number is that of the document. */
export type RowsFrom = 'EDIT' | 'DOCUMENT';

/** The share of words, of 1, from which on two rows are taken for one. */
const nearlySame = 0.6;

/**
 * The rows with their lasting identities: that which a row is given with; else that of a row before with the same words, which may
 * be another position; else, of a person's edit, that of the same number when none is given with an identity, and of a document, that of nearly the same words; else a new one.
 * No identity is given twice.
 * @param schema of a row; the text that is required or given is what it is known by
 * @param before the rows as they are kept
 */
export function withIdentities<Row extends GivenRow>(
  schema: ContentSchema,
  rows: readonly Row[],
  before: readonly KnownRow[],
  from: RowsFrom,
  newId: () => string,
): (Row & { readonly id: string })[] {
  const subject = fieldsOf(schema).find(([, field]) => field.kind === 'text' && (field.required ?? field.given));
  const wordsOf = (row: GivenRow): string => {
    const value = subject && (row as unknown as ContentValues)[subject[0]];
    return typeof value === 'string' ? normaliseForSearch(value) : '';
  };
  const identities = new Map<Row, string>(rows.flatMap((row) => (row.id ? [[row, row.id] as const] : [])));
  const taken = new Set(identities.values());
  const open = before.filter(({ id }) => !taken.has(id)).map((row) => ({ row, words: wordsOf(row) }));
  const take = (likeness: (words: string, row: Row, known: { row: KnownRow; words: string }) => number): void => {
    const pairs = rows
      .filter((row) => !identities.has(row))
      .flatMap((row) => {
        const words = wordsOf(row);
        return open.map((known) => ({ row, id: known.row.id, likeness: likeness(words, row, known) }));
      })
      .filter((pair) => pair.likeness > 0)
      .sort((left, right) => right.likeness - left.likeness);
    for (const { row, id } of pairs)
      if (!identities.has(row) && !taken.has(id)) {
        identities.set(row, id);
        taken.add(id);
      }
  };
  // Of several with the same words, the nearest.
  take((words, row, known) => {
    const distance = Math.abs(row.number - known.row.number);
    return words !== '' && words === known.words ? 1 / (1 + distance) : 0;
  });
  if (from === 'EDIT') {
    // Whoever names identities says of a row without one that it is new.
    if (!rows.some(({ id }) => id)) take((_words, row, known) => (row.number === known.row.number ? 1 : 0));
  } else
    take((words, _row, known) => {
      const shared = shareOf(words, known.words);
      return shared >= nearlySame ? shared : 0;
    });
  return rows.map((row) => ({ ...row, id: identities.get(row) ?? newId() }));
}

/** True for texts that a reader takes for the same, or for one worded a little differently; none for a text that says nothing. */
export const isNearlySame = (left: string, right: string): boolean => {
  const [mine, theirs] = [normaliseForSearch(left), normaliseForSearch(right)];
  return mine !== '' && (mine === theirs || shareOf(mine, theirs) >= nearlySame);
};

/** The share of pairs of letters that two texts have in common, of 1: Thai has no blanks between words. */
function shareOf(left: string, right: string): number {
  // Texts of very different lengths share too few, whatever they are.
  if (Math.min(left.length, right.length) * 2 < Math.max(left.length, right.length) * nearlySame) return 0;
  const [mine, theirs] = [pairsOf(left), pairsOf(right)];
  const shared = [...mine].filter((pair) => theirs.has(pair)).length;
  return mine.size + theirs.size === 0 ? 0 : (2 * shared) / (mine.size + theirs.size);
}

const pairsOf = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_none, index) => text.slice(index, index + 2)));
