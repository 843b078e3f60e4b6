import { describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { SharedQueries } from './shared-queries.js';

describe('queries that are read once', () => {
  it('have one name for the same text and values, and another one when either differs', () => {
    const queries = new SharedQueries();
    const names = [2565, 2566, 2565].map((year) => queries.once(sql`select ${year}::int as year`).text);
    expect(names).toEqual(['shared_1', 'shared_2', 'shared_1']);
    expect(queries.once(sql`select ${2565}::int`).text).toBe('shared_3');
    expect(queries.all().map(({ name, query }) => [name.text, query.values])).toEqual([
      ['shared_1', [2565]],
      ['shared_2', [2566]],
      ['shared_3', [2565]],
    ]);
  });
});
