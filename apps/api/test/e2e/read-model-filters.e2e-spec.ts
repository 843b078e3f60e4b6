import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { insertFigures, randomFilter, readLists, type RandomFilter, type ReadList, withApp } from '../support/index.js';

const runs = 40;
/** The account, and the district whose rows it sees beside the public ones. */
const callers = { center: null, officer: 1023 } as const;

const app = withApp();
let lists: readonly ReadList[];
beforeAll(async () => {
  await insertFigures(app.database);
  lists = await readLists(app.database);
});

interface Found {
  readonly totalCount: number;
  readonly nodes: readonly Readonly<Record<string, string | number>>[];
}

async function found(account: keyof typeof callers, list: ReadList, filter: object): Promise<[number, unknown[]]> {
  const client = await app.as(account);
  const data = await client.data<Record<string, Found>>(
    `query ($filter: ${list.type}Filter) { ${list.field}(filter: $filter, first: 200) { totalCount nodes { ${list.key} } } }`,
    { filter },
  );
  const { totalCount, nodes } = data[list.field] as Found;
  return [totalCount, nodes.map((node) => node[list.key])];
}

async function expected(district: number | null, list: ReadList, { sql }: RandomFilter): Promise<[number, unknown[]]> {
  const from = `from (select * from ${list.rows(district)}) as r where (${sql}) is true`;
  const [count] = await app.database.query<{ n: number }>(`select count(*)::int as n ${from}`);
  const rows = await app.database.query<{ key: string | number }>(
    `select ${list.key} as key ${from} order by ${list.defaultOrder}, ${list.key} limit 200`,
  );
  return [count?.n ?? 0, rows.map(({ key }) => key)];
}

describe.each(['measures', 'plans', 'risks', 'progressReports', 'itaResults', 'districts'])(
  'the filter of %s',
  (name) => {
    it.each(Object.entries(callers))('finds what plain SQL finds, for %s', async (account, district) => {
      const list = lists.find(({ field }) => field === name) as ReadList;
      await fc.assert(
        fc.asyncProperty(randomFilter(list.filters(district)), async (filter) => {
          expect(await found(account as keyof typeof callers, list, filter.value)).toEqual(
            await expected(district, list, filter),
          );
        }),
        { numRuns: runs },
      );
    });
  },
);

describe('an identifier', () => {
  it('may be written in capitals, in a filter as well as alone', async () => {
    const [row] = await app.database.query<{ id: string }>('select id from plan limit 1');
    const data = await (
      await app.as('center')
    ).data('query ($id: ID!) { plan(id: $id) { id } plans(filter: { id: { in: [$id] } }) { nodes { id } } }', {
      id: row?.id.toUpperCase(),
    });
    expect(data).toEqual({ plan: { id: row?.id }, plans: { nodes: [{ id: row?.id }] } });
  });
});
