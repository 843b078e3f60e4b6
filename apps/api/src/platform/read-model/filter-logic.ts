import { refuseInput } from '@sucharit/domain/shared';
import sql, { empty, join, type Sql } from 'sql-template-tag';
import { identifier, sqlType } from '../database/index.js';
import { columnKinds, type ColumnKind } from './column-kinds.js';
import { maximumFilterList } from './filter-inputs.js';

/** How deep `and`, `or`, `not` and related rows may be nested. */
const maximumFilterDepth = 5;
/** Conditions in one filter; each is a parameter or two of the statement, of which PostgreSQL takes 65,535. */
const maximumConditions = 500;

const likePattern = (text: string): string => `%${text.replace(/[\\%_]/g, (character) => `\\${character}`)}%`;

function compileOperator(operator: string, value: unknown, column: Sql, kind: ColumnKind, path: string[]): Sql {
  const rules = columnKinds[kind];
  const left = rules.comparable(column);
  const type = sqlType(rules.sqlType);
  if (value === null) throw refuseInput('FILTER_NULL', { name: path.join('.') }, path);
  if (operator === 'isNull') return value ? sql`${column} is null` : sql`${column} is not null`;
  if (operator === 'isEmpty') return value ? sql`cardinality(${column}) = 0` : sql`cardinality(${column}) > 0`;
  if (operator === 'in' || operator === 'notIn' || operator === 'hasAny') {
    const list = value as readonly unknown[];
    if (list.length > maximumFilterList)
      throw refuseInput('FILTER_LIST', { name: path.join('.'), actual: list.length, maximum: maximumFilterList }, path);
    for (const item of list) assertValue(item, kind, path);
    if (operator === 'hasAny') return sql`${column} && ${list}::${type}`;
    return operator === 'in'
      ? sql`${column} = any(${list}::${type}[])`
      : sql`(${column} is null or ${column} <> all(${list}::${type}[]))`;
  }
  assertValue(value, kind, path);
  switch (operator) {
    case 'has':
      return sql`${column} @> ${[value]}::${type}`;
    case 'eq':
      return sql`${column} = ${value}::${type}`;
    case 'lt':
      return sql`${left} < ${value}::${type}`;
    case 'lte':
      return sql`${left} <= ${value}::${type}`;
    case 'gt':
      return sql`${left} > ${value}::${type}`;
    case 'gte':
      return sql`${left} >= ${value}::${type}`;
    case 'contains':
      return sql`${column} ilike ${likePattern(String(value))}`;
    default:
      throw new Error(`unknown filter operator ${operator}`);
  }
}

/** A client's value must be one that PostgreSQL can cast; the scalars checked its type, this checks its range. */
function assertValue(value: unknown, kind: ColumnKind, path: string[]): void {
  const text = String(value);
  const accepted =
    kind === 'score' ? Number.isFinite(value) && Math.abs(value as number) < 1e12 : columnKinds[kind].accepts(text);
  if (!accepted) throw refuseInput('FILTER_VALUE', { name: path.join('.') }, path);
}

/** What the conditions of one filter share, also with those on related rows. */
export interface FilterWork {
  /** Counts one condition; refuses a filter that has too many. */
  readonly count: () => void;
  /** A new alias for a related row. */
  readonly nextAlias: () => Sql;
  /** Takes note that so many related rows may be looked at for each row. */
  readonly examine: (rows: number) => void;
}

/** Where a condition stands: its place in the filter, how deep, and how many rows are expected there under one row of the list. */
export interface FilterPlace {
  readonly path: readonly string[];
  readonly depth: number;
  readonly rows: number;
}

/** Refuses a filter that is nested too deep. */
export const assertDepth = ({ path, depth }: FilterPlace): void => {
  if (depth > maximumFilterDepth) throw refuseInput('FILTER_NESTED', { maximum: maximumFilterDepth }, [...path]);
};

/** The place of what is given under a name of a condition. */
export const below = (place: FilterPlace, name: string): FilterPlace => ({
  path: [...place.path, name],
  depth: place.depth + 1,
  rows: place.rows,
});

/** Refuses a condition that is null with INVALID_INPUT: it would mean everything, which is what leaving it out means. */
export function assertGiven(value: unknown, { path }: FilterPlace): void {
  if (value === null) throw refuseInput('FILTER_NULL_CONDITION', { name: path.join('.') }, path);
}

/** `and`, `or`, `not` of conditions that `leaf` compiles by their name; `empty` when nothing is asked. */
export function compileLogic(
  given: unknown,
  place: FilterPlace,
  work: FilterWork,
  leaf: (name: string, value: unknown, place: FilterPlace, beside: Readonly<Record<string, unknown>>) => Sql,
): Sql {
  if (given === null || given === undefined) return empty;
  assertDepth(place);
  work.count();
  const parts = Object.entries(given as Record<string, unknown>).flatMap(([name, value]): Sql[] => {
    if (value === undefined) return [];
    const here = below(place, name);
    assertGiven(value, here);
    if (name === 'and' || name === 'or')
      return [
        joined(
          name,
          (value as readonly unknown[]).map((item) => compileLogic(item, here, work, leaf)),
        ),
      ];
    if (name === 'not') {
      const nested = compileLogic(value, here, work, leaf);
      return [nested === empty ? sql`false` : sql`(${nested}) is not true`];
    }
    return [leaf(name, value, here, given as Record<string, unknown>)];
  });
  return joined('and', parts);
}

/** Every operator that is given must hold of the value. */
export function compileOperators(
  operators: unknown,
  value: Sql,
  kind: ColumnKind,
  { path }: FilterPlace,
  work: FilterWork,
): Sql {
  const parts = Object.entries(operators as Record<string, unknown>).flatMap(([operator, operand]) => {
    if (operand === undefined) return [];
    work.count();
    return [compileOperator(operator, operand, value, kind, [...path, operator])];
  });
  return joined('and', parts);
}

/** Work of a new filter. */
export function filterWork(examine: (rows: number) => void = () => undefined): FilterWork {
  let conditions = 0;
  let aliases = 0;
  return {
    count: () => {
      conditions += 1;
      if (conditions > maximumConditions)
        throw refuseInput('FILTER_CONDITIONS', { maximum: maximumConditions }, ['filter']);
    },
    nextAlias: () => {
      aliases += 1;
      return identifier(`f${aliases}`);
    },
    examine,
  };
}

/** Joins conditions of which `empty` is one that every row meets. */
export function joined(how: 'and' | 'or', parts: readonly Sql[]): Sql {
  const asking = parts.filter((part) => part !== empty);
  if (how === 'or' && parts.length === 0) return sql`false`;
  if (asking.length === 0 || (how === 'or' && asking.length < parts.length)) return empty;
  return sql`(${join(asking, ` ${how} `)})`;
}
