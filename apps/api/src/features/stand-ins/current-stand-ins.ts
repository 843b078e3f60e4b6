import { accountIdOf, rowScopeOf, tokenOf, type Actor, type Caller, type Role } from '@sucharit/domain/access';
import { standingFor, type StoodInFor } from '@sucharit/domain/stand-ins';
import sql, { type Sql } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import type { RowSql } from '../../platform/read-model/index.js';

/** Somebody who is stood in for today, and by whom. */
export interface CurrentStandIn extends StoodInFor {
  readonly standInId: string;
}

/** SQL that is true while a stand-in holds. */
const holds = (row: Sql, today: Sql): Sql =>
  sql`${row}.ended_at is null and ${today} between ${row}.first_on and ${row}.last_on`;

/** The stand-ins of the caller's district that hold today, as JSON: nobody acts for somebody of another district. */
export const currentStandIns: RowSql = ({ caller, today }) => {
  const scope = rowScopeOf(caller);
  if (scope.kind !== 'district') return sql`'[]'::json`;
  return sql`(select coalesce(json_agg(json_build_object('accountId', standing.account_id, 'role', standing.person_role,
      'name', standing.person_name, 'position', standing.person_position, 'standInId', standing.stand_in_id)
      order by standing.first_on, standing.id), '[]')
    from stand_in as standing where standing.district_code = ${scope.districtCode}::int and ${holds(sql`standing`, today)})`;
};

/** A plan or report with those in whose name the caller may decide on it. */
export const withStandIns = <Matter extends { readonly standIns: readonly CurrentStandIn[] }>(
  { standIns, ...matter }: Matter,
  caller: Actor,
): Omit<Matter, 'standIns'> & { readonly standingIn: readonly StoodInFor[] } => {
  const account = accountIdOf(caller);
  return { ...matter, standingIn: account === null ? [] : standingFor(standIns, account) };
};

/** SQL that is true where the caller stands in today for somebody of a role: the rule `standingFor` of the domain. */
export function standsInAs(caller: Actor, role: Role, today: Sql): Sql {
  if (tokenOf(caller) !== undefined) return sql`false`;
  const account = sql`${accountIdOf(caller)}::uuid`;
  return sql`exists (select from stand_in as standing where standing.stand_in_id = ${account} and ${holds(sql`standing`, today)}
    and (standing.person_role = ${role}::text or exists (select from stand_in as further where further.stand_in_id = standing.account_id
      and ${holds(sql`further`, today)} and further.person_role = ${role}::text and further.account_id <> ${account})))`;
}

/** Those in whose name the caller may decide in a district at the moment of the act, the nearest first. */
export async function standingIn(
  manager: EntityManager,
  caller: Caller,
  districtCode: number,
  today: string,
): Promise<StoodInFor[]> {
  const current = (await manager.query(
    `select account_id as "accountId", person_role as role, person_name as name, person_position as position,
       stand_in_id as "standInId" from stand_in
     where district_code = $1 and ended_at is null and $2::date between first_on and last_on order by first_on, id`,
    [districtCode, today],
  )) as CurrentStandIn[];
  return standingFor(current, caller.accountId);
}
