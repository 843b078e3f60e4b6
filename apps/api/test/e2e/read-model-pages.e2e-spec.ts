import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { insertFigures, readLists, relatedOrders, type ReadList, type TestClient, withApp } from '../support/index.js';

type Key = string | number;
interface Step {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Readonly<Record<string, Key>>[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: {
    readonly startCursor: string | null;
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
}
type PageArguments = { first?: number; after?: string | null; last?: number; before?: string | null };

const app = withApp();
let lists: readonly ReadList[];
beforeAll(async () => {
  await insertFigures(app.database);
  lists = await readLists(app.database);
});

const listOf = (name: string): ReadList => lists.find(({ field }) => field === name) as ReadList;

/** Every list is narrowed to one year, so that a walk through it has a bearable number of pages. */
const filterOf = (list: ReadList): string => (list.key === 'code' ? '{}' : '{ fiscalYear: { eq: 2566 } }');
const whereOf = (list: ReadList): string => (list.key === 'code' ? 'true' : 'fiscal_year = 2566');

async function page(client: TestClient, list: ReadList, orderBy: readonly Step[], args: PageArguments): Promise<Page> {
  const data = await client.data<Record<string, Page>>(
    `query ($orderBy: [${list.type}Order!], $first: Int, $after: String, $last: Int, $before: String) {
       ${list.field}(filter: ${filterOf(list)}, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
         totalCount nodes { ${list.key} } edges { cursor } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
       } }`,
    {
      orderBy: orderBy.map((step) => ({ ...step, ...relatedOrders(list.field, null)[step.field]?.with })),
      ...args,
    },
  );
  return data[list.field] as Page;
}

const keysOf = (list: ReadList, { nodes }: Page): Key[] => nodes.map((node) => node[list.key] as Key);

/** All keys in this order by plain SQL: no value last, ties broken by the key. */
async function ordered(district: number | null, list: ReadList, orderBy: readonly Step[]): Promise<Key[]> {
  const expressions = list.orders(district);
  const related = relatedOrders(list.field, district);
  const steps = orderBy.map(
    ({ field, direction }) => `${related[field]?.sql ?? expressions[field]} ${direction} nulls last`,
  );
  const rows = await app.database.query<{ key: Key }>(
    `select ${list.key} as key from (select * from ${list.rows(district)}) as r where ${whereOf(list)}
     order by ${[...(steps.length > 0 ? steps : [list.defaultOrder]), list.key].join(', ')}`,
  );
  return rows.map(({ key }) => key);
}

const orders = (list: ReadList): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      field: fc.oneof(
        fc.constantFrom(...Object.keys(list.orders(null))),
        fc.constantFrom(...Object.keys(relatedOrders(list.field, null))),
      ),
      direction: fc.constantFrom('ASC' as const, 'DESC' as const),
    }),
    { maxLength: 4 },
  );

describe.each(['measures', 'plans', 'risks', 'progressReports', 'itaResults', 'districts'])(
  'the pages of %s',
  (name) => {
    it('in any order, size and direction are the whole list, each row once', async () => {
      const list = listOf(name);
      await fc.assert(
        fc.asyncProperty(
          orders(list),
          fc.integer({ min: 17, max: 120 }),
          fc.boolean(),
          fc.constantFrom(['center', null] as const, ['officer', 1023] as const),
          async (orderBy, size, backwards, [account, district]) => {
            const client = await app.as(account);
            const all = await ordered(district, list, orderBy);
            const seen: Key[] = [];
            let cursor: string | null = null;
            let more = true;
            while (more) {
              const got: Page = await page(
                client,
                list,
                orderBy,
                backwards ? { last: size, before: cursor } : { first: size, after: cursor },
              );
              const { pageInfo } = got;
              expect(got.totalCount).toBe(all.length);
              const cursors = got.edges.map((edge) => edge.cursor);
              expect([cursors[0] ?? null, cursors.at(-1) ?? null]).toEqual([pageInfo.startCursor, pageInfo.endCursor]);
              expect(backwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(cursor !== null);
              if (backwards) seen.unshift(...keysOf(list, got));
              else seen.push(...keysOf(list, got));
              cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
              more = backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
            }
            expect(seen).toEqual(all);
          },
        ),
        { numRuns: 12 },
      );
    });
  },
);

describe('an order by related rows', () => {
  const details = async (orderBy: object): Promise<unknown> => {
    const client = await app.as('center');
    const { errors } = await client.gql(
      'query ($o: [DistrictOrder!]) { districts(orderBy: $o) { totalCount nodes { code } } }',
      {
        o: [orderBy],
      },
    );
    return errors.map(({ extensions }) => [extensions.code, extensions['detail']]);
  };

  it('needs what names the one row, and takes nothing else', async () => {
    expect(await details({ field: 'ITA_TOTAL' })).toEqual([['INVALID_INPUT', 'ORDER_NEEDS']]);
    expect(await details({ field: 'HEADLINE_MEASURE_COUNT', fiscalYear: 2566 })).toEqual([
      ['INVALID_INPUT', 'ORDER_NEEDS'],
    ]);
    expect(await details({ field: 'CODE', fiscalYear: 2566 })).toEqual([['INVALID_INPUT', 'ORDER_NEEDS_NOTHING']]);
  });

  it('gives cursors that are none of the same order of another year', async () => {
    const client = await app.as('center');
    const ask = (fiscalYear: number, after: string | null) =>
      client.gql(
        `query ($y: Int, $after: String) { districts(first: 3, after: $after, orderBy: [{ field: ITA_TOTAL, fiscalYear: $y }]) { pageInfo { endCursor } } }`,
        { y: fiscalYear, after },
      );
    const first = await ask(2566, null);
    const { endCursor } = (first.data as { districts: { pageInfo: { endCursor: string } } }).districts.pageInfo;
    expect((await ask(2566, endCursor)).codes).toEqual([]);
    expect((await ask(2565, endCursor)).codes).toEqual(['BAD_CURSOR']);
  });

  it('costs what it looks at for every row of the list', async () => {
    const client = await app.as('center');
    const ask = (steps: string) =>
      client.gql(`{ districts(first: 50) { nodes { plans(first: 1, orderBy: [${steps}]) { nodes { id } } } } }`);
    expect((await ask('{ field: MEASURES_COUNT }')).codes).toEqual([]);
    expect(
      (await ask('{ field: MEASURES_COUNT }, { field: MEASURES_BUDGET_SUM }, { field: COMMENTS_COUNT }')).codes,
    ).toEqual(['COST_LIMIT']);
  });
});

describe('a page', () => {
  it('between two cursors is what lies between them', async () => {
    const list = listOf('measures');
    const orderBy: Step[] = [{ field: 'PERCENT_COMPLETE', direction: 'DESC' }];
    const client = await app.as('center');
    const all = await ordered(null, list, orderBy);
    const { edges } = await page(client, list, orderBy, { first: 200 });
    const [after, before] = [edges[10]?.cursor ?? '', edges[150]?.cursor ?? ''];
    for (const window of [{ first: 200 }, { last: 200 }])
      expect(keysOf(list, await page(client, list, orderBy, { ...window, after, before }))).toEqual(all.slice(11, 150));
    expect(keysOf(list, await page(client, list, orderBy, { last: 5, after, before }))).toEqual(all.slice(145, 150));
  });

  it('has 50 rows when no size is asked for, and none of an empty list', async () => {
    const client = await app.as('center');
    expect((await page(client, listOf('measures'), [], {})).nodes).toHaveLength(50);
    expect(
      await client.data(
        '{ measures(filter: { number: { eq: 99 } }) { totalCount nodes { id } edges { cursor } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }',
      ),
    ).toEqual({
      measures: {
        totalCount: 0,
        nodes: [],
        edges: [],
        pageInfo: { startCursor: null, endCursor: null, hasNextPage: false, hasPreviousPage: false },
      },
    });
  });

  it('may be asked for nothing but where it stands', async () => {
    expect(
      await (
        await app.as('center')
      ).data('{ measures { pageInfo { hasPreviousPage } } plans { pageInfo { __typename } } }'),
    ).toEqual({ measures: { pageInfo: { hasPreviousPage: false } }, plans: { pageInfo: { __typename: 'PageInfo' } } });
  });

  it('is followed by the next also where the order is by the longest texts', async () => {
    const client = await app.as('center');
    await app.database.query(
      `update risk set description = $1 || number where district_code = 1050 and fiscal_year = 2566`,
      ['ก'.repeat(7_999)],
    );
    const ask = `query ($after: String, $o: [RiskOrder!]) { risks(first: 1, after: $after, orderBy: $o,
      filter: { districtCode: { eq: 1050 }, fiscalYear: { eq: 2566 } }) { nodes { number } pageInfo { endCursor } } }`;
    const orderBy = Array<Step>(4).fill({ field: 'DESCRIPTION', direction: 'DESC' });
    const seen: number[] = [];
    for (let after: string | null = null; seen.length < 3;) {
      const { risks }: { risks: { nodes: { number: number }[]; pageInfo: { endCursor: string } } } = await client.data(
        ask,
        {
          after,
          o: orderBy,
        },
      );
      seen.push(risks.nodes[0]?.number ?? 0);
      after = risks.pageInfo.endCursor;
    }
    expect(seen).toEqual([3, 2, 1]);
  });

  it('puts Thai names in dictionary order, leading vowels under their consonant', async () => {
    const { districts } = await (
      await app.as('center')
    ).data<{ districts: { nodes: { nameTh: string }[] } }>(
      '{ districts(orderBy: [{ field: NAME_TH }], first: 50) { nodes { nameTh } } }',
    );
    const names = districts.nodes.map(({ nameTh }) => nameTh);
    expect(names).toEqual([...names].sort(new Intl.Collator('th').compare));
    expect(names).not.toEqual([...names].sort());
  });
});

describe('a walk through a list that changes meanwhile', () => {
  it.each(['ASC', 'DESC'] as const)(
    'shows every row that stays as it is exactly once, in order (%s)',
    async (direction) => {
      const list = listOf('measures');
      const orderBy: Step[] = [{ field: 'PERCENT_COMPLETE', direction }];
      const client = await app.as('center');
      const before = await ordered(null, list, orderBy);
      const [plan] = await app.database.query<{ id: string; district_code: number }>(
        'select id, district_code from plan where fiscal_year = 2566 order by id limit 1',
      );
      const touched = new Set<Key>();
      const disturb = async (round: number): Promise<void> => {
        await app.database.query(
          `insert into measure (plan_id, district_code, fiscal_year, number, mission, title, objectives, methods, current_percent)
         values ($1, $2, 2566, $3, '', 'ใหม่', '{}', '{}', $4)`,
          [plan?.id, plan?.district_code, (direction === 'ASC' ? 1000 : 2000) + round, (round * 37) % 101],
        );
        const moved = [before[(round * 7) % before.length] as Key, before[(round * 53 + 11) % before.length] as Key];
        for (const id of moved) touched.add(id);
        await app.database.query(
          'update measure set current_percent = case when current_percent is null then 50 end where id = any ($1)',
          [moved],
        );
      };
      const seen: Key[] = [];
      let after: string | null = null;
      for (let round = 0; round === 0 || after !== null; round += 1) {
        const got: Page = await page(client, list, orderBy, { first: 23, after });
        seen.push(...keysOf(list, got));
        after = got.pageInfo.hasNextPage ? got.pageInfo.endCursor : null;
        await disturb(round);
      }
      const known = new Set(before);
      expect(seen.filter((key) => known.has(key) && !touched.has(key))).toEqual(
        before.filter((key) => !touched.has(key)),
      );
      const added = seen.filter((key) => !known.has(key));
      expect(new Set(added).size).toBe(added.length);
      expect(touched.size).toBeGreaterThan(20);
    },
  );

  it('goes on from a row that is gone', async () => {
    const client = await app.as('center');
    const list = listOf('risks');
    const orderBy: Step[] = [{ field: 'DESCRIPTION', direction: 'ASC' }];
    const all = await ordered(null, list, orderBy);
    const { pageInfo } = await page(client, list, orderBy, { first: 30 });
    await app.database.query('delete from risk where id = $1', [all[29]]);
    expect(keysOf(list, await page(client, list, orderBy, { first: 30, after: pageInfo.endCursor }))).toEqual(
      all.slice(30, 60),
    );
  });
});
