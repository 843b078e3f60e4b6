import { accountIdOf, type Role } from '@sucharit/domain/access';
import { decidingRoles } from '@sucharit/domain/stand-ins';
import sql from 'sql-template-tag';
import { codesSql, ReadColumn, ReadType } from '../../../platform/read-model/index.js';
import { AccountRole } from '../../accounts/index.js';

@ReadType({ description: 'Somebody who works for a district.' })
export class DistrictPerson {
  @ReadColumn({ column: 'id', description: 'Opaque identifier of the account.' })
  id!: string;
  @ReadColumn({ column: 'text', description: 'Display name.' })
  displayName!: string;
  @ReadColumn({
    column: 'text',
    nullable: true,
    description: 'Title of the position as a memo names it; null when none was given.',
  })
  positionTitle!: string | null;
  @ReadColumn({ column: 'enum', enum: () => AccountRole, description: 'Role.' })
  role!: Role;
  @ReadColumn({
    column: 'boolean',
    sql: ({ row }) => sql`${row}.role in (${codesSql(decidingRoles)})`,
    description: 'True for a person who decides on plans or reports, and so may be stood in for.',
  })
  decides!: boolean;
  @ReadColumn({
    column: 'boolean',
    sql: ({ row, caller }) => sql`coalesce(${row}.id = ${accountIdOf(caller)}::uuid, false)`,
    description: 'True for the caller.',
  })
  self!: boolean;
}
