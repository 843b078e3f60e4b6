import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lexicographicSortSchema, printSchema } from 'graphql';
import type { KeepStatisticsHandler } from '../../src/features/statistics/keep-statistics.handler.js';
import type { AccessInventory } from '../../src/platform/access/index.js';
import {
  schemaOf,
  loadProduct,
  bothContracts,
  contractOperations,
  dataStatements,
  insertFigures,
  startTestApp,
  statementsDuring,
  type InnerTestApp,
  type TestClient,
  withApp,
} from '../support/index.js';

const { accessTable, publishedSchema } = await loadProduct();

const app = withApp();
let centre: TestClient;
beforeAll(async () => {
  await insertFigures(app.database);
  centre = await app.as('center');
});

const operation = (name: string): string => {
  const text = contractOperations[name];
  if (!text) throw new Error(`the contract has no operation ${name}`);
  return text;
};
const variables: Readonly<Record<string, Record<string, unknown>>> = {
  CityOverview: { fiscalYear: 2566 },
  DistrictHistory: { code: 1023 },
  CityStatistics: { fiscalYear: 2566 },
  Measures: {},
  Score: { fiscalYear: 2565, scores: [93.21, 81.8, 88.76, 82.69, 86.86, 91.34, 86.29, 89.15, 68.98, 43.75] },
};
const answered = async <Data>(name: string, given = variables[name]): Promise<Data> =>
  centre.data<Data>(operation(name), given);
const rows = <Row extends object>(text: string): Promise<Row[]> => app.database.query<Row>(text);

describe('the contract', () => {
  it('is published as the running API serves it, although it is made without one', async () => {
    const served = printSchema(lexicographicSortSchema(schemaOf(app)));
    expect(`${served}\n`).toBe(await publishedSchema());
  });

  it('comes with a table of access that is the running API’s', () => {
    const table = accessTable().map(({ operation, rule }) => ({ operation, rule }));
    const inventory = app.get<AccessInventory>('AccessInventory').entries();
    expect(table).toEqual(inventory.sort((left, right) => (left.operation < right.operation ? -1 : 1)));
  });

  it('has its operations copied word for word', () => {
    const { copied, designed } = bothContracts();
    expect(designed ?? copied).toBe(copied);
    expect(Object.keys(contractOperations)).toEqual([
      'CityOverview',
      'DistrictHistory',
      'CityStatistics',
      'Measures',
      'Compile',
      'Job',
      'Score',
    ]);
  });

  it.each(Object.keys(variables))('takes one statement to answer %s, whatever it holds', async (name) => {
    await app.get<KeepStatisticsHandler>('KeepStatisticsHandler').handle({ fiscalYear: 2566 });
    const ask = (): Promise<string[]> => statementsDuring(() => answered(name));
    expect(dataStatements(await ask())).toHaveLength(1);
    const again = await ask();
    expect(again.length).toBeLessThanOrEqual(4);
    expect(dataStatements(again)).toHaveLength(1);
  });

  it('takes one more statement, which finds nothing, for the statistics of a year that is not kept', async () => {
    const texts = dataStatements(await statementsDuring(() => answered('CityStatistics', { fiscalYear: 2565 })));
    expect(texts.map((text) => text.includes('kept_figures'))).toEqual([true, false]);
  });
});

interface Overview {
  readonly districts: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly code: number;
      readonly nameTh: string;
      readonly plan: {
        readonly status: string;
        readonly approvedOn: string | null;
        readonly checklist: { readonly complete: boolean; readonly items: readonly { key: string; status: string }[] };
        readonly measures: readonly { number: number; percentComplete: number | null }[];
      } | null;
      readonly ita: {
        readonly total: number;
        readonly level: string | null;
        readonly indicators: readonly { number: number; score: number }[];
      } | null;
    }[];
  };
}

describe('CityOverview', () => {
  it('shows the centre all districts with what they have, by code', async () => {
    const { districts } = await answered<Overview>('CityOverview');
    expect(districts.totalCount).toBe(50);
    expect(districts.nodes.map(({ code }) => code)).toEqual(Array.from({ length: 50 }, (_, index) => 1001 + index));
    const plans = await rows<{ code: number; status: string; approved: string | null; percents: (string | null)[] }>(
      `select district_code as code, status, approved_on::text as approved,
         (select array_agg(current_percent order by number) from measure where plan_id = plan.id) as percents
       from plan where fiscal_year = 2566 order by 1`,
    );
    expect(
      districts.nodes.flatMap(({ code, plan }) =>
        plan
          ? [
              {
                code,
                status: plan.status,
                approved: plan.approvedOn,
                percents: plan.measures.map(({ percentComplete }) => percentComplete),
              },
            ]
          : [],
      ),
    ).toEqual(
      plans.map((plan) => ({
        ...plan,
        percents: plan.percents.map((percent) => (percent === null ? null : Number(percent))),
      })),
    );
    expect(districts.nodes[1]?.plan).toBeNull();
    expect(districts.nodes[0]?.plan?.checklist).toEqual({
      complete: false,
      items: [
        { key: 'APPROVED_BY_DIRECTOR', status: 'MET' },
        { key: 'CPI_ACTIVITY', status: 'MISSING' },
      ],
    });
    const totals = await rows<{ code: number; total: string }>(
      'select district_code as code, total from ita_result where fiscal_year = 2566 order by 1',
    );
    expect(districts.nodes.flatMap(({ code, ita }) => (ita ? [{ code, total: ita.total }] : []))).toEqual(
      totals.map(({ code, total }) => ({ code, total: Number(total) })),
    );
    for (const { ita } of districts.nodes)
      expect(ita?.indicators.map(({ number }) => number) ?? []).toEqual(ita ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] : []);
  });
});

describe('DistrictHistory', () => {
  it('has the years of one district, plans newest first, results oldest first', async () => {
    const { district } = await answered<{
      district: {
        nameTh: string;
        plans: { nodes: { fiscalYear: number; measures: { budget: string | null; methods: string[] }[] }[] };
        itaResults: {
          fiscalYear: number;
          published: { total: number } | null;
          instruments: { key: string; weightedScore: number }[];
        }[];
      };
    }>('DistrictHistory');
    expect(district.nameTh).toBe('หนองแขม');
    expect(district.plans.nodes.map(({ fiscalYear }) => fiscalYear)).toEqual([2566, 2565, 2564]);
    expect(district.itaResults.map(({ fiscalYear }) => fiscalYear)).toEqual([2564, 2565, 2566]);
    const budgets = await rows<{ budget: string | null }>(
      'select budget::text from measure where district_code = 1023 order by fiscal_year desc, number',
    );
    const measures = district.plans.nodes.flatMap((plan) => plan.measures);
    expect(measures.map(({ budget }) => ({ budget }))).toEqual(budgets);
    expect(measures[0]?.methods).toEqual(['ทำ']);
    expect(district.itaResults[0]?.instruments.map(({ key }) => key)).toEqual(['IIT', 'EIT', 'OIT']);
  });

  it('is null for a code that no district has', async () => {
    expect(await answered('DistrictHistory', { code: 999 })).toEqual({ district: null });
  });
});

describe('CityStatistics', () => {
  it('counts what the database holds, and leaves no district out', async () => {
    const { cityStatistics: city } = await answered<{ cityStatistics: Record<string, never> }>('CityStatistics');
    const [expected] = await rows<{ expected: object }>(`
      with m as (select measure.*, zone, coalesce(current_percent, 0) as p, coalesce(current_status, 'NOT_STARTED') as s
          from measure join district on code = district_code where fiscal_year = 2566),
        i as (select published_total as t, level, zone from ita_result join district on code = district_code
          where fiscal_year = 2566 and published_total is not null),
        p as (select status, code from district left join plan on district_code = code and fiscal_year = 2566)
      select json_build_object(
        'districtCount', 50,
        'plans', (select json_build_object('approved', count(*) filter (where status = 'APPROVED'),
          'submitted', count(*) filter (where status in ('SUBMITTED', 'ENDORSED', 'RECOMMENDED')),
          'draft', count(*) filter (where status in ('DRAFT', 'RETURNED')), 'missing', count(*) filter (where status is null)) from p),
        'measures', (select json_build_object('total', count(*), 'completed', count(*) filter (where s = 'COMPLETED'),
          'inProgress', count(*) filter (where s = 'IN_PROGRESS'), 'notStarted', count(*) filter (where s = 'NOT_STARTED'),
          'averagePercentComplete', round(sum(p) / count(*), 2)) from m),
        'byZone', (select json_agg(json_build_object('zone', z, 'districtCount', (select count(*) from district where zone = z),
            'averageItaTotal', (select round(sum(t) / count(*), 2) from i where zone = z),
            'averagePercentComplete', (select round(sum(p) / count(*), 2) from m where zone = z)) order by place)
          from unnest(array['CENTRAL', 'SOUTH', 'NORTH', 'EAST', 'NORTH_THONBURI', 'SOUTH_THONBURI']) with ordinality as zones(z, place)),
        'byDimension', (select json_agg(json_build_object('dimension', d, 'measureCount', (select count(*) from m where dimension = d),
            'averagePercentComplete', (select round(sum(p) / count(*), 2) from m where dimension = d),
            'budget', (select sum(budget)::text from m where dimension = d)) order by place)
          from unnest(array['CULTURE_OF_INTEGRITY', 'TRANSPARENT_ADMINISTRATION', 'PUBLIC_PARTICIPATION', 'AUDIT_MECHANISMS']) with ordinality as dims(d, place)),
        'ita', json_build_object('average', (select round(sum(t) / count(*), 2) from i),
          'median', (select round(percentile_cont(0.5) within group (order by t)::numeric, 2) from i),
          'minimum', (select min(t) from i), 'maximum', (select max(t) from i),
          'levels', (select json_agg(json_build_object('level', level, 'count', n) order by level)
            from (select level, count(*) as n from i where level is not null group by level) as l))) as expected`);
    expect(city).toEqual(expected?.expected);
    const { approved, submitted, draft, missing } = city['plans'] as unknown as Record<string, number>;
    expect(approved! + submitted! + draft! + missing!).toBe(50);
  });

  it('has no averages, and every district missing, in a year without data', async () => {
    const { cityStatistics: city } = await answered<{ cityStatistics: object }>('CityStatistics', { fiscalYear: 2570 });
    expect(city).toMatchObject({
      districtCount: 50,
      plans: { approved: 0, submitted: 0, draft: 0, missing: 50 },
      measures: { total: 0, averagePercentComplete: null },
      ita: { average: null, median: null, minimum: null, maximum: null, levels: [] },
    });
  });
});

describe('Measures', () => {
  it('pages through the whole list, least complete first, without loss or repetition', async () => {
    interface Page {
      readonly measures: {
        readonly totalCount: number;
        readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
        readonly nodes: readonly { number: number; plan: { fiscalYear: number; district: { code: number } } }[];
      };
    }
    const expected = await rows<{ place: string }>(
      `select district_code || '/' || number as place from measure
       where fiscal_year = 2566 and dimension in ('CULTURE_OF_INTEGRITY', 'TRANSPARENT_ADMINISTRATION')
       order by current_percent asc nulls last, id`,
    );
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { measures }: Page = await answered<Page>('Measures', { after });
      expect(measures.totalCount).toBe(expected.length);
      seen.push(...measures.nodes.map(({ number, plan }) => `${plan.district.code}/${number}`));
      after = measures.pageInfo.hasNextPage ? measures.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(expected.map(({ place }) => place));
  });
});

describe('Compile and Job', () => {
  // A worker asks the database on its own account, so it runs only while no statements are counted.
  let worker: InnerTestApp;
  beforeAll(async () => {
    worker = await startTestApp({ database: app.database, environment: { RUN_WORKER: 'true' } });
  });
  afterAll(() => worker.close());

  it('follow a summary from its order to its files', async () => {
    interface EventIterator {
      readonly job: {
        readonly id: string;
        readonly state: string;
        readonly progress: number;
        readonly citySummary: { readonly sha256: string; readonly files: readonly { url: string }[] } | null;
      };
    }
    const { compileCitySummary } = await centre.data<{ compileCitySummary: EventIterator }>(operation('Compile'));
    const follow = (): Promise<EventIterator> => answered<EventIterator>('Job', { id: compileCitySummary.job.id });
    let { job } = await follow();
    for (let tries = 0; job.state !== 'COMPLETED' && tries < 200; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      ({ job } = await follow());
    }
    expect(job).toMatchObject({ state: 'COMPLETED', progress: 100 });
    expect(job.citySummary?.sha256).toMatch(/^[0-9a-f]{64}$/);
    for (const { url } of job.citySummary?.files ?? []) expect((await centre.request(url)).status).toBe(200);
  });
});

describe('Score', () => {
  it('computes every figure of the published table of 2565', async () => {
    const { itaScore } = await answered<{ itaScore: { indicators: { level: string }[] } }>('Score');
    expect(itaScore).toMatchObject({
      total: 75.23,
      level: 'B',
      instruments: [
        { key: 'IIT', score: 86.66, weight: 30, weightedScore: 26 },
        { key: 'EIT', score: 88.93, weight: 30, weightedScore: 26.68 },
        { key: 'OIT', score: 56.37, weight: 40, weightedScore: 22.55 },
      ],
    });
    expect(itaScore.indicators.map(({ level }) => level).join('')).toBe('ABABAAAACF');
  });
});
