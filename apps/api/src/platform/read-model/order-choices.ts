import type { Actor } from '@sucharit/domain/access';
import sql from 'sql-template-tag';
import { aggregateSql } from './aggregates.js';
import {
  filterableColumns,
  filterableRelations,
  capitalised,
  enumValueOf,
  type AggregateName,
  type FilterableColumn,
} from './filterable.js';
import type { ColumnKind } from './column-kinds.js';
import { defaultPageSize } from './page-size.js';
import {
  expectedRowsOf,
  readRegistry,
  type ConnectionField,
  type ListField,
  type ObjectField,
  type ReadArguments,
  type ReadClass,
  type RowContext,
  type RowSql,
} from './registry.js';

/** Something a list can be ordered by. */
export interface OrderChoice {
  /** Its value of `<Type>OrderField`: `ITA_TOTAL`. */
  readonly value: string;
  /** Its name in cursors and in default orders: `itaTotal`. */
  readonly field: string;
  readonly kind: ColumnKind;
  readonly description: string;
  /** SQL of it for a row; the arguments of the context are those of the step. */
  readonly expression: RowSql;
  /** Argument that a step must give beside it, such as the fiscal year of a total. */
  readonly args: ReadArguments;
  /** Rows that are looked at for each row of the list. */
  readonly looksAt: (caller: Actor) => number;
}

/** Columns that order a list of their rows, those of groups of columns included. */
function orderableColumns(type: ReadClass): FilterableColumn[] {
  return [...readRegistry.fieldsOf(type)].flatMap(([name, field]): FilterableColumn[] => {
    if (field.is === 'column') return field.order ? [{ name, rules: field }] : [];
    if (field.is !== 'group') return [];
    return orderableColumns(field.type()).map((column) => ({ ...column, name: name + capitalised(column.name) }));
  });
}

const choice = (field: string, parts: Omit<OrderChoice, 'field' | 'value'>): OrderChoice => ({
  value: enumValueOf(field),
  field,
  ...parts,
});

/** No other row stands between the list and these: one name does for all of them. */
const alias = sql`ordered`;

const below = (context: RowContext): RowContext => ({ ...context, row: alias, parent: context.row });
/** As fields of the related row are asked: with its arguments above them. */
const inside = (context: RowContext): RowContext => ({
  ...context,
  args: {},
  argsAbove: { ...context.argsAbove, ...context.args },
});

/** By a column of the one related row. */
function ofOne(name: string, relation: ObjectField): OrderChoice[] {
  const args = relation.args ?? {};
  const needs = Object.keys(args).length > 0 ? ` Needs ${Object.keys(args).join(' and ')}.` : '';
  return orderableColumns(relation.type())
    .filter(({ name: column, rules }) => !(column in args) && rules.order !== 'own')
    .map(({ name: column, rules }) =>
      choice(name + capitalised(column), {
        kind: rules.column,
        description: `By ${column} of \`${name}\`: ${rules.description}${needs}`,
        args,
        looksAt: () => (relation.looksAt ?? 1) + (rules.looksAt ?? 0),
        expression: (context) => {
          const row = below(context);
          const from = relation.from?.(row) ?? row.rowsOf(relation.type(), alias);
          const where = relation.where ? sql` where ${relation.where(row)}` : sql``;
          const first = relation.orderBy ? sql` order by ${relation.orderBy(row)}` : sql``;
          return sql`(select ${rules.expression(inside(row))} from ${from}${where}${first} limit 1)`;
        },
      }),
    );
}

/** The figures of related rows that order a list. Scores and percents have no sum worth an order. */
const figuresOf: Readonly<Partial<Record<ColumnKind, readonly AggregateName[]>>> = {
  score: ['average', 'median', 'minimum', 'maximum'],
  money: ['sum', 'average', 'median', 'minimum', 'maximum'],
};

/** By how many related rows there are, and by what their figures come to. */
function ofMany(name: string, relation: ListField | ConnectionField): OrderChoice[] {
  const looksAt = (caller: Actor): number =>
    relation.is === 'list' ? expectedRowsOf(relation, caller) : defaultPageSize;
  const over =
    (figure: (row: RowContext) => ReturnType<RowSql>): RowSql =>
    (context) => {
      const row = below(context);
      const from = relation.from?.(row) ?? row.rowsOf(relation.type(), alias);
      const where = relation.where ? sql` where ${relation.where(row)}` : sql``;
      return sql`(select ${figure(inside(row))} from ${from}${where})`;
    };
  const count = choice(`${name}Count`, {
    kind: 'int',
    description: `By the number of \`${name}\` that the caller may see.`,
    args: {},
    looksAt,
    expression: over(() => aggregateSql('count', sql``)),
  });
  const figures = filterableColumns(relation.type()).flatMap(({ name: column, rules }) =>
    (figuresOf[rules.column] ?? []).map((aggregate) =>
      choice(name + capitalised(column) + capitalised(aggregate), {
        kind: rules.column,
        description: `By ${aggregate} of ${column} of \`${name}\`: ${rules.description}`,
        args: {},
        looksAt: (caller) => looksAt(caller) * (1 + (rules.looksAt ?? 0)),
        expression: over((row) => aggregateSql(aggregate, rules.expression(row))),
      }),
    ),
  );
  return [count, ...figures];
}

const known = new Map<ReadClass, readonly OrderChoice[]>();

/** Everything a list of a type can be ordered by: its columns, those of what it belongs to, and what its related rows come to. */
export function orderChoicesOf(type: ReadClass): readonly OrderChoice[] {
  const found = known.get(type);
  if (found) return found;
  const own = orderableColumns(type).map(({ name, rules }) =>
    choice(name, {
      kind: rules.column,
      description: rules.description,
      args: {},
      looksAt: () => rules.looksAt ?? 0,
      expression: rules.expression,
    }),
  );
  const one = [...readRegistry.fieldsOf(type)].flatMap(([name, field]) =>
    field.is === 'object' ? ofOne(name, field) : [],
  );
  const many = filterableRelations(type).flatMap(({ name, field }) =>
    field.is === 'object' ? [] : ofMany(name, field),
  );
  const columns = new Set(own.map(({ field }) => field));
  const related = [...one, ...many].filter(({ field }) => !columns.has(field));
  const all = [...own, ...related];
  if (new Set(all.map(({ value }) => value)).size < all.length)
    throw new Error(`${readRegistry.typeOf(type).typeName} can be ordered by two things of the same name`);
  known.set(type, all);
  return all;
}

/** The arguments that steps of an order may need, by name. */
export function orderArgumentsOf(type: ReadClass): ReadArguments {
  const found: Record<string, ReadArguments[string]> = {};
  for (const { args, value } of orderChoicesOf(type))
    for (const [name, argument] of Object.entries(args)) {
      const earlier = found[name];
      if (earlier && earlier.type() !== argument.type()) throw new Error(`${value} needs another ${name}`);
      found[name] = earlier ?? argument;
    }
  return found;
}
