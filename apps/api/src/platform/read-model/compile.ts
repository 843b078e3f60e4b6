import type { Actor } from '@sucharit/domain/access';
import { refuse } from '@sucharit/domain/shared';
import { GraphQLObjectType, type GraphQLSchema, type SelectionSetNode } from 'graphql';
import sql, { empty, join, type Sql } from 'sql-template-tag';
import { identifier, sqlType, nameLiteral, responseKey, rowAlias, maximumName } from '../database/index.js';
import { aggregateJson, type JsonPair, type SelectionReader } from './aggregates.js';
import type { FilterableColumn } from './filterable.js';
import { columnKinds } from './column-kinds.js';
import { cachedCount } from './cached-counts.js';
import type { CompiledRead, CountedList } from './compiled-read.js';
import {
  connectionSql,
  pageOf,
  type ConnectionSelection,
  type EdgePart,
  type NodeSql,
  type PageInfoField,
} from './compile-connection.js';
import { groupRange, groupsSql } from './compile-groups.js';
import type { Past } from './past-moment.js';
import { today, withClause } from './past.js';
import { expectedRowsOf, readRegistry, type ReadClass, type RelationField, type RowContext } from './registry.js';
import type { ReadTypeName } from './read-types.js';
import { scopedRows } from './scoped-rows.js';
import { argumentsOf, selectedFields, selectionsOf, type OperationScope, type SelectedField } from './selection.js';
import { SharedQueries } from './shared-queries.js';

/** json_build_object takes at most 100 arguments (FUNC_MAX_ARGS), so 50 keys. */
const keysPerObject = 50;

const column = ({ key, value }: JsonPair): Sql => sql`${value} as ${responseKey(key)}`;

/**
 * Compiles selections of the read model into SQL that returns their JSON, keyed by response key.
 * The row scope of the caller is part of every FROM item, so no selection can reach past it.
 */
export class ReadCompiler {
  private aliases = 0;
  private leaves = 0;
  private complete = true;
  private shared = new SharedQueries();
  /** The moment that the root field in hand is read at; null for the present. */
  private past: Past | null = null;
  private readonly needed = new Set<Sql>();
  private readonly counts: CountedList[] = [];

  /**
   * @param mayUseKept may the statement read what is kept, and so find nothing when it is not?
   * @param keepsCounts is it told what is known of its counts?
   */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly scope: OperationScope,
    private readonly caller: Actor,
    private readonly maximumLeaves: number,
    private readonly mayUseKept = false,
    private readonly keepsCounts = false,
  ) {}

  /** One statement for several root fields: `{"<key>": …}` as text. */
  compileRoots(
    roots: readonly {
      field: SelectedField;
      relation: RelationField;
      args: Readonly<Record<string, unknown>>;
      past: Past | null;
    }[],
  ): CompiledRead {
    const nothing = sql`null`;
    const pairs = roots.map(({ field, relation, args, past }) => ({
      key: field.key,
      value: this.at(past, () => this.relation(relation, field, args, this.context(nothing, nothing, {}), 1, true)),
    }));
    const needed = [...this.needed].map((name) => sql`exists (select from ${name})`);
    const where = needed.length === 0 ? empty : sql` where ${join(needed, ' and ')}`;
    return this.finish(sql`select ${this.object(pairs)}::text as data${where}`);
  }

  /** One row by its key, for a mutation's payload. */
  compileByKey(type: ReadClass, key: unknown, selections: readonly SelectionSetNode[]): CompiledRead {
    const rules = readRegistry.typeOf(type);
    const row = this.nextAlias();
    const json = this.object(this.row(type, selections, this.context(row, row, {}), 1));
    const keyType = sqlType(columnKinds[rules.key.kind].sqlType);
    return this.finish(
      sql`select ${json}::text as data from ${this.rowsOf(type, row)} where ${row}.${identifier(rules.key.column)} = ${key}::${keyType}`,
    );
  }

  /** A root field as it stood at a moment: what it reads, it reads in a WITH clause of its own. */
  private at(past: Past | null, compile: () => Sql): Sql {
    if (!past) return compile();
    const present = this.shared;
    this.shared = new SharedQueries();
    this.past = past;
    try {
      const answer = compile();
      return sql`(${withClause(past, this.shared.all(), answer)}select case when ${past.isTold} then ${answer} end)`;
    } finally {
      this.shared = present;
      this.past = null;
    }
  }

  private finish(answer: Sql): CompiledRead {
    const statement = sql`${withClause(null, this.shared.all(), answer)}${answer}`;
    const needsKept = this.needed.size > 0;
    return { statement, estimatedCost: this.leaves, complete: this.complete, needsKept, counts: this.counts };
  }

  private nextAlias(): Sql {
    this.aliases += 1;
    return identifier(`t${this.aliases}`);
  }

  private context(
    row: Sql,
    parent: Sql,
    args: Readonly<Record<string, unknown>>,
    argsAbove: Readonly<Record<string, unknown>> = {},
  ): RowContext {
    return {
      row,
      parent,
      args,
      argsAbove,
      caller: this.caller,
      past: this.past,
      today: this.past?.day ?? today,
      rowsOf: this.rowsOf,
      once: this.shared.once,
      kept: this.mayUseKept && !this.past ? (query) => this.kept(query) : null,
    };
  }

  private kept(query: Sql): Sql {
    const name = this.shared.once(query);
    this.needed.add(name);
    return name;
  }

  private rowsOf = (type: ReadClass | ReadTypeName, alias: Sql): Sql => scopedRows(type, alias, this.caller);

  private objectType(name: string): GraphQLObjectType {
    const type = this.schema.getType(name);
    if (!(type instanceof GraphQLObjectType)) throw new Error(`${name} is not an object type`);
    return type;
  }

  private countLeaves(count: number): void {
    this.leaves += count;
    if (this.leaves > this.maximumLeaves)
      throw refuse('COST_LIMIT', { maximum: this.maximumLeaves, estimated: Math.round(this.leaves) });
  }

  private object(pairs: readonly JsonPair[]): Sql {
    const parts = pairs.map(({ key, value }) => sql`${nameLiteral(key)}, ${value}`);
    if (parts.length <= keysPerObject) return sql`json_build_object(${join(parts.length ? parts : [empty])})`;
    const objects: Sql[] = [];
    for (let start = 0; start < parts.length; start += keysPerObject)
      objects.push(sql`jsonb_build_object(${join(parts.slice(start, start + keysPerObject))})`);
    return sql`(${join(objects, ' || ')})::json`;
  }

  /**
   * The same object as a row whose columns are the keys, which PostgreSQL writes as JSON a third faster; null when a key is no
   * name of a column.
   */
  private record(pairs: readonly JsonPair[]): { name: Sql; columns: Sql } | null {
    if (pairs.length === 0 || pairs.some(({ key }) => key.length > maximumName)) return null;
    this.aliases += 1;
    return { name: rowAlias(this.aliases), columns: join(pairs.map(column)) };
  }

  /** Keys and values of one row; `rows` is how many such rows the answer may hold. */
  private row(type: ReadClass, selections: readonly SelectionSetNode[], context: RowContext, rows: number): JsonPair[] {
    const rules = readRegistry.typeOf(type);
    const graphqlType = this.objectType(rules.typeName);
    const definitions = graphqlType.getFields();
    const value = (field: SelectedField): Sql => {
      if (field.name === '__typename') return nameLiteral(rules.typeName);
      const definition = definitions[field.name];
      const fieldRules = rules.fields.get(field.name);
      if (!definition || !fieldRules) throw new Error(`${rules.typeName}.${field.name} is not in the read model`);
      const args = argumentsOf(definition, field, this.scope);
      const here: RowContext = { ...context, args, argsAbove: { ...context.argsAbove, ...context.args } };
      switch (fieldRules.is) {
        case 'column':
          this.countLeaves(rows);
          return columnKinds[fieldRules.column].json(fieldRules.expression(here));
        case 'computed': {
          this.complete = false;
          this.countLeaves(rows);
          if (here.past && fieldRules.inPast !== undefined) return sql`null`;
          const needs = Object.entries(fieldRules.needs).map(([key, expression]) => ({ key, value: expression(here) }));
          return this.object(needs);
        }
        case 'group': {
          const below = { ...context, parent: context.row };
          const json = this.object(this.row(fieldRules.type(), selectionsOf(field), below, rows));
          const present = fieldRules.presentIf?.(here);
          return present ? sql`case when ${present} then ${json} end` : json;
        }
        default:
          return this.relation(fieldRules, field, args, context, rows);
      }
    };
    return selectedFields(graphqlType, selections, this.scope).map((field) => ({
      key: field.key,
      value: value(field),
    }));
  }

  private relation(
    relation: RelationField,
    field: SelectedField,
    args: Readonly<Record<string, unknown>>,
    above: RowContext,
    rows: number,
    isRoot = false,
  ): Sql {
    const type = relation.type();
    const row = this.nextAlias();
    const context = this.context(row, above.row, args, { ...above.argsAbove, ...above.args });
    const from = relation.from?.(context) ?? this.rowsOf(type, row);
    const where = relation.where?.(context) ?? empty;
    const filtered = where === empty ? empty : sql` where ${where}`;
    if (relation.is === 'object') {
      const pairs = this.row(type, selectionsOf(field), context, rows);
      const order = relation.orderBy ? sql` order by ${relation.orderBy(context)}` : empty;
      return sql`(select ${this.object(pairs)} from ${from}${filtered}${order} limit 1)`;
    }
    if (relation.is === 'list') {
      const pairs = this.row(type, selectionsOf(field), context, rows * expectedRowsOf(relation, this.caller));
      const order = relation.orderBy(context);
      const record = this.record(pairs);
      return record
        ? sql`(select coalesce(json_agg(${record.name}), '[]') from (select ${record.columns} from ${from}${filtered} order by ${order}) as ${record.name})`
        : sql`(select coalesce(json_agg(${this.object(pairs)} order by ${order}), '[]') from ${from}${filtered})`;
    }
    const size = pageOf(args).size;
    return connectionSql({
      type,
      rules: readRegistry.typeOf(type),
      from,
      where,
      args,
      context,
      pageAlias: this.nextAlias(),
      examine: (related) => this.countLeaves(related * rows),
      select: (pageContext) => this.connectionSelection(type, field, pageContext, context, rows * size, rows, isRoot),
    });
  }

  /** What selections of figures need; each of their leaves stands so many times in the answer. */
  private reader(times: number): SelectionReader {
    return {
      fieldsOf: (typeName, field) => selectedFields(this.objectType(typeName), selectionsOf(field), this.scope),
      argumentsOf: (typeName, field) => {
        const definition = this.objectType(typeName).getFields()[field.name];
        return definition ? argumentsOf(definition, field, this.scope) : {};
      },
      examine: (related) => this.countLeaves(related * times),
      countLeaf: () => this.countLeaves(times),
      object: (pairs) => this.object(pairs),
    };
  }

  private connectionSelection(
    type: ReadClass,
    field: SelectedField,
    page: RowContext,
    row: RowContext,
    nodes: number,
    parents: number,
    isRoot: boolean,
  ): ConnectionSelection {
    const typeName = readRegistry.typeOf(type).typeName;
    const connection = this.objectType(`${typeName}Connection`);
    const edge = this.objectType(`${typeName}Edge`);
    const pageInfo = this.objectType('PageInfo');
    const fields: ConnectionSelection['fields'][number][] = [];
    for (const selected of selectedFields(connection, selectionsOf(field), this.scope)) {
      switch (selected.name) {
        case '__typename':
          fields.push({ key: selected.key, is: '__typename', typeName: connection.name });
          break;
        case 'totalCount':
          this.countLeaves(parents);
          fields.push({ key: selected.key, is: 'totalCount', kept: this.cachedCount(isRoot, field, selected) });
          break;
        case 'aggregate': {
          const each = {
            value: (column: FilterableColumn) => column.rules.expression(row),
            holds: (held: Sql) => held,
          };
          const json = aggregateJson(type, typeName, selected, this.reader(parents), each);
          fields.push({ key: selected.key, is: 'figures', of: (rows) => sql`(select ${json} ${rows} having true)` });
          break;
        }
        case 'groups': {
          const definition = connection.getFields()[selected.name];
          if (!definition) break;
          const args = argumentsOf(definition, selected, this.scope);
          const reader = this.reader(parents * groupRange(args).first);
          fields.push({
            key: selected.key,
            is: 'figures',
            of: (rows) => groupsSql(type, typeName, selected, args, row, rows, this.reader(parents), reader),
          });
          break;
        }
        case 'nodes':
          fields.push({ key: selected.key, is: 'nodes', node: this.node(type, selected, page, nodes) });
          break;
        case 'edges': {
          const parts = selectedFields(edge, selectionsOf(selected), this.scope).map((part): EdgePart => {
            if (part.name === '__typename') return { key: part.key, is: '__typename', typeName: edge.name };
            if (part.name === 'node') return { key: part.key, is: 'node', node: this.node(type, part, page, nodes) };
            this.countLeaves(nodes);
            return { key: part.key, is: 'cursor' };
          });
          fields.push({ key: selected.key, is: 'edges', parts });
          break;
        }
        case 'pageInfo': {
          const parts = selectedFields(pageInfo, selectionsOf(selected), this.scope);
          this.countLeaves(parts.length * parents);
          fields.push({
            key: selected.key,
            is: 'pageInfo',
            parts: parts.map((part) => ({ key: part.key, name: part.name as PageInfoField })),
          });
          break;
        }
      }
    }
    return { fields };
  }

  /** All pages of a list have the same count. Not so below a row, of which there are many, and not in the past. */
  private cachedCount(isRoot: boolean, list: SelectedField, selected: SelectedField): (count: Sql) => Sql {
    if (!isRoot || this.past || !this.keepsCounts) return (count) => count;
    return (count) => {
      // Words that are searched for stand in the WITH clause.
      const query = sql`${withClause(null, this.shared.all(), count)}${count}`;
      const counted: CountedList = { query, path: [list.key, selected.key] };
      this.counts.push(counted);
      return cachedCount(count, counted);
    };
  }

  private node(type: ReadClass, field: SelectedField, page: RowContext, rows: number): NodeSql {
    const pairs = this.row(type, selectionsOf(field), page, rows);
    const record = this.record(pairs);
    return record
      ? { json: record.name, beside: sql`lateral (select ${record.columns}) as ${record.name}` }
      : { json: this.object(pairs), beside: empty };
  }
}
