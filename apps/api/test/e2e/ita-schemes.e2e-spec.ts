import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { itaSchemes } from '@sucharit/domain/ita';
import {
  insertFigures,
  mutation,
  testAccounts,
  type GqlResult,
  type TestAccountName,
  withApp,
} from '../support/index.js';

const app = withApp();
beforeAll(async () => {
  await insertFigures(app.database);
});

const year = 2565;
/** The ten scores of the published table of 2565, which comes to 75.23. */
const printed = [93.21, 81.8, 88.76, 82.69, 86.86, 91.34, 86.29, 89.15, 68.98, 43.75];
const all95 = Array.from({ length: 10 }, () => 95);

/** The scheme of a year as an input, with other parts. */
function scheme(fiscalYear = year, more: Record<string, unknown> = {}): Record<string, unknown> {
  const { instruments, indicators, levels } = itaSchemes.find((one) => one.fiscalYear === 2565)!;
  return {
    fiscalYear,
    instruments: instruments.map((one) => ({ ...one, weight: Number(one.weight) })),
    indicators: indicators.map(({ nameTh, nameEn, instrument }) => ({ nameTh, nameEn, instrument })),
    levels: levels.map(({ code, nameTh, nameEn, minimumTotal }) => ({
      code,
      nameTh,
      nameEn,
      minimumTotal: Number(minimumTotal),
    })),
    source: 'ประกาศที่ทดสอบ',
    ...more,
  };
}
const weighing = (iit: number, eit: number, oit: number): Record<string, unknown> => ({
  instruments: [
    { key: 'IIT', nameTh: 'ภายใน', nameEn: 'Internal', weight: iit },
    { key: 'EIT', nameTh: 'ภายนอก', nameEn: 'External', weight: eit },
    { key: 'OIT', nameTh: 'เปิดเผย', nameEn: 'Open data', weight: oit },
  ],
});

const previewQuery = `query ($input: ItaSchemeInput!) { itaSchemePreview(input: $input) {
  fiscalYear version compiledSummaries changedCount changedLevelCount mismatchesBefore mismatchesAfter
  results { districtCode nameTh before { total level differenceClass } after { total level differenceClass } publishedTotal changed } } }`;
interface Preview {
  readonly version: number;
  readonly compiledSummaries: number;
  readonly changedCount: number;
  readonly results: readonly { districtCode: number; after: { total: number; level: string }; changed: boolean }[];
}
const preview = async (
  input: object,
  account: TestAccountName = 'admin',
): Promise<GqlResult<{ itaSchemePreview: Preview }>> => (await app.as(account)).gql(previewQuery, { input });
const set = async (
  input: object,
  account: TestAccountName = 'admin',
): Promise<GqlResult<{ setItaScheme: { recomputed: number; changed: number } }>> =>
  (await app.as(account)).gql(
    mutation('setItaScheme', 'SetItaSchemeInput', 'recomputed changed itaScheme { version recordedResults }'),
    { input },
  );
const record = async (districtCode: number, scores: number[], publishedTotal?: number): Promise<void> => {
  const { codes } = await (
    await app.as('center')
  ).gql(mutation('recordItaResult', 'RecordItaResultInput'), {
    input: { districtCode, fiscalYear: year, scores, source: 'ทดสอบ', publishedTotal },
  });
  expect(codes).toEqual([]);
};
const stored = (): Promise<unknown[]> =>
  app.database.query(
    `select r.district_code, r.total::text, r.level, r.published_total::text, r.difference::text, r.difference_class, r.scheme_version, r.version,
       (select jsonb_agg(jsonb_build_array(s.key, s.weight, s.score, s.weighted_score) order by s.place) from ita_instrument_score s where s.result_id = r.id) as instruments,
       (select jsonb_agg(jsonb_build_array(s.number, s.instrument, s.score, s.level) order by s.number) from ita_indicator_score s where s.result_id = r.id) as indicators
     from ita_result r where r.fiscal_year = $1 order by r.district_code`,
    [year],
  );
/** What was done; signing in is done by every first call of an account. */
const eventsOf = `select seq, action from audit_event where action <> 'account.sign-in'`;
const versionNow = async (): Promise<number> => {
  const [row] = await app.database.query<{ version: number }>('select version from ita_scheme where fiscal_year = $1', [
    year,
  ]);
  return row!.version;
};

beforeEach(async () => {
  await app.database.query(`delete from ita_result where fiscal_year = ${year}`);
  const { instruments, indicators, levels } = itaSchemes.find((one) => one.fiscalYear === year)!;
  await app.database.query('update ita_scheme set definition = $2, version = version + 1 where fiscal_year = $1', [
    year,
    JSON.stringify({ instruments, indicators, levels }),
  ]);
  await record(1001, printed, 75.23);
  await record(1023, all95);
});

describe('trying a scheme out', () => {
  it('says district by district what would change, and writes nothing', async () => {
    const [before, version] = [await stored(), await versionNow()];
    const events = await app.database.query(eventsOf);
    const { data, codes } = await preview(scheme(year, weighing(35, 35, 30)));
    expect(codes).toEqual([]);
    expect(data?.itaSchemePreview).toEqual({
      fiscalYear: year,
      version,
      compiledSummaries: 0,
      changedCount: 1,
      changedLevelCount: 0,
      mismatchesBefore: 0,
      mismatchesAfter: 1,
      results: [
        {
          districtCode: 1001,
          nameTh: 'พระนคร',
          publishedTotal: 75.23,
          before: { total: 75.23, level: 'B', differenceClass: 'EXACT' },
          // 86.66 × 35 % = 30.33, 88.93 × 35 % = 31.13, 56.37 × 30 % = 16.91
          after: { total: 78.37, level: 'B', differenceClass: 'MISMATCH' },
          changed: true,
        },
        {
          districtCode: 1023,
          nameTh: 'หนองแขม',
          publishedTotal: null,
          before: { total: 95, level: 'AA', differenceClass: null },
          after: { total: 95, level: 'AA', differenceClass: null },
          changed: false,
        },
      ],
    });
    expect([await stored(), await versionNow()]).toEqual([before, version]);
    expect(await app.database.query(eventsOf)).toEqual(events);
  });

  it('knows a year without a scheme', async () => {
    expect((await preview(scheme(2599))).data?.itaSchemePreview).toMatchObject({ version: 0, results: [] });
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['weights that do not come to 100', weighing(30, 30, 41), 'SCHEME_WEIGHTS', 'instruments'],
    ['a weight of nothing', weighing(0, 60, 40), 'SCHEME_FIGURE', 'instruments.0.weight'],
    ['three decimals', weighing(30, 30.001, 39.999), 'SCHEME_FIGURE', 'instruments.1.weight'],
    ['no indicator', { indicators: [] }, 'SCHEME_WITHOUT_INDICATOR', 'instruments.0.key'],
    [
      'an instrument without a weight',
      { instruments: [{ key: 'IIT', nameTh: 'ก', nameEn: 'x', weight: 100 }] },
      'SCHEME_INSTRUMENT_UNKNOWN',
      'indicators.5.instrument',
    ],
    [
      'a gap between levels',
      { levels: [{ code: 'A', nameTh: 'ก', nameEn: 'x', minimumTotal: 50 }] },
      'SCHEME_LEVELS_GAP',
      'levels.0.minimumTotal',
    ],
    [
      'levels that overlap',
      {
        levels: [
          { code: 'A', nameTh: 'ก', nameEn: 'x', minimumTotal: 0 },
          { code: 'B', nameTh: 'ก', nameEn: 'x', minimumTotal: 0 },
        ],
      },
      'SCHEME_LEVELS_OVERLAP',
      'levels.1.minimumTotal',
    ],
    ['no source', { source: ' ' }, 'TEXT_REQUIRED', 'source'],
    [
      'another instrument than there are',
      { indicators: [{ nameTh: 'ก', nameEn: 'x', instrument: 'XIT' }] },
      'BAD_USER_INPUT',
      '',
    ],
  ])('refuses %s with the field at fault, and so does setting it', async (_what, more, code, field) => {
    const version = await versionNow();
    for (const answer of [await preview(scheme(year, more)), await set({ ...scheme(year, more), version })]) {
      expect(answer.codes).toEqual([code]);
      if (field) expect(answer.errors[0]?.extensions['field']).toBe(field);
    }
    expect(await versionNow()).toBe(version);
  });

  it('refuses another number of indicators than the results on record have', async () => {
    const { indicators } = scheme() as { indicators: object[] };
    const more = { indicators: [...indicators, { nameTh: 'ใหม่', nameEn: 'New', instrument: 'OIT' }] };
    expect((await preview(scheme(year, more))).codes).toEqual(['SCHEME_INDICATOR_COUNT']);
    expect((await preview(scheme(2599, more))).codes).toEqual([]);
  });
});

describe('setting a scheme', () => {
  it('recomputes every result of the year as the preview said, and audits both schemes', async () => {
    const version = await versionNow();
    const input = scheme(year, { ...weighing(35, 35, 30), confirmed: true });
    const said = (await preview(input)).data!.itaSchemePreview;
    const { data, codes } = await set({ ...input, version });
    expect(codes).toEqual([]);
    expect(data?.setItaScheme).toEqual({
      recomputed: 2,
      changed: 1,
      itaScheme: { version: version + 1, recordedResults: 2 },
    });
    const rows = (await stored()) as { district_code: number; total: string; level: string }[];
    expect(rows.map(({ district_code, total, level }) => [district_code, Number(total), level])).toEqual(
      said.results.map(({ districtCode, after }) => [districtCode, after.total, after.level]),
    );
    expect(rows[0]).toMatchObject({
      published_total: '75.23',
      difference: '3.14',
      difference_class: 'MISMATCH',
      scheme_version: version + 1,
      version: 2,
      instruments: [
        ['IIT', 35, 86.66, 30.33],
        ['EIT', 35, 88.93, 31.13],
        ['OIT', 30, 56.37, 16.91],
      ],
    });
    const [event] = await app.database.query<{ actor: string; object: string; detail: Record<string, unknown> }>(
      `select actor, object, detail from audit_event where action = 'ita-scheme.set' order by seq desc limit 1`,
    );
    expect(event).toMatchObject({
      actor: testAccounts.admin.username,
      object: `ita_scheme:${year}`,
      detail: {
        version: version + 1,
        confirmed: true,
        recomputed: 2,
        changed: [{ districtCode: 1001, total: ['75.23', '78.37'], level: ['B', 'B'] }],
        before: { instruments: [{ weight: '30' }, { weight: '30' }, { weight: '40' }] },
      },
    });
  });

  it('moves an indicator to another instrument, and renames it in every result', async () => {
    const { indicators } = scheme() as { indicators: Record<string, string>[] };
    const moved = indicators.map((one, index) => (index === 4 ? { ...one, nameTh: 'ชื่อใหม่', instrument: 'EIT' } : one));
    expect((await set({ ...scheme(year, { indicators: moved }), version: await versionNow() })).codes).toEqual([]);
    expect(
      await app.database.query(
        `select distinct instrument, name_th from ita_indicator_score where fiscal_year = ${year} and number = 5`,
      ),
    ).toEqual([{ instrument: 'EIT', name_th: 'ชื่อใหม่' }]);
  });

  it('is seen at once in kept answers and kept figures', async () => {
    const analyst = await app.as('analyst');
    const query = `{ itaResults(filter: { fiscalYear: { eq: ${year} } }) { nodes { districtCode total } } cityStatistics(fiscalYear: ${year}) { ita { average } } }`;
    const first = await analyst.gql(query);
    expect(first.codes).toEqual([]);
    expect((await set({ ...scheme(year, weighing(10, 10, 80)), version: await versionNow() })).codes).toEqual([]);
    const second = await analyst.gql<{ itaResults: { nodes: { districtCode: number; total: number }[] } }>(query);
    // 86.66 × 10 % = 8.67, 88.93 × 10 % = 8.89, 56.37 × 80 % = 45.10
    expect(second.data?.itaResults.nodes.find(({ districtCode }) => districtCode === 1001)?.total).toBe(62.66);
    expect(second.data).not.toEqual(first.data);
    expect(await app.database.query('select from figures_change where fiscal_year = $1', [year])).not.toEqual([]);
  });

  it('begins a year that has none', async () => {
    const fiscalYear = 2598;
    expect((await set({ ...scheme(fiscalYear), version: 3 })).codes).toEqual(['CONFLICT']);
    expect((await set(scheme(fiscalYear))).data?.setItaScheme).toMatchObject({
      recomputed: 0,
      itaScheme: { version: 1 },
    });
    const { data } = await (
      await app.as('analyst')
    ).gql(`{ itaScore(fiscalYear: ${fiscalYear}, scores: [${printed.join()}]) { total level } }`);
    expect(data).toEqual({ itaScore: { total: 75.23, level: 'B' } });
  });

  it('is done by one of two who read the same version, and undone whole when a result cannot be computed', async () => {
    const version = await versionNow();
    const answers = await Promise.all([
      set({ ...scheme(year, weighing(40, 30, 30)), version }),
      set({ ...scheme(year, weighing(30, 40, 30)), version }),
    ]);
    expect(answers.map(({ codes }) => codes.join()).sort()).toEqual(['', 'CONFLICT']);
    await app.database.query(
      `delete from ita_indicator_score where number = 10 and result_id = (select id from ita_result where district_code = 1023 and fiscal_year = ${year})`,
    );
    const before = await stored();
    expect((await set({ ...scheme(), version: version + 1 })).codes).toEqual(['SCHEME_INDICATOR_COUNT']);
    expect([await stored(), await versionNow()]).toEqual([before, version + 1]);
  });

  it('leaves no result behind that is recorded at the same moment', async () => {
    const version = await versionNow();
    await Promise.all([
      set({ ...scheme(year, weighing(20, 20, 60)), version }),
      ...[1002, 1003, 1004, 1005].map((code) => record(code, printed)),
    ]);
    // 86.66 × 20 % = 17.33, 88.93 × 20 % = 17.79, 56.37 × 60 % = 33.82
    expect(
      await app.database.query(
        `select distinct total::text, scheme_version from ita_result where fiscal_year = ${year} and district_code <> 1023`,
      ),
    ).toEqual([{ total: '68.94', scheme_version: version + 1 }]);
  });

  it('leaves compiled summaries as they are, and tells of them', async () => {
    await app.database.query(
      `with done as (insert into job (kind, payload) values ('COMPILE_CITY_SUMMARY', '{}') returning id),
         round as (insert into reporting_round (fiscal_year, round, cut_off_on, opens_on, due_on, locks_on, source, confirmed)
           values (${year}, 'SIX_MONTH', '2022-03-31', '2022-01-01', '2022-04-15', '2099-01-01', 'test', true) on conflict do nothing)
       insert into city_summary (job_id, fiscal_year, round, compiled_at, sha256)
       select id, ${year}, 'SIX_MONTH', now(), repeat('a', 64) from done`,
    );
    const kept = 'select id, sha256, compiled_at from city_summary';
    const before = await app.database.query(kept);
    const { data } = await (
      await app.as('admin')
    ).gql<{ itaSchemes: object[] }>('{ itaSchemes { fiscalYear compiledSummaries recordedResults } }');
    expect(data?.itaSchemes).toContainEqual({ fiscalYear: year, compiledSummaries: 1, recordedResults: 2 });
    expect((await preview(scheme())).data?.itaSchemePreview.compiledSummaries).toBe(1);
    expect((await set({ ...scheme(year, weighing(35, 35, 30)), version: await versionNow() })).codes).toEqual([]);
    expect(await app.database.query(kept)).toEqual(before);
  });
});
