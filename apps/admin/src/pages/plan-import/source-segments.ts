import type { Finding, Place, ValuePlace } from './reading.js';

/** A stretch of the document in which nothing changes: the value it belongs to, whether a finding lies there, whether it is shown. */
export interface Segment extends Place {
  /** Path of the innermost value; null where nothing was read. */
  readonly path: string | null;
  readonly found: boolean;
  readonly shown: boolean;
}

/** A finding about a whole table marks no words: they would hide the others. */
const longestMark = 500;

const length = ({ start, end }: Place): number => end - start;

/**
 * Cuts a document into segments, so that places may lie inside each other: a letter belongs to the smallest value around it,
 * and of two equal ones to the first.
 */
export function segmentsOf(
  text: string,
  places: readonly ValuePlace[],
  findings: readonly Finding[],
  shown: readonly Place[],
): Segment[] {
  const owners = new Int32Array(text.length).fill(-1);
  const marks = new Uint8Array(text.length);
  const order = places.map((_place, index) => index).reverse();
  const sizeOf = (index: number): number => length(places[index] ?? { start: 0, end: 0 });
  for (const index of order.sort((left, right) => sizeOf(right) - sizeOf(left))) {
    const place = places[index];
    if (place) owners.fill(index, place.start, place.end);
  }
  const mark = (bit: number, { start, end }: Place): void => {
    for (let at = start; at < Math.min(end, text.length); at += 1) marks[at] = (marks[at] ?? 0) | bit;
  };
  for (const finding of findings) if (length(finding) <= longestMark) mark(1, finding);
  for (const place of shown) mark(2, place);

  const segments: Segment[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && owners[at] === owners[start] && marks[at] === marks[start]) continue;
    const [owner, bits] = [owners[start] ?? -1, marks[start] ?? 0];
    segments.push({
      start,
      end: at,
      path: places[owner]?.path ?? null,
      found: (bits & 1) !== 0,
      shown: (bits & 2) !== 0,
    });
    start = at;
  }
  return segments;
}
