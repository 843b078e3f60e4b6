import type { ClientBase } from 'pg';
import { ChainWalk, type AuditAnchor, type ChainedEvent } from './audit-chain.js';

/** What a verification found. */
export interface AuditVerification {
  /** Events that were walked before the end or the first fault. */
  readonly events: number;
  /** The last good event, to be written down outside. */
  readonly head: { readonly seq: number; readonly hash: string };
  /** The first fault, in one sentence that names the event; null when the chain is whole. */
  readonly fault: string | null;
}

const batchSize = 2_000;

/**
 * Recomputes the whole chain on one state of the data, batch by batch, so that memory does not grow with the trail.
 * @param client connection that may read the trail: the owner's, or any that may take the system's scope
 * @param anchors points of the chain that were written down outside the database
 */
export async function verifyAudit(
  client: ClientBase,
  anchors: readonly AuditAnchor[] = [],
): Promise<AuditVerification> {
  await client.query('begin isolation level repeatable read read only');
  try {
    await client.query(`select set_config('app.scope', 'system', true)`);
    const walk = new ChainWalk(anchors);
    const found = (fault: string | null): AuditVerification => ({ events: walk.head.seq, head: walk.head, fault });
    for (let batch = await nextEvents(client, null); batch.length > 0; batch = await nextEvents(client, batch)) {
      for (const event of batch) {
        const fault = walk.step(event);
        if (fault) return found(fault);
      }
    }
    const { rows } = await client.query<{ seq: string; hash: string }>(
      `select seq, encode(hash, 'hex') as hash from audit_head`,
    );
    const [head] = rows;
    return found(head ? walk.end({ seq: Number(head.seq), hash: head.hash }) : 'the database lost its count of events');
  } finally {
    await client.query('rollback');
  }
}

async function nextEvents(client: ClientBase, before: readonly ChainedEvent[] | null): Promise<ChainedEvent[]> {
  const { rows } = await client.query<ChainedEvent>(
    `select seq::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at, actor, action, object, district_code,
       detail::text, previous_hash, hash
     from audit_event where seq > $1 order by audit_event.seq limit ${batchSize}`,
    [before?.at(-1)?.seq ?? Number.MIN_SAFE_INTEGER],
  );
  return rows;
}
