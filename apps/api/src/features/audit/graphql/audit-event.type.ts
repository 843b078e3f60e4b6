import { permissionsOf, roleOf, type Actor } from '@sucharit/domain/access';
import sql, { type Sql } from 'sql-template-tag';
import {
  ReadColumn,
  ReadOne,
  ReadType,
  readType,
  type ReadTypes,
  type Related,
} from '../../../platform/read-model/index.js';

/** The trail is for administrators alone. */
export const auditScope = (_row: Sql, caller: Actor): Sql | null =>
  permissionsOf(roleOf(caller)).has('audit:read') ? null : sql`false`;

@ReadType({
  description: 'One event of the audit trail. Events are numbered, chained by their hashes, and never change.',
  table: 'audit_event',
  key: { column: 'seq', kind: 'int' },
  scope: auditScope,
  defaultOrder: [{ field: 'seq', direction: 'DESC' }],
})
export class AuditEvent {
  @ReadColumn({ column: 'int', filter: true, order: true, description: 'Position in the chain, from 1 without gaps.' })
  seq!: number;
  @ReadColumn({ column: 'instant', filter: true, order: true, description: 'When it happened.' })
  at!: string;
  @ReadColumn({ column: 'text', filter: true, description: 'Username of who did it, or `system`.' })
  actor!: string;
  @ReadColumn({
    column: 'text',
    nullable: true,
    sql: ({ row }) => sql`(select who.display_name from account as who where who.username = ${row}.actor)`,
    description: 'Name of who did it, as it is now; null for `system`.',
  })
  actorName!: string | null;
  @ReadColumn({ column: 'text', filter: true, description: 'What was done: object and verb, such as `plan.submit`.' })
  action!: string;
  @ReadColumn({ column: 'text', filter: true, description: 'To what: table and identifier, such as `plan:3f…`.' })
  object!: string;
  @ReadColumn({
    column: 'text',
    nullable: true,
    sql: ({ row }) => sql`(select of.display_name from account as of where ${row}.object = 'account:' || of.id::text)`,
    description: 'Name of the account that it was done to, as it is now; null when it was done to something else.',
  })
  accountName!: string | null;
  @ReadColumn({
    column: 'int',
    nullable: true,
    filter: true,
    description: "The district's official code; null when it concerns none.",
  })
  districtCode!: number | null;
  @ReadOne({
    type: readType('District'),
    nullable: true,
    where: ({ row, parent }) => sql`${row}.code = ${parent}.district_code`,
    description: 'The district; null when it concerns none.',
  })
  district!: Related<ReadTypes['District']> | null;
  @ReadColumn({
    column: 'text',
    sql: ({ row }) => sql`${row}.detail::text`,
    filter: true,
    description: 'Facts needed to understand it later, as JSON text. Never a secret.',
  })
  detail!: string;
  @ReadColumn({
    column: 'text',
    sql: ({ row }) => sql`encode(${row}.hash, 'hex')`,
    description: 'SHA-256 over the event and the hash before it, in hex.',
  })
  hash!: string;
}
