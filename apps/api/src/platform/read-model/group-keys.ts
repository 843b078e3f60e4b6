import sql, { type Sql } from 'sql-template-tag';
import { filterableColumns, filterableRelations, capitalised, enumValueOf } from './filterable.js';
import type { ColumnKind } from './column-kinds.js';
import type { ColumnField, ReadClass, RowSql } from './registry.js';

/** Something rows can be grouped by. */
export interface GroupKey {
  /** Its value of `<Type>GroupBy`: `SUBMITTED_AT_QUARTER`. */
  readonly value: string;
  /** Its field of `<Type>GroupKey`: `submittedAtQuarter`. */
  readonly field: string;
  readonly kind: ColumnKind;
  readonly enumType?: () => object;
  readonly expression: RowSql;
  readonly description: string;
}

/** A period that days fall into. */
export interface GroupPeriod {
  readonly kind: ColumnKind;
  /** SQL of the period of a day. */
  readonly of: (day: Sql) => Sql;
  /** Continues the sentence "By …". */
  readonly text: string;
}

const periods = new Map<string, GroupPeriod>([
  ['Month', { kind: 'date', of: (day) => sql`date_trunc('month', ${day})::date`, text: 'month, as its first day' }],
  ['Day', { kind: 'date', of: (day) => day, text: 'day' }],
]);

/** Adds a period that rows with dates can be grouped by; its name ends the name of the group key. */
export function groupPeriod(name: string, period: GroupPeriod): void {
  periods.set(name, period);
}

function keysOfColumn(name: string, rules: ColumnField): GroupKey[] {
  const key = (field: string, kind: ColumnKind, expression: RowSql, description: string): GroupKey => ({
    value: enumValueOf(field),
    field,
    kind,
    expression,
    description,
    ...(rules.enumType ? { enumType: rules.enumType } : {}),
  });
  const period = (part: string, day: (value: Sql) => Sql, where: string): GroupKey[] => {
    const found = periods.get(part);
    if (!found) return [];
    const text = `${rules.description} By ${found.text}${where}.`;
    return [key(name + part, found.kind, (context) => found.of(day(rules.expression(context))), text)];
  };
  const plain = [key(name, rules.column, rules.expression, rules.description)];
  switch (rules.column) {
    case 'int':
    case 'enum':
    case 'boolean':
    case 'text':
      return plain;
    case 'date':
      return [
        ...plain,
        ...[...periods.keys()].filter((part) => part !== 'Day').flatMap((part) => period(part, (value) => value, '')),
      ];
    case 'instant': {
      const inBangkok = (value: Sql): Sql => sql`(${value} at time zone 'Asia/Bangkok')::date`;
      return [...periods.keys()].flatMap((part) => period(part, inBangkok, ', in Asia/Bangkok'));
    }
    default:
      return [];
  }
}

/** What the rows of a type can be grouped by: its columns, periods of its dates, and the states of what it belongs to. */
export function groupKeysOf(type: ReadClass): GroupKey[] {
  const own = filterableColumns(type).flatMap(({ name, rules }) => keysOfColumn(name, rules));
  const related = filterableRelations(type).flatMap(({ name, field }) => {
    if (field.is !== 'object' || field.orderBy) return [];
    const states = filterableColumns(field.type()).filter(({ rules }) => /^(enum|boolean)$/.test(rules.column));
    return states.flatMap((column) =>
      keysOfColumn(name + capitalised(column.name), {
        ...column.rules,
        expression: (context) => {
          const row = sql`grouped`;
          const there = { ...context, row, parent: context.row, args: {} };
          const from = field.from?.(there) ?? context.rowsOf(field.type(), row);
          const where = field.where ? sql` where ${field.where(there)}` : sql``;
          return sql`(select ${column.rules.expression(there)} from ${from}${where} limit 1)`;
        },
      }),
    );
  });
  return [...own, ...related];
}
