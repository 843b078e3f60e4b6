import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { isJobName, type JobName } from '@sucharit/domain/jobs';
import { Refusal } from '@sucharit/domain/shared';
import { createPostgresBackend, UnrecoverableError, withBackend, type Job } from 'bullmq';
import { Pool } from 'pg';
import { ENVIRONMENT, type Environment } from '../config/index.js';
import { apiConnectionString, queueSchema } from '../database/index.js';
import type { JobHandler } from './job-handler.js';
import { JobHandlers } from './job-handlers.js';
import type { QueuedJob } from './job-queue.js';
import { JobRows } from './job-rows.js';
import { queueName } from './queue-name.js';

const { Worker } = withBackend(createPostgresBackend);
type QueueWorker = InstanceType<typeof Worker<QueuedJob, void>>;

/** Jobs at once; the work is SQL and rendering on one thread. */
const concurrency = 2;
/** A job that killed this many workers is not given to another. */
const maximumKilledWorkers = 3;
/**
 * How often workers look for jobs whose worker died. A job is taken up in the second look after its lock ran out at the
 * latest, so WORKER_LOCK_MS and twice this bound the delay.
 */
const searchIntervalMs = (lockMs: number): number => Math.min(1_500, Math.ceil(lockMs / 2));
const sweepIntervalMs = 30_000;
/** Pause after a failure of the connection, which is over when PostgreSQL is back. */
const reconnectMs = 1_000;

/** Runs jobs. One process may have one; any number of processes may run at once. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private pool: InstanceType<typeof Pool> | undefined;
  private worker: QueueWorker | undefined;
  private sweeping: NodeJS.Timeout | undefined;

  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly handlers: JobHandlers,
    private readonly rows: JobRows,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const handlers = this.handlers.all();
    const warn = (error: Error): void => this.logger.warn(`queue: ${error.message}`);
    this.pool = new Pool({
      connectionString: apiConnectionString(this.environment),
      options: `-c search_path=${queueSchema}`,
      application_name: 'sucharit jobs',
      max: concurrency + 3,
      keepAlive: true,
    });
    this.pool.on('error', warn);
    // Of a connection in use the pool does not hear.
    this.pool.on('connect', (client) => void client.on('error', warn));
    this.worker = new Worker<QueuedJob, void>(queueName, (job) => this.process(handlers, job), {
      connection: this.pool,
      concurrency,
      lockDuration: this.environment.WORKER_LOCK_MS,
      stalledInterval: searchIntervalMs(this.environment.WORKER_LOCK_MS),
      maxStalledCount: maximumKilledWorkers,
      runRetryDelay: reconnectMs,
    });
    this.worker.on('error', warn);
    this.worker.on('stalled', (id) => this.logger.warn(`job ${id} lost its worker and is taken up again`));
    this.worker.on('failed', () => void this.sweep());
    await this.worker.waitUntilReady();
    await this.sweep();
    this.sweeping = setInterval(() => void this.sweep(), sweepIntervalMs);
    this.sweeping.unref();
  }

  /** Takes no new job, waits for the running ones, then lets go of the database. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.sweeping);
    await this.worker?.close();
    await this.pool?.end();
  }

  private async process(handlers: ReadonlyMap<JobName, JobHandler<object>>, job: Job<QueuedJob, void>): Promise<void> {
    const { name } = job;
    const handler = isJobName(name) ? handlers.get(name) : undefined;
    const { jobRowId: rowId, payload } = job.data;
    try {
      // An older worker beside a newer API: another worker may know the job.
      if (!handler) throw new Error(`there is no handler of ${name} in this version`);
      if (rowId !== null && !(await this.rows.begin(rowId))) return;
      await handler.handle(payload, {
        rowId,
        stage: async (stage, percent) => {
          if (rowId !== null) await this.rows.advance(rowId, stage, percent);
        },
      });
    } catch (error) {
      throw await this.recordFailure(job, error as Error);
    }
  }

  /** Shows a failure in the job's row; returns what the queue is to be told. */
  private async recordFailure(job: Job<QueuedJob, void>, error: Error): Promise<Error> {
    const refusal = error instanceof Refusal ? error : null;
    const isFinal = refusal !== null || job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
    this.logger.error(`job ${job.id} ${job.name}: ${error.stack ?? error.message}`);
    try {
      const { jobRowId: rowId } = job.data;
      if (rowId !== null && isFinal) await this.rows.fail(rowId, refusal?.code ?? 'JOB_FAILED');
      else if (rowId !== null) await this.rows.retryLater(rowId);
    } catch (problem) {
      // The database is away: the sweep, or the next attempt, brings the row up to date.
      this.logger.warn(`job ${job.id}: its row could not be changed: ${(problem as Error).message}`);
    }
    return refusal ? new UnrecoverableError(refusal.message) : error;
  }

  private async sweep(): Promise<void> {
    try {
      const count = await this.rows.failAbandoned();
      if (count > 0) this.logger.error(`${count} jobs were given up by the queue`);
    } catch (error) {
      this.logger.warn(`abandoned jobs could not be looked for: ${(error as Error).message}`);
    }
  }
}
