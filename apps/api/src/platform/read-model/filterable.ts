import { isListKind, type ColumnKind, type ListKind } from './column-kinds.js';
import {
  readRegistry,
  type ColumnField,
  type ConnectionField,
  type ListField,
  type ObjectField,
  type ReadArguments,
  type ReadClass,
} from './registry.js';

/** A column of filters, aggregates and groups. */
export interface FilterableColumn {
  /** Name of the field; of a column in a group of columns, the group's name before it: `publishedTotal`. */
  readonly name: string;
  readonly rules: ColumnField;
}
export type FilterableRelation = ObjectField | ListField | ConnectionField;

export const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
/** The name of a field as an enum value: `FISCAL_YEAR`. */
export const enumValueOf = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).toUpperCase();

/** The filterable columns of a type, those of its groups included. */
export function filterableColumns(type: ReadClass): FilterableColumn[] {
  return [...readRegistry.fieldsOf(type)].flatMap(([name, field]): FilterableColumn[] => {
    if (field.is === 'column') return field.filter && !isListKind(field.column) ? [{ name, rules: field }] : [];
    if (field.is !== 'group') return [];
    return filterableColumns(field.type()).map((column) => ({
      name: name + capitalised(column.name),
      rules: { ...column.rules, nullable: true },
    }));
  });
}

/** The relations of a type that need no argument; one with arguments is another relation for each of them. */
export function filterableRelations(type: ReadClass): { readonly name: string; readonly field: FilterableRelation }[] {
  return [...readRegistry.fieldsOf(type)].flatMap(([name, field]) => {
    if (field.is !== 'object' && field.is !== 'list' && field.is !== 'connection') return [];
    const hasArguments = field.is !== 'connection' && Object.keys(field.args ?? {}).length > 0;
    return hasArguments || !isFilterable(field.type()) ? [] : [{ name, field }];
  });
}

/** The relations to one row that need arguments: a condition on one of them says which. */
export function relationsWithArguments(
  type: ReadClass,
): { readonly name: string; readonly field: ObjectField; readonly args: ReadArguments }[] {
  return [...readRegistry.fieldsOf(type)].flatMap(([name, field]) => {
    if (field.is !== 'object' || !field.args || Object.keys(field.args).length === 0) return [];
    return isFilterable(field.type()) ? [{ name, field, args: field.args }] : [];
  });
}

/** True when a filter of this type has at least one condition. */
export function isFilterable(type: ReadClass, passed: readonly ReadClass[] = []): boolean {
  if (passed.includes(type)) return false;
  return [...readRegistry.fieldsOf(type).values()].some((field) => {
    if (field.is === 'column') return field.filter;
    if (field.is === 'computed') return false;
    return isFilterable(field.type(), [...passed, type]);
  });
}

/** What can be computed of a column over many rows, and the kind of the result. */
export type AggregateName =
  | 'sum'
  | 'average'
  | 'median'
  | 'lowerQuartile'
  | 'upperQuartile'
  | 'standardDeviation'
  | 'minimum'
  | 'maximum'
  | 'countDistinct';

/** The aggregates that lie between the values of numbers. */
const between = (kind: 'score' | 'money') => ({
  average: kind,
  median: kind,
  lowerQuartile: kind,
  upperQuartile: kind,
  standardDeviation: kind,
});

/** The aggregates of a kind of column. Whole numbers are summed as numbers that do not overflow. */
export function aggregatesOf(kind: ColumnKind): Readonly<Partial<Record<AggregateName, ColumnKind>>> {
  switch (kind) {
    case 'int':
      return { sum: 'score', ...between('score'), minimum: 'int', maximum: 'int', countDistinct: 'int' };
    case 'score':
    case 'money':
      return { sum: kind, ...between(kind), minimum: kind, maximum: kind, countDistinct: 'int' };
    case 'date':
    case 'instant':
      return { minimum: kind, maximum: kind, countDistinct: 'int' };
    case 'texts':
    case 'enums':
      return {};
    default:
      return { countDistinct: 'int' };
  }
}

/** Kind of a percentile of a kind of column; null where there is no number between two values. */
export const percentileKind = (kind: ColumnKind): ColumnKind | null => aggregatesOf(kind).median ?? null;

/** Name of the scalar or enum that a kind of column has in GraphQL, as types are named after it. */
export const kindNames: Readonly<Record<Exclude<ColumnKind, 'enum' | ListKind>, string>> = {
  id: 'ID',
  int: 'Int',
  score: 'Score',
  money: 'Decimal',
  text: 'String',
  date: 'Date',
  instant: 'DateTime',
  boolean: 'Boolean',
};

/** Name that the aggregates of a kind of column share. */
export const aggregateKindName = (kind: ColumnKind): string =>
  'minimum' in aggregatesOf(kind) ? kindNames[kind as keyof typeof kindNames] : 'Value';
