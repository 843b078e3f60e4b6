import { describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { WatchedTables } from '../database/index.js';
import { cachedCount, CachedCounts } from './cached-counts.js';
import type { CountedList } from './compiled-read.js';

const answer = (count: number): string => JSON.stringify({ list: { totalCount: count } });

/** A statement that counts, compiled anew, as the same question of another caller is. */
function statement(counts: CachedCounts, sharedBy: string | null, year = 2566) {
  const list: CountedList = {
    query: sql`select count(*) from plan where fiscal_year = ${year}`,
    path: ['list', 'totalCount'],
  };
  const compiled = { estimatedCost: 1, complete: true, needsKept: false, counts: [list] };
  return counts.statementOf({ ...compiled, statement: cachedCount(list.query, list) }, sharedBy);
}
const countsOver = (coversNow: () => boolean | null): CachedCounts =>
  new CachedCounts({ KEEP_COUNTS: true }, { coversNow } as unknown as WatchedTables);

describe('CachedCounts', () => {
  it('tells a statement what another one found, with the version of the data', () => {
    const counts = countsOver(() => true);
    expect(statement(counts, 'ANALYST').values).toEqual([null, null, 2566]);
    statement(counts, 'ANALYST').found?.('7:2026', answer(50));
    expect(statement(counts, 'ANALYST').values).toEqual(['7:2026', 50, 2566]);
    statement(counts, 'ANALYST').found?.('8:2026', answer(0));
    expect(statement(counts, 'ANALYST').values).toEqual(['8:2026', 0, 2566]);
  });

  it('keeps apart those who see different rows by the same query, and other values', () => {
    const counts = countsOver(() => true);
    statement(counts, 'OFFICER 1023').found?.('7:2026', answer(3));
    expect(statement(counts, 'OFFICER 1025').values).toEqual([null, null, 2566]);
    expect(statement(counts, 'OFFICER 1023', 2565).values).toEqual([null, null, 2565]);
  });

  it('keeps nothing of one caller, of what is not watched over, nor while that is not known', () => {
    const own = countsOver(() => true);
    statement(own, null).found?.('7:2026', answer(3));
    expect(statement(own, null).values).toEqual([null, null, 2566]);
    const unwatched = countsOver(() => false);
    statement(unwatched, 'ANALYST').found?.('7:2026', answer(3));
    expect(statement(unwatched, 'ANALYST').values).toEqual([null, null, 2566]);

    let known: boolean | null = null;
    const later = countsOver(() => known);
    const one = statement(later, 'ANALYST');
    one.found?.('7:2026', answer(3));
    expect(one.values).toEqual([null, null, 2566]);
    known = true;
    one.found?.('7:2026', answer(3));
    expect(one.values).toEqual(['7:2026', 3, 2566]);
  });
});
