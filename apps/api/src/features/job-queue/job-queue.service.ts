import { Injectable } from '@nestjs/common';
import { system, type Caller } from '@sucharit/domain/access';
import { assertMayRetry, type QueuedJobState } from '@sucharit/domain/jobs';
import { refuse } from '@sucharit/domain/shared';
import { Clock } from '../../platform/clock/index.js';
import { Database, queueSchema } from '../../platform/database/index.js';
import { queueName } from '../../platform/jobs/index.js';
import { AuditService } from '../audit/index.js';

/** As many failed jobs are removed at once; the queue keeps no more of them. */
const mostRemoved = 1_000;

/** What administrators do with jobs that were given up. The rows that show jobs to people are the product's own, so it is what writes. */
@Injectable()
export class JobQueueService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives a failed job to a worker again, with all its attempts.
   * @throws Refusal NOT_FOUND, INVALID_TRANSITION
   */
  retry(caller: Caller, id: string): Promise<{ readonly id: string }> {
    return this.database.write(system, async (manager) => {
      const [job] = (await manager.query(
        `select name, upper(state::text) as state, data ->> 'jobRowId' as "rowId" from ${queueSchema}.job
         where queue = $1 and id = $2 for update`,
        [queueName, id],
      )) as { name: string; state: QueuedJobState; rowId: string | null }[];
      if (!job) throw refuse('NOT_FOUND', {}, ['id']);
      assertMayRetry(job.state);
      await manager.query(
        `select ${queueSchema}.reprocess_job(p_queue => $1, p_id => $2, p_state => 'failed', p_lifo => false,
           p_reset_made => true, p_reset_started => true)`,
        [queueName, id],
      );
      if (job.rowId !== null)
        await manager.query(
          `update job set state = 'WAITING', stage = null, error = null, finished_at = null where id = $1 and state = 'FAILED'`,
          [job.rowId],
        );
      await this.audit.record(manager, caller, {
        action: 'job.retry',
        object: `job:${job.rowId ?? id}`,
        detail: { id, name: job.name },
      });
      return { id };
    });
  }

  /** Removes every job that was given up from the queue; the rows that show them to people stay. */
  removeFailed(caller: Caller): Promise<{ readonly removed: number }> {
    return this.database.write(system, async (manager) => {
      const rows = (await manager.query(
        `select id from ${queueSchema}.clean(p_queue => $1, p_type => 'failed', p_ts => $2, p_limit => $3) as id`,
        [queueName, this.clock.now().getTime(), mostRemoved],
      )) as { id: string }[];
      const removed = rows.length;
      if (removed > 0)
        await this.audit.record(manager, caller, { action: 'job.remove-failed', object: 'queue', detail: { removed } });
      return { removed };
    });
  }
}
