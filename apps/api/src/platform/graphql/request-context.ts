import type { Caller } from '@sucharit/domain/access';
import type { Language } from '@sucharit/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AbortState } from '../database/index.js';

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
  /** Aborted when the client has closed its connection. */
  readonly abort: AbortState;
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

/**
 * Aborts when the client closes its connection before the response was sent. It is a class because V8 creates a hidden class for
 * each object literal with a getter, which kept the request in memory until the next large garbage collection.
 */
export class ResponseAbort implements AbortState {
  constructor(private readonly raw: FastifyReply['raw']) {}

  get aborted(): boolean {
    return this.raw.closed && !this.raw.writableFinished;
  }

  onAbort(act: () => void): () => void {
    const { raw } = this;
    const listener = (): void => {
      if (!raw.writableFinished) act();
    };
    raw.once('close', listener);
    return () => void raw.off('close', listener);
  }
}

/** The reader's language by Accept-Language; Thai unless English is asked for first. */
export function languageOf(header: string | undefined): Language {
  return /^\s*en\b/i.test(header ?? '') ? 'en' : 'th';
}
