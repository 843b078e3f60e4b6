import type { Caller } from '@sucharit/domain/access';
import type { FastifyRequest } from 'fastify';
import type { HeldSession } from '../database/index.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, once the authenticator has looked; null for nobody. */
    caller?: Caller | null;
    /** What is left of the budget of the caller's token; absent when no budget counts. */
    leavesLeft?: number;
    /** Version of the data at a moment after the request came, when it was read together with who asks. */
    dataVersion?: string;
  }
}

/** The parts of a request that say who sends it. */
export type Asking = Pick<FastifyRequest, 'headers' | 'cookies' | 'method' | 'protocol' | 'host'>;

/** Who is behind a request. */
export interface Identity {
  readonly caller: Caller;
  /** When it ends by itself, unless another request comes. */
  readonly endsAt: Date;
  /** What is left of the budget of the caller's token; absent when no budget counts. */
  readonly leavesLeft?: number;
  /** Version of the data when the caller was found; absent when it was not read. */
  readonly version?: string;
}

/** Finds out who sends a request. Provided by the accounts feature. */
export abstract class Authenticator {
  /**
   * The account behind the request's cookie or token, or null.
   * Refuses with ORIGIN_REFUSED a cookie that arrives from another site, with ACCOUNT_CHANGED one from a page that another account
   * has opened, with RATE_LIMITED and COST_BUDGET a token that has used up what it may.
   * @param cost estimated values of the answer, asked for only where a budget counts
   */
  abstract authenticate(request: FastifyRequest, cost?: () => number): Promise<Caller | null>;

  /** The same for what is no request of its own: a socket, and each thing that is asked over it. Nothing is remembered. */
  abstract identify(asking: Asking, cost?: () => number): Promise<Identity | null>;

  /**
   * Counts values that a token was given beyond those known when it asked; whoever came without a token is not counted.
   * @returns seconds after which its budget is no longer overdrawn, 0 when it is not
   */
  abstract spend(caller: Caller, values: number): Promise<number>;

  /**
   * Who held the request's session when it was last asked for here; null when that is not known, and for everything but a
   * session in a request that may carry it. It proves nothing: whoever uses it has the database say that it still is so.
   */
  abstract recall(request: FastifyRequest): HeldSession | null;
}
