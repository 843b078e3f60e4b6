import { createHash } from 'node:crypto';

/** An event as PostgreSQL writes it out: the very texts that its hash was made of (migration 2, audit_hash). */
export interface ChainedEvent {
  /** Position in the chain, from 1 without gaps, as a decimal text. */
  readonly seq: string;
  /** UTC, `YYYY-MM-DD"T"HH24:MI:SS.US`. */
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly object: string;
  readonly district_code: number | null;
  /** jsonb as text. */
  readonly detail: string;
  readonly previous_hash: Buffer;
  readonly hash: Buffer;
}

/** A point of the chain that was written down outside the database. */
export interface AuditAnchor {
  /** Events up to and including this one existed. */
  readonly seq: number;
  /** Hash of that event, lower-case hex. */
  readonly hash: string;
  /** When it was written down, ISO 8601 UTC. */
  readonly takenAt: string;
}

/** Hash before the first event. */
const beginning = createHash('sha256').update('sucharit audit trail').digest();

/** SHA-256 of the event's parts, each after its length in bytes as four big-endian bytes, so that no two events share their bytes. */
export function hashOfEvent(event: Omit<ChainedEvent, 'hash'>): Buffer {
  const hash = createHash('sha256');
  const parts = [
    event.seq,
    event.at,
    event.actor,
    event.action,
    event.object,
    String(event.district_code ?? ''),
    event.detail,
  ];
  for (const part of [...parts.map((text) => Buffer.from(text, 'utf8')), event.previous_hash]) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    hash.update(length).update(part);
  }
  return hash.digest();
}

/** Walks the chain event by event and remembers the first thing that is wrong with it. */
export class ChainWalk {
  private last = { seq: 0, hash: beginning };
  private readonly anchors: AuditAnchor[];

  /** @param anchors points that must lie on the chain, in any order */
  constructor(anchors: readonly AuditAnchor[]) {
    this.anchors = anchors.filter(({ seq }) => seq > 0).sort((left, right) => left.seq - right.seq);
  }

  /** The event that was walked last; seq 0 before the first. */
  get head(): { readonly seq: number; readonly hash: string } {
    return { seq: this.last.seq, hash: this.last.hash.toString('hex') };
  }

  /** What is wrong with the next event, or null. */
  step(event: ChainedEvent): string | null {
    const expected = this.last.seq + 1;
    const seq = Number(event.seq);
    if (seq !== expected) return `event ${expected} is missing: ${expected - 1} is followed by ${seq}`;
    if (!hashOfEvent(event).equals(event.hash)) return `event ${seq} was changed: its content does not give its hash`;
    if (!event.previous_hash.equals(this.last.hash))
      return `event ${seq} does not follow event ${seq - 1}: one of them was replaced`;
    this.last = { seq, hash: event.hash };
    while (this.anchors[0] && this.anchors[0].seq <= seq) {
      const { hash, takenAt } = this.anchors.shift() as AuditAnchor;
      if (hash !== this.head.hash)
        return `event ${seq} is not the one that was written down outside on ${takenAt}: the chain was made anew`;
    }
    return null;
  }

  /** What is wrong with the end of the chain, or null. @param head what the database says its last event is */
  end(head: { readonly seq: number; readonly hash: string }): string | null {
    const { seq } = this.last;
    const beyond = this.anchors.at(-1);
    if (beyond)
      return `event ${seq + 1} is missing: ${beyond.seq} events were written down outside on ${beyond.takenAt}, ${seq} are left`;
    if (head.seq > seq) return `event ${seq + 1} is missing: the database counted ${head.seq} events, ${seq} are left`;
    if (head.seq < seq || head.hash !== this.head.hash) return `event ${seq} is not the one the database counted last`;
    return null;
  }
}
