import { permissionsOf, roleOf, type Role } from '@sucharit/domain/access';
import { allowedAccountActions, type AccountAction as Action } from '@sucharit/domain/accounts';
import sql from 'sql-template-tag';
import {
  codes,
  ReadColumn,
  ReadComputed,
  ReadOne,
  ReadType,
  readType,
  type ReadTypes,
  registerEnum,
  type Related,
} from '../../../platform/read-model/index.js';
import { sessionLife } from '../sessions.js';
import { AccountRole } from './account.type.js';

const actionTexts: Record<Action, string> = {
  CHANGE: 'Change its name, role or district: `changeAccount`.',
  RESET_PASSWORD: 'Give it a temporary password: `resetAccountPassword`.',
  END_SESSIONS: 'End its sessions: `endAccountSessions`.',
  DEACTIVATE: 'Let it sign in no more: `deactivateAccount`.',
  REACTIVATE: 'Let it sign in again: `reactivateAccount`.',
};
export const AccountAction = codes(actionTexts);
registerEnum(AccountAction, 'AccountAction', 'What an administrator can do with an account.', actionTexts);

@ReadType({
  description: 'An account as administrators of the centre see it.',
  table: 'account',
  scope: (_row, caller) => (permissionsOf(roleOf(caller)).has('accounts:manage') ? null : sql`false`),
  defaultOrder: [{ field: 'username', direction: 'ASC' }],
  search: ['username', 'displayName'],
})
export class ManagedAccount {
  @ReadColumn({ column: 'id', filter: true, description: 'Opaque identifier.' })
  id!: string;

  @ReadColumn({ column: 'text', filter: true, order: true, description: 'Name to sign in with, lower case.' })
  username!: string;

  @ReadColumn({ column: 'text', filter: true, order: true, description: 'Name shown to others.' })
  displayName!: string;

  @ReadColumn({
    column: 'text',
    nullable: true,
    filter: true,
    order: true,
    description: 'Title of the position as a memo names it; null when none was given.',
  })
  positionTitle!: string | null;

  @ReadColumn({
    column: 'enum',
    enum: () => AccountRole,
    filter: true,
    order: true,
    description: 'Role, which decides what the account may do.',
  })
  role!: Role;

  @ReadColumn({
    column: 'int',
    nullable: true,
    filter: true,
    order: true,
    description: 'District the account works for (1001–1050); null for the whole city.',
  })
  districtCode!: number | null;

  @ReadOne({
    type: readType('District'),
    where: ({ row, parent }) => sql`${row}.code = ${parent}.district_code`,
    description: 'The district; null for the whole city.',
  })
  district!: Related<ReadTypes['District']> | null;

  @ReadColumn({
    column: 'instant',
    nullable: true,
    sql: ({ row }) => sql`${row}.disabled_at`,
    filter: true,
    order: true,
    description: 'Since when it cannot sign in; null while it can.',
  })
  deactivatedAt!: string | null;

  @ReadColumn({
    column: 'instant',
    nullable: true,
    filter: true,
    description: 'Until when its temporary password can be exchanged; null once the person has chosen one.',
  })
  temporaryPasswordUntil!: string | null;

  @ReadColumn({
    column: 'instant',
    nullable: true,
    sql: ({ row }) =>
      sql`(select event.at from audit_event as event
        where event.object = 'account:' || ${row}.id and event.action = 'account.sign-in' order by event.seq desc limit 1)`,
    description: 'When somebody last signed in with it, by the audit trail; null when never.',
  })
  lastSignInAt!: string | null;

  @ReadColumn({
    column: 'int',
    sql: ({ row }) =>
      sql`(select count(*)::int from session as open where open.account_id = ${row}.id and open.expires_at > now()
        and open.last_seen_at > now() - make_interval(mins => ${sessionLife.idleMinutes}))`,
    description: 'Browsers that are signed in with it now.',
  })
  sessionCount!: number;

  @ReadColumn({
    column: 'int',
    sql: ({ row }) =>
      sql`(select count(*)::int from access_token as token where token.account_id = ${row}.id and token.revoked_at is null
        and token.expires_at > now())`,
    description: 'Access tokens that work now.',
  })
  tokenCount!: number;

  @ReadColumn({ column: 'boolean', filter: true, description: 'True for a demonstration account.' })
  demo!: boolean;

  @ReadColumn({ column: 'instant', order: true, description: 'When it was made.' })
  createdAt!: string;

  @ReadColumn({ column: 'int', description: 'Version to name when changing it.' })
  version!: number;

  @ReadComputed<{ id: string; active: boolean }>({
    type: () => [AccountAction],
    description: 'What the caller may do with it now.',
    needs: { id: ({ row }) => sql`${row}.id`, active: ({ row }) => sql`${row}.disabled_at is null` },
    compute: (account, caller) => (caller.kind === 'ACCOUNT' ? allowedAccountActions(account, caller) : []),
  })
  allowedActions!: string[];
}
