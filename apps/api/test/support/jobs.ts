import type { TestDatabase } from './test-database.js';

/** A job of the queue in a state, shown to people by a row. Returns the identifier of both. */
export async function insertJob(database: TestDatabase, state: string, name = 'VERIFY_AUDIT_TRAIL'): Promise<string> {
  const [row] = await database.query<{ id: string }>(
    `insert into job (kind, state, payload, error, finished_at)
     values ($1, $2::text, '{}', case when $2::text = 'FAILED' then 'JOB_FAILED' end, case when $2::text = 'FAILED' then now() end) returning id`,
    [name, state === 'failed' ? 'FAILED' : 'WAITING'],
  );
  const id = row!.id;
  await database.query(
    `insert into bullmq.job (queue, id, seq, name, state, data, opts, max_attempts, attempts_made, added_at_ms, failed_reason, finished_at_ms)
     values ('sucharit', $1::text, nextval('bullmq.job_seq'), $2, $3::text::bullmq.job_state, jsonb_build_object('jobRowId', $1::text, 'payload', '{}'::jsonb), '{}', 2,
       case when $3::text = 'failed' then 2 else 0 end, extract(epoch from now()) * 1000,
       case when $3::text = 'failed' then 'the disk was full' end, case when $3::text = 'failed' then extract(epoch from now()) * 1000 end)`,
    [id, name, state],
  );
  return id;
}
