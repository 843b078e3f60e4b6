import { Injectable } from '@nestjs/common';
import { system } from '@sucharit/domain/access';
import {
  assertFirstAdministrator,
  assertLostAdministrator,
  checkAccountIdentity,
  usernameOf,
} from '@sucharit/domain/accounts';
import { IsNull, type EntityManager } from 'typeorm';
import { Database, lockPlace } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { revokeTokensOf } from './access-tokens.service.js';
import { AccountEntity } from './account.entity.js';
import { AccountsService, temporaryUntil } from './accounts.service.js';
import { newTemporaryPassword, temporaryPasswordHours } from './password-rules.js';
import { Passwords } from './passwords.js';
import { Sessions } from './sessions.js';

/** A password that is told once and has to be changed at the first sign-in. */
export interface OneTimePassword {
  readonly username: string;
  readonly password: string;
  /** When it can no longer be exchanged for one's own. */
  readonly until: Date;
}

/** How the audit trail tells these changes from those of a signed-in administrator. */
const byOperator = { by: 'operator' } as const;

/**
 * What the operator of an installation does at the terminal when no administrator can sign in: makes the first one, and lets
 * the last one in again. Whoever can run it reaches the database anyway; the audit trail tells that it was done.
 */
@Injectable()
export class OperatorAccountsService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly audit: AuditService,
  ) {}

  /**
   * Makes the first administrator of the centre.
   * @throws Refusal ADMINISTRATOR_EXISTS, ACCOUNT_EXISTS, USERNAME_INVALID, TEXT_REQUIRED, TEXT_TOO_LONG
   */
  async createFirstAdministrator(typedName: string, typedDisplayName: string): Promise<OneTimePassword> {
    const username = usernameOf(typedName);
    const identity = checkAccountIdentity({
      ...{ displayName: typedDisplayName, role: 'CENTRE_ADMIN' },
      ...{ districtCode: null, positionTitle: null },
    });
    const password = newTemporaryPassword();
    const account = { ...identity, username, password, temporaryHours: temporaryPasswordHours };
    const add = await this.accounts.prepareAccount(system, account, byOperator);
    return this.database.write(system, async (manager) => {
      assertFirstAdministrator(await this.administrators(manager));
      const id = await add(manager);
      return { username, password, until: await this.endOfPassword(manager, id) };
    });
  }

  /**
   * Gives an administrator who cannot sign in a one-time password; sessions and access tokens of the account end.
   * @param othersLost whether the operator says that no other administrator can sign in either
   * @throws Refusal NOT_AN_ADMINISTRATOR, OTHER_ADMINISTRATOR, USERNAME_INVALID
   */
  async resetAdministrator(typedName: string, othersLost: boolean): Promise<OneTimePassword> {
    const username = usernameOf(typedName);
    const password = newTemporaryPassword();
    const passwordHash = await this.passwords.hash(password);
    return this.database.write(system, async (manager) => {
      assertLostAdministrator(username, await this.administrators(manager), othersLost);
      const { id, version } = await manager.findOneByOrFail(AccountEntity, { username });
      await manager.update(
        AccountEntity,
        { id },
        { passwordHash, temporaryPasswordUntil: temporaryUntil(temporaryPasswordHours), version: version + 1 },
      );
      await this.sessions.endAllOf(manager, id);
      const tokensRevoked = await revokeTokensOf(manager, id);
      const until = await this.endOfPassword(manager, id);
      await this.audit.record(manager, system, {
        action: 'account.reset-password',
        object: `account:${id}`,
        detail: { ...byOperator, othersLost, tokensRevoked, version: version + 1 },
      });
      return { username, password, until };
    });
  }

  /** Usernames of the active administrators; nobody else changes accounts until the transaction ends. */
  private async administrators(manager: EntityManager): Promise<string[]> {
    await lockPlace(manager, 'account');
    const active = { role: 'CENTRE_ADMIN', disabledAt: IsNull() } as const;
    const found = await manager.find(AccountEntity, { where: active, order: { createdAt: 'ASC', username: 'ASC' } });
    return found.map(({ username }) => username);
  }

  private async endOfPassword(manager: EntityManager, id: string): Promise<Date> {
    const { temporaryPasswordUntil } = await manager.findOneByOrFail(AccountEntity, { id });
    if (!temporaryPasswordUntil) throw new Error('a one-time password has no end');
    return temporaryPasswordUntil;
  }
}
