import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { system } from '@sucharit/domain/access';
import type { EntityManager } from 'typeorm';
import { ENVIRONMENT, type Environment } from '../../platform/config/index.js';
import { Database } from '../../platform/database/index.js';
import { JobQueue } from '../../platform/jobs/index.js';
import { keepStatistics } from './keep-statistics.job.js';

/** Has a year added up again by the transaction that changes what is below its figures. */
@Injectable()
export class StatisticsChanges implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly database: Database,
    private readonly queue: JobQueue,
  ) {}

  onModuleInit(): void {
    this.database.beforeCommit((manager) => this.enqueue(manager));
  }

  /** A worker that starts adds up what is not kept: years from before there was one, or changed by hand while there was none. */
  async onApplicationBootstrap(): Promise<void> {
    if (!this.environment.RUN_WORKER) return;
    await this.database
      .write(system, async (manager) => {
        const rows: { year: number }[] = await manager.query(
          `select distinct fiscal_year as year from plan p where not exists (select from kept_figures k where k.fiscal_year = p.fiscal_year)
           union select fiscal_year from figures_change`,
        );
        for (const { year } of rows) await this.ask(manager, year);
      })
      .catch((error: Error) => new Logger('Statistics').warn(`years were not looked for: ${error.message}`));
  }

  /** The triggers of migration 13 have named the years in a setting of the transaction. */
  private async enqueue(manager: EntityManager): Promise<void> {
    const rows: { year: number }[] = await manager.query(
      `select unnest(nullif(current_setting('app.figures', true), '')::integer[]) as year`,
    );
    for (const { year } of rows) await this.ask(manager, year);
  }

  private ask(manager: EntityManager, fiscalYear: number): Promise<void> {
    return this.queue.enqueue(manager, keepStatistics, { fiscalYear }, { jobRowId: null });
  }
}
