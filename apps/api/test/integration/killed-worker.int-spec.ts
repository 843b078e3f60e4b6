import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { SummariesService } from '../../src/features/summaries/summaries.service.js';
import {
  endWorkerProcesses,
  insertSummaryData,
  startTestApp,
  startWorkerProcess,
  until,
  type InnerTestApp,
  type WorkerProcess,
} from '../support/index.js';

/** Places where a worker can be held, by the statement that comes to them. */
const places = {
  'beginning to gather': `before update on job for each row when (new.stage = 'gather')`,
  'beginning to render': `before update on job for each row when (new.stage = 'render')`,
  'beginning to store': `before update on job for each row when (new.stage = 'store')`,
  'in the middle of storing': 'before insert on city_summary_file for each row',
  'after storing, before the queue knows': `before update on bullmq.job for each row when (new.state = 'completed')`,
} as const;
const gate = 4711;

let app: InnerTestApp;
beforeAll(async () => {
  app = await startTestApp();
  await insertSummaryData(app.database);
  await app.database.query(
    `create function public.hold() returns trigger language plpgsql as
     $$ begin perform pg_advisory_xact_lock(${gate}); return new; end $$`,
  );
});
afterEach(async () => {
  await app.database.query('select pg_advisory_unlock_all()');
});
afterAll(async () => {
  await endWorkerProcesses();
  await app.close();
});

/** Asks for a summary. */
async function requested(): Promise<string> {
  const centre = await app.callerOf('center');
  return (await app.get<SummariesService>('SummariesService').compile(centre, { fiscalYear: 2566, round: 'SIX_MONTH' }))
    .jobId;
}

/** Asks for a summary while every worker is held at a place; gives the job's id and how to let go. */
async function held(place: keyof typeof places): Promise<{ jobId: string; release: () => Promise<void> }> {
  const { database } = app;
  const table = places[place].includes('bullmq.job') ? 'bullmq.job' : /on (\w+)/.exec(places[place])?.[1];
  await database.query(`create trigger hold ${places[place]} execute function public.hold()`);
  await database.query(`select pg_advisory_lock(${gate})`);
  const jobId = await requested();
  await until(`a worker is held ${place}`, async () => {
    const rows = await database.query(
      `select from pg_locks where locktype = 'advisory' and objid = ${gate} and not granted`,
    );
    return rows.length > 0;
  });
  return {
    jobId,
    release: async () => {
      await database.query(`select pg_advisory_unlock(${gate})`);
      await database.query(`drop trigger hold on ${table}`);
    },
  };
}

/** The connection of a dead machine's worker is gone with it. */
const cutHeldConnection = () =>
  app.database.query(
    `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objid = ${gate} and not granted`,
  );

async function completed(jobId: string): Promise<void> {
  await until('the job is completed', async () => {
    const [row] = await app.database.query<{ state: string }>('select state from job where id = $1', [jobId]);
    return row?.state === 'COMPLETED';
  });
}

async function expectOneSummary(jobId: string): Promise<void> {
  await until('the queue is done with the job', async () => {
    const [row] = await app.database.query<{ state: string }>('select state from bullmq.job where id = $1', [jobId]);
    return row?.state === 'completed';
  });
  const [counts] = await app.database.query(
    `select (select count(*) from city_summary where job_id = $1)::int as summaries,
       (select count(*) from city_summary_file f join city_summary s on s.id = f.city_summary_id where s.job_id = $1)::int as files,
       (select count(*) from audit_event where action = 'city-summary.compile' and detail ->> 'jobId' = $2)::int as events,
       (select progress from job where id = $1) as progress`,
    [jobId, jobId],
  );
  expect(counts).toEqual({ summaries: 1, files: 3, events: 1, progress: 100 });
}

describe('a worker that is killed', () => {
  const settings = { WORKER_LOCK_MS: '1000' };
  /** Whoever took the last job over dies with the next. */
  let last: WorkerProcess | null = null;

  it.each(Object.keys(places) as (keyof typeof places)[])(
    '%s leaves one summary, made by another',
    async (place) => {
      const victim = last ?? (await startWorkerProcess(app.database, settings));
      last = null;
      const { jobId, release } = await held(place);
      const other = await startWorkerProcess(app.database, settings);
      await victim.signal('SIGKILL');
      await cutHeldConnection();
      await release();
      await completed(jobId);
      await expectOneSummary(jobId);
      last = other;
    },
    120_000,
  );

  it('and was only asleep makes no second summary when it wakes', async () => {
    const sleeper = last ?? (await startWorkerProcess(app.database, settings));
    // Reading holds no lock that the other would wait for.
    const blocker = new Client({ connectionString: app.database.url });
    await blocker.connect();
    await blocker.query('begin; lock table ita_scheme in access exclusive mode');
    const jobId = await requested();
    await until('the worker is held while it gathers', async () => {
      const waiting = `select from pg_locks where relation = 'ita_scheme'::regclass and not granted`;
      return (await app.database.query(waiting)).length > 0;
    });
    await startWorkerProcess(app.database, settings);
    await sleeper.signal('SIGSTOP');
    await blocker.end();
    await completed(jobId);
    await sleeper.signal('SIGCONT');
    // It ends only after its running job, so by then it has tried to store.
    await sleeper.signal('SIGTERM');
    await expectOneSummary(jobId);
  }, 120_000);

  it('is replaced within 10 seconds under the usual settings', async () => {
    await endWorkerProcesses();
    const victim = await startWorkerProcess(app.database);
    const { jobId, release } = await held('beginning to render');
    await startWorkerProcess(app.database);
    const killedAt = performance.now();
    await victim.signal('SIGKILL');
    await release();
    await completed(jobId);
    expect(performance.now() - killedAt).toBeLessThan(10_000);
    await expectOneSummary(jobId);
  }, 120_000);
});
