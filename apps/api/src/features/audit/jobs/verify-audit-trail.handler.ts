import { system } from '@sucharit/domain/access';
import { Clock } from '../../../platform/clock/index.js';
import { Database } from '../../../platform/database/index.js';
import { HandlesJob, JobRows, type JobHandler, type RunningJob } from '../../../platform/jobs/index.js';
import { AuditVerificationEntity } from '../audit-verification.entity.js';
import { walkAuditTrail } from '../verify-audit.js';
import { verifyAuditTrail } from './verify-audit-trail.job.js';

/** Recomputes the chain on one state of the data, beside those who write it, and keeps what it found. */
@HandlesJob(verifyAuditTrail)
export class VerifyAuditTrailHandler implements JobHandler<Readonly<Record<string, never>>> {
  constructor(
    private readonly database: Database,
    private readonly rows: JobRows,
    private readonly clock: Clock,
  ) {}

  async handle(_payload: Readonly<Record<string, never>>, job: RunningJob): Promise<void> {
    const jobId = job.rowId;
    if (jobId === null) throw new Error('the trail is verified for somebody who asked for it');
    await job.stage('verify', 1);
    const verifiedAt = this.clock.now();
    const { events, head, fault } = await this.database.readSnapshot(system, (read) =>
      walkAuditTrail(read, [], (walked, all) =>
        job.stage('verify', Math.min(99, Math.floor((walked / Math.max(all, 1)) * 100))),
      ),
    );
    await this.database.write(system, async (manager) => {
      if (!(await this.rows.complete(manager, jobId))) return;
      await manager.insert(AuditVerificationEntity, {
        jobId,
        verifiedAt,
        events: String(events),
        headHash: head.hash,
        fault,
        faultSeq: fault === null ? null : String(eventNamedIn(fault) ?? head.seq + 1),
      });
    });
  }
}

/** Every sentence about a fault names its event first. */
const eventNamedIn = (fault: string): number | null => {
  const named = /^event (\d+)/.exec(fault)?.[1];
  return named === undefined ? null : Number(named);
};
