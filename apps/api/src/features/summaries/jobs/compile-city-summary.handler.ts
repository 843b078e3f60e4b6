import { system } from '@sucharit/domain/access';
import { Database } from '../../../platform/database/index.js';
import { Isolation, isolatedTask } from '../../../platform/isolation/index.js';
import { HandlesJob, JobRows, type JobHandler, type RunningJob } from '../../../platform/jobs/index.js';
import { AuditService } from '../../audit/index.js';
import { CitySummaryEntity } from '../city-summary.entity.js';
import { CitySummaryFileEntity } from '../city-summary-file.entity.js';
import { compileCitySummary, type SummaryKey } from './compile-city-summary.job.js';
import { gatherSummaryInput } from './gather-summary-input.js';
import type { aggregateSummary, renderSummary, SummaryFile } from './render-summary.task.js';

const tasks = new URL('./render-summary.task.js', import.meta.url);
const aggregate = isolatedTask<typeof aggregateSummary>(tasks, 'aggregateSummary');
const render = isolatedTask<typeof renderSummary>(tasks, 'renderSummary');

/** Compiles a city summary in four stages, of which only the last writes: whoever dies before it leaves nothing behind. */
@HandlesJob(compileCitySummary)
export class CompileCitySummaryHandler implements JobHandler<SummaryKey> {
  constructor(
    private readonly database: Database,
    private readonly isolation: Isolation,
    private readonly rows: JobRows,
    private readonly audit: AuditService,
  ) {}

  async handle(payload: SummaryKey, job: RunningJob): Promise<void> {
    if (job.rowId === null) throw new Error('a summary is compiled for a job that somebody asked for');
    await job.stage('gather', 5);
    const { at, input, levels } = await gatherSummaryInput(this.database, payload.fiscalYear, payload.round);
    const by = `job:${job.rowId}`;
    await job.stage('aggregate', 40);
    const snapshot = await this.isolation.run(aggregate, input, by);
    await job.stage('render', 60);
    const files = await this.isolation.run(render, { snapshot, context: { compiledAt: at.toISOString(), levels } }, by);
    await job.stage('store', 90);
    await this.store(job.rowId, payload, at, files);
  }

  /** Keeps the summary, once for each job however many workers come this far: the job's row decides, the key of the table makes sure. */
  private store(jobId: string, payload: SummaryKey, compiledAt: Date, files: readonly SummaryFile[]): Promise<void> {
    return this.database.write(system, async (manager) => {
      if (!(await this.rows.complete(manager, jobId))) return;
      const { fiscalYear, round } = payload;
      const sha256 = files.find(({ format }) => format === 'JSON')?.sha256 ?? '';
      const stored = await manager.insert(CitySummaryEntity, { jobId, fiscalYear, round, compiledAt, sha256 });
      const citySummaryId = String(stored.identifiers[0]?.['id']);
      await manager.insert(
        CitySummaryFileEntity,
        // Bytes that crossed from another process are no Buffer, which the driver wants.
        files.map((file) => ({ ...file, body: Buffer.from(file.body), citySummaryId })),
      );
      await this.audit.record(manager, system, {
        action: 'city-summary.compile',
        object: `city_summary:${citySummaryId}`,
        detail: { jobId, fiscalYear, round, sha256 },
      });
    });
  }
}
