import { Inject, Injectable } from '@nestjs/common';
import { system, type Caller } from '@sucharit/domain/access';
import { refuse } from '@sucharit/domain/shared';
import { ENVIRONMENT, type Environment } from '../../platform/config/index.js';
import { Database } from '../../platform/database/index.js';
import { AuditService } from './audit.service.js';
import type { AuditOrigin } from './graphql/audit-origin.type.js';

/** From where people signed in and wrote: shown to administrators, event by event, and deleted after its time. */
@Injectable()
export class AuditOriginsService {
  private readonly days: number;

  constructor(
    @Inject(ENVIRONMENT) { AUDIT_ORIGIN_DAYS }: Environment,
    private readonly database: Database,
    private readonly audit: AuditService,
  ) {
    this.days = AUDIT_ORIGIN_DAYS;
  }

  /**
   * From where an event came; the look is recorded, also when nothing is kept.
   * @param seq position of the event, from 1
   * @throws Refusal NOT_FOUND, FORBIDDEN for a token
   */
  show(caller: Caller, seq: number): Promise<AuditOrigin | null> {
    // A script that may read the trail would make an export of it.
    if (caller.token) throw refuse('FORBIDDEN');
    return this.database.write(caller, async (manager) => {
      const [event] = (await manager.query(
        `select address, browser, session_number as session
         from audit_event left join audit_origin
           on event_seq = seq and audit_origin.at > now() - make_interval(days => $2)
         where seq = $1`,
        [seq, this.days],
      )) as { address: string | null; browser: string | null; session: string | null }[];
      if (!event) throw refuse('NOT_FOUND', {}, ['seq']);
      await this.audit.record(manager, caller, { action: 'audit.show-origin', object: `audit_event:${seq}` });
      const { address, browser, session } = event;
      return address === null ? null : { address, browser, sessionNumber: session === null ? null : Number(session) };
    });
  }

  /** Deletes what has been kept for its time. */
  async deleteOld(): Promise<void> {
    await this.database.write(system, (manager) =>
      manager.query('delete from audit_origin where at <= now() - make_interval(days => $1)', [this.days]),
    );
  }
}
