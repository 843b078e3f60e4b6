import { beforeAll, describe, expect, it } from '@jest/globals';
import { itaSchemes } from '@sucharit/domain/ita';
import { insertFigures, type GqlResult, type TestAccountName, withApp } from '../support/index.js';

const app = withApp();
beforeAll(async () => {
  await insertFigures(app.database);
  await app.database.query('delete from ita_result where fiscal_year = 2565');
});

/** The ten scores of the published table of 2565, which comes to 75.23. */
const scores = [93.21, 81.8, 88.76, 82.69, 86.86, 91.34, 86.29, 89.15, 68.98, 43.75];
const district = { next: 1001 };
const result = (more: object = {}): Record<string, unknown> => ({
  districtCode: 1023,
  fiscalYear: 2565,
  scores,
  source: 'ตารางคะแนนที่ประกาศ',
  ...more,
});
const record = async (input: object, account: TestAccountName = 'center'): Promise<GqlResult> =>
  (await app.as(account)).gql(
    `mutation ($input: RecordItaResultInput!) { recordItaResult(input: $input) { itaResult {
       version total level published { total level difference differenceClass differenceReason }
       instruments { key score weight weightedScore } indicators { number instrument score level } } } }`,
    { input },
  );
const recorded = async (input: object): Promise<Record<string, unknown>> => {
  const answer = await record(input);
  expect(answer.codes).toEqual([]);
  return (answer.data?.['recordItaResult'] as { itaResult: Record<string, unknown> }).itaResult;
};
const elsewhere = (): object => {
  district.next += 1;
  return { districtCode: district.next };
};

describe('recording a result', () => {
  it('keeps every derived figure beside the scores', async () => {
    expect(await recorded(result())).toEqual({
      version: 1,
      total: 75.23,
      level: 'B',
      published: null,
      instruments: [
        { key: 'IIT', score: 86.66, weight: 30, weightedScore: 26 },
        { key: 'EIT', score: 88.93, weight: 30, weightedScore: 26.68 },
        { key: 'OIT', score: 56.37, weight: 40, weightedScore: 22.55 },
      ],
      indicators: ['A', 'B', 'A', 'B', 'A', 'A', 'A', 'A', 'C', 'F'].map((level, index) => ({
        number: index + 1,
        instrument: index < 5 ? 'IIT' : index < 8 ? 'EIT' : 'OIT',
        score: scores[index],
        level,
      })),
    });
  });

  it('is not public while nothing was published, and then is', async () => {
    const seen = async (account: TestAccountName): Promise<unknown> =>
      (
        await (
          await app.as(account)
        ).data<{ district: { ita: unknown } }>('{ district(code: 1023) { ita(fiscalYear: 2565) { total } } }')
      ).district.ita;
    expect([await seen('otherOfficer'), await seen('officer'), await seen('analyst')]).toEqual([
      null,
      { total: 75.23 },
      { total: 75.23 },
    ]);
    await recorded(result({ version: 1, publishedTotal: 75.23, publishedLevel: 'B' }));
    expect(await seen('otherOfficer')).toEqual({ total: 75.23 });
  });

  it.each([
    [75.23, 'EXACT', 0],
    [75.24, 'ROUNDING', 0.01],
    [75.22, 'ROUNDING', 0.01],
    [75.25, 'MISMATCH', 0.02],
    [0, 'MISMATCH', 75.23],
    [100, 'MISMATCH', 24.77],
  ])('classes a published total of %d as %s', async (publishedTotal, differenceClass, difference) => {
    const differenceReason = 'ประกาศแก้ไขครั้งที่ 2';
    const { published, total } = await recorded(
      result({ ...elsewhere(), publishedTotal, publishedLevel: 'ข', differenceReason }),
    );
    expect([total, published]).toEqual([
      75.23,
      {
        total: publishedTotal,
        level: 'ข',
        difference,
        differenceClass,
        differenceReason: differenceClass === 'MISMATCH' ? differenceReason : null,
      },
    ]);
  });

  it('asks about a published total that differs by more than rounding, and writes nothing until it is confirmed', async () => {
    const place = elsewhere();
    const rows = (): Promise<object[]> =>
      app.database.query(
        'select total, published_total, difference_reason, version from ita_result where district_code = $1',
        [district.next],
      );
    const before = await rows();
    for (const differenceReason of [undefined, null, ' \n\u200b']) {
      const asked = await record(result({ ...place, publishedTotal: 34.23, differenceReason }));
      expect(asked.errors[0]?.extensions).toMatchObject({
        code: 'ITA_TOTAL_DIFFERS',
        field: 'differenceReason',
        published: '34.23',
        recomputed: '75.23',
        difference: '41.00',
      });
    }
    expect(await rows()).toEqual(before);
    const differenceReason = 'ตามประกาศ หน้า 4\nผู้ประกาศยืนยันทางโทรศัพท์';
    await recorded(result({ ...place, publishedTotal: 34.23, differenceReason }));
    const [event] = await app.database.query<{ detail: object }>(
      'select detail from audit_event order by seq desc limit 1',
    );
    expect(event?.detail).toMatchObject({ total: '75.23', published: '34.23', difference: '41.00', differenceReason });
    // The reason belongs to the figures it was given for: corrected figures are asked about anew, equal ones have none.
    expect((await record(result({ ...place, publishedTotal: 35, version: 1 }))).codes).toEqual(['ITA_TOTAL_DIFFERS']);
    expect(await recorded(result({ ...place, publishedTotal: 75.23, version: 1 }))).toMatchObject({
      version: 2,
      published: { difference: 0, differenceClass: 'EXACT', differenceReason: null },
    });
  });

  it.each(['analyst', 'officer', 'head', 'director'] as const)('is not for a %s', async (account) => {
    expect((await record(result({ districtCode: 1023, version: 2 }), account)).codes).toEqual(['FORBIDDEN']);
  });

  it('of the same district and year is a new version of the one there is', async () => {
    const place = elsewhere();
    await recorded(result(place));
    const stale = await record(result(place));
    expect(stale.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 1 });
    const better = await recorded(result({ ...place, version: 1, scores: Array(10).fill(100) }));
    expect(better).toMatchObject({ version: 2, total: 100, level: 'AA' });
    expect(
      await app.database.query('select from ita_indicator_score where district_code = $1 and fiscal_year = 2565', [
        district.next,
      ]),
    ).toHaveLength(10);
  });

  it('at the same moment by several is done by one', async () => {
    const place = elsewhere();
    const answers = await Promise.all(Array.from({ length: 6 }, () => record(result(place))));
    expect(answers.map(({ codes }) => codes.join()).sort()).toEqual(['', ...Array<string>(5).fill('CONFLICT')]);
  });

  it('is written down with the figure that was computed', async () => {
    await recorded(result({ ...elsewhere(), publishedTotal: 75.24 }));
    const [event] = await app.database.query<object>(
      `select actor, action, district_code as code, detail from audit_event order by seq desc limit 1`,
    );
    expect(event).toEqual({
      actor: 'center',
      action: 'ita.record',
      code: district.next,
      detail: { fiscalYear: 2565, total: '75.23', published: '75.24', schemeVersion: 1, version: 1 },
    });
  });

  it.each(
    Object.entries<[object, string]>({
      'nine scores': [{ scores: scores.slice(1) }, 'ITA_SCORE_COUNT'],
      'no scores': [{ scores: [] }, 'ITA_SCORE_COUNT'],
      'a score above 100': [{ scores: [100.01, ...scores.slice(1)] }, 'ITA_SCORE_RANGE'],
      'a score below 0': [{ scores: [-0.01, ...scores.slice(1)] }, 'ITA_SCORE_RANGE'],
      'a third decimal': [{ scores: [1.234, ...scores.slice(1)] }, 'ITA_SCORE_RANGE'],
      'a score too small to see': [{ scores: [1e-7, ...scores.slice(1)] }, 'ITA_SCORE_RANGE'],
      'a published total above 100': [{ publishedTotal: 100.01 }, 'INVALID_INPUT'],
      'a published third decimal': [{ publishedTotal: 75.234 }, 'INVALID_INPUT'],
      'a year without a scheme': [{ fiscalYear: 2599 }, 'ITA_SCHEME_UNKNOWN'],
      'a year that is none': [{ fiscalYear: 2023 }, 'INVALID_INPUT'],
      'a district that is none': [{ districtCode: 1051 }, 'NOT_FOUND'],
      'no source': [{ source: ' ' }, 'TEXT_REQUIRED'],
      'a source without end': [{ source: 'x'.repeat(100_000) }, 'TEXT_TOO_LONG'],
      'a reason without end': [{ publishedTotal: 1, differenceReason: 'x'.repeat(4_001) }, 'TEXT_TOO_LONG'],
      'a level without end': [{ publishedTotal: 1, publishedLevel: 'x'.repeat(101) }, 'TEXT_TOO_LONG'],
    }),
  )('refuses %s', async (_, [more, code]) => {
    const count = (): Promise<object[]> => app.database.query('select count(*) from ita_result');
    const before = await count();
    expect((await record(result({ districtCode: 1040, ...more }))).codes).toEqual([code]);
    expect(await count()).toEqual(before);
  });
});

describe('the schemes', () => {
  it('are published as they are on record, levels best first', async () => {
    const { itaSchemes: published } = await (
      await app.as('officer')
    ).data<{ itaSchemes: object[] }>(
      '{ itaSchemes { fiscalYear source confirmed instruments { key weight } indicators { number nameTh instrument } levels { code minimumTotal minimumEveryInstrument } } }',
    );
    expect(published).toEqual(
      [...itaSchemes]
        .sort((left, right) => left.fiscalYear - right.fiscalYear)
        .map(({ fiscalYear, source, confirmed, instruments, indicators, levels }) => ({
          fiscalYear,
          source,
          confirmed,
          instruments: instruments.map(({ key, weight }) => ({ key, weight: Number(weight) })),
          indicators: indicators.map(({ number, nameTh, instrument }) => ({ number, nameTh, instrument })),
          levels: [...levels]
            .sort((left, right) => left.order - right.order)
            .map(({ code, minimumTotal, minimumEveryInstrument }) => ({
              code,
              minimumTotal: Number(minimumTotal),
              minimumEveryInstrument: minimumEveryInstrument === null ? null : Number(minimumEveryInstrument),
            })),
        })),
    );
  });

  it('decide the level by total and instruments from 2566 on', async () => {
    const level = async (ten: number[]): Promise<unknown> =>
      (
        await (
          await app.as('analyst')
        ).data<{ itaScore: { level: string } }>(
          'query ($s: [Float!]!) { itaScore(fiscalYear: 2566, scores: $s) { level } }',
          { s: ten },
        )
      ).itaScore.level;
    const codes = itaSchemes.find(({ fiscalYear }) => fiscalYear === 2566)?.levels.map(({ code }) => code) ?? [];
    const seen = [
      await level(Array(10).fill(96)),
      await level(Array(10).fill(90)),
      await level([80, 80, 80, 80, 80, 95, 95, 95, 95, 95]),
      await level(Array(10).fill(75)),
      await level(Array(10).fill(50)),
    ];
    expect(new Set(seen)).toEqual(new Set(codes));
  });
});

describe('the years of the city', () => {
  it('have mean, median, spread and levels of what is published', async () => {
    const rows = await app.database.query<{ total: string; level: string | null }>(
      'select published_total::text as total, level from ita_result where fiscal_year = 2564 and published_total is not null order by published_total',
    );
    const totals = rows.map(({ total }) => Math.round(Number(total) * 100));
    const at = (part: number): number => (totals[Math.ceil(totals.length * part) - 1] ?? 0) / 100;
    const middle = [totals[Math.floor((totals.length - 1) / 2)] ?? 0, totals[Math.floor(totals.length / 2)] ?? 0];
    const { itaYears } = await (
      await app.as('analyst')
    ).data<{ itaYears: { fiscalYear: number; levels: { level: string; nameTh: string; count: number }[] }[] }>(
      '{ itaYears { fiscalYear count average median minimum lowerQuartile upperQuartile maximum levels { level nameTh count } } }',
    );
    expect(itaYears.map(({ fiscalYear }) => fiscalYear)).toEqual(
      [...itaYears.map(({ fiscalYear }) => fiscalYear)].sort(),
    );
    const year = itaYears.find(({ fiscalYear }) => fiscalYear === 2564);
    expect(rows.length).toBeGreaterThan(10);
    expect(year).toMatchObject({
      count: rows.length,
      average: Math.round(totals.reduce((sum, total) => sum + total, 0) / totals.length) / 100,
      median: Math.round((middle[0]! + middle[1]!) / 2) / 100,
      minimum: totals[0]! / 100,
      lowerQuartile: at(0.25),
      upperQuartile: at(0.75),
      maximum: totals.at(-1)! / 100,
    });
    const scheme = itaSchemes.find(({ fiscalYear }) => fiscalYear === 2564);
    expect(year?.levels).toEqual(
      [...(scheme?.levels ?? [])]
        .sort((left, right) => left.order - right.order)
        .map(({ code, nameTh }) => ({
          level: code,
          nameTh,
          count: rows.filter(({ level }) => level === code).length,
        })),
    );
  });
});

describe('the calculator', () => {
  it.each(
    Object.entries<[object, string]>({
      'a year without a scheme': [{ fiscalYear: 2599 }, 'ITA_SCHEME_UNKNOWN'],
      'eleven scores': [{ scores: [...scores, 1] }, 'ITA_SCORE_COUNT'],
      'a score that is too large': [{ scores: [1e300, ...scores.slice(1)] }, 'ITA_SCORE_RANGE'],
    }),
  )('refuses %s', async (_, [more, code]) => {
    const answer = await (
      await app.as('analyst')
    ).gql(
      'query ($fiscalYear: Int!, $scores: [Float!]!) { itaScore(fiscalYear: $fiscalYear, scores: $scores) { total } }',
      { fiscalYear: 2565, scores, ...more },
    );
    expect(answer.codes).toEqual([code]);
  });
});

describe('the dates of a round', () => {
  const dates = { opensOn: '2024-03-01', dueOn: '2024-04-15', locksOn: '2024-06-01' };
  const set = async (more: object): Promise<string> =>
    (
      await (
        await app.as('center')
      ).gql('mutation ($input: SetReportingRoundInput!) { setReportingRound(input: $input) { fiscalYear } }', {
        input: { fiscalYear: 2568, round: 'SIX_MONTH', source: 'หนังสือเวียน', ...dates, ...more },
      })
    ).codes.join();

  it('are set with the cut-off of the calendar, and changed by version', async () => {
    expect([await set({}), await set({}), await set({ version: 1, dueOn: '2024-04-30' })]).toEqual([
      '',
      'CONFLICT',
      '',
    ]);
    const { reportingRounds } = await (
      await app.as('officer')
    ).data<{ reportingRounds: object[] }>(
      '{ reportingRounds(fiscalYear: 2568) { round cutOffOn opensOn dueOn locksOn source confirmed } }',
    );
    expect(reportingRounds).toEqual([
      {
        round: 'SIX_MONTH',
        cutOffOn: '2025-03-31',
        ...dates,
        dueOn: '2024-04-30',
        source: 'หนังสือเวียน',
        confirmed: false,
      },
    ]);
  });

  it('at the same moment by several are set by one', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => set({ round: 'TWELVE_MONTH' })));
    expect(answers.sort()).toEqual(['', ...Array<string>(5).fill('CONFLICT')]);
  });

  it.each(
    Object.entries<[object, string]>({
      'a due day before the first': [{ dueOn: '2024-02-29' }, 'ROUND_DUE_BEFORE_OPENING'],
      'a lock on the due day': [{ locksOn: '2024-04-15' }, 'ROUND_LOCKS_BEFORE_DUE'],
      'a day that is none': [{ dueOn: '2024-02-30' }, 'BAD_USER_INPUT'],
      'a year that is none': [{ fiscalYear: 1 }, 'INVALID_INPUT'],
      'a year too far': [{ fiscalYear: 2_147_483_647 }, 'INVALID_INPUT'],
      'no source': [{ source: '' }, 'TEXT_REQUIRED'],
      'a source without end': [{ source: 'x'.repeat(100_000) }, 'TEXT_TOO_LONG'],
    }),
  )('are refused with %s', async (_, [more, code]) => {
    expect(await set({ fiscalYear: 2569, ...more })).toBe(code);
  });
});
