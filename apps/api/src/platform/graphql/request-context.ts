import type { Caller } from '@sucharit/domain/access';
import type { Language } from '@sucharit/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Estimated values of an operation's answer, the most that one operation may have, and what the token's budget has left. */
export interface OperationCost {
  readonly estimated: number;
  readonly limit: number;
  /** Null where no budget counts: in a session. */
  readonly remaining: number | null;
}

/** What is known of a request before its operation runs. */
export interface RequestContext {
  /** Who asks; null for nobody, and until the document has passed its limits. */
  caller: Caller | null;
  /** What the operation may cost, once that is known. */
  cost: OperationCost | null;
  /** Aborts when the client has gone without waiting for the answer. */
  readonly wanted: AbortSignal;
  readonly language: Language;
  readonly requestId: string;
  readonly req: FastifyRequest;
  readonly reply: FastifyReply;
}

/** What is known of a subscription over a socket. */
export interface SubscriptionContext {
  readonly caller: Caller;
  readonly language: Language;
  readonly requestId: string;
  /** Values that one answer may have. */
  readonly cost: number;
  /** Ends the connection of a reader that does not keep up. */
  readonly tooSlow: () => void;
}

/** Aborts when the connection ends before the whole answer was sent. */
export function wantedUntilGone({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  if (raw.closed && !raw.writableFinished) controller.abort();
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort();
  });
  return controller.signal;
}

/** The reader's language by Accept-Language; Thai unless English is asked for first. */
export function languageOf(header: string | undefined): Language {
  return /^\s*en\b/i.test(header ?? '') ? 'en' : 'th';
}
