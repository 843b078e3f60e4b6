import type { Caller } from '@sucharit/domain/access';
import type { FastifyRequest } from 'fastify';
import type { HeldSession } from '../database/index.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The authenticated caller; null for a request without one, absent before authentication. */
    caller?: Caller | null;
    /** Remaining budget of the caller's token, in values; absent in a session. */
    remainingBudget?: number;
    /** Version of the data, when authentication has read it too. */
    dataVersion?: string;
  }
}

/** The parts of a request that authenticate it. */
export type RequestCredentials = Pick<FastifyRequest, 'headers' | 'cookies' | 'method' | 'protocol' | 'host'>;

/** The authenticated account of a request. */
export interface Identity {
  readonly caller: Caller;
  /** Moment at which the session or token ends, unless another request comes. */
  readonly endsAt: Date;
  /** Remaining budget of the caller's token, in values; absent in a session. */
  readonly remainingBudget?: number;
  /** Version of the data at authentication; absent when it was not read. */
  readonly version?: string;
}

/** Authenticates requests. The accounts feature provides it. */
export abstract class Authenticator {
  /**
   * The account behind the request's cookie or token, or null.
   * Refuses with ORIGIN_REFUSED a cookie that arrives from another site, with ACCOUNT_CHANGED one from a page that another account
   * has opened, with RATE_LIMITED and COST_BUDGET a token that has used up what it may.
   * @param cost estimated values of the answer, asked for only where a budget counts
   */
  abstract authenticate(request: FastifyRequest, cost?: () => number): Promise<Caller | null>;

  /** Authenticates a socket or a message of it. Nothing is cached. */
  abstract identify(asking: RequestCredentials, cost?: () => number): Promise<Identity | null>;

  /**
   * Charges values to the budget of the caller's token that its request had not estimated. A session has no budget.
   * @returns seconds until the budget is no longer overdrawn, 0 when it is not
   */
  abstract spend(caller: Caller, values: number): Promise<number>;

  /**
   * The session of the request as this process saw it last; null when it is unknown, and without a session cookie of our own
   * origin. It proves nothing: its user must let the database check the session in the same statement.
   */
  abstract cachedSession(request: FastifyRequest): HeldSession | null;

  /**
   * The holder of the request's token as this process saw them last; null when they are unknown. It proves nothing: its user must
   * authenticate the request before anything is answered.
   */
  abstract cachedTokenHolder(request: FastifyRequest): Caller | null;
}
