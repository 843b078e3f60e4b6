import { Injectable } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import { Database } from '../../platform/database/index.js';
import { JobEntity, JobQueue } from '../../platform/jobs/index.js';
import { AuditService } from './audit.service.js';
import { verifyAuditTrail } from './jobs/verify-audit-trail.job.js';

/** Has the audit trail verified in the background: it may be longer than a request should last. */
@Injectable()
export class AuditVerificationService {
  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
    private readonly audit: AuditService,
  ) {}

  /** One verification at a time: while one is waiting or running, a second request is answered with it. */
  request(caller: Caller): Promise<{ readonly jobId: string }> {
    return this.database.write(caller, async (manager) => {
      await manager.query(`select pg_advisory_xact_lock(hashtextextended('audit_verification', 0))`);
      const [running] = (await manager.query(
        `select id from job where kind = $1 and state in ('WAITING', 'ACTIVE') limit 1`,
        [verifyAuditTrail.name],
      )) as { id: string }[];
      if (running) return { jobId: running.id };
      const inserted = await manager.insert(JobEntity, {
        kind: verifyAuditTrail.name,
        payload: {},
        requestedBy: caller.accountId,
      });
      const jobId = String(inserted.identifiers[0]?.['id']);
      await this.queue.enqueue(manager, verifyAuditTrail, {}, { jobRowId: jobId });
      await this.audit.record(manager, caller, { action: 'audit.verify', object: `job:${jobId}` });
      return { jobId };
    });
  }
}
