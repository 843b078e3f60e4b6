import type { AuditAction } from '@sucharit/domain/audit';
import { Injectable } from '@nestjs/common';
import { originOf } from '../../platform/access/index.js';
import type { Writer } from '../../platform/database/index.js';
import type { EntityManager } from 'typeorm';

/** What happened, in the words of the audit trail. */
export interface AuditEvent {
  readonly action: AuditAction;
  /** The record: table and id, e.g. `plan:3f…`. */
  readonly object: string;
  readonly districtCode?: number | null;
  /** Facts needed to understand the event later; never a secret, never a complainant. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Events of reads have no origin: it is kept of sign-ins and writes alone. */
const readings: ReadonlySet<AuditAction> = new Set(['export.begin', 'export.end']);

/** How the trail names who did it. */
const nameOf = (actor: Writer): string => (actor.kind === 'ACCOUNT' ? actor.username : 'system');

/** Writes the audit trail. The database numbers and chains the events (migration 0002). */
@Injectable()
export class AuditService {
  /**
   * Appends an event in the transaction that did what it tells, and beside it from where an account did it. Call it last: the chain's head stays locked until commit.
   */
  async record(manager: EntityManager, actor: Writer, event: AuditEvent): Promise<void> {
    const origin = readings.has(event.action) ? null : originOf(actor);
    const told = origin && {
      address: origin.address,
      browser: origin.browser,
      session: origin.sessionHash?.toString('hex') ?? null,
    };
    // Set for this event alone: the next one of the transaction may be somebody else's.
    await manager.query(
      `insert into audit_event (actor, action, object, district_code, detail)
       select $1, $2, $3, $4::integer, $5::jsonb
       from (select set_config('app.origin', $6, true) as origin offset 0) as told where told.origin is not null`,
      [
        nameOf(actor),
        event.action,
        event.object,
        event.districtCode ?? null,
        JSON.stringify(event.detail ?? {}),
        told ? JSON.stringify(told) : '',
      ],
    );
  }
}
