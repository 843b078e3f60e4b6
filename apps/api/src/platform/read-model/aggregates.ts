import { refuseInput } from '@sucharit/domain/shared';
import sql, { empty, type Sql } from 'sql-template-tag';
import { nameLiteral } from '../database/index.js';
import {
  aggregateKindName,
  aggregatesOf,
  filterableColumns,
  percentileKind,
  type AggregateName,
  type FilterableColumn,
} from './filterable.js';
import { columnKinds, type ColumnKind } from './column-kinds.js';
import { below, compileLogic, compileOperators, joined, type FilterPlace, type FilterWork } from './filter-logic.js';
import type { ReadClass, RowContext } from './registry.js';
import type { SelectedField } from './selection.js';

/** Compiles the filter of a type; a parameter, because it compiles relations in turn. */
export type CompileConditions = (
  type: ReadClass,
  given: unknown,
  context: RowContext,
  place: FilterPlace,
  work: FilterWork,
) => Sql;

/** Rows that are aggregated: how a column's value, or whether a condition holds, is said of one of them. */
export interface AggregatedRows {
  readonly value: (column: FilterableColumn) => Sql;
  readonly holds: (condition: Sql) => Sql;
}

/** SQL of a percentile (0 to 100) over the rows that meet a condition, in numeric from end to end (migration 70). */
function percentileSql(percent: number, value: Sql, condition: Sql = empty): Sql {
  const over = condition === empty ? empty : sql` filter (where ${condition})`;
  return sql`exact_percentile(array_agg((${value})::numeric)${over}, ${String(percent)}::numeric)`;
}

/** SQL of an aggregate over the rows that meet a condition; `empty` takes all. */
export function aggregateSql(name: AggregateName | 'count', value: Sql, condition: Sql = empty): Sql {
  const over = condition === empty ? empty : sql` filter (where ${condition})`;
  switch (name) {
    case 'count':
      return sql`count(*)${over}`;
    case 'sum':
      return sql`sum(${value})${over}`;
    case 'average':
      return sql`round(avg(${value})${over}, 2)`;
    case 'median':
      return percentileSql(50, value, condition);
    case 'lowerQuartile':
      return percentileSql(25, value, condition);
    case 'upperQuartile':
      return percentileSql(75, value, condition);
    case 'standardDeviation':
      return sql`exact_deviation(array_agg((${value})::numeric)${over})`;
    case 'minimum':
      return sql`min(${value})${over}`;
    case 'maximum':
      return sql`max(${value})${over}`;
    case 'countDistinct':
      return sql`count(distinct ${value})${over}`;
  }
}

/** The column of this name among the filterable ones of a type. */
export function filterableColumn(type: ReadClass, name: string): FilterableColumn {
  const column = filterableColumns(type).find((known) => known.name === name);
  if (!column) throw new Error(`${type.name} has no column ${name} to aggregate`);
  return column;
}

/** The kind of an aggregate's result. */
export function resultKind({ rules, name }: FilterableColumn, aggregate: AggregateName): ColumnKind {
  const kind = aggregatesOf(rules.column)[aggregate];
  if (!kind) throw new Error(`${name} has no ${aggregate}`);
  return kind;
}

/**
 * Conditions on aggregates (`<Type>AggregateFilter`), for HAVING; `empty` when nothing is asked. A `filter` keeps the figures beside
 * it to the rows that meet it.
 */
export function compileAggregateFilter(
  type: ReadClass,
  given: unknown,
  context: RowContext,
  rows: AggregatedRows,
  place: FilterPlace,
  work: FilterWork,
  compileConditions: CompileConditions,
): Sql {
  return compileLogic(given, place, work, (name, value, here, beside) => {
    if (name === 'filter') return empty;
    const only = compileConditions(type, beside['filter'], context, below(place, 'filter'), work);
    const condition = only === empty ? empty : rows.holds(only);
    if (name === 'count') return compileOperators(value, aggregateSql('count', empty, condition), 'int', here, work);
    const column = filterableColumn(type, name);
    const parts = Object.entries(value as Record<string, unknown>).map(([aggregate, operators]) => {
      if (operators === null || operators === undefined) return empty;
      const figure = aggregateSql(aggregate as AggregateName, rows.value(column), condition);
      const kind = resultKind(column, aggregate as AggregateName);
      return compileOperators(operators, figure, kind, below(here, aggregate), work);
    });
    return joined('and', parts);
  });
}

/** One key of a JSON object and the SQL of its value. */
export interface JsonPair {
  readonly key: string;
  readonly value: Sql;
}
/** `__typename` under its response key. */
export const typeNamePair = (key: string, typeName: string): JsonPair => ({ key, value: nameLiteral(typeName) });

/** What a selection of aggregates needs of the compiler. */
export interface SelectionReader {
  readonly fieldsOf: (typeName: string, field: SelectedField) => SelectedField[];
  /** The arguments of a field of that type. */
  readonly argumentsOf: (typeName: string, field: SelectedField) => Readonly<Record<string, unknown>>;
  /** Told how many related rows a condition may need for a row of the list. */
  readonly examine: (rows: number) => void;
  /** Counts a leaf of the answer. */
  readonly countLeaf: () => void;
  readonly object: (pairs: readonly JsonPair[]) => Sql;
}

/** The aggregate that takes its percent as an argument. */
export const percentileName = 'percentile';
/** The percent that is asked for; refuses one outside of 0 to 100. */
function percentOf(args: Readonly<Record<string, unknown>>): number {
  const percent = args['percent'] as number;
  if (!(percent >= 0 && percent <= 100)) throw refuseInput('PERCENTILE', { given: percent }, ['percent']);
  return percent;
}

/** JSON of `<Type>Aggregate` as it is selected; `figure` may put an aggregate aside and give its name instead. */
export function aggregateJson(
  type: ReadClass,
  typeName: string,
  field: SelectedField,
  read: SelectionReader,
  rows: AggregatedRows,
  figure: (sql: Sql) => Sql = (asIs) => asIs,
): Sql {
  const pairs = read.fieldsOf(`${typeName}Aggregate`, field).map((selected): JsonPair => {
    if (selected.name === '__typename') return typeNamePair(selected.key, `${typeName}Aggregate`);
    if (selected.name === 'count') {
      read.countLeaf();
      return { key: selected.key, value: figure(aggregateSql('count', empty)) };
    }
    const column = filterableColumn(type, selected.name);
    const kindName = `${aggregateKindName(column.rules.column)}Aggregate`;
    const parts = read.fieldsOf(kindName, selected).map((part): JsonPair => {
      if (part.name === '__typename') return typeNamePair(part.key, kindName);
      read.countLeaf();
      const percentile = percentileKind(column.rules.column);
      if (part.name === percentileName && percentile) {
        const value = figure(percentileSql(percentOf(read.argumentsOf(kindName, part)), rows.value(column)));
        return { key: part.key, value: columnKinds[percentile].json(value) };
      }
      const name = part.name as AggregateName;
      const value = figure(aggregateSql(name, rows.value(column)));
      return { key: part.key, value: columnKinds[resultKind(column, name)].json(value) };
    });
    return { key: selected.key, value: read.object(parts) };
  });
  return read.object(pairs);
}

/** Condition on what the related rows come to: `exists (… having …)` is asked of one group, also of no rows. */
export const havingSql = (rows: Sql, condition: Sql): Sql =>
  condition === empty ? empty : sql`exists (select 1 ${rows} having ${condition})`;
