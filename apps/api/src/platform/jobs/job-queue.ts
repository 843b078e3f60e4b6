import { Injectable } from '@nestjs/common';
import { jobCatalogue, type JobName } from '@sucharit/domain/jobs';
import type { EntityManager } from 'typeorm';
import { queueSchema } from '../database/index.js';
import type { JobDefinition } from './job-definition.js';
import { queueName } from './queue-name.js';

/** Data of a job in the queue. */
export interface QueuedJob<Payload extends object = object> {
  /** Row that shows this job to its readers; null for a job of the product itself. */
  readonly jobRowId: string | null;
  readonly payload: Payload;
}

/** The first retry waits this long, the next twice as long. */
const backoffMs = 1_000;
const day = 86_400;

/** How the queue treats a job, in the library's words. */
export const queueOptions = (name: JobName) => ({
  attempts: jobCatalogue[name].attempts,
  backoff: { type: 'exponential', delay: backoffMs },
  removeOnComplete: { age: day, count: 1_000 },
  removeOnFail: { age: 14 * day, count: 1_000 },
});

/** Puts jobs into the queue. */
@Injectable()
export class JobQueue {
  /**
   * Enqueues a job in the caller's transaction: when that rolls back there is no job, and no worker sees it before the commit.
   * The library offers this only as its own SQL function, called by name here and compared with the library by a test.
   * @param jobRowId row of table `job` made in the same transaction; a second call with the same row adds nothing
   */
  async enqueue<Payload extends object>(
    manager: EntityManager,
    { name }: JobDefinition<Payload>,
    payload: NoInfer<Payload>,
    { jobRowId }: { readonly jobRowId: string | null },
  ): Promise<void> {
    const options = queueOptions(name);
    const data: QueuedJob<Payload> = { jobRowId, payload };
    await manager.query(
      `select ${queueSchema}.add_job(
        p_queue => $1, p_id => $2, p_name => $3, p_data => $4::jsonb, p_opts => $5::jsonb, p_priority => 0, p_delay => 0,
        p_timestamp => (extract(epoch from clock_timestamp()) * 1000)::bigint, p_max_attempts => $6,
        p_parent_queue => null, p_parent_id => null, p_parent_key => null, p_dedup_id => null, p_scheduler_id => null,
        p_lifo => false)`,
      [queueName, jobRowId ?? '', name, JSON.stringify(data), JSON.stringify(options), options.attempts],
    );
  }
}
