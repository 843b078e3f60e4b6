import { Injectable, Logger } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import { Refusal, refuse } from '@sucharit/domain/shared';
import { Database } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { AccountEntity } from './account.entity.js';
import { passwordLength, Passwords } from './passwords.js';
import { Sessions } from './sessions.js';
import { SignInLimiter } from './sign-in-limiter.js';

/** What a successful sign-in gives. */
export interface SignedIn {
  readonly caller: Caller;
  /** The session's secret, for the cookie only. */
  readonly secret: string;
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
  ) {}

  /**
   * Signs in. An unknown name, a wrong password and a disabled account cannot be told apart, nor by the time they take.
   * @param previous secret of the session this browser had, which ends
   * @throws Refusal SIGN_IN_FAILED, RATE_LIMITED
   */
  async signIn(username: string, password: string, address: string, previous: string | null): Promise<SignedIn> {
    const { minimum, maximum } = passwordLength;
    if (password.length > maximum) throw refuse('PASSWORD_LENGTH', { minimum, maximum }, ['password']);
    const name = username.trim().toLowerCase();
    const keys = await this.limiter.claim(name, address).catch((error: unknown) => {
      if (error instanceof Refusal && error.code === 'RATE_LIMITED') this.logger.warn('a sign-in was made to wait');
      throw error;
    });
    const account = await this.database.write('system', (manager) =>
      manager
        .createQueryBuilder(AccountEntity, 'account')
        .addSelect('account.passwordHash')
        .where('account.username = :name', { name })
        .getOne(),
    );
    const fits = await this.passwords.verify(account?.passwordHash ?? null, password);
    if (!account || !fits || account.disabledAt) {
      await this.database.write('system', (manager) =>
        this.audit.record(manager, 'system', {
          action: 'account.sign-in-failed',
          object: `account:${account?.id ?? 'unknown'}`,
        }),
      );
      throw refuse('SIGN_IN_FAILED');
    }
    const renewed = this.passwords.isOutdated(account.passwordHash) ? await this.passwords.hash(password) : null;
    const caller: Caller = {
      accountId: account.id,
      username: account.username,
      displayName: account.displayName,
      role: account.role,
      districtCode: account.districtCode,
    };
    const secret = await this.database.write('system', async (manager) => {
      await this.limiter.forgive(manager, keys);
      if (renewed)
        await manager.update(
          AccountEntity,
          { id: account.id, passwordHash: account.passwordHash },
          { passwordHash: renewed },
        );
      if (previous !== null) await this.sessions.end(manager, previous);
      const begun = await this.sessions.begin(manager, account.id);
      await this.audit.record(manager, caller, { action: 'account.sign-in', object: `account:${account.id}` });
      return begun;
    });
    return { caller, secret };
  }

  /** Ends a session; a secret of no session ends nothing. */
  async signOut(caller: Caller | null, secret: string): Promise<void> {
    await this.database.write('system', async (manager) => {
      await this.sessions.end(manager, secret);
      if (caller)
        await this.audit.record(manager, caller, { action: 'account.sign-out', object: `account:${caller.accountId}` });
    });
  }
}
