import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import { accountHeader, type Caller } from '@sucharit/domain/access';
import { refuse } from '@sucharit/domain/shared';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import {
  Authenticator,
  noteOrigin,
  senderOf,
  type RequestCredentials,
  type Identity,
} from '../../platform/access/index.js';
import { ENVIRONMENT, type Environment } from '../../platform/config/index.js';
import { Database, type HeldSession } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { hashSecret } from './secrets.js';
import { readSessionCookie } from './session-cookie.js';
import { Sessions } from './sessions.js';

const bearer = /^Bearer +(?<token>[\w.~+/=-]{1,200})$/i;

/**
 * Does the request come from a page of this account, if it says so? All tabs of a browser share one session, and a page that one
 * person has opened must not act as the next who signs in.
 */
function isFor({ headers }: Pick<RequestCredentials, 'headers'>, { username }: Caller): boolean {
  const account = headers[accountHeader];
  return account === undefined || account === encodeURIComponent(username);
}

/** The secret of the request's token, or null. */
const tokenOf = ({ headers }: Pick<RequestCredentials, 'headers'>): string | null =>
  (headers.authorization !== undefined && bearer.exec(headers.authorization)?.groups?.['token']) || null;

/** Sessions, and tokens, whose last holder is remembered. */
const maximumRemembered = 5_000;

/**
 * Finds the account behind a cookie or a personal access token. What is remembered of a session beyond the request is only a guess
 * at the next answer of the database, which is asked every time.
 */
@Injectable()
export class AccountAuthenticator extends Authenticator {
  private readonly remembered = new LRUCache<string, HeldSession>({ max: maximumRemembered });
  private readonly tokenHolders = new LRUCache<string, Caller>({ max: maximumRemembered });

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
    if (identity?.remainingBudget !== undefined) request.remainingBudget = identity.remainingBudget;
    if (identity?.version !== undefined) request.dataVersion = identity.version;
    request.caller = identity?.caller ?? null;
    if (request.caller) {
      const secret = request.caller.token ? null : readSessionCookie(request);
      noteOrigin(request.caller, { ...senderOf(request), sessionHash: secret === null ? null : hashSecret(secret) });
    }
    return request.caller;
  }

  async spend({ token }: Caller, values: number): Promise<number> {
    return token ? this.sessions.spend(token.id, values) : 0;
  }

  cachedSession(request: FastifyRequest): HeldSession | null {
    if (request.headers.authorization !== undefined) return null;
    const secret = readSessionCookie(request);
    if (secret === null || !this.mayCarryCookie(request)) return null;
    const session = this.remembered.get(hashSecret(secret).toString('base64'));
    return session && isFor(request, session.holder) ? session : null;
  }

  cachedTokenHolder(request: FastifyRequest): Caller | null {
    const token = tokenOf(request);
    return token === null ? null : (this.tokenHolders.get(hashSecret(token).toString('base64')) ?? null);
  }

  /** Does a request that changes something come from our own pages? Browsers always say where such a request comes from. */
  isOwnOrigin(request: RequestCredentials): boolean {
    const origin = request.headers.origin;
    return (
      origin === `${request.protocol}://${request.host}` ||
      (origin !== undefined && this.environment.PUBLIC_ORIGINS.includes(origin))
    );
  }

  async identify(request: RequestCredentials, cost: () => number = () => 0): Promise<Identity | null> {
    if (request.headers.authorization !== undefined) {
      const token = tokenOf(request);
      return token === null ? null : this.identifyToken(token, cost());
    }
    const secret = readSessionCookie(request);
    if (secret === null) return null;
    const identity = await this.sessions.holderOfSession(secret);
    const hash = hashSecret(secret);
    if (identity) this.remembered.set(hash.toString('base64'), { hash, holder: identity.caller });
    else this.remembered.delete(hash.toString('base64'));
    const caller = identity?.caller;
    if (this.mayCarryCookie(request)) {
      if (caller && !isFor(request, caller)) throw refuse('ACCOUNT_CHANGED');
      return identity;
    }
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

  private async identifyToken(token: string, cost: number): Promise<Identity | null> {
    const key = hashSecret(token).toString('base64');
    const identity = await this.sessions.holderOfToken(token, cost).catch((error: unknown) => {
      this.tokenHolders.delete(key);
      throw error;
    });
    if (!identity) this.tokenHolders.delete(key);
    // The same object while nothing has changed: others keep with it what they work out for a caller.
    else if (!isDeepStrictEqual(this.tokenHolders.get(key), identity.caller))
      this.tokenHolders.set(key, identity.caller);
    return identity;
  }

  private mayCarryCookie = (request: RequestCredentials): boolean =>
    request.method === 'GET' || request.method === 'HEAD' || this.isOwnOrigin(request);
}
