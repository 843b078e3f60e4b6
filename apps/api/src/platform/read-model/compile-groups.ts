import { refuse, refuseInput } from '@sucharit/domain/shared';
import sql, { empty, join, type Sql } from 'sql-template-tag';
import { identifier } from '../database/index.js';
import {
  aggregateJson,
  aggregateSql,
  filterableColumn,
  compileAggregateFilter,
  typeNamePair,
  type AggregatedRows,
  type JsonPair,
  type SelectionReader,
} from './aggregates.js';
import { groupOrderName } from './aggregate-types.js';
import { aggregatesOf, filterableColumns, type AggregateName } from './filterable.js';
import { columnKinds } from './column-kinds.js';
import { filterWork } from './filter-logic.js';
import { compileConditions } from './filters.js';
import { groupKeysOf, type GroupKey } from './group-keys.js';
import { defaultGroups, maximumGroupKeys, maximumGroupOffset, maximumGroups } from './page-size.js';
import type { ReadClass, RowContext } from './registry.js';
import type { SelectedField } from './selection.js';

const maximumOrderSteps = 4;
type Arguments = Readonly<Record<string, unknown>>;

/** The keys a client groups by; refuses none, too many, or one named twice. */
function keysOf(type: ReadClass, args: Arguments): GroupKey[] {
  const asked = args['groupBy'] as readonly string[];
  if (asked.length < 1 || asked.length > maximumGroupKeys || new Set(asked).size < asked.length)
    throw refuseInput('GROUP_KEYS', { maximum: maximumGroupKeys }, ['groupBy']);
  const known = groupKeysOf(type);
  return asked.flatMap((value) => known.find((key) => key.value === value) ?? []);
}

/** How many groups, and how many are passed over. */
export function groupRange(args: Arguments): { readonly first: number; readonly offset: number } {
  const first = (args['first'] as number | null | undefined) ?? defaultGroups;
  if (first < 1 || first > maximumGroups)
    throw refuse('PAGE_SIZE', { maximum: maximumGroups, actual: first }, ['first']);
  const offset = (args['offset'] as number | null | undefined) ?? 0;
  if (offset < 0 || offset > maximumGroupOffset)
    throw refuseInput('GROUP_OFFSET', { given: offset, maximum: maximumGroupOffset }, ['offset']);
  return { first, offset };
}

/** Expressions that a subquery gives names to. */
class Named {
  readonly parts: Sql[] = [];
  constructor(
    private readonly table: string,
    private readonly prefix: string,
  ) {}
  add(expression: Sql): Sql {
    const name = `${this.prefix}${this.parts.length + 1}`;
    this.parts.push(sql`${expression} as ${identifier(name)}`);
    return identifier(`${this.table}.${name}`);
  }
}

function orderOfGroups(
  type: ReadClass,
  keys: readonly (GroupKey & { sql: Sql })[],
  args: Arguments,
  rows: AggregatedRows,
): Sql {
  const steps = (args['orderBy'] as readonly { field: string; direction: 'ASC' | 'DESC' }[] | null | undefined) ?? [];
  if (steps.length > maximumOrderSteps)
    throw refuseInput('ORDER_STEPS', { actual: steps.length, maximum: maximumOrderSteps }, ['orderBy']);
  const figure = (field: string): Sql => {
    if (field === 'COUNT') return aggregateSql('count', empty);
    const key = keys.find(({ value }) => value === field);
    if (key) return columnKinds[key.kind].comparable(key.sql);
    for (const column of filterableColumns(type))
      for (const aggregate of Object.keys(aggregatesOf(column.rules.column)) as AggregateName[])
        if (groupOrderName(column.name, aggregate) === field)
          return aggregateSql(aggregate, rows.value(filterableColumn(type, column.name)));
    throw refuseInput('ORDER_NOT_GROUPED', { name: field }, ['orderBy']);
  };
  const asked = steps.map(({ field, direction }) =>
    direction === 'DESC' ? sql`${figure(field)} desc nulls last` : sql`${figure(field)} asc nulls last`,
  );
  return join([...asked, ...keys.map((key) => sql`${columnKinds[key.kind].comparable(key.sql)} asc nulls last`)]);
}

/**
 * JSON of `<Type>Groups`. Three steps, so that no expression with a parameter stands twice: each row's keys and values, then groups
 * with their figures in order, then the answer.
 * @param rows FROM and WHERE of the list, its filter and the caller's scope included
 */
export function groupsSql(
  type: ReadClass,
  typeName: string,
  field: SelectedField,
  args: Arguments,
  context: RowContext,
  rows: Sql,
  read: SelectionReader,
  readGroups: SelectionReader,
): Sql {
  const { first, offset } = groupRange(args);
  const ofRow = new Named('r', 'v');
  const ofGroup = new Named('g', 'a');
  const keys = keysOf(type, args).map((key) => ({ ...key, sql: ofRow.add(key.expression(context)) }));
  const values = new Map<string, Sql>();
  const each: AggregatedRows = {
    value: (column) => {
      const known = values.get(column.name) ?? ofRow.add(column.rules.expression(context));
      values.set(column.name, known);
      return known;
    },
    holds: (condition) => ofRow.add(condition),
  };
  const having = compileAggregateFilter(
    type,
    args['having'],
    context,
    each,
    { path: ['having'], depth: 0, rows: 1 },
    filterWork(read.examine),
    compileConditions,
  );
  const order = orderOfGroups(type, keys, args, each);
  const keysOfGroup = keys.map((key) => ({ ...key, sql: ofGroup.add(key.sql) }));
  const group = (selected: SelectedField): Sql =>
    readGroups.object(
      readGroups.fieldsOf(`${typeName}Group`, selected).map((part): JsonPair => {
        if (part.name === '__typename') return typeNamePair(part.key, `${typeName}Group`);
        if (part.name === 'aggregate')
          return {
            key: part.key,
            value: aggregateJson(type, typeName, part, readGroups, each, (figure) => ofGroup.add(figure)),
          };
        const key = readGroups.fieldsOf(`${typeName}GroupKey`, part).map((name): JsonPair => {
          if (name.name === '__typename') return typeNamePair(name.key, `${typeName}GroupKey`);
          readGroups.countLeaf();
          const known = keysOfGroup.find((asked) => asked.field === name.name);
          return { key: name.key, value: known ? columnKinds[known.kind].json(known.sql) : sql`null` };
        });
        return { key: part.key, value: readGroups.object(key) };
      }),
    );
  const pairs = read.fieldsOf(`${typeName}Groups`, field).map((selected): JsonPair => {
    if (selected.name === '__typename') return typeNamePair(selected.key, `${typeName}Groups`);
    if (selected.name === 'totalCount') {
      read.countLeaf();
      return { key: selected.key, value: sql`count(*)` };
    }
    const range = sql`filter (where g.place > ${offset} and g.place <= ${offset + first})`;
    return {
      key: selected.key,
      value: sql`coalesce(json_agg(${group(selected)} order by g.place) ${range}, '[]')`,
    };
  });
  const answer = read.object(pairs);
  const groupCondition = having === empty ? empty : sql` having ${having}`;
  const grouped = sql`select ${join(ofGroup.parts)}, row_number() over (order by ${order}) as place
    from (select ${join(ofRow.parts)} ${rows}) as r group by ${join(keys.map((key) => key.sql))}${groupCondition}`;
  return sql`(select ${answer} from (${grouped}) as g having true)`;
}
