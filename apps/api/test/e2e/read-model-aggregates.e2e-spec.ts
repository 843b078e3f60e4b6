import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  exactDeviation,
  exactPercentile,
  insertFigures,
  randomRelated,
  readLists,
  type ReadList,
  withApp,
} from '../support/index.js';

const runs = 25;
/** The account, and the district whose rows it sees beside the public ones. */
const callers = { center: null, officer: 1023 } as const;
type Account = keyof typeof callers;

const app = withApp();
let lists: readonly ReadList[];
beforeAll(async () => {
  await insertFigures(app.database);
  lists = await readLists(app.database);
});

const listOf = (name: string): ReadList => lists.find(({ field }) => field === name) as ReadList;
const constant = fc.constantFrom.bind(fc) as <T>(...values: T[]) => fc.Arbitrary<T>;

/** Keys and figures in the API's words and in plain SQL over the rows of a list. */
interface Words {
  readonly keys: Readonly<Record<string, { field: string; sql: string }>>;
  /** `field { aggregate }` with its SQL; the JSON form is the one of the contract. */
  readonly figures: Readonly<Record<string, string>>;
}
const fiscal = (day: string): string =>
  `(case when extract(month from ${day}) >= 10 then 1 else 0 end + extract(year from ${day})::int + 543)`;
const quarter = (day: string): string => `((extract(month from ${day})::int + 2) % 12 / 3 + 1)`;
const month = (day: string): string => `to_char(${day}, 'YYYY-MM-01')`;
const local = (instant: string): string => `(${instant} + interval '7 hours') at time zone 'UTC'`;
const percent = (district: number | null): string =>
  district === null
    ? 'current_percent'
    : `case when district_code = ${district} then current_percent else approved_percent end`;

const wordsOf = (name: string, district: number | null): Words => {
  switch (name) {
    case 'measures':
      return {
        keys: {
          DIMENSION: { field: 'dimension', sql: 'dimension' },
          FISCAL_YEAR: { field: 'fiscalYear', sql: 'fiscal_year' },
          DISTRICT_CODE: { field: 'districtCode', sql: 'district_code' },
          TITLE: { field: 'title', sql: 'title' },
          PROGRESS_STATUS: { field: 'progressStatus', sql: percent(district).replaceAll('_percent', '_status') },
          PLAN_STATUS: { field: 'planStatus', sql: '(select p.status from plan as p where p.id = plan_id)' },
        },
        figures: {
          'budget { sum }': 'sum(budget)::text',
          'budget { average }': 'round(avg(budget), 2)::text',
          'budget { minimum }': 'min(budget)::text',
          'percentComplete { average }': `round(sum(${percent(district)}) / nullif(count(${percent(district)}), 0), 2)`,
          'percentComplete { maximum }': `max(${percent(district)})`,
          'dimension { countDistinct }': 'count(distinct dimension)',
          'title { countDistinct }': 'count(distinct title)',
          'number { sum }': 'sum(number)',
        },
      };
    case 'plans':
      return {
        keys: {
          STATUS: { field: 'status', sql: 'status' },
          DEMO: { field: 'demo', sql: 'demo' },
          APPROVED_ON_FISCAL_YEAR: { field: 'approvedOnFiscalYear', sql: fiscal('approved_on') },
          APPROVED_ON_QUARTER: { field: 'approvedOnQuarter', sql: quarter('approved_on') },
          SUBMITTED_AT_MONTH: { field: 'submittedAtMonth', sql: month(local('submitted_at')) },
          SUBMITTED_AT_DAY: { field: 'submittedAtDay', sql: `to_char(${local('submitted_at')}, 'YYYY-MM-DD')` },
          DISTRICT_ZONE: {
            field: 'districtZone',
            sql: '(select d.zone from district as d where d.code = district_code)',
          },
          CHECKLIST_COMPLETE: { field: 'checklistComplete', sql: `checklist::text not like '%MISSING%'` },
        },
        figures: {
          'approvedOn { minimum }': 'min(approved_on)::text',
          'approvedOn { countDistinct }': 'count(distinct approved_on)',
          'submittedAt { maximum }': `to_char(max(submitted_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
          'documentNumber { countDistinct }': 'count(distinct document_number)',
        },
      };
    default:
      return {
        keys: {
          FISCAL_YEAR: { field: 'fiscalYear', sql: 'fiscal_year' },
          LEVEL: { field: 'level', sql: 'level' },
          PUBLISHED_DIFFERENCE_CLASS: { field: 'publishedDifferenceClass', sql: 'difference_class' },
          DISTRICT_ZONE: {
            field: 'districtZone',
            sql: '(select d.zone from district as d where d.code = district_code)',
          },
        },
        figures: {
          'total { average }': 'round(avg(total), 2)',
          'total { sum }': 'sum(total)',
          'publishedTotal { average }': 'round(avg(published_total), 2)',
          'publishedTotal { countDistinct }': 'count(distinct published_total)',
        },
      };
  }
};
const named = ['measures', 'plans', 'itaResults'] as const;
const aliasOf = (figure: string): string => figure.replace(/ \{ (\w+) \}/, '_$1');
/** Each figure under an alias of its own would need one alias each; the last word tells them apart instead. */
const valueOf = (aggregate: Record<string, Record<string, unknown>>, figure: string): unknown => {
  const [field, name] = figure.replace(/[{}]/g, '').trim().split(/\s+/) as [string, string];
  return aggregate[field]?.[name];
};
const selectionOf = (figures: readonly string[]): string => ['count', ...figures].join(' ');
const figuresSql = (figures: readonly string[], words: Words): string =>
  ['count(*)', ...figures.map((figure) => words.figures[figure])].map((sql, index) => `${sql} as a${index}`).join(', ');
/** JSON as the API gives it; numbers lose their trailing zeros on both sides. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(named)('the aggregates of %s', (name) => {
  it.each(Object.entries(callers))(
    'are what plain SQL computes under the same filter, for %s',
    async (account, district) => {
      const list = listOf(name);
      const words = wordsOf(name, district);
      const client = await app.as(account as Account);
      await fc.assert(
        fc.asyncProperty(
          randomRelated(lists, district, name, 1),
          fc.uniqueArray(constant(...Object.keys(words.figures)), { minLength: 1 }),
          async (filter, figures) => {
            const data = await client.data<Record<string, { aggregate: Record<string, Record<string, unknown>> }>>(
              `query ($filter: ${list.type}Filter) { ${list.field}(filter: $filter, first: 1) { aggregate { ${selectionOf(figures)} } } }`,
              { filter: filter.value },
            );
            const aggregate = data[list.field]?.aggregate ?? {};
            const [row] = await app.database.query<{ data: Record<string, unknown> }>(
              `select to_json(s) as data from (select ${figuresSql(figures, words)} from (select * from ${list.rows(district)}) as r where (${filter.sql}) is true) as s`,
            );
            expect([aggregate['count'], ...figures.map((figure) => valueOf(aggregate, figure))]).toEqual(
              Object.values(row?.data ?? {}),
            );
          },
        ),
        { numRuns: runs },
      );
    },
  );
});

interface GroupsData {
  readonly totalCount: number;
  readonly nodes: {
    key: Record<string, unknown>;
    aggregate: Record<string, Record<string, unknown>> & { count: number };
  }[];
}

describe.each(named)('the groups of %s', (name) => {
  it.each(Object.entries(callers))('are those of plain SQL, in its order, for %s', async (account, district) => {
    const list = listOf(name);
    const words = wordsOf(name, district);
    const client = await app.as(account as Account);
    const keys = fc.uniqueArray(constant(...Object.keys(words.keys)), { minLength: 1, maxLength: 3 });
    const having = constant(
      { value: null, sql: 'true' },
      { value: { count: { gte: 3 } }, sql: 'count(*) >= 3' },
      { value: { or: [{ count: { lt: 2 } }, { count: { gt: 20 } }] }, sql: '(count(*) < 2 or count(*) > 20)' },
      {
        value: { filter: { fiscalYear: { eq: 2565 } }, count: { gte: 1 } },
        sql: 'count(*) filter (where fiscal_year = 2565) >= 1',
      },
    );
    await fc.assert(
      fc.asyncProperty(
        randomRelated(lists, district, name, 1),
        keys,
        constant(...Object.keys(words.figures)),
        having,
        fc.record({ by: constant('figure', 'count', 'key'), direction: constant('ASC', 'DESC') }),
        fc.record({ first: fc.integer({ min: 1, max: 30 }), offset: fc.integer({ min: 0, max: 5 }) }),
        async (filter, groupBy, figure, condition, order, range) => {
          const [first] = groupBy as [string];
          const orderField = {
            figure: aliasOf(figure)
              .replace(/[A-Z]/g, (letter) => `_${letter}`)
              .toUpperCase(),
            count: 'COUNT',
            key: first,
          }[order.by as 'figure'];
          const fields = groupBy.map((key) => words.keys[key]?.field as string);
          const data = await client.data<Record<string, { groups: GroupsData }>>(
            `query ($filter: ${list.type}Filter, $by: [${list.type}GroupBy!]!, $having: ${list.type}AggregateFilter, $order: [${list.type}GroupOrder!], $first: Int, $offset: Int) {
               ${list.field}(filter: $filter, first: 1) { groups(groupBy: $by, having: $having, orderBy: $order, first: $first, offset: $offset) {
                 totalCount nodes { key { ${fields.join(' ')} } aggregate { count ${figure} } } } } }`,
            {
              filter: filter.value,
              by: groupBy,
              having: condition.value,
              order: [{ field: orderField, direction: order.direction }],
              ...range,
            },
          );
          const groups = data[list.field]?.groups as GroupsData;
          const sorted = (sql: string): string => (/^(title|level)$/.test(sql) ? `(${sql}) collate "th-x-icu"` : sql);
          const keySql = groupBy.map((key) => words.keys[key]?.sql as string);
          // A figure that travels as text is sorted as the number it is.
          const figureSql = (words.figures[figure] as string)
            .replace(/::text$/, '')
            .replace(/^to_char\((.*) at time zone 'UTC', .*\)$/, '$1');
          const orderSql = { figure: figureSql, count: 'count(*)', key: sorted('k0') }[order.by as 'figure'];
          const all = await app.database.query<{ data: Record<string, unknown> }>(
            `select to_json(s) as data from (select ${groupBy.map((_, index) => `k${index}`).join(', ')}, count(*) as n, ${words.figures[figure]} as f
               from (select r.*, ${keySql.map((sql, index) => `${sql} as k${index}`).join(', ')} from (select * from ${list.rows(district)}) as r where (${filter.sql}) is true) as r
               group by ${groupBy.map((_, index) => `k${index}`).join(', ')} having ${condition.sql}
               order by ${order.by === 'key' ? (first === 'TITLE' || first === 'LEVEL' ? 'k0 collate "th-x-icu"' : 'k0') : orderSql} ${order.direction} nulls last,
                 ${groupBy.map((key, index) => (key === 'TITLE' || key === 'LEVEL' ? `k${index} collate "th-x-icu"` : `k${index}`)).join(', ')}) as s`,
          );
          expect(groups.totalCount).toBe(all.length);
          expect(
            groups.nodes.map(({ key, aggregate }) => [
              ...fields.map((field) => key[field]),
              aggregate.count,
              valueOf(aggregate, figure),
            ]),
          ).toEqual(
            all.slice(range.offset, range.offset + range.first).map(({ data: row }) => asJson(Object.values(row))),
          );
        },
      ),
      { numRuns: runs },
    );
  });
});

describe('figures of a list', () => {
  it('stand beside its page, below any parent, and also where there are no rows', async () => {
    const client = await app.as('center');
    const { district, none } = await client.data<Record<string, { plans: Record<string, unknown> }>>(
      `{ district(code: 1023) { plans(first: 1, filter: { fiscalYear: { lte: 2566 } }) {
           totalCount nodes { fiscalYear } aggregate { count fiscalYear { minimum maximum average sum } } groups(groupBy: [FISCAL_YEAR]) { nodes { key { fiscalYear } } } } }
         none: district(code: 1023) { plans(filter: { fiscalYear: { eq: 2400 } }) {
           aggregate { count fiscalYear { minimum sum countDistinct } } groups(groupBy: [STATUS]) { totalCount nodes { key { status } } } } } }`,
    );
    expect(district?.plans).toEqual({
      totalCount: 3,
      nodes: [{ fiscalYear: 2566 }],
      aggregate: { count: 3, fiscalYear: { minimum: 2564, maximum: 2566, average: 2565, sum: 7695 } },
      groups: { nodes: [{ key: { fiscalYear: 2564 } }, { key: { fiscalYear: 2565 } }, { key: { fiscalYear: 2566 } }] },
    });
    expect(none?.plans).toEqual({
      aggregate: { count: 0, fiscalYear: { minimum: null, sum: null, countDistinct: 0 } },
      groups: { totalCount: 0, nodes: [] },
    });
  });

  it('lie exactly between the values: median, percentiles, standard deviation', async () => {
    const [plan] = await app.database.query<{ id: string }>(
      `insert into plan (district_code, fiscal_year, status, swot, no_gift_rules, objectives, goals, benefits, checklist)
       values (1002, 2566, 'DRAFT', '{"strengths":[],"weaknesses":[],"opportunities":[],"threats":[]}', '{}', '{}', '{}', '{}', '[]') returning id`,
    );
    const client = await app.as('center');
    const baht = (satang: bigint | null): string | null =>
      satang === null ? null : `${satang / 100n}.${String(satang % 100n).padStart(2, '0')}`;
    const amount = fc.oneof(fc.bigInt({ min: 1n, max: 99_999_999_999_99n }), fc.bigInt({ min: 1n, max: 30n }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(amount, { freq: 6 }), { maxLength: 12 }),
        fc.integer({ min: 0, max: 1000 }),
        async (budgets, thousandths) => {
          await app.database.query('delete from measure where plan_id = $1', [plan?.id]);
          await app.database.query(
            `insert into measure (plan_id, district_code, fiscal_year, number, mission, title, objectives, methods, budget, budget_status)
             select $1, 1002, 2566, number, '', '', '{}', '{}', budget, case when budget is null then 'NO_BUDGET' else 'AMOUNT' end from unnest($2::numeric[]) with ordinality as t(budget, number)`,
            [plan?.id, budgets.map(baht)],
          );
          const figures = `budget { median lowerQuartile upperQuartile standardDeviation percentile(percent: ${thousandths / 10}) }`;
          const { measures } = await client.data<{
            measures: {
              aggregate: { budget: object };
              groups: { nodes: { aggregate: { budget: object } }[] };
            };
          }>(
            `{ measures(filter: { districtCode: { eq: 1002 }, fiscalYear: { eq: 2566 } }) {
               aggregate { ${figures} } groups(groupBy: [DISTRICT_ZONE], orderBy: [{ field: BUDGET_MEDIAN }]) { nodes { aggregate { ${figures} } } } } }`,
          );
          const values = budgets.filter((budget) => budget !== null);
          const expected = {
            median: baht(exactPercentile(values, 500)),
            lowerQuartile: baht(exactPercentile(values, 250)),
            upperQuartile: baht(exactPercentile(values, 750)),
            standardDeviation: baht(exactDeviation(values)),
            percentile: baht(exactPercentile(values, thousandths)),
          };
          expect(measures.aggregate.budget).toEqual(expected);
          expect(measures.groups.nodes.map(({ aggregate }) => aggregate.budget)).toEqual(
            budgets.length === 0 ? [] : [expected],
          );
          const median = exactPercentile(values, 500);
          const { plans } = await client.data<{ plans: { totalCount: number } }>(
            'query ($f: PlanFilter) { plans(filter: $f) { totalCount } }',
            {
              f: {
                districtCode: { eq: 1002 },
                measures: { aggregate: { budget: { median: { eq: baht(median) ?? '0' } } } },
              },
            },
          );
          expect(plans.totalCount).toBe(median === null ? 0 : 1);
        },
      ),
      { numRuns: 60 },
    );
    expect((await client.gql('{ measures { aggregate { budget { percentile(percent: 100.5) } } } }')).codes).toEqual([
      'INVALID_INPUT',
    ]);
  });

  it('can be asked of the rows below each row', async () => {
    const client = await app.as('center');
    const ask = async (filter: object): Promise<number> =>
      (
        await client.data<{ plans: { totalCount: number } }>(
          'query ($f: PlanFilter) { plans(filter: $f) { totalCount } }',
          { f: filter },
        )
      ).plans.totalCount;
    const count = async (having: string): Promise<number> =>
      (
        await app.database.query<{ n: number }>(
          `select count(*)::int as n from plan where id in (select plan_id from measure group by plan_id having ${having})`,
        )
      )[0]?.n ?? -1;
    expect(await ask({ measures: { aggregate: { count: { gte: 8 }, budget: { sum: { gt: '100000' } } } } })).toBe(
      await count('count(*) >= 8 and sum(budget) > 100000'),
    );
    expect(
      await ask({
        measures: {
          aggregate: {
            filter: { dimension: { isNull: true } },
            count: { gte: 2 },
            budget: { average: { lte: '15000.50' } },
          },
        },
      }),
    ).toBe(
      await count(
        'count(*) filter (where dimension is null) >= 2 and avg(budget) filter (where dimension is null) <= 15000.50',
      ),
    );
    expect(await ask({ reports: { aggregate: { count: { eq: 0 } } } })).toBe(
      (
        await app.database.query<{ n: number }>(
          'select count(*)::int as n from plan where id not in (select plan_id from progress_report)',
        )
      )[0]?.n,
    );
  });

  it('are refused beyond their bounds', async () => {
    const client = await app.as('center');
    const codes = async (groups: string): Promise<readonly string[]> =>
      (await client.gql(`{ measures { groups(${groups}) { totalCount } } }`)).codes;
    expect(await codes('groupBy: []')).toEqual(['INVALID_INPUT']);
    expect(await codes('groupBy: [DIMENSION, DIMENSION]')).toEqual(['INVALID_INPUT']);
    expect(await codes('groupBy: [DIMENSION], orderBy: [{ field: FISCAL_YEAR }]')).toEqual(['INVALID_INPUT']);
    expect(await codes('groupBy: [DIMENSION], first: 1001')).toEqual(['PAGE_SIZE']);
    expect(await codes('groupBy: [DIMENSION], offset: -1')).toEqual(['INVALID_INPUT']);
    const wide =
      '{ districts(first: 50) { nodes { plans { groups(groupBy: [STATUS], first: 1000) { nodes { aggregate { count } } } } } } }';
    expect((await client.gql(wide)).codes).toEqual(['COST_LIMIT']);
    const related = { or: Array(40).fill({ plans: { some: { measures: { some: {} } } } }) };
    const having =
      'query ($f: DistrictFilter) { districts { groups(groupBy: [ZONE], having: { filter: $f, count: { gte: 1 } }) { totalCount } } }';
    expect((await client.gql(having, { f: related })).codes).toEqual(['COST_LIMIT']);
  });
});
