import type { AuditAction } from '@sucharit/domain/audit';
import { Injectable } from '@nestjs/common';
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

/** How the trail names who did it. */
const nameOf = (actor: Writer): string => (actor.kind === 'ACCOUNT' ? actor.username : 'system');

/** Writes the audit trail. The database numbers and chains the events (migration 0002). */
@Injectable()
export class AuditService {
  /**
   * Appends an event in the transaction that did what it tells. Call it last: the chain's head stays locked until commit.
   */
  async record(manager: EntityManager, actor: Writer, event: AuditEvent): Promise<void> {
    await manager.query(
      'insert into audit_event (actor, action, object, district_code, detail) values ($1, $2, $3, $4, $5)',
      [nameOf(actor), event.action, event.object, event.districtCode ?? null, JSON.stringify(event.detail ?? {})],
    );
  }
}
