import { system } from '@sucharit/domain/access';
import { Database } from '../../platform/database/index.js';
import { HandlesJob, type JobHandler } from '../../platform/jobs/index.js';
import { allRows } from '../../platform/read-model/index.js';
import { keepFigures, type FiguresContext } from './figures.js';
import { keepStatistics, type FigureYear } from './keep-statistics.job.js';

const wholeCity: Omit<FiguresContext, 'once'> = { caller: system, rowsOf: allRows };

/** First half of the advisory lock that keeps two workers from adding up the same year at once. */
const lockSpace = 1300;

/** Adds the figures of a year up and keeps them. Whoever reads before it is done has them added up for themselves. */
@HandlesJob(keepStatistics)
export class KeepStatisticsHandler implements JobHandler<FigureYear> {
  constructor(private readonly database: Database) {}

  handle({ fiscalYear }: FigureYear): Promise<void> {
    return this.database.write(system, async (manager) => {
      // The lock comes in a statement before, so that the next one sees all that an earlier holder kept.
      await manager.query('select pg_advisory_xact_lock($1, $2)', [lockSpace, fiscalYear]);
      const changed: unknown[] = await manager.query(
        `select from figures_change where fiscal_year = $1
         union all select where not exists (select from kept_figures where fiscal_year = $1) limit 1`,
        [fiscalYear],
      );
      if (changed.length === 0) return;
      const { text, values } = keepFigures(wholeCity, fiscalYear);
      await manager.query(text, values as unknown[]);
      await manager.query('select data_change_fold()');
    });
  }
}
