import { setTimeout as wait } from 'node:timers/promises';
import { Controller, Get, Logger, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import sql from 'sql-template-tag';
import { Public } from '../access/index.js';
import { Database, expectedMigrations, queueSchema } from '../database/index.js';
import { queueName } from '../jobs/index.js';

/** A part that has not answered by then is not ready. */
const maximalWaitMs = 3_000;

/** What each part of readiness came to. */
export interface Readiness {
  readonly ready: boolean;
  readonly parts: Readonly<Record<'database' | 'migrations' | 'queue', 'ready' | 'not ready'>>;
}

/** Tells an orchestrator whether to restart the process and whether to send it requests. */
@Controller()
export class HealthController {
  private readonly logger = new Logger('Health');

  constructor(private readonly database: Database) {}

  /** The process is up. */
  @Public()
  @Get('healthz')
  alive(): { status: 'up' } {
    return { status: 'up' };
  }

  /** 200 when requests can be answered, otherwise 503; the body names the part that is missing. */
  @Public()
  @Get('readyz')
  async readiness(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const [database, migrations, queue] = await Promise.all([
      this.check('database', sql`select true as ready`),
      this.check('migrations', sql`select count(*) >= ${expectedMigrations()} as ready from migrations`),
      this.check(
        'queue',
        sql`select to_regclass(${`${queueSchema}.`} || bullmq.job_id_seq_name(${queueName})) is not null as ready`,
      ),
    ]);
    const ready = database && migrations && queue;
    void reply.status(ready ? 200 : 503);
    const say = (part: boolean): 'ready' | 'not ready' => (part ? 'ready' : 'not ready');
    return { ready, parts: { database: say(database), migrations: say(migrations), queue: say(queue) } };
  }

  private async check(part: string, statement: ReturnType<typeof sql>): Promise<boolean> {
    const controller = new AbortController();
    const late = wait(maximalWaitMs, [{ ready: false }], { signal: controller.signal }).catch(() => [{ ready: false }]);
    try {
      const rows = await Promise.race([this.database.callUnscoped<{ ready: boolean }>(statement), late]);
      return rows[0]?.ready === true;
    } catch (error) {
      this.logger.warn(`${part} is not ready: ${(error as Error).message}`);
      return false;
    } finally {
      controller.abort();
    }
  }
}
