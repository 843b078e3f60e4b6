import { Injectable } from '@nestjs/common';
import { assertMayMakeTokens, checkTokenGrant, type Caller, type TokenGrant } from '@sucharit/domain/access';
import { refuse, refuseInput } from '@sucharit/domain/shared';
import { IsNull, Raw, type EntityManager } from 'typeorm';
import { Database, Idempotency, lockPlace } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { AccessTokenEntity } from './access-token.entity.js';
import { hashSecret, newSecret } from './secrets.js';

const maximumNameLength = 100;
const maximumDays = 365;
const maximumTokens = 20;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A token that was just made, or that an earlier request with the same key made. */
export interface MadeToken {
  readonly id: string;
  /** Shown this once; null when the request repeats an earlier one. */
  readonly token: string | null;
}

/** Tokens expire by the clock of the database, which says when they are made and asks about it when they are used. */
const stillValid = () => Raw((expiry) => `${expiry} > now()`);

/** Ends every token of an account at once. @returns how many worked until now */
export async function revokeTokensOf(manager: EntityManager, accountId: string): Promise<number> {
  const { affected } = await manager.update(
    AccessTokenEntity,
    { accountId, revokedAt: IsNull(), expiresAt: stillValid() },
    { revokedAt: () => 'now()' },
  );
  return affected ?? 0;
}

/** Personal access tokens: the caller's own, for scripts. */
@Injectable()
export class AccessTokensService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
  ) {}

  /**
   * Makes a token with which its owner's rights can be used, as far as its scopes reach, until it expires or is revoked.
   * @param expiresInDays 1–365
   * @throws Refusal FORBIDDEN for who came with a token, TEXT_REQUIRED, TEXT_TOO_LONG, INVALID_INPUT, SCOPE_NOT_HELD, LIST_TOO_LONG, IDEMPOTENCY_MISMATCH
   */
  async create(
    caller: Caller,
    command: TokenGrant & { readonly name: string; readonly expiresInDays: number },
    idempotencyKey: string | null,
  ): Promise<MadeToken> {
    assertMayMakeTokens(caller);
    const name = command.name.trim();
    const { expiresInDays } = command;
    if (name.length === 0) throw refuse('TEXT_REQUIRED', {}, ['name']);
    if (name.length > maximumNameLength)
      throw refuse('TEXT_TOO_LONG', { actual: name.length, maximum: maximumNameLength }, ['name']);
    if (expiresInDays < 1 || expiresInDays > maximumDays)
      throw refuseInput('TOKEN_DAYS', { maximum: maximumDays }, ['expiresInDays']);
    const grant = checkTokenGrant(caller.role, command);
    const limits = {
      scopes: grant.scopes && [...grant.scopes],
      requestsPerMinute: grant.requestsPerMinute,
      leavesPerHour: grant.leavesPerHour,
    };
    // Recognisable, so that a scanner finds a token that was committed by mistake.
    const token = `sucharit_${newSecret()}`;
    return this.database.write(caller, async (manager) => {
      let made = false;
      const id = await Idempotency.run(
        manager,
        caller,
        'createAccessToken',
        idempotencyKey,
        { name, expiresInDays, ...limits },
        async () => {
          await lockPlace(manager, `access_token:${caller.accountId}`);
          const alive = await manager.countBy(AccessTokenEntity, {
            accountId: caller.accountId,
            revokedAt: IsNull(),
            expiresAt: stillValid(),
          });
          if (alive >= maximumTokens) throw refuse('LIST_TOO_LONG', { actual: alive + 1, maximum: maximumTokens });
          const inserted = await manager.insert(AccessTokenEntity, {
            accountId: caller.accountId,
            name,
            ...limits,
            tokenHash: hashSecret(token),
            expiresAt: () => `now() + make_interval(days => ${Math.trunc(expiresInDays)})`,
          });
          made = true;
          const madeId = String(inserted.identifiers[0]?.['id']);
          await this.audit.record(manager, caller, {
            action: 'token.create',
            object: `access_token:${madeId}`,
            detail: { name, expiresInDays, ...limits },
          });
          return madeId;
        },
      );
      return { id, token: made ? token : null };
    });
  }

  /**
   * Ends a token of the caller at once; one that had ended stays so.
   * @throws Refusal NOT_FOUND for another's token as for one that never was
   */
  async revoke(caller: Caller, id: string): Promise<void> {
    if (!uuid.test(id)) throw refuse('NOT_FOUND', {}, ['id']);
    await this.database.write(caller, async (manager) => {
      const mine = { id, accountId: caller.accountId };
      if (!(await manager.existsBy(AccessTokenEntity, mine))) throw refuse('NOT_FOUND', {}, ['id']);
      const { affected } = await manager.update(
        AccessTokenEntity,
        { ...mine, revokedAt: IsNull() },
        { revokedAt: () => 'now()' },
      );
      if (affected) await this.audit.record(manager, caller, { action: 'token.revoke', object: `access_token:${id}` });
    });
  }
}
