import type { Caller } from '@sucharit/domain/access';
import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, once the authenticator has looked; null for nobody. */
    caller?: Caller | null;
  }
}

/** Finds out who sends a request. Provided by the accounts feature. */
export abstract class Authenticator {
  /**
   * The account behind the request's cookie or token, or null.
   * Refuses with ORIGIN_REFUSED a cookie that arrives from another site.
   */
  abstract authenticate(request: FastifyRequest): Promise<Caller | null>;
}
