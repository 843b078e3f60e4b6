import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readSheet } from 'read-excel-file/node';
import { insertSummaryData, testAccounts, type TestAccountName, withApp } from '../support/index.js';

interface File {
  readonly format: string;
  readonly url: string;
  readonly sha256: string;
  readonly size: number;
}
interface FollowedJob {
  readonly id: string;
  readonly state: string;
  readonly progress: number;
  readonly stage: string | null;
  readonly error: string | null;
  readonly errorEn: string | null;
  readonly citySummary: {
    readonly id: string;
    readonly fiscalYear: number;
    readonly compiledAt: string;
    readonly sha256: string;
    readonly missing: Record<'plan' | 'report' | 'ita', readonly { code: number; nameTh: string }[]>;
    readonly files: readonly File[];
  } | null;
}

const compile = `mutation Compile { compileCitySummary(input: { fiscalYear: 2566, round: SIX_MONTH }) { job { id state progress } } }`;
const follow = `query Job($id: ID!) { job(id: $id) { id state progress stage error errorEn citySummary {
  id fiscalYear compiledAt sha256 missing { plan { code nameTh } report { code } ita { code } } files { format url sha256 size }
} } }`;

const app = withApp({ environment: { RUN_WORKER: 'true' } });
beforeAll(async () => {
  await insertSummaryData(app.database);
});

async function finished(id: string): Promise<FollowedJob> {
  const centre = await app.as('center');
  // The first one waits for a process that has just begun to compile our sources.
  for (let tries = 0; tries < 1_200; tries += 1) {
    const { job } = await centre.data<{ job: FollowedJob }>(follow, { id });
    if (job.state === 'COMPLETED' || job.state === 'FAILED') return job;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the job did not finish');
}

async function compiled(mutation = compile): Promise<FollowedJob> {
  const { compileCitySummary } = await (
    await app.as('center')
  ).data<{ compileCitySummary: { job: FollowedJob } }>(mutation);
  return finished(compileCitySummary.job.id);
}

describe('city summary', () => {
  it('is compiled in the background and followed by its job, as the contract has it', async () => {
    const centre = await app.as('center');
    const answer = await centre.data<{ compileCitySummary: { job: FollowedJob } }>(compile);
    expect(['WAITING', 'ACTIVE']).toContain(answer.compileCitySummary.job.state);
    const job = await finished(answer.compileCitySummary.job.id);
    expect(job).toMatchObject({ state: 'COMPLETED', progress: 100, stage: null, error: null, errorEn: null });
    const { citySummary: summary } = job;
    expect(summary?.fiscalYear).toBe(2566);
    expect(summary?.missing.plan).toContainEqual({ code: 1002, nameTh: 'ดุสิต' });
    expect(summary?.missing.plan.map(({ code }) => code)).toEqual([1002, 1012, 1022, 1032, 1042]);
    expect(summary?.missing.report).toHaveLength(10);
    expect(summary?.missing.ita.map(({ code }) => code)).toEqual([1004, 1014, 1024, 1034, 1044]);
    expect(summary?.files.map(({ format }) => format)).toEqual(['CSV', 'JSON', 'XLSX']);
  });

  it('shows its figures beside those of the one before, or of the one that is named', async () => {
    const centre = await app.as('center');
    const figures = async (id = '', other?: string) =>
      (
        await centre.data<{
          citySummary: {
            figures: { figure: string; value: number; before: number | null; difference: number | null }[];
          };
        }>(
          'query ($id: ID!, $with: ID) { citySummary(id: $id) { figures(with: $with) { figure value before difference } } }',
          { id, ...(other ? { with: other } : {}) },
        )
      ).citySummary.figures;
    interface Compared {
      readonly previous: { readonly id: string } | null;
      readonly changes: readonly object[];
    }
    const changes = async (id = '', other?: string): Promise<Compared> =>
      (
        await centre.data<{ citySummary: Compared }>(
          'query ($id: ID!, $with: ID) { citySummary(id: $id) { previous { id } changes(with: $with) { code planBefore plan reportBefore report } } }',
          { id, ...(other ? { with: other } : {}) },
        )
      ).citySummary;
    const first = (await compiled()).citySummary;
    await app.database.query(
      `update plan set status = 'RETURNED' where id = (select id from plan where fiscal_year = 2566 and status = 'APPROVED' limit 1)`,
    );
    const second = (await compiled()).citySummary;
    const third = (await compiled()).citySummary;
    await app.database.query(
      `update plan set status = 'APPROVED' where fiscal_year = 2566 and status = 'RETURNED' and approved_on is not null`,
    );
    const approved = (list: Awaited<ReturnType<typeof figures>>) =>
      list.find(({ figure }) => figure === 'PLANS_APPROVED');
    const value = approved(await figures(first?.id))?.value ?? 0;
    expect(value).toBeGreaterThan(0);
    expect(approved(await figures(second?.id))).toMatchObject({ value: value - 1, before: value, difference: -1 });
    expect(approved(await figures(third?.id))).toMatchObject({ before: value - 1, difference: 0 });
    expect(approved(await figures(third?.id, first?.id))).toMatchObject({ before: value, difference: -1 });
    expect(approved(await figures(third?.id, 'x'))).toMatchObject({ before: null, difference: null });
    expect(await figures(third?.id)).toHaveLength(13);

    const moved = [expect.objectContaining({ planBefore: 'APPROVED', plan: 'RETURNED' })];
    expect(await changes(second?.id)).toEqual({ previous: { id: first?.id }, changes: moved });
    expect(await changes(third?.id)).toEqual({ previous: { id: second?.id }, changes: [] });
    expect((await changes(third?.id, first?.id)).changes).toEqual(moved);
    expect((await changes(third?.id, 'x')).changes).toEqual([]);

    // The same round of another year can be named; it is never the one before. Another round cannot.
    await app.database.query(
      `insert into reporting_round (fiscal_year, round, cut_off_on, opens_on, due_on, locks_on, source, confirmed)
       values (2565, 'SIX_MONTH', '2022-03-31', '2022-03-01', '2022-04-30', '2022-06-01', 'test', true),
         (2565, 'TWELVE_MONTH', '2022-09-30', '2022-09-01', '2022-10-30', '2022-12-01', 'test', true)`,
    );
    const lastYear = (await compiled(compile.replace('2566', '2565'))).citySummary?.id;
    const otherRound = (await compiled(compile.replace('2566', '2565').replace('SIX_MONTH', 'TWELVE_MONTH')))
      .citySummary?.id;
    expect(approved(await figures(third?.id, lastYear))).toMatchObject({ before: 0, difference: value - 1 });
    expect((await changes(third?.id, lastYear)).changes).toContainEqual({
      code: 1011,
      planBefore: null,
      plan: 'APPROVED',
      reportBefore: null,
      report: 'APPROVED',
    });
    expect(approved(await figures(third?.id, otherRound))).toMatchObject({ before: null, difference: null });
    expect((await changes(third?.id, otherRound)).changes).toEqual([]);
    expect((await changes(lastYear)).previous).toBeNull();
  });

  it('counts beside the average what has no report, which is null in a summary from before that was recorded', async () => {
    const { id = '' } = (await compiled()).citySummary ?? {};
    const [old] = await app.database.query<{ id: string }>(
      `with of_job as (
         insert into job (kind, state, payload, progress) values ('COMPILE_CITY_SUMMARY', 'COMPLETED', '{}', 100) returning id
       ), summary as (
         insert into city_summary (job_id, fiscal_year, round, compiled_at, sha256)
         select of_job.id, fiscal_year, round, '2023-05-02 03:00Z', sha256 from city_summary, of_job where city_summary.id = $1
         returning id
       ), file as (
         insert into city_summary_file (city_summary_id, format, file_name, media_type, sha256, body)
         select summary.id, format, file_name, media_type, sha256,
           convert_to(((convert_from(body, 'UTF8')::jsonb #- '{measures,unreported}') || '{"formatVersion": 1}')::text, 'UTF8')
         from city_summary_file, summary where city_summary_id = $1 and format = 'JSON'
       ) select id from summary`,
      [id],
    );
    const centre = await app.as('center');
    const asked = async (one: string, other: string): Promise<object | undefined> =>
      (
        await centre.data<{ citySummary: { figures: { figure: string }[] } }>(
          'query ($id: ID!, $with: ID) { citySummary(id: $id) { figures(with: $with) { figure value before difference } } }',
          { id: one, with: other },
        )
      ).citySummary.figures.find(({ figure }) => figure === 'MEASURES_UNREPORTED');
    expect(await asked(id, id)).toMatchObject({ value: 200, before: 200, difference: 0 });
    expect(await asked(id, old?.id ?? '')).toMatchObject({ value: 200, before: null, difference: null });
    expect(await asked(old?.id ?? '', id)).toMatchObject({ value: null, before: 200, difference: null });
  });

  it('rests on reports whose mean counts a measure without an entry as 0', async () => {
    const centre = await app.as('center');
    const { progressReports } = await centre.data<{ progressReports: { nodes: object[] } }>(
      '{ progressReports(filter: { districtCode: { eq: 1001 }, fiscalYear: { eq: 2566 } }) { nodes { averagePercentComplete } } }',
    );
    // Of eight measures one at 100 and three at 33.33.
    expect(progressReports.nodes).toEqual([{ averagePercentComplete: 25 }]);
  });

  it('holds the figures of approved plans and reports, and the states of all', async () => {
    const { citySummary: summary } = await compiled();
    const url = summary?.files.find(({ format }) => format === 'JSON')?.url ?? '';
    const text = await (await (await app.as('center')).request(url)).text();
    expect(createHash('sha256').update(text).digest('hex')).toBe(summary?.sha256);
    const snapshot = JSON.parse(text) as Record<string, unknown> & { districts: Record<string, unknown>[] };
    expect(snapshot).toMatchObject({
      cutOff: '2023-03-31',
      dueOn: '2023-04-30',
      districtCount: 50,
      plans: { approved: 40, submitted: 0, draft: 5, missing: 5 },
      reports: { approved: 35, submitted: 5, draft: 0, missing: 10, onTime: 35, late: 5 },
      measures: {
        total: 320,
        completed: 30,
        inProgress: 90,
        notStarted: 200,
        averagePercentComplete: '18.75',
        unreported: 200,
      },
      ita: {
        count: 45,
        levels: [
          { level: 'HIGH', count: 25 },
          { level: 'LOW', count: 20 },
        ],
      },
      versions: {
        schemes: [
          { kind: 'ITA', fiscalYear: 2566, version: 1, confirmed: false },
          { kind: 'REPORTING_ROUND', fiscalYear: 2566, version: 1, confirmed: true },
        ],
      },
    });
    const byCode = (code: number) => snapshot.districts.find((district) => district['code'] === code);
    expect(byCode(1005)).toMatchObject({ planStatus: 'RETURNED', measures: { total: 0 } });
    expect(byCode(1006)).toMatchObject({ reportStatus: 'SUBMITTED', measures: { total: 8, notStarted: 8 } });
    expect(byCode(1007)).toMatchObject({ reportSubmittedOn: '2023-05-01', reportTimeliness: 'LATE' });
  });

  it('has the same hash for the same facts, and another after they moved', async () => {
    const [first, second] = [await compiled(), await compiled()];
    expect(second.citySummary?.sha256).toBe(first.citySummary?.sha256);
    expect(second.citySummary?.id).not.toBe(first.citySummary?.id);
    await app.database.query(`update plan set approved_on = '2023-04-26' where district_code = 1050`);
    expect((await compiled()).citySummary?.sha256).not.toBe(first.citySummary?.sha256);
  });

  it('is listed, the latest first', async () => {
    const analyst = await app.as('analyst');
    const last = await compiled();
    const { citySummaries } = await analyst.data<{ citySummaries: { totalCount: number; nodes: { id: string }[] } }>(
      '{ citySummaries(first: 1, filter: { fiscalYear: { eq: 2566 }, round: { eq: SIX_MONTH } }) { totalCount nodes { id } } }',
    );
    expect(citySummaries.nodes).toEqual([{ id: last.citySummary?.id }]);
    expect(citySummaries.totalCount).toBeGreaterThan(1);
  });

  it('is refused for a round that is not set, and leaves nothing', async () => {
    const centre = await app.as('center');
    const count = () => app.database.query('select count(*) from job');
    const before = await count();
    const answer = await centre.gql(compile.replace('SIX_MONTH', 'TWELVE_MONTH'));
    expect(answer.codes).toEqual(['ROUND_UNKNOWN']);
    expect((await centre.gql(compile.replace('2566', '1999'))).codes).toEqual(['INVALID_INPUT']);
    expect(await count()).toEqual(before);
  });

  it('T18: is compiled once for one idempotency key, whoever asks at once', async () => {
    const centre = await app.as('center');
    const keyed = (key: string, round = 'SIX_MONTH') =>
      `mutation { compileCitySummary(input: { fiscalYear: 2566, round: ${round}, idempotencyKey: "${key}" }) { job { id } } }`;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => centre.data<{ compileCitySummary: { job: { id: string } } }>(keyed('k1'))),
    );
    expect(new Set(answers.map(({ compileCitySummary }) => compileCitySummary.job.id)).size).toBe(1);
    expect((await centre.gql(keyed('k1', 'TWELVE_MONTH'))).codes).toEqual(['IDEMPOTENCY_MISMATCH']);
  });

  it('is asked for by the centre alone', async () => {
    const allowed: string[] = [];
    for (const account of Object.keys(testAccounts) as TestAccountName[])
      if ((await (await app.as(account)).gql(compile)).codes.length === 0) allowed.push(account);
    expect(allowed).toEqual(['admin', 'center']);
    expect((await app.anonymous.gql(compile)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('shows its job to city roles, and to nobody else who did not ask for it', async () => {
    const { id } = await compiled();
    const seenBy = async (account: TestAccountName) =>
      (await (await app.as(account)).data<{ job: unknown }>('query ($id: ID!) { job(id: $id) { id } }', { id })).job;
    expect(await seenBy('analyst')).toEqual({ id });
    expect(await seenBy('director')).toBeNull();
    expect((await (await app.as('center')).data<{ job: unknown }>(follow, { id: 'no such thing' })).job).toBeNull();
  });
});

describe('files of a city summary', () => {
  it('go to every signed-in role as attachments that run nothing, and to nobody else', async () => {
    const { citySummary: summary } = await compiled();
    for (const { url, sha256, size, format } of summary?.files ?? []) {
      for (const account of Object.keys(testAccounts) as TestAccountName[]) {
        const response = await (await app.as(account)).request(url);
        const body = Buffer.from(await response.arrayBuffer());
        expect([account, response.status, body.length]).toEqual([account, 200, size]);
        expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
        const header = (name: string) => response.headers.get(name);
        expect(header('content-disposition')).toMatch(
          new RegExp(
            `^attachment; filename="city-summary-2566-six-month-to-20230331-compiled-20\\d{6}-\\d{4}\\.${format.toLowerCase()}"$`,
          ),
        );
        expect(header('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
        expect([header('x-content-type-options'), header('cache-control')]).toEqual(['nosniff', 'no-store']);
      }
      const stranger = await app.anonymous.request(url);
      expect([stranger.status, await stranger.json()]).toMatchObject([401, { error: { code: 'UNAUTHENTICATED' } }]);
    }
  });

  it('are not found under an identifier that is none, or unknown', async () => {
    const centre = await app.as('center');
    for (const id of ['00000000-0000-4000-8000-000000000000', 'x', "'%20or%201=1--", '..%2f..%2fetc%2fpasswd']) {
      const response = await centre.request(`/files/city-summaries/${id}`);
      expect([id, response.status]).toEqual([id, 404]);
      expect((await app.anonymous.request(`/files/city-summaries/${id}`)).status).toBe(401);
    }
  });

  it('hold every district, one row each, in the CSV', async () => {
    const { citySummary: summary } = await compiled();
    const url = summary?.files.find(({ format }) => format === 'CSV')?.url ?? '';
    const text = await (await (await app.as('officer')).request(url)).text();
    expect(text.trimEnd().split('\r\n')).toHaveLength(51);
  });

  it('say the moment of their figures and the last day of the round apart', async () => {
    const { citySummary: summary } = await compiled();
    const centre = await app.as('center');
    const { citySummary: asked } = await centre.data<{ citySummary: { cutOffOn: string; compiledAt: string } }>(
      'query ($id: ID!) { citySummary(id: $id) { cutOffOn compiledAt } }',
      { id: summary?.id },
    );
    expect(asked.cutOffOn).toBe('2023-03-31');
    const url = summary?.files.find(({ format }) => format === 'XLSX')?.url ?? '';
    const file = Buffer.from(await (await centre.request(url)).arrayBuffer());
    const rows = await readSheet(file, 'ภาพรวม Overview');
    const [day, moment] = rows.slice(4, 6).map(([, , value]) => value as unknown as Date);
    expect(day).toEqual(new Date('2023-03-31'));
    const bangkok = Date.parse(asked.compiledAt) + 7 * 3_600_000;
    expect(Math.abs((moment?.getTime() ?? 0) - bangkok)).toBeLessThan(1_001);
    const levels = (await readSheet(file, 'ITA')).slice(7).map(([text]) => String(text));
    expect(levels[0]).toBe('จำนวนเขตระดับ / Districts at level: สูง / High');
  });
});
