import sql from 'sql-template-tag';
import { ReadColumn, ReadType } from '../../../platform/read-model/index.js';

@ReadType({
  description: 'A personal access token of the caller. The token itself is shown once, when it is made.',
  table: 'access_token',
  scope: (row, caller) => sql`${row}.account_id = ${caller.accountId}::uuid`,
  defaultOrder: [{ field: 'createdAt', direction: 'DESC' }],
})
export class AccessToken {
  @ReadColumn({ column: 'id', description: 'Opaque identifier.' })
  id!: string;

  @ReadColumn({ column: 'text', filter: true, order: true, description: 'What the owner calls it.' })
  name!: string;

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
