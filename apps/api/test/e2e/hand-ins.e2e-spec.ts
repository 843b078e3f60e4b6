import { beforeAll, describe, expect, it } from '@jest/globals';
import { mutation, type TestClient, withApp } from '../support/index.js';

const year = 2566;
const app = withApp();
let center: TestClient;
beforeAll(async () => {
  center = await app.as('center');
  await app.database.query(
    `insert into reporting_round (fiscal_year, round, cut_off_on, opens_on, due_on, locks_on, source, confirmed)
     values ($1, 'SIX_MONTH', '2023-03-31', '2023-04-01', '2023-04-30', '2023-07-01', 'test', true)`,
    [year],
  );
  await app.database.query(
    `insert into plan_deadline (fiscal_year, due_on, source, confirmed) values ($1, '2022-12-15', 'test', true)`,
    [year],
  );
});

let district = 1000;
interface Stand {
  readonly status?: string;
  readonly approvedOn?: string;
  readonly submittedAt?: string;
  readonly year?: number;
}
const plan = async ({ status = 'SUBMITTED', approvedOn, submittedAt, year: of = year }: Stand): Promise<number> => {
  district += 1;
  await app.database.query(
    `insert into plan (district_code, fiscal_year, status, approved_on, submitted_at, swot, no_gift_rules, objectives, goals, benefits, checklist)
     values ($1, $2, $3, $4, $5, '{"strengths":[],"weaknesses":[],"opportunities":[],"threats":[]}', '{}', '{}', '{}', '{}', '[]')`,
    [district, of, status, approvedOn ?? null, submittedAt ?? null],
  );
  return district;
};
const report = async ({ status = 'SUBMITTED', submittedAt }: Stand): Promise<number> => {
  const code = await plan({ status: 'APPROVED', approvedOn: '2022-12-01' });
  await app.database.query(
    `insert into progress_report (plan_id, district_code, fiscal_year, round, status, submitted_at)
     select id, district_code, fiscal_year, 'SIX_MONTH', $2, $3 from plan where district_code = $1 and fiscal_year = ${year}`,
    [code, status, submittedAt ?? null],
  );
  return code;
};
interface HandIn {
  readonly kind: string;
  readonly state: string;
  readonly dueOn: string | null;
  readonly handedInOn: string | null;
}
/** By the list; the field that gives one of it must give the same. */
const handIn = async (code: number, kind: string, of = year): Promise<HandIn | undefined> => {
  const fields = 'kind state dueOn handedInOn';
  const { district: asked } = await center.data<{ district: { handIns: HandIn[]; handIn: HandIn } }>(
    `{ district(code: ${code}) { handIns(fiscalYear: ${of}) { ${fields} } handIn(fiscalYear: ${of}, kind: ${kind}) { ${fields} } } }`,
  );
  const found = asked.handIns.find((one) => one.kind === kind);
  expect(asked.handIn).toEqual(found);
  return found;
};

describe('a plan', () => {
  // The due day ends in Bangkok, seven hours before it ends in UTC.
  it.each<[string, Stand, string, string | null]>([
    ['approved on the due day', { status: 'APPROVED', approvedOn: '2022-12-15' }, 'ON_TIME', '2022-12-15'],
    ['approved the day after', { status: 'APPROVED', approvedOn: '2022-12-16' }, 'LATE', '2022-12-16'],
    ['submitted in the last second', { submittedAt: '2022-12-15 16:59:59.999999Z' }, 'ON_TIME', '2022-12-15'],
    ['submitted at midnight', { submittedAt: '2022-12-15 17:00:00Z' }, 'LATE', '2022-12-16'],
    ['endorsed', { status: 'ENDORSED', submittedAt: '2022-12-01 00:00:00Z' }, 'ON_TIME', '2022-12-01'],
    ['returned, though it came in time', { status: 'RETURNED', submittedAt: '2022-12-01 00:00:00Z' }, 'RETURNED', null],
    ['still a draft', { status: 'DRAFT' }, 'OVERDUE', null],
  ])('%s', async (_, stand, state, handedInOn) => {
    expect(await handIn(await plan(stand), 'PLAN')).toEqual({ kind: 'PLAN', state, dueOn: '2022-12-15', handedInOn });
  });

  it('of a district that has none is overdue, and open while its day has not passed or was not set', async () => {
    expect(await handIn(1050, 'PLAN')).toMatchObject({ state: 'OVERDUE', handedInOn: null });
    expect(await handIn(1050, 'PLAN', 2599)).toEqual({ kind: 'PLAN', state: 'OPEN', dueOn: null, handedInOn: null });
    await app.database.query(
      `insert into plan_deadline (fiscal_year, due_on, source, confirmed) values (2598, '2055-01-01', 'test', true)`,
    );
    expect(await handIn(1050, 'PLAN', 2598)).toMatchObject({ state: 'OPEN', dueOn: '2055-01-01' });
  });

  it('is not judged by a day that nobody set', async () => {
    const code = await plan({ year: 2597, status: 'APPROVED', approvedOn: '2054-08-01' });
    expect(await handIn(code, 'PLAN', 2597)).toMatchObject({ state: 'ON_TIME', dueOn: null });
  });
});

describe('a six-month report', () => {
  it.each<[string, Stand, string, string | null]>([
    ['submitted in the last second of its day', { submittedAt: '2023-04-30 16:59:59Z' }, 'ON_TIME', '2023-04-30'],
    ['submitted at midnight', { submittedAt: '2023-04-30 17:00:00Z' }, 'LATE', '2023-05-01'],
    ['approved later', { status: 'APPROVED', submittedAt: '2023-04-02 00:00:00Z' }, 'ON_TIME', '2023-04-02'],
    ['returned', { status: 'RETURNED', submittedAt: '2023-04-02 00:00:00Z' }, 'RETURNED', null],
    ['begun and not handed in', { status: 'DRAFT' }, 'OVERDUE', null],
  ])('%s', async (_, stand, state, handedInOn) => {
    const code = await report(stand);
    expect(await handIn(code, 'SIX_MONTH')).toEqual({ kind: 'SIX_MONTH', state, dueOn: '2023-04-30', handedInOn });
  });

  it('of a round that nobody set is open', async () => {
    expect(await handIn(1050, 'TWELVE_MONTH')).toMatchObject({ state: 'OPEN', dueOn: null });
  });
});

describe('the day by which plans are due', () => {
  const input = { fiscalYear: year, dueOn: '2022-12-20', source: 'หนังสือเวียนที่ทดสอบ', confirmed: true };
  const set = (more: object, client = center) =>
    client.gql(
      mutation('setPlanDeadline', 'SetPlanDeadlineInput', 'planDeadline { fiscalYear dueOn source confirmed version }'),
      {
        input: { ...input, ...more },
      },
    );

  it('is set by the centre with its source, by one of two at once, and told by the audit trail', async () => {
    const code = await plan({ status: 'APPROVED', approvedOn: '2022-12-20' });
    expect(await handIn(code, 'PLAN')).toMatchObject({ state: 'LATE' });
    const answers = await Promise.all([set({ version: 1 }), set({ version: 1 })]);
    expect(answers.map(({ codes }) => codes.join()).sort()).toEqual(['', 'CONFLICT']);
    const { planDeadlines } = await center.data<{ planDeadlines: object[] }>(
      '{ planDeadlines { fiscalYear dueOn source confirmed version } }',
    );
    expect(planDeadlines).toContainEqual({ ...input, version: 2 });
    expect(await handIn(code, 'PLAN')).toMatchObject({ state: 'ON_TIME', dueOn: '2022-12-20' });
    expect(
      await app.database.query(`select actor, detail from audit_event where action = 'plan-deadline.set'`),
    ).toEqual([
      {
        actor: 'center',
        detail: {
          dueOn: '2022-12-20',
          source: input.source,
          confirmed: true,
          before: { dueOn: '2022-12-15', source: 'test', confirmed: true },
        },
      },
    ]);
  });

  it.each([
    [{ version: 2, dueOn: '2024-01-01' }, 'DEADLINE_OUTSIDE_YEAR'],
    [{ version: 2, source: ' ' }, 'TEXT_REQUIRED'],
    [{ version: 1 }, 'CONFLICT'],
    [{}, 'CONFLICT'],
    [{ version: null, fiscalYear: 2499 }, 'INVALID_INPUT'],
  ])('is not %j', async (wrong, code) => {
    expect((await set(wrong)).codes).toEqual([code]);
  });

  it('is set by nobody in a district', async () => {
    expect((await set({ version: 2 }, await app.as('director'))).codes).toEqual(['FORBIDDEN']);
  });
});

describe('as of a day of the past', () => {
  /** The day in Bangkok that lies so many days back. */
  const dayBack = async (days: number): Promise<string> =>
    (
      await app.database.query<{ day: string }>(
        `select ((now() at time zone 'Asia/Bangkok')::date - $1::int)::text as day`,
        [days],
      )
    )[0]!.day;

  it('what was not yet due then is open, though its day has passed now', async () => {
    const dueOn = await dayBack(5);
    await app.database.query(
      `insert into plan_deadline (fiscal_year, due_on, source, confirmed) values (2596, $1, 'test', true)`,
      [dueOn],
    );
    // All of it stood a month ago.
    for (const table of ['district', 'plan_deadline'])
      await app.database.query(`update ${table}_history set recorded_from = recorded_from - interval '30 days'`);
    await app.database.query(`update history_span set since = since - interval '30 days'`);
    const stand = async (asOf: object | null): Promise<unknown> => {
      const { district: asked, cityStatistics: city } = await center.data<{
        district: { handIn: HandIn };
        cityStatistics: { handIns: { kind: string; open: number; overdue: number }[] };
      }>(
        `query ($asOf: AsOf) { district(code: 1050, asOf: $asOf) { handIn(fiscalYear: 2596, kind: PLAN) { state dueOn } }
           cityStatistics(fiscalYear: 2596, asOf: $asOf) { handIns { kind open overdue } } }`,
        { asOf },
      );
      const { open, overdue } = city.handIns.find(({ kind }) => kind === 'PLAN')!;
      expect(asked.handIn.dueOn).toBe(dueOn);
      return [asked.handIn.state, open, overdue];
    };
    expect(await stand(null)).toEqual(['OVERDUE', 0, 50]);
    expect(await stand({ date: await dayBack(10) })).toEqual(['OPEN', 50, 0]);
    expect(await stand({ date: dueOn })).toEqual(['OPEN', 50, 0]);
    expect(await stand({ date: await dayBack(4) })).toEqual(['OVERDUE', 0, 50]);
  });
});
