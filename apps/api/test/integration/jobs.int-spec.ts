import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { system } from '@sucharit/domain/access';
import { refuse } from '@sucharit/domain/shared';
import { createPostgresBackend, withBackend } from 'bullmq';
import { Pool } from 'pg';
import { ConfigModule, readEnvironment } from '../../src/platform/config/index.js';
import { apiUrlOf, Database, DatabaseModule } from '../../src/platform/database/index.js';
import {
  defineJob,
  HandlesJob,
  JobEntity,
  JobQueue,
  JobRows,
  JobsModule,
  JobWorkerModule,
  queueName,
  queueOptions,
  type JobHandler,
  type RunningJob,
} from '../../src/platform/jobs/index.js';
import { JsonLogger } from '../../src/platform/logging/index.js';
import { createTestDatabase, until, type TestDatabase } from '../support/index.js';

const payload = { fiscalYear: 2566, round: 'SIX_MONTH' } as const;

/** A job with the payload of these tests. */
const scripted = defineJob<typeof payload>('COMPILE_CITY_SUMMARY');

/** Runs the script of the test. */
@HandlesJob(scripted)
class ScriptedHandler implements JobHandler<typeof payload> {
  static script: (job: RunningJob) => Promise<void> = () => Promise.resolve();
  handle = (_: unknown, job: RunningJob): Promise<void> => ScriptedHandler.script(job);
}

/** A worker knows all jobs; these are not asked for here. */
@HandlesJob(defineJob('KEEP_STATISTICS'))
class IdleStatisticsHandler implements JobHandler<object> {
  handle = (): Promise<void> => Promise.resolve();
}
@HandlesJob(defineJob('VERIFY_AUDIT_TRAIL'))
class IdleVerificationHandler implements JobHandler<object> {
  handle = (): Promise<void> => Promise.resolve();
}

let database: TestDatabase;
let module: TestingModule;
let pool: InstanceType<typeof Pool>;
let worker: TestingModule | null = null;

const compiled = (imports: object[], providers: object[] = []): Promise<TestingModule> => {
  const environment = readEnvironment({ DATABASE_URL: database.url, DATABASE_POOL_SIZE: '3', WORKER_LOCK_MS: '1000' });
  return Test.createTestingModule({
    imports: [ConfigModule.with(environment), DatabaseModule, JobsModule, ...imports] as never[],
    providers: providers as never[],
  })
    .setLogger(new JsonLogger('silent'))
    .compile();
};

beforeAll(async () => {
  database = await createTestDatabase();
  pool = new Pool({ connectionString: apiUrlOf(database.url), options: '-c search_path=bullmq' });
  module = await (await compiled([])).init();
});
afterEach(async () => {
  await worker?.close();
  worker = null;
  await database.query('delete from bullmq.job');
  await database.query('delete from job');
});
afterAll(async () => {
  await module.close();
  await pool.end();
  await database.drop();
});

/** Starts a worker whose jobs do what `script` says. */
async function work(script: (job: RunningJob) => Promise<void>): Promise<void> {
  ScriptedHandler.script = script;
  worker = await (
    await compiled([JobWorkerModule], [ScriptedHandler, IdleStatisticsHandler, IdleVerificationHandler])
  ).init();
}

/** Makes a job's row and enqueues it; `more` runs in the same transaction. */
function enqueue(
  more: (jobId: string, run: (text: string, values: unknown[]) => Promise<unknown>) => Promise<void> = async () => {},
) {
  return module.get(Database).write(system, async (manager) => {
    const inserted = await manager.insert(JobEntity, { kind: scripted.name, payload });
    const jobId = String(inserted.identifiers[0]?.['id']);
    await module.get(JobQueue).enqueue(manager, scripted, payload, { jobRowId: jobId });
    await more(jobId, (text, values) => manager.query(text, values));
    return jobId;
  });
}

const rowOf = async (jobId: string) =>
  (
    await database.query<Pick<JobEntity, 'state' | 'progress' | 'stage' | 'error'>>(
      'select state, progress, stage, error from job where id = $1',
      [jobId],
    )
  )[0];
const reached = (jobId: string, state: JobEntity['state']) =>
  until(`the job is ${state}`, async () => (await rowOf(jobId))?.state === state);

describe('enqueueing', () => {
  it('puts the same row into the queue as the library itself does', async () => {
    const { Queue } = withBackend(createPostgresBackend);
    const queue = new Queue(queueName, { connection: pool });
    const jobId = await enqueue();
    const other = crypto.randomUUID();
    await queue.add(scripted.name, { jobRowId: other, payload }, { ...queueOptions(scripted.name), jobId: other });
    const rows = await database.query<Record<string, unknown>>(
      `select to_jsonb(job) - 'id' - 'seq' - 'added_at_ms' as row, abs(added_at_ms - extract(epoch from now()) * 1000) < 60000 as timely
       from bullmq.job where id = any ($1)`,
      [[jobId, other]],
    );
    const [ours, theirs] = rows.map(({ row, timely }) => {
      const { data, opts, ...rest } = row as { data: Record<string, unknown>; opts: Record<string, unknown> };
      const { jobId: _id, ...options } = opts;
      return { ...rest, options, payload: data['payload'], timely };
    });
    expect(ours).toEqual(theirs);
    await queue.close();
  });

  it('is undone by a rollback, and seen by nobody before the commit', async () => {
    let jobId = '';
    const attempt = enqueue(async (id) => {
      jobId = id;
      expect(await database.query('select from bullmq.job where id = $1', [id])).toEqual([]);
      throw new Error('something went wrong later');
    });
    await expect(attempt).rejects.toThrow('something went wrong later');
    expect(jobId).not.toBe('');
    expect(await database.query('select from bullmq.job where id = $1', [jobId])).toEqual([]);
    expect(await rowOf(jobId)).toBeUndefined();
  });

  it('adds one job for one row, however often it is called', async () => {
    const jobId = await enqueue(async (id, run) => {
      await module.get(JobQueue).enqueue({ query: run } as never, scripted, payload, { jobRowId: id });
    });
    expect(await database.query('select from bullmq.job where id = $1', [jobId])).toHaveLength(1);
  });
});

describe('a worker', () => {
  it('runs a job, shows its stages and completes it', async () => {
    const seen: unknown[] = [];
    await work(async (job) => {
      await job.stage('half', 50);
      seen.push(await rowOf(job.rowId ?? ''));
      await job.stage('earlier', 20);
      seen.push(await rowOf(job.rowId ?? ''));
      await module.get(Database).write(system, (manager) => module.get(JobRows).complete(manager, job.rowId ?? ''));
    });
    const jobId = await enqueue();
    await reached(jobId, 'COMPLETED');
    expect(seen).toEqual([
      { state: 'ACTIVE', progress: 50, stage: 'half', error: null },
      { state: 'ACTIVE', progress: 50, stage: 'earlier', error: null },
    ]);
    expect(await rowOf(jobId)).toEqual({ state: 'COMPLETED', progress: 100, stage: null, error: null });
  });

  it('tries again after a fault', async () => {
    const attempts = new Map<string | null, number>();
    await work(async (job) => {
      const attempt = (attempts.get(job.rowId) ?? 0) + 1;
      attempts.set(job.rowId, attempt);
      if (attempt === 1) throw new Error('a fault that passes');
      await module.get(Database).write(system, (manager) => module.get(JobRows).complete(manager, job.rowId ?? ''));
    });
    const jobId = await enqueue();
    await reached(jobId, 'COMPLETED');
    expect(attempts.get(jobId)).toBe(2);
  });

  it('gives up after the last attempt, with a public code and without the fault', async () => {
    await work(() => Promise.reject(new Error('secret of the house')));
    const jobId = await enqueue(async (id, run) => {
      await run(`update bullmq.job set opts = opts || '{"attempts": 1}' where id = $1`, [id]);
    });
    await reached(jobId, 'FAILED');
    expect(await rowOf(jobId)).toMatchObject({ error: 'JOB_FAILED' });
    const shown = await database.query('select from job where id = $1 and job::text like $2', [jobId, '%secret%']);
    expect(shown).toEqual([]);
  });

  it('does not try again what is refused', async () => {
    let attempts = 0;
    await work(() => {
      attempts += 1;
      return Promise.reject(refuse('ROUND_UNKNOWN', { fiscalYear: 2566 }));
    });
    const jobId = await enqueue();
    await reached(jobId, 'FAILED');
    await until('the queue has given it up', async () => {
      const rows = await database.query(`select from bullmq.job where id = $1 and state = 'failed'`, [jobId]);
      return rows.length === 1;
    });
    expect([(await rowOf(jobId))?.error, attempts]).toEqual(['ROUND_UNKNOWN', 1]);
  });

  it('fails what the queue has given up or lost, and nothing else', async () => {
    const states = ['failed', 'waiting', 'active', 'delayed'];
    const jobs = await Promise.all(
      states.map((state) =>
        enqueue(async (id, run) => {
          await run('update bullmq.job set state = $2::bullmq.job_state where id = $1', [id, state]);
        }),
      ),
    );
    const lost = await enqueue(async (id, run) => {
      await run('delete from bullmq.job where id = $1', [id]);
    });
    await module.get(JobRows).failAbandoned();
    const rows = await Promise.all([...jobs, lost].map(rowOf));
    expect(rows.map((row) => [row?.state, row?.error])).toEqual([
      ['FAILED', 'JOB_ABANDONED'],
      ['WAITING', null],
      ['WAITING', null],
      ['WAITING', null],
      ['FAILED', 'JOB_ABANDONED'],
    ]);
  });

  it('waits for its running job when it closes', async () => {
    let finish = (): void => {};
    let isRunning = false;
    let hasFinished = false;
    await work(async () => {
      isRunning = true;
      await new Promise<void>((resolve) => (finish = resolve));
      hasFinished = true;
    });
    await enqueue();
    await until('the job runs', () => Promise.resolve(isRunning));
    const closing = worker?.close();
    worker = null;
    setTimeout(() => finish(), 300);
    await closing;
    expect(hasFinished).toBe(true);
  });

  it('goes on after the database has cut all its connections', async () => {
    await work(async (job) => {
      await module.get(Database).write(system, (manager) => module.get(JobRows).complete(manager, job.rowId ?? ''));
    });
    const cut = await database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and application_name like 'sucharit%'`,
    );
    expect(cut.length).toBeGreaterThan(1);
    await until('the writes are back', () =>
      enqueue().then(
        () => true,
        () => false,
      ),
    );
    const jobId = await enqueue();
    await reached(jobId, 'COMPLETED');
  });
});
