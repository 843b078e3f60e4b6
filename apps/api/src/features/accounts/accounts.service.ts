import { Injectable } from '@nestjs/common';
import { system, type Caller, type Role } from '@sucharit/domain/access';
import { refuse } from '@sucharit/domain/shared';
import type { EntityManager } from 'typeorm';
import { noteSession } from '../../platform/access/index.js';
import { Database, lockPlace, type Writer } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { revokeTokensOf } from './access-tokens.service.js';
import { AccountEntity } from './account.entity.js';
import { assertAcceptablePassword, passwordLength } from './password-rules.js';
import { Passwords } from './passwords.js';
import { hashSecret } from './secrets.js';
import { Sessions } from './sessions.js';
import { SignInLimiter } from './sign-in-limiter.js';

/** An account to be made. */
export interface NewAccount {
  /** Made lower case; 1–100 characters. */
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  /** Required for district roles, null for all others. */
  readonly districtCode: number | null;
  /** Title of the position; absent where none is known. */
  readonly positionTitle?: string | null;
  readonly password: string;
  /** Part of the demo data, whose password is published and may be short. */
  readonly demo?: boolean;
  /** Hours until the password, which somebody else knows, can no longer be exchanged for one's own; absent for one's own. */
  readonly temporaryHours?: number;
}

/** SQL of the moment at which a temporary password ends. */
export const temporaryUntil = (hours: number) => (): string => `now() + make_interval(hours => ${Math.trunc(hours)})`;

/** What a person types to change the own password. */
export interface PasswordChange {
  readonly currentPassword: string;
  readonly newPassword: string;
  /** End the account's access tokens too. */
  readonly revokeTokens: boolean;
}

@Injectable()
export class AccountsService {
  constructor(
    private readonly database: Database,
    private readonly limiter: SignInLimiter,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly audit: AuditService,
  ) {}

  /**
   * Makes an account.
   * @returns its id
   * @throws Refusal ACCOUNT_EXISTS, PASSWORD_LENGTH, PASSWORD_GUESSABLE
   */
  async createAccount(actor: Writer, account: NewAccount): Promise<string> {
    return this.database.write(actor, await this.prepareAccount(actor, account));
  }

  /**
   * Checks an account and hashes its password, which takes longer than a transaction should.
   * @param detail further facts for the audit trail
   * @returns adds the account in a transaction of the caller's and gives its id
   */
  async prepareAccount(
    actor: Writer,
    account: NewAccount,
    detail: Readonly<Record<string, unknown>> = {},
  ): Promise<(manager: EntityManager) => Promise<string>> {
    const { role, displayName, districtCode, positionTitle = null, demo = false, temporaryHours } = account;
    const username = account.username.trim().toLowerCase();
    if (!demo) assertAcceptablePassword(account.password, username);
    const passwordHash = await this.passwords.hash(account.password);
    return async (manager) => {
      await lockPlace(manager, `account:${username}`);
      if (await manager.existsBy(AccountEntity, { username })) throw refuse('ACCOUNT_EXISTS', { username });
      const made = await manager.insert(AccountEntity, {
        username,
        displayName,
        positionTitle,
        role,
        districtCode,
        passwordHash,
        demo,
        ...(temporaryHours === undefined ? {} : { temporaryPasswordUntil: temporaryUntil(temporaryHours) }),
      });
      const id = String(made.identifiers[0]?.['id']);
      await this.audit.record(manager, actor, {
        action: 'account.create',
        object: `account:${id}`,
        districtCode,
        detail: { username, role, ...(temporaryHours === undefined ? {} : { temporaryPassword: true }), ...detail },
      });
      return id;
    };
  }

  /**
   * Changes the caller's own password; every session of the account ends, and a new one begins for the one who changed it. Wrong
   * current passwords are counted as failed sign-ins are: whoever found a browser signed in guesses no faster here.
   * @param address from which it is asked
   * @returns the new session's secret
   * @throws Refusal PASSWORD_WRONG, PASSWORD_UNCHANGED, PASSWORD_LENGTH, PASSWORD_GUESSABLE, RATE_LIMITED
   */
  async changePassword(caller: Caller, change: PasswordChange, address: string): Promise<string> {
    const { currentPassword, newPassword, revokeTokens } = change;
    const { minimum, maximum } = passwordLength;
    if (currentPassword.length > maximum) throw refuse('PASSWORD_LENGTH', { minimum, maximum }, ['currentPassword']);
    assertAcceptablePassword(newPassword, caller.username);
    const keys = await this.limiter.claim(caller.username, address);
    const { passwordHash } = await this.database.write(caller, (manager) =>
      manager.findOneOrFail(AccountEntity, { where: { id: caller.accountId }, select: { passwordHash: true } }),
    );
    if (!(await this.passwords.verify(passwordHash, currentPassword))) {
      await this.database.write(caller, (manager) =>
        this.audit.record(manager, caller, {
          action: 'account.change-password-failed',
          object: `account:${caller.accountId}`,
        }),
      );
      throw refuse('PASSWORD_WRONG', {}, ['currentPassword']);
    }
    await this.database.write(system, (manager) => this.limiter.forgive(manager, keys));
    if (newPassword === currentPassword) throw refuse('PASSWORD_UNCHANGED', {}, ['newPassword']);
    const newHash = await this.passwords.hash(newPassword);
    return this.database.write(caller, async (manager) => {
      const { affected } = await manager.update(
        AccountEntity,
        { id: caller.accountId, passwordHash },
        { passwordHash: newHash, temporaryPasswordUntil: null },
      );
      if (affected !== 1) throw refuse('PASSWORD_WRONG', {}, ['currentPassword']);
      await this.sessions.endAllOf(manager, caller.accountId);
      const secret = await this.sessions.begin(manager, caller.accountId);
      noteSession(caller, hashSecret(secret));
      const tokensRevoked = revokeTokens ? await revokeTokensOf(manager, caller.accountId) : 0;
      await this.audit.record(manager, caller, {
        action: 'account.change-password',
        object: `account:${caller.accountId}`,
        detail: { tokensRevoked },
      });
      return secret;
    });
  }
}
