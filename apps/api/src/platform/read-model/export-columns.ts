import type { Actor } from '@sucharit/domain/access';
import { refuseInput, type Language } from '@sucharit/domain/shared';
import {
  getNamedType,
  GraphQLObjectType,
  isEnumType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import sql, { empty, join, type Sql } from 'sql-template-tag';
import { identifier, nameLiteral } from '../database/index.js';
import { columnKinds, isListKind, type ColumnKind } from './column-kinds.js';
import { orderOf } from './compile-order.js';
import { orderSql } from './cursor.js';
import { compileFilter } from './filters.js';
import {
  readRegistry,
  type ComputedField,
  type ReadClass,
  type ReadFieldRules,
  type RelationField,
  type RowContext,
} from './registry.js';
import { scopedRows } from './scoped-rows.js';
import type { Past } from './past-moment.js';
import { today, withClause } from './past.js';
import { argumentsOf, selectedFields, selectionsOf, type OperationScope, type SelectedField } from './selection.js';
import { SharedQueries } from './shared-queries.js';

/** One column of an exported list. */
export interface ExportColumn {
  /** Response keys from the row down, joined by a point: `plan.district.nameTh`. */
  readonly path: string;
  /** The fields behind the keys, each as `Type.field`, from the row down. */
  readonly fields: readonly string[];
  /** How the value travels; `computed` is what a rule makes of columns. */
  readonly kind: ColumnKind | 'computed';
  readonly description: string;
  /** Name of the enum whose codes are the values; null for other values. */
  readonly enumName: string | null;
  /** Place of its words among the values of a row; absent where an enum has them, or there are none. */
  readonly wordsAt?: number;
  /** The value from the text that the statement gives; only for what a rule computes. */
  readonly compute?: (needs: string) => unknown;
}

/** Columns with the SQL behind them. */
interface CompiledColumns {
  readonly columns: readonly ExportColumn[];
  readonly expressions: readonly Sql[];
  /** FROM items of related rows, each after the one it depends on. */
  readonly joins: readonly Sql[];
  /** Steps of the order among rows that one listed row was unfolded into. */
  readonly orders: readonly Sql[];
}

/** Columns of one file; more would be a document of its own. */
const maximumColumns = 150;

type Place = Pick<ExportColumn, 'path' | 'fields' | 'enumName'>;
const below = (place: Place, field: SelectedField, typeName: string, type: GraphQLOutputType): Place => ({
  enumName: isEnumType(getNamedType(type)) ? getNamedType(type).name : null,
  path: place.path === '' ? field.key : `${place.path}.${field.key}`,
  fields: [...place.fields, `${typeName}.${field.name}`],
});

/**
 * Turns a selection into flat columns: groups and related rows become columns of the same line, a list unfolds the line into
 * one for each of its rows. The caller's scope is part of every FROM item.
 */
export class ExportColumns {
  private readonly columns: ExportColumn[] = [];
  private readonly expressions: Sql[] = [];
  /** SQL of words, by the number of their column. */
  private readonly words = new Map<number, Sql>();
  private readonly joins: Sql[] = [];
  private readonly orders: Sql[] = [];
  private aliases = 0;
  private readonly shared = new SharedQueries();
  /** Path of the innermost list so far: a second one beside it would multiply the lines by each other. */
  private unfolded = '';

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly scope: OperationScope,
    private readonly caller: Actor,
    private readonly past: Past | null,
    private readonly language: Language | null,
  ) {}

  /** A FROM alias that no other FROM item of the statement has. */
  nextAlias(): Sql {
    this.aliases += 1;
    return identifier(`x${this.aliases}`);
  }

  /** What an SQL fragment of a field may use. */
  context = (
    row: Sql,
    parent: Sql,
    args: Readonly<Record<string, unknown>>,
    argsAbove: Readonly<Record<string, unknown>> = {},
  ): RowContext => ({
    row,
    parent,
    args,
    argsAbove,
    caller: this.caller,
    past: this.past,
    today: this.past?.day ?? today,
    rowsOf: (type, alias) => scopedRows(type, alias, this.caller),
    once: this.shared.once,
    kept: null,
  });

  /** The statement with what it reads once before it. */
  finish(statement: Sql): Sql {
    return sql`${withClause(this.past, this.shared.all(), statement)}${statement}`;
  }

  /** The columns of a selection on rows of a type. */
  compile(type: ReadClass, selections: readonly SelectionSetNode[], context: RowContext): CompiledColumns {
    this.walk(type, selections, context, { path: '', fields: [], enumName: null }, (expression) => expression);
    if (this.columns.length === 0) throw refuseInput('EXPORT_NOTHING', {}, ['columns']);
    const { joins, orders } = this;
    const places = [...this.words.keys()];
    const columns = this.columns.map((column, place) =>
      this.words.has(place) ? { ...column, wordsAt: this.columns.length + places.indexOf(place) } : column,
    );
    return { columns, expressions: [...this.expressions, ...this.words.values()], joins, orders };
  }

  private walk(
    type: ReadClass,
    selections: readonly SelectionSetNode[],
    context: RowContext,
    place: Place,
    guarded: (expression: Sql) => Sql,
  ): void {
    const rules = readRegistry.typeOf(type);
    const graphqlType = this.schema.getType(rules.typeName);
    if (!(graphqlType instanceof GraphQLObjectType)) throw new Error(`${rules.typeName} is not an object type`);
    for (const field of selectedFields(graphqlType, selections, this.scope)) {
      const definition = graphqlType.getFields()[field.name];
      const fieldRules = rules.fields.get(field.name);
      if (!definition || !fieldRules) throw refuseInput('EXPORT_NO_VALUE', { name: field.name }, ['columns']);
      const here: RowContext = { ...context, args: argumentsOf(definition, field, this.scope) };
      this.field(fieldRules, field, context, here, below(place, field, rules.typeName, definition.type), guarded);
    }
  }

  private field(
    rules: ReadFieldRules,
    field: SelectedField,
    above: RowContext,
    here: RowContext,
    place: Place,
    guarded: (expression: Sql) => Sql,
  ): void {
    switch (rules.is) {
      case 'column': {
        const { column: kind, description } = rules;
        const value = rules.expression(here);
        const text = isListKind(kind) ? sql`to_json(${value})::text` : columnKinds[kind].text(value);
        if (rules.words && this.language)
          this.words.set(this.columns.length, guarded(rules.words[this.language](here)));
        return this.add({ ...place, kind, description }, guarded(text));
      }
      case 'computed':
        if (selectionsOf(field).length > 0) throw refuseInput('EXPORT_NO_SINGLE', { name: place.path }, ['columns']);
        return this.add(
          { ...place, kind: 'computed', description: '', compute: this.computing(rules) },
          guarded(needsSql(rules, here)),
        );
      case 'group': {
        const present = rules.presentIf?.(here);
        const within = present
          ? (expression: Sql): Sql => guarded(sql`case when ${present} then ${expression} end`)
          : guarded;
        return this.walk(rules.type(), selectionsOf(field), { ...here, parent: here.row }, place, within);
      }
      default:
        return this.related(rules, field, above, here, place, guarded);
    }
  }

  private computing =
    (rules: ComputedField) =>
    (needs: string): unknown =>
      this.past && rules.inPast !== undefined ? rules.inPast : rules.compute(JSON.parse(needs) as never, this.caller);

  private add(column: ExportColumn, expression: Sql): void {
    if (this.columns.length === maximumColumns)
      throw refuseInput('EXPORT_COLUMNS', { maximum: maximumColumns }, ['columns']);
    this.columns.push(column);
    this.expressions.push(expression);
  }

  /** Related rows: a lateral join. The mark tells a row that is missing from one whose expressions give a value for nulls. */
  private related(
    relation: RelationField,
    field: SelectedField,
    above: RowContext,
    here: RowContext,
    place: Place,
    guarded: (expression: Sql) => Sql,
  ): void {
    const row = this.nextAlias();
    const context = this.context(row, here.row, here.args, { ...above.argsAbove, ...above.args });
    const type = relation.type();
    const from = relation.from?.(context) ?? context.rowsOf(type, row);
    const where = relation.where?.(context) ?? sql`true`;
    let tail = empty;
    let filter = empty;
    let selections = selectionsOf(field);
    if (relation.is === 'object')
      tail = relation.orderBy ? sql` order by ${relation.orderBy(context)} limit 1` : sql` limit 1`;
    else {
      if (!place.path.startsWith(this.unfolded))
        throw refuseInput('EXPORT_SECOND_LIST', { name: place.path, other: this.unfolded }, ['columns']);
      this.unfolded = `${place.path}.`;
      if (relation.is === 'list') this.orders.push(relation.orderBy(context));
      else {
        const rules = readRegistry.typeOf(type);
        refusePages(here.args);
        const compiled = compileFilter(type, here.args['filter'], context, unbounded);
        filter = compiled === empty ? empty : sql` and ${compiled}`;
        this.orders.push(orderSql(orderOf(type, here.args, context), false));
        selections = this.nodesOf(rules.typeName, selections);
      }
    }
    this.joins.push(
      sql`left join lateral (select ${row}.*, true as exported_row from ${from} where ${where}${filter}${tail}) as ${row} on true`,
    );
    this.walk(type, selections, context, place, (expression) =>
      guarded(sql`case when ${row}.exported_row then ${expression} end`),
    );
  }

  /** What a page of related rows selects of them. */
  nodesOf(typeName: string, selections: readonly SelectionSetNode[]): SelectionSetNode[] {
    const connection = this.schema.getType(`${typeName}Connection`) as GraphQLObjectType;
    return selectedFields(connection, selections, this.scope).flatMap((field) => {
      if (field.name !== 'nodes') throw refuseInput('EXPORT_NODES', { name: field.name }, ['columns']);
      return selectionsOf(field);
    });
  }
}

/** What a filter examines is bounded by the time an export may take, not by a count of values. */
export const unbounded = (): void => undefined;

/** An exported list is whole: pages have no meaning in it. */
export function refusePages(args: Readonly<Record<string, unknown>>): void {
  for (const name of ['first', 'after', 'last', 'before'])
    if (args[name] !== undefined && args[name] !== null) throw refuseInput('EXPORT_WHOLE_LIST', { name }, [name]);
}

/** What a rule needs of a row, as JSON text. */
function needsSql(rules: ComputedField, context: RowContext): Sql {
  const pairs = Object.entries(rules.needs).map(([name, value]) => sql`${nameLiteral(name)}, ${value(context)}`);
  return sql`json_build_object(${join(pairs)})::text`;
}
