import type { ClientBase } from 'pg';
import sql, { type Sql } from 'sql-template-tag';
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

/** Reads rows; every call must see the same state of the data. */
export type SnapshotRead = <Row extends object>(statement: Sql) => Promise<Row[]>;

const batchSize = 2_000;

/**
 * Recomputes the whole chain, batch by batch, so that memory does not grow with the trail. It takes no lock that a writer waits for.
 * @param read reads one state of the data in a scope that sees the whole trail
 * @param anchors points of the chain that were written down outside the database
 * @param walked is told after each batch how many events are walked, and of how many
 */
export async function walkAuditTrail(
  read: SnapshotRead,
  anchors: readonly AuditAnchor[] = [],
  walked: (events: number, all: number) => Promise<void> = () => Promise.resolve(),
): Promise<AuditVerification> {
  const walk = new ChainWalk(anchors);
  const found = (fault: string | null): AuditVerification => ({ events: walk.head.seq, head: walk.head, fault });
  const [head] = await read<{ seq: string; hash: string }>(
    sql`select seq, encode(hash, 'hex') as hash from audit_head`,
  );
  for (let batch = await nextEvents(read, null); batch.length > 0; batch = await nextEvents(read, batch)) {
    for (const event of batch) {
      const fault = walk.step(event);
      if (fault) return found(fault);
    }
    await walked(walk.head.seq, Number(head?.seq ?? walk.head.seq));
  }
  return found(head ? walk.end({ seq: Number(head.seq), hash: head.hash }) : 'the database lost its count of events');
}

/**
 * Recomputes the whole chain on one state of the data.
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
    return await walkAuditTrail(
      async <Row extends object>({ text, values }: Sql) => (await client.query<Row>(text, values as unknown[])).rows,
      anchors,
    );
  } finally {
    await client.query('rollback');
  }
}

const nextEvents = (read: SnapshotRead, before: readonly ChainedEvent[] | null): Promise<ChainedEvent[]> =>
  read<ChainedEvent>(
    sql`select seq::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at, actor, action, object, district_code,
       detail::text, previous_hash, hash
     from audit_event where seq > ${before?.at(-1)?.seq ?? Number.MIN_SAFE_INTEGER}::bigint order by audit_event.seq limit ${batchSize}`,
  );
