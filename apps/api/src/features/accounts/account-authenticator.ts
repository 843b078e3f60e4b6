import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import { refuse } from '@sucharit/domain/shared';
import type { FastifyRequest } from 'fastify';
import { Authenticator, type Asking, type Identity } from '../../platform/access/index.js';
import { ENVIRONMENT, type Environment } from '../../platform/config/index.js';
import { Database } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { readSessionCookie } from './session-cookie.js';
import { Sessions } from './sessions.js';

const bearer = /^Bearer +(?<token>[\w.~+/=-]{1,200})$/i;

/** Finds the account behind a cookie or a personal access token. Nothing is remembered beyond the request. */
@Injectable()
export class AccountAuthenticator extends Authenticator {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly sessions: Sessions,
    private readonly database: Database,
    private readonly audit: AuditService,
  ) {
    super();
  }

  async authenticate(request: FastifyRequest, cost?: () => number): Promise<Caller | null> {
    if (request.caller) return request.caller;
    const identity = await this.identify(request, cost);
    if (identity?.leavesLeft !== undefined) request.leavesLeft = identity.leavesLeft;
    request.caller = identity?.caller ?? null;
    return request.caller;
  }

  /** Does a request that changes something come from our own pages? Browsers always say where such a request comes from. */
  isOwnOrigin(request: Asking): boolean {
    const origin = request.headers.origin;
    return (
      origin === `${request.protocol}://${request.host}` ||
      (origin !== undefined && this.environment.PUBLIC_ORIGINS.includes(origin))
    );
  }

  async identify(request: Asking, cost: () => number = () => 0): Promise<Identity | null> {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const token = bearer.exec(authorization)?.groups?.['token'];
      return token === undefined ? null : this.sessions.holderOfToken(token, cost());
    }
    const secret = readSessionCookie(request);
    if (secret === null) return null;
    const identity = await this.sessions.holderOfSession(secret);
    if (request.method === 'GET' || request.method === 'HEAD' || this.isOwnOrigin(request)) return identity;
    const caller = identity?.caller;
    if (caller)
      await this.database.write(caller, (manager) =>
        this.audit.record(manager, caller, {
          action: 'request.refused-origin',
          object: `account:${caller.accountId}`,
          detail: { origin: (request.headers.origin ?? 'none').slice(0, 200) },
        }),
      );
    throw refuse('ORIGIN_REFUSED');
  }
}
