import type { Caller } from '@sucharit/domain/access';
import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, once the authenticator has looked; null for nobody. */
    caller?: Caller | null;
    /** What is left of the budget of the caller's token; absent when no budget counts. */
    leavesLeft?: number;
  }
}

/** Finds out who sends a request. Provided by the accounts feature. */
export abstract class Authenticator {
  /**
   * The account behind the request's cookie or token, or null.
   * Refuses with ORIGIN_REFUSED a cookie that arrives from another site, with RATE_LIMITED and COST_BUDGET a token that has
   * used up what it may.
   * @param cost estimated values of the answer, asked for only where a budget counts
   */
  abstract authenticate(request: FastifyRequest, cost?: () => number): Promise<Caller | null>;
}
