import { rowScopeOf, type Actor } from '@sucharit/domain/access';
import sql, { type Sql } from 'sql-template-tag';

/**
 * The rows a caller may see of a table with a `district_code`: all for city roles, the own district's and what is public for
 * district roles, none for anybody else. The same rule stands in the tables' row-level security.
 * @param publicRows condition under which a row is everybody's
 */
export function districtScope(row: Sql, caller: Actor, publicRows: Sql): Sql | null {
  const scope = rowScopeOf(caller);
  if (scope.kind === 'city' || scope.kind === 'system') return null;
  if (scope.kind === 'public') return publicRows;
  return scope.kind === 'district'
    ? sql`(${row}.district_code = ${scope.districtCode}::int or ${publicRows})`
    : sql`false`;
}

/** Picks the figure a caller may see of a row: the current one of the city or the own district, else the public one. */
export function ownOrPublic(row: Sql, caller: Actor, current: Sql, publicFigure: Sql): Sql {
  const scope = rowScopeOf(caller);
  if (scope.kind === 'city' || scope.kind === 'system') return current;
  return scope.kind === 'district'
    ? sql`case when ${row}.district_code = ${scope.districtCode}::int then ${current} else ${publicFigure} end`
    : publicFigure;
}
