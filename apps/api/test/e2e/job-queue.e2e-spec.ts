import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  insertJob,
  mutation,
  startTestApp,
  testAccounts,
  until,
  type GqlResult,
  type TestApp,
  withApp,
} from '../support/index.js';

const app = withApp();

const retryOf = async (id: string, of: TestApp = app): Promise<GqlResult> =>
  (await of.as('admin')).gql(
    mutation('retryQueuedJob', 'RetryQueuedJobInput', 'queuedJob { state attemptsMade failure allowedActions }'),
    { input: { id } },
  );

const eventsOf = (of: TestApp): Promise<{ actor: string; action: string; detail: object }[]> =>
  of.database.query(`select actor, action, detail from audit_event where action like 'job.%' order by seq`);

beforeEach(async () => {
  await app.database.query('delete from bullmq.job; delete from job');
});

describe('the queue of jobs', () => {
  it('shows administrators how many jobs stand where, and each with why it failed', async () => {
    for (const state of ['waiting', 'active', 'delayed', 'completed', 'failed', 'failed'])
      await insertJob(app.database, state);
    await app.database.query(
      `insert into bullmq.job (queue, id, seq, name, state, data, opts, max_attempts, added_at_ms)
       values ('of somebody else', '1', nextval('bullmq.job_seq'), 'x', 'failed', '{"payload": {"secret": 1}}', '{}', 1, 0)`,
    );
    const admin = await app.as('admin');
    const { data, codes } = await admin.gql<{ queuedJobs: { nodes: object[] } }>(
      `{ jobQueue { waiting active delayed completed failed waitingSince }
         queuedJobs(filter: { state: { eq: FAILED } }) { totalCount nodes { name state attemptsMade maximumAttempts failure payload allowedActions } } }`,
    );
    expect(codes).toEqual([]);
    const failed = {
      name: 'VERIFY_AUDIT_TRAIL',
      state: 'FAILED',
      attemptsMade: 2,
      maximumAttempts: 2,
      failure: 'the disk was full',
      payload: '{}',
      allowedActions: ['RETRY'],
    };
    expect(data).toEqual({
      jobQueue: {
        waiting: 1,
        active: 1,
        delayed: 1,
        completed: 1,
        failed: 2,
        waitingSince: expect.any(String) as unknown,
      },
      queuedJobs: { totalCount: 2, nodes: [failed, failed] },
    });
    const all = await admin.data<{ queuedJobs: { nodes: { state: string; allowedActions: string[] }[] } }>(
      '{ queuedJobs(first: 4, orderBy: [{ field: ADDED_AT }]) { nodes { state allowedActions } pageInfo { hasNextPage endCursor } } }',
    );
    expect(all.queuedJobs.nodes).toHaveLength(4);
    for (const { state, allowedActions } of all.queuedJobs.nodes)
      expect([state, allowedActions]).toEqual([state, state === 'FAILED' ? ['RETRY'] : []]);
  });

  it('tells each reader what is so now, not what was so before', async () => {
    const admin = await app.as('admin');
    const counts = async (): Promise<unknown> => (await admin.gql('{ jobQueue { failed } }')).data;
    expect(await counts()).toEqual({ jobQueue: { failed: 0 } });
    await insertJob(app.database, 'failed');
    expect(await counts()).toEqual({ jobQueue: { failed: 1 } });
  });

  it('gives a failed job to a worker again, with its row and all its attempts, and audits it', async () => {
    const id = await insertJob(app.database, 'failed');
    const { data, codes } = await retryOf(id);
    expect(codes).toEqual([]);
    expect(data).toEqual({
      retryQueuedJob: { queuedJob: { state: 'WAITING', attemptsMade: 0, failure: null, allowedActions: [] } },
    });
    expect(await app.database.query('select state, error, finished_at from job where id = $1', [id])).toEqual([
      { state: 'WAITING', error: null, finished_at: null },
    ]);
    expect(await eventsOf(app)).toEqual([
      {
        actor: testAccounts.admin.username,
        action: 'job.retry',
        detail: { id, name: 'VERIFY_AUDIT_TRAIL' },
      },
    ]);
    expect((await retryOf(id)).codes).toEqual(['INVALID_TRANSITION']);
    expect((await retryOf('nothing')).codes).toEqual(['NOT_FOUND']);
    expect(await eventsOf(app)).toHaveLength(1);
  });

  it.each(['waiting', 'active', 'delayed', 'completed'])('does not try a job again that is %s', async (state) => {
    const id = await insertJob(app.database, state);
    expect((await retryOf(id)).codes).toEqual(['INVALID_TRANSITION']);
    expect(await app.database.query('select state::text from bullmq.job where id = $1', [id])).toEqual([{ state }]);
  });

  it('is rid of failed jobs alone, and people still see theirs', async () => {
    for (const state of ['waiting', 'completed', 'failed', 'failed']) await insertJob(app.database, state);
    const before = (await eventsOf(app)).length;
    const remove = async (): Promise<unknown> =>
      (await (await app.as('admin')).gql('mutation { removeFailedJobs { removed } }')).data;
    expect(await remove()).toEqual({ removeFailedJobs: { removed: 2 } });
    expect(await remove()).toEqual({ removeFailedJobs: { removed: 0 } });
    expect(await app.database.query('select state::text from bullmq.job order by 1')).toEqual([
      { state: 'completed' },
      { state: 'waiting' },
    ]);
    expect(await app.database.query(`select from job where state = 'FAILED'`)).toHaveLength(2);
    expect((await eventsOf(app)).slice(before)).toEqual([
      { actor: testAccounts.admin.username, action: 'job.remove-failed', detail: { removed: 2 } },
    ]);
  });

  it('is no business of a token, unless it may do all that an administrator may', async () => {
    const { createAccessToken } = await (
      await app.as('admin')
    ).data<{ createAccessToken: { token: string } }>(mutation('createAccessToken', 'CreateAccessTokenInput', 'token'), {
      input: { name: 'script', scopes: ['READ_FIGURES', 'READ_SUMMARIES', 'READ_AUDIT', 'SET_SCHEMES'] },
    });
    const script = app.anonymous.with({ authorization: `Bearer ${createAccessToken.token}` });
    expect((await script.gql('{ jobQueue { failed } }')).codes).toEqual(['FORBIDDEN']);
  });
});

describe('a worker', () => {
  it('carries out a job that was tried again', async () => {
    const working = await startTestApp({ environment: { RUN_WORKER: 'true' } });
    try {
      const id = await insertJob(working.database, 'failed');
      expect((await retryOf(id, working)).codes).toEqual([]);
      await until('the job is completed', async () => {
        const [row] = await working.database.query<{ state: string }>('select state from job where id = $1', [id]);
        return row?.state === 'COMPLETED';
      });
      expect(await working.database.query('select fault from audit_verification where job_id = $1', [id])).toEqual([
        { fault: null },
      ]);
    } finally {
      await working.close();
    }
  });
});
