import { Injectable } from '@nestjs/common';
import { system } from '@sucharit/domain/access';
import type { RefusalCode } from '@sucharit/domain/shared';
import type { EntityManager } from 'typeorm';
import { Database, queueSchema } from '../database/index.js';
import { queueName } from './queue-name.js';

/** A worker that lost its job, or was thought dead, must not bring a finished job back. */
const unfinished = `state in ('WAITING', 'ACTIVE')`;

/** How many rows an UPDATE with RETURNING changed. */
const changed = (result: unknown): number => (result as [unknown[], number])[1];

/** Keeps the rows that show background jobs to people, always as the product itself: nobody else may change them. */
@Injectable()
export class JobRows {
  constructor(private readonly database: Database) {}

  /** A worker has taken the job up. False when the job is already finished and there is nothing to do. */
  async begin(id: string): Promise<boolean> {
    return this.update(`state = 'ACTIVE', started_at = coalesce(started_at, now())`, [id]);
  }

  /** The job has come to a stage; the percentage never goes back when a job is taken up again. */
  async advance(id: string, stage: string, percent: number): Promise<void> {
    await this.update('stage = $2, progress = greatest(progress, $3)', [id, stage, percent]);
  }

  /** The job failed and will be tried again. */
  async retryLater(id: string): Promise<void> {
    await this.update(`state = 'WAITING'`, [id]);
  }

  /** The job is done, in the transaction that stores its result. False when it was finished before. */
  async complete(manager: EntityManager, id: string): Promise<boolean> {
    const set = `state = 'COMPLETED', progress = 100, stage = null, error = null, finished_at = now()`;
    return changed(await manager.query(`update job set ${set} where id = $1 and ${unfinished}`, [id])) > 0;
  }

  /** The job is given up. */
  async fail(id: string, code: RefusalCode): Promise<void> {
    await this.update(`state = 'FAILED', error = $2, finished_at = now()`, [id, code]);
  }

  /** Fails the jobs that the queue has given up without a handler seeing it: each of them killed several workers. */
  async failAbandoned(): Promise<number> {
    return this.database.write(system, async (manager) =>
      changed(
        await manager.query(
          `update job set state = 'FAILED', error = 'JOB_ABANDONED', finished_at = now()
           where ${unfinished} and not exists (
             select from ${queueSchema}.job queued
             where queued.queue = $1 and queued.id = job.id::text and queued.state not in ('completed', 'failed'))`,
          [queueName],
        ),
      ),
    );
  }

  private update(set: string, [id, ...values]: readonly [string, ...unknown[]]): Promise<boolean> {
    return this.database.write(
      system,
      async (manager) =>
        changed(await manager.query(`update job set ${set} where id = $1 and ${unfinished}`, [id, ...values])) > 0,
    );
  }
}
