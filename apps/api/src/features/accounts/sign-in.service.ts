import { Injectable, Logger } from '@nestjs/common';
import { system, type Caller } from '@sucharit/domain/access';
import { Refusal, refuse } from '@sucharit/domain/shared';
import { IsNull, type EntityManager } from 'typeorm';
import { noteOrigin, noteSession, type Sender } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { AccountEntity } from './account.entity.js';
import { assertAcceptablePassword, passwordLength } from './password-rules.js';
import { Passwords } from './passwords.js';
import { hashSecret } from './secrets.js';
import { Sessions } from './sessions.js';
import { SignInLimiter } from './sign-in-limiter.js';
import type { AttemptKeys } from './sign-in-limits.js';

/** What a successful sign-in gives. */
export interface SignedIn {
  readonly caller: Caller;
  /** The session's secret, for the cookie only. */
  readonly secret: string;
}

/** What a person types to sign in. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
  /** In exchange for a temporary password. */
  readonly newPassword: string | null;
}

@Injectable()
export class SignInService {
  private readonly logger = new Logger('SignIn');

  constructor(
    private readonly database: Database,
    private readonly limiter: SignInLimiter,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Signs in. An unknown name, a wrong password and a disabled account cannot be told apart, nor by the time they take.
   * A temporary password opens nothing: it is exchanged for one of the person's own in the same step.
   * @param sender who asks; failures are counted by its address
   * @param previous secret of the session this browser had, which ends
   * @throws Refusal SIGN_IN_FAILED, RATE_LIMITED, PASSWORD_CHANGE_REQUIRED, TEMPORARY_PASSWORD_EXPIRED,
   *   PASSWORD_NOT_TEMPORARY, PASSWORD_LENGTH, PASSWORD_GUESSABLE, PASSWORD_UNCHANGED
   */
  async signIn(
    { username, password, newPassword }: Credentials,
    sender: Sender,
    previous: string | null,
  ): Promise<SignedIn> {
    const { minimum, maximum } = passwordLength;
    if (password.length > maximum) throw refuse('PASSWORD_LENGTH', { minimum, maximum }, ['password']);
    const name = username.trim().toLowerCase();
    const keys = await this.limiter.claim(name, sender.address).catch((error: unknown) => {
      if (error instanceof Refusal && error.code === 'RATE_LIMITED') this.logger.warn('a sign-in was made to wait');
      throw error;
    });
    const account = await this.database.write(system, (manager) =>
      manager
        .createQueryBuilder(AccountEntity, 'account')
        .addSelect('account.passwordHash')
        .where('account.username = :name', { name })
        .getOne(),
    );
    const fits = await this.passwords.verify(account?.passwordHash ?? null, password);
    if (!account || !fits || account.disabledAt) {
      await this.database.write(system, (manager) =>
        this.audit.record(manager, system, {
          action: 'account.sign-in-failed',
          object: `account:${account?.id ?? 'unknown'}`,
        }),
      );
      throw refuse('SIGN_IN_FAILED');
    }
    const kept = await this.passwordToKeep(account, { username: name, password, newPassword }, keys);
    const caller: Caller = {
      kind: 'ACCOUNT',
      accountId: account.id,
      username: account.username,
      displayName: account.displayName,
      role: account.role,
      districtCode: account.districtCode,
    };
    noteOrigin(caller, { ...sender, sessionHash: null });
    const secret = await this.database.write(system, async (manager) => {
      await this.limiter.forgive(manager, keys);
      // Checking took its time: whoever changed the password or the account meanwhile has ended what it opens.
      const { id, passwordHash } = account;
      const unchanged = { id, passwordHash, disabledAt: IsNull() };
      if (!(await manager.findOne(AccountEntity, { where: unchanged, lock: { mode: 'pessimistic_write' } })))
        throw refuse('SIGN_IN_FAILED');
      if (kept) await this.keepPassword(manager, caller, account, kept, newPassword !== null);
      if (previous !== null) await this.sessions.end(manager, previous);
      const begun = await this.sessions.begin(manager, account.id);
      noteSession(caller, hashSecret(begun));
      await this.audit.record(manager, caller, { action: 'account.sign-in', object: `account:${account.id}` });
      return begun;
    });
    return { caller, secret };
  }

  /** The hash that replaces the account's: of the new password, or of the old one at today's cost; null when it stays. */
  private async passwordToKeep(
    account: AccountEntity,
    { username, password, newPassword }: Credentials,
    keys: AttemptKeys,
  ): Promise<string | null> {
    const until = account.temporaryPasswordUntil;
    try {
      if (until && until < this.clock.now()) throw refuse('TEMPORARY_PASSWORD_EXPIRED');
      if (until && newPassword === null) throw refuse('PASSWORD_CHANGE_REQUIRED');
      if (!until && newPassword !== null) throw refuse('PASSWORD_NOT_TEMPORARY');
      if (newPassword === null)
        return this.passwords.isOutdated(account.passwordHash) ? await this.passwords.hash(password) : null;
      if (newPassword === password) throw refuse('PASSWORD_UNCHANGED', {}, ['newPassword']);
      assertAcceptablePassword(newPassword, username);
      return await this.passwords.hash(newPassword);
    } catch (error) {
      // Whoever knows the password has not guessed: choosing another one must not be made to wait.
      if (error instanceof Refusal) await this.database.write(system, (manager) => this.limiter.forgive(manager, keys));
      throw error;
    }
  }

  private async keepPassword(
    manager: EntityManager,
    caller: Caller,
    { id }: AccountEntity,
    kept: string,
    chosen: boolean,
  ): Promise<void> {
    await manager.update(
      AccountEntity,
      { id },
      { passwordHash: kept, ...(chosen ? { temporaryPasswordUntil: null } : {}) },
    );
    if (!chosen) return;
    await this.sessions.endAllOf(manager, id);
    await this.audit.record(manager, caller, { action: 'account.change-password', object: `account:${id}` });
  }

  /** Ends a session; a secret of no session ends nothing. */
  async signOut(caller: Caller | null, secret: string): Promise<void> {
    await this.database.write(system, async (manager) => {
      // The event tells the number of the session, which is gone afterwards.
      if (caller)
        await this.audit.record(manager, caller, { action: 'account.sign-out', object: `account:${caller.accountId}` });
      await this.sessions.end(manager, secret);
    });
  }
}
