import { Injectable } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import type { AuditAction } from '@sucharit/domain/audit';
import {
  assertAccountAction,
  assertStillAdministered,
  checkAccountIdentity,
  usernameOf,
  type AccountAction,
  type AccountIdentity,
} from '@sucharit/domain/accounts';
import { checkText, refuse, textLimits } from '@sucharit/domain/shared';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { Database, Idempotency, isUuid, setColumns, lockPlace } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { revokeTokensOf } from './access-tokens.service.js';
import { AccountEntity } from './account.entity.js';
import { AccountsService, temporaryUntil } from './accounts.service.js';
import { newTemporaryPassword, temporaryPasswordHours } from './password-rules.js';
import { Passwords } from './passwords.js';
import { Sessions } from './sessions.js';

/** Which account, and the version of it that was read. */
export interface AccountStep {
  readonly accountId: string;
  readonly version: number;
}

/** An account with a password that is told once. */
export interface AccountWithPassword {
  readonly accountId: string;
  /** Null when the request repeats an earlier one. */
  readonly temporaryPassword: string | null;
}

const checkSession = ({ id, role, disabledAt }: AccountEntity) => ({ id, role, active: disabledAt === null });

const auditedSteps: Readonly<Record<AccountAction, AuditAction>> = {
  CHANGE: 'account.change',
  DEACTIVATE: 'account.deactivate',
  REACTIVATE: 'account.reactivate',
  RESET_PASSWORD: 'account.reset-password',
  END_SESSIONS: 'account.end-sessions',
};

/** What administrators of the centre do with accounts. Every change is audited and ends what it takes away. */
@Injectable()
export class AccountAdministrationService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes an account with a temporary password.
   * @throws Refusal USERNAME_INVALID, ACCOUNT_EXISTS, TEXT_REQUIRED, TEXT_TOO_LONG, ROLE_NEEDS_DISTRICT, ROLE_WITHOUT_DISTRICT,
   *   NOT_FOUND for an unknown district, IDEMPOTENCY_MISMATCH
   */
  async create(
    caller: Caller,
    input: AccountIdentity & { readonly username: string },
    idempotencyKey: string | null,
  ): Promise<AccountWithPassword> {
    const account = { username: usernameOf(input.username), ...checkAccountIdentity(input) };
    const password = newTemporaryPassword();
    const add = await this.accounts.prepareAccount(caller, {
      ...account,
      password,
      temporaryHours: temporaryPasswordHours,
    });
    return this.database.write(caller, async (manager) => {
      let made = false;
      const accountId = await Idempotency.run(manager, caller, 'createAccount', idempotencyKey, account, async () => {
        await this.assertDistrict(manager, account.districtCode);
        made = true;
        return add(manager);
      });
      return { accountId, temporaryPassword: made ? password : null };
    });
  }

  /**
   * Changes who an account is for. Another role or district ends its sessions (migration 6).
   * @throws Refusal as `create`, and CONFLICT, OWN_ACCOUNT, LAST_ADMINISTRATOR
   */
  change(
    caller: Caller,
    step: AccountStep & Omit<AccountIdentity, 'positionTitle'> & { readonly positionTitle?: string | null | undefined },
  ): Promise<{ accountId: string }> {
    return this.step(caller, step, 'CHANGE', async (manager, account) => {
      const positionTitle = step.positionTitle === undefined ? account.positionTitle : step.positionTitle;
      const after = checkAccountIdentity({ ...step, positionTitle });
      await this.assertDistrict(manager, after.districtCode);
      const { role, districtCode, displayName } = account;
      const from = { displayName, role, districtCode, positionTitle: account.positionTitle };
      await this.assertAdministered(manager, caller, account, { role: after.role, active: !account.disabledAt });
      setColumns(account, after);
      return { from, to: after };
    });
  }

  /**
   * Lets an account sign in no more and ends what it has open, tokens included; what it did stays.
   * @throws Refusal CONFLICT, OWN_ACCOUNT, LAST_ADMINISTRATOR, INVALID_TRANSITION
   */
  deactivate(caller: Caller, step: AccountStep & { reason: string | null }): Promise<{ accountId: string }> {
    const reason = checkText((step.reason ?? '').trim(), textLimits.line, ['reason']);
    return this.step(caller, step, 'DEACTIVATE', async (manager, account) => {
      await this.assertAdministered(manager, caller, account, { role: account.role, active: false });
      account.disabledAt = this.clock.now();
      return reason ? { reason } : {};
    });
  }

  /** Lets a deactivated account sign in again, with the password it had. @throws Refusal CONFLICT, INVALID_TRANSITION */
  reactivate(caller: Caller, step: AccountStep): Promise<{ accountId: string }> {
    return this.step(caller, step, 'REACTIVATE', (_manager, account) => {
      account.disabledAt = null;
      return Promise.resolve({});
    });
  }

  /**
   * Gives an account a temporary password, ends its sessions and revokes its access tokens: whoever took the account over keeps nothing.
   * @throws Refusal CONFLICT, OWN_ACCOUNT, INVALID_TRANSITION
   */
  async resetPassword(caller: Caller, step: AccountStep): Promise<AccountWithPassword> {
    const temporaryPassword = newTemporaryPassword();
    const passwordHash = await this.passwords.hash(temporaryPassword);
    const { accountId } = await this.step(caller, step, 'RESET_PASSWORD', async (manager, { id }) => {
      await manager.update(
        AccountEntity,
        { id },
        { passwordHash, temporaryPasswordUntil: temporaryUntil(temporaryPasswordHours) },
      );
      await this.sessions.endAllOf(manager, id);
      return { tokensRevoked: await revokeTokensOf(manager, id) };
    });
    return { accountId, temporaryPassword };
  }

  /** Ends every session of an account, and revokes its tokens if asked. @throws Refusal CONFLICT, INVALID_TRANSITION */
  endSessions(caller: Caller, step: AccountStep & { tokensToo: boolean }): Promise<{ accountId: string }> {
    return this.step(caller, step, 'END_SESSIONS', async (manager, { id }) => {
      await this.sessions.endAllOf(manager, id);
      if (step.tokensToo) await revokeTokensOf(manager, id);
      return { tokensToo: step.tokensToo };
    });
  }

  /** Load → rule → change → save → audit, one at a time for all accounts: the count of administrators must not move meanwhile. */
  private step(
    caller: Caller,
    step: AccountStep,
    action: AccountAction,
    change: (manager: EntityManager, account: AccountEntity) => Promise<Record<string, unknown>>,
  ): Promise<{ accountId: string }> {
    return this.database.write(caller, async (manager) => {
      await lockPlace(manager, 'account');
      const account = isUuid(step.accountId)
        ? await manager.findOne(AccountEntity, { where: { id: step.accountId }, lock: { mode: 'pessimistic_write' } })
        : null;
      if (!account) throw refuse('NOT_FOUND', {}, ['accountId']);
      if (account.version !== step.version) throw refuse('CONFLICT', { currentVersion: account.version }, ['version']);
      assertAccountAction(checkSession(account), action, caller);
      const detail = await change(manager, account);
      const { id, displayName, positionTitle, role, districtCode, disabledAt, version } = account;
      await manager.update(
        AccountEntity,
        { id },
        { displayName, positionTitle, role, districtCode, disabledAt, version: version + 1 },
      );
      await this.audit.record(manager, caller, {
        action: auditedSteps[action],
        object: `account:${id}`,
        districtCode,
        detail: { ...detail, version: version + 1 },
      });
      return { accountId: id };
    });
  }

  private async assertAdministered(
    manager: EntityManager,
    caller: Caller,
    account: AccountEntity,
    after: { readonly role: AccountEntity['role']; readonly active: boolean },
  ): Promise<void> {
    const others = await manager.countBy(AccountEntity, {
      id: Not(account.id),
      role: 'CENTRE_ADMIN',
      disabledAt: IsNull(),
    });
    assertStillAdministered(caller, checkSession(account), after, others);
  }

  private async assertDistrict(manager: EntityManager, code: number | null): Promise<void> {
    if (code === null) return;
    const known: unknown[] = await manager.query('select from district where code = $1', [code]);
    if (known.length === 0) throw refuse('NOT_FOUND', {}, ['districtCode']);
  }
}
