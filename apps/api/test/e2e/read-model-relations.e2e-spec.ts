import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  insertFigures,
  randomRelated,
  readLists,
  type RandomFilter,
  type ReadList,
  withApp,
} from '../support/index.js';

const runs = 40;
/** The account, and the district whose rows it sees beside the public ones. */
const callers = { center: null, officer: 1023 } as const;

const app = withApp();
let lists: readonly ReadList[];
beforeAll(async () => {
  await insertFigures(app.database);
  lists = await readLists(app.database);
});

const listOf = (name: string): ReadList => lists.find(({ field }) => field === name) as ReadList;

async function found(account: keyof typeof callers, list: ReadList, filter: object): Promise<[number, unknown[]]> {
  const data = await (
    await app.as(account)
  ).data<Record<string, { totalCount: number; nodes: Record<string, unknown>[] }>>(
    `query ($filter: ${list.type}Filter) { ${list.field}(filter: $filter, first: 200) { totalCount nodes { ${list.key} } } }`,
    { filter },
  );
  const page = data[list.field];
  return [page?.totalCount ?? -1, page?.nodes.map((node) => node[list.key]) ?? []];
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
  'the filter of %s on related rows',
  (name) => {
    it.each(Object.entries(callers))('finds what plain SQL finds, for %s', async (account, district) => {
      const list = listOf(name);
      let several = 0;
      await fc.assert(
        fc.asyncProperty(randomRelated(lists, district, name, 2), async (filter) => {
          const answer = await found(account as keyof typeof callers, list, filter.value);
          if (answer[0] > 0) several += 1;
          expect(answer).toEqual(await expected(district, list, filter));
        }),
        { numRuns: runs },
      );
      expect(several).toBeGreaterThan(2);
    });
  },
);

describe('a filter on related rows', () => {
  const ask = async (filter: string, account: keyof typeof callers = 'center'): Promise<number> =>
    (
      await (
        await app.as(account)
      ).data<{ list: { totalCount: number } }>(`{ list: plans(filter: ${filter}) { totalCount } }`)
    ).list.totalCount;
  const count = async (condition: string): Promise<number> =>
    (await app.database.query<{ n: number }>(`select count(*)::int as n from plan where ${condition}`))[0]?.n ?? -1;

  it('looks into groups of columns and lists kept in a column', async () => {
    expect(
      await ask('{ checklist: { items: { some: { key: { eq: CPI_ACTIVITY }, status: { eq: MISSING } } } } }'),
    ).toBe(await count('true'));
    expect(await ask('{ checklist: { items: { every: { status: { eq: MET } } } } }')).toBe(0);
    expect(await ask('{ swot: { strengths: { some: { text: { contains: "ก" } } }, threats: { none: {} } } }')).toBe(
      await count('true'),
    );
    expect(await ask('{ checklist: { complete: { eq: true } } }')).toBe(0);
  });

  it('asks about the rows that the caller may see, and about nothing else', async () => {
    const secret = '{ district: { code: { eq: 1025 } }, measures: { some: {} } }';
    expect(await ask(secret)).toBeGreaterThan(await ask(secret, 'officer'));
    const client = await app.as('officer');
    const { districts } = await client.data<{ districts: { nodes: { code: number }[] } }>(
      `{ districts(first: 200, filter: { plans: { some: { status: { in: [DRAFT, RETURNED, SUBMITTED, ENDORSED] } } } }) { nodes { code } } }`,
    );
    expect(districts.nodes.map(({ code }) => code).filter((code) => code !== 1023)).toEqual([]);
  });

  it('is refused when it is nested too deep, has too many conditions or may look at too many rows', async () => {
    const client = await app.as('center');
    const nested = (depth: number): object =>
      depth === 0 ? { fiscalYear: { eq: 2566 } } : { measures: { some: { plan: nested(depth - 1) } } };
    const query = 'query ($f: PlanFilter) { plans(filter: $f) { totalCount } }';
    expect((await client.gql(query, { f: nested(2) })).codes).toEqual([]);
    expect((await client.gql(query, { f: nested(3) })).codes).toEqual(['INVALID_INPUT']);
    const many = { or: Array(300).fill({ measures: { some: { number: { eq: 1 } } } }) };
    expect((await client.gql(query, { f: many })).codes).toEqual(['INVALID_INPUT']);
    const wide = {
      or: Array(4).fill({ plans: { some: { measures: { some: { plan: { measures: { some: {} } } } } } } }),
    };
    const districts = 'query ($f: DistrictFilter) { districts(filter: $f) { totalCount } }';
    expect((await client.gql(districts, { f: wide })).codes).toEqual(['COST_LIMIT']);
  });
});
