import { accountIdOf, tokenScopes, type TokenScope as Scope } from '@sucharit/domain/access';
import sql from 'sql-template-tag';
import { ReadColumn, ReadComputed, ReadType } from '../../../platform/read-model/index.js';
import { TokenScope } from './account.type.js';

@ReadType({
  description: 'A personal access token of the caller. The token itself is shown once, when it is made.',
  table: 'access_token',
  scope: (row, caller) => sql`${row}.account_id = ${accountIdOf(caller)}::uuid`,
  defaultOrder: [{ field: 'createdAt', direction: 'DESC' }],
})
export class AccessToken {
  @ReadColumn({ column: 'id', description: 'Opaque identifier.' })
  id!: string;

  @ReadColumn({ column: 'text', filter: true, order: true, description: 'What the owner calls it.' })
  name!: string;

  @ReadComputed({
    type: () => [TokenScope],
    nullable: true,
    description: 'What it may be used for; null for all that its holder may do.',
    needs: { scopes: ({ row }) => sql`${row}.scopes` },
    compute: ({ scopes }: { scopes: string[] | null }): Scope[] | null =>
      scopes && tokenScopes.filter((scope) => scopes.includes(scope)),
  })
  scopes!: Scope[] | null;

  @ReadColumn({ column: 'int', description: 'Requests it may send in a minute; what was used drains evenly.' })
  requestsPerMinute!: number;

  @ReadColumn({
    column: 'int',
    description:
      'Estimated values (leaves) that its answers may have in an hour; what was used drains evenly. An export counts as it leaves.',
  })
  leavesPerHour!: number;

  @ReadColumn({ column: 'instant', order: true, description: 'When it was made.' })
  createdAt!: string;

  @ReadColumn({ column: 'instant', filter: true, order: true, description: 'When it stops working by itself.' })
  expiresAt!: string;

  @ReadColumn({
    column: 'instant',
    nullable: true,
    order: true,
    description: 'When it was last used, to the minute; null when never.',
  })
  lastUsedAt!: string | null;

  @ReadColumn({
    column: 'instant',
    nullable: true,
    filter: true,
    description: 'When its owner revoked it; null while it is not.',
  })
  revokedAt!: string | null;
}
