import { permissionsOfCaller, type Actor, type Role } from '@sucharit/domain/access';
import { maySetStandIn } from '@sucharit/domain/stand-ins';
import sql, { type Sql } from 'sql-template-tag';
import { districtScope } from '../../../platform/access/index.js';
import {
  codes,
  ReadColumn,
  ReadComputed,
  ReadType,
  registerEnum,
  type RowContext,
} from '../../../platform/read-model/index.js';
import { AccountRole } from '../../accounts/index.js';

const stateTexts = {
  COMING: 'It begins on a later day.',
  TODAY: 'It holds today.',
  OVER: 'Its last day is over.',
  ENDED: 'Somebody ended it, or one of the two accounts changed role or district or was deactivated.',
};
export const StandInState = codes(stateTexts);
registerEnum(StandInState, 'StandInState', 'State of a stand-in today in Bangkok.', stateTexts);

/** Its own district's people and the administrator of the centre know who stands in for whom. */
const standInScope = (row: Sql, caller: Actor): Sql | null => {
  const may = permissionsOfCaller(caller);
  return may.has('stand-ins:act') || may.has('stand-ins:set-others')
    ? districtScope(row, caller, sql`false`)
    : sql`false`;
};

const stateOf = ({ row, today }: RowContext): Sql =>
  sql`case when ${row}.ended_at is not null then 'ENDED' when ${row}.last_on < ${today} then 'OVER'
    when ${row}.first_on > ${today} then 'COMING' else 'TODAY' end`;

@ReadType({
  description:
    'Somebody who decides on plans and reports in the name of another person of the district on stated days.',
  table: 'stand_in',
  scope: standInScope,
})
export class StandIn {
  @ReadColumn({ column: 'id', description: 'Opaque identifier.' })
  id!: string;
  @ReadColumn({ column: 'int', description: "The district's official code." })
  districtCode!: number;
  @ReadColumn({ column: 'id', description: 'Account of the person stood in for.' })
  accountId!: string;
  @ReadColumn({ column: 'text', description: 'Display name of the person stood in for, as it was when it was set.' })
  personName!: string;
  @ReadColumn({ column: 'enum', enum: () => AccountRole, description: 'Role of the person stood in for.' })
  personRole!: Role;
  @ReadColumn({
    column: 'text',
    nullable: true,
    description: 'Title of the position of the person stood in for; null where none was given.',
  })
  personPosition!: string | null;
  @ReadColumn({ column: 'id', description: 'Account of the stand-in.' })
  standInId!: string;
  @ReadColumn({ column: 'text', description: 'Display name of the stand-in, as it was when it was set.' })
  standInName!: string;
  @ReadColumn({ column: 'enum', enum: () => AccountRole, description: 'Role of the stand-in.' })
  standInRole!: Role;
  @ReadColumn({
    column: 'text',
    nullable: true,
    description: 'Title of the position of the stand-in; null where none was given.',
  })
  standInPosition!: string | null;
  @ReadColumn({ column: 'date', description: 'First day in Bangkok.' })
  firstOn!: string;
  @ReadColumn({ column: 'date', description: 'Last day in Bangkok, included.' })
  lastOn!: string;
  @ReadColumn({ column: 'text', description: 'Reason; empty where none was given.' })
  reason!: string;
  @ReadColumn({ column: 'text', description: 'Display name of who set it, as it was then.' })
  setByName!: string;
  @ReadColumn({ column: 'enum', enum: () => AccountRole, description: 'Role of who set it, as it was then.' })
  setByRole!: Role;
  @ReadColumn({ column: 'instant', description: 'When it was set.' })
  setAt!: string;
  @ReadColumn({
    column: 'instant',
    nullable: true,
    description: 'When it was ended before its last day; null when it was not.',
  })
  endedAt!: string | null;
  @ReadColumn({ column: 'enum', enum: () => StandInState, sql: stateOf, description: 'State today in Bangkok.' })
  state!: keyof typeof StandInState;
  @ReadColumn({ column: 'int', description: 'Version to name when ending it.' })
  version!: number;
  @ReadComputed<{ accountId: string; districtCode: number; state: keyof typeof StandInState }>({
    type: () => Boolean,
    description: 'True while the caller may end it.',
    needs: {
      accountId: ({ row }) => sql`${row}.account_id`,
      districtCode: ({ row }) => sql`${row}.district_code`,
      state: stateOf,
    },
    compute: ({ state, ...of }, caller) =>
      (state === 'COMING' || state === 'TODAY') && caller.kind === 'ACCOUNT' && maySetStandIn(caller, of),
  })
  endable!: boolean;
}
