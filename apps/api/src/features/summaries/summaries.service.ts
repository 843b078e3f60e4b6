import { Injectable } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import { assertFiscalYear, refuse } from '@sucharit/domain/shared';
import type { EntityManager } from 'typeorm';
import { Database, Idempotency } from '../../platform/database/index.js';
import { JobEntity, JobQueue } from '../../platform/jobs/index.js';
import { AuditService } from '../audit/index.js';
import { compileCitySummary, type SummaryKey } from './jobs/compile-city-summary.job.js';

@Injectable()
export class SummariesService {
  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
    private readonly audit: AuditService,
  ) {}

  /**
   * Has a summary compiled in the background: the job's row, the job and the audit event exist together or not at all.
   * @throws Refusal ROUND_UNKNOWN when the centre has not set the round
   */
  compile(
    caller: Caller,
    input: SummaryKey & { readonly idempotencyKey?: string | null },
  ): Promise<{ readonly jobId: string }> {
    const command: SummaryKey = { fiscalYear: assertFiscalYear(input.fiscalYear), round: input.round };
    return this.database.write(caller, (manager) =>
      Idempotency.run(manager, caller, 'compileCitySummary', input.idempotencyKey, command, () =>
        this.request(manager, caller, command),
      ),
    );
  }

  private async request(manager: EntityManager, caller: Caller, key: SummaryKey): Promise<{ jobId: string }> {
    const rounds: unknown[] = await manager.query('select from reporting_round where fiscal_year = $1 and round = $2', [
      key.fiscalYear,
      key.round,
    ]);
    if (rounds.length === 0) throw refuse('ROUND_UNKNOWN', { ...key }, ['round']);
    const inserted = await manager.insert(JobEntity, {
      kind: compileCitySummary.name,
      payload: key,
      requestedBy: caller.accountId,
    });
    const jobId = String(inserted.identifiers[0]?.['id']);
    await this.queue.enqueue(manager, compileCitySummary, key, { jobRowId: jobId });
    await this.audit.record(manager, caller, {
      action: 'city-summary.request',
      object: `job:${jobId}`,
      detail: { ...key },
    });
    return { jobId };
  }
}
