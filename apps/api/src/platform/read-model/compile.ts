import type { Caller } from '@sucharit/domain/access';
import { refuse } from '@sucharit/domain/shared';
import { GraphQLObjectType, type GraphQLSchema, type SelectionSetNode } from 'graphql';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { columnKinds } from './column-kinds.js';
import {
  connectionSql,
  pageOf,
  type ConnectionSelection,
  type EdgePart,
  type PageInfoField,
} from './compile-connection.js';
import { readRegistry, type ReadClass, type RelationField, type RowContext } from './registry.js';
import { argumentsOf, selectedFields, selectionsOf, type OperationScope, type SelectedField } from './selection.js';

/** json_build_object takes at most 100 arguments (FUNC_MAX_ARGS), so 50 keys. */
const keysPerObject = 50;

/** The one statement of an operation, and how many leaves its answer may have. */
export interface CompiledRead {
  readonly statement: Sql;
  readonly estimatedLeaves: number;
  /** True when the statement's JSON is the answer as it stands, with nothing left for a rule to compute. */
  readonly complete: boolean;
}

/** Alias and key literals are safe: both match [_A-Za-z0-9]+ by the GraphQL grammar or are ours. */
const keyLiteral = (key: string): Sql => raw(`'${key}'`);
const typeNamePair = (key: string, typeName: string): Sql => raw(`'${key}', '${typeName}'`);

/**
 * Compiles selections of the read model into SQL that returns their JSON, keyed by response key.
 * The row scope of the caller is part of every FROM item, so no selection can reach past it.
 */
export class ReadCompiler {
  private aliases = 0;
  private leaves = 0;
  private complete = true;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly scope: OperationScope,
    private readonly caller: Caller,
    private readonly maximumLeaves: number,
  ) {}

  /** One statement for several root fields: `{"<key>": …}` as text. */
  compileRoots(
    roots: readonly { field: SelectedField; relation: RelationField; args: Readonly<Record<string, unknown>> }[],
  ): CompiledRead {
    const nothing = sql`null`;
    const pairs = roots.map(
      ({ field, relation, args }) => sql`${keyLiteral(field.key)}, ${this.relation(relation, field, args, nothing, 1)}`,
    );
    return this.finish(sql`select ${this.object(pairs)}::text as data`);
  }

  /** One row by its key, for a mutation's payload. */
  compileByKey(type: ReadClass, key: unknown, selections: readonly SelectionSetNode[]): CompiledRead {
    const rules = readRegistry.typeOf(type);
    const row = this.nextAlias();
    const json = this.row(type, selections, this.context(row, row, {}), 1);
    const keyType = raw(columnKinds[rules.key.kind].sqlType);
    return this.finish(
      sql`select ${json}::text as data from ${this.rowsOf(type, row)} where ${row}.${raw(rules.key.column)} = ${key}::${keyType}`,
    );
  }

  private finish(statement: Sql): CompiledRead {
    return { statement, estimatedLeaves: this.leaves, complete: this.complete };
  }

  private nextAlias(): Sql {
    this.aliases += 1;
    return raw(`t${this.aliases}`);
  }

  private context(row: Sql, parent: Sql, args: Readonly<Record<string, unknown>>): RowContext {
    return { row, parent, args, caller: this.caller, rowsOf: (type, alias) => this.rowsOf(type, alias) };
  }

  private rowsOf(type: ReadClass, alias: Sql): Sql {
    const rules = readRegistry.typeOf(type);
    if (!rules.table) throw new Error(`${rules.typeName} has no table; give the relation a from`);
    const table = raw(rules.table);
    const scoped = rules.scope?.(raw('scoped'), this.caller) ?? null;
    return scoped === null
      ? sql`${table} as ${alias}`
      : sql`(select * from ${table} as scoped where ${scoped}) as ${alias}`;
  }

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

  private object(pairs: readonly Sql[]): Sql {
    if (pairs.length <= keysPerObject) return sql`json_build_object(${join(pairs.length ? pairs : [empty])})`;
    const parts: Sql[] = [];
    for (let start = 0; start < pairs.length; start += keysPerObject)
      parts.push(sql`jsonb_build_object(${join(pairs.slice(start, start + keysPerObject))})`);
    return sql`(${join(parts, ' || ')})::json`;
  }

  /** JSON of one row; `rows` is how many such rows the answer may hold. */
  private row(type: ReadClass, selections: readonly SelectionSetNode[], context: RowContext, rows: number): Sql {
    const rules = readRegistry.typeOf(type);
    const graphqlType = this.objectType(rules.typeName);
    const definitions = graphqlType.getFields();
    const pairs: Sql[] = [];
    for (const field of selectedFields(graphqlType, selections, this.scope)) {
      if (field.name === '__typename') {
        pairs.push(typeNamePair(field.key, rules.typeName));
        continue;
      }
      const definition = definitions[field.name];
      const fieldRules = rules.fields.get(field.name);
      if (!definition || !fieldRules) throw new Error(`${rules.typeName}.${field.name} is not in the read model`);
      const args = argumentsOf(definition, field, this.scope);
      const here: RowContext = { ...context, args };
      switch (fieldRules.is) {
        case 'column':
          this.countLeaves(rows);
          pairs.push(
            sql`${keyLiteral(field.key)}, ${columnKinds[fieldRules.column].json(fieldRules.expression(here))}`,
          );
          break;
        case 'computed': {
          this.complete = false;
          this.countLeaves(rows);
          const needs = Object.entries(fieldRules.needs).map(
            ([name, expression]) => sql`${keyLiteral(name)}, ${expression(here)}`,
          );
          pairs.push(sql`${keyLiteral(field.key)}, json_build_object(${join(needs)})`);
          break;
        }
        case 'group': {
          const json = this.row(fieldRules.type(), selectionsOf(field), { ...context, parent: context.row }, rows);
          const present = fieldRules.presentIf?.(here);
          pairs.push(sql`${keyLiteral(field.key)}, ${present ? sql`case when ${present} then ${json} end` : json}`);
          break;
        }
        default:
          pairs.push(sql`${keyLiteral(field.key)}, ${this.relation(fieldRules, field, args, context.row, rows)}`);
      }
    }
    return this.object(pairs);
  }

  private relation(
    relation: RelationField,
    field: SelectedField,
    args: Readonly<Record<string, unknown>>,
    parent: Sql,
    rows: number,
  ): Sql {
    const type = relation.type();
    const row = this.nextAlias();
    const context = this.context(row, parent, args);
    const from = relation.from?.(context) ?? this.rowsOf(type, row);
    const where = relation.where?.(context) ?? empty;
    const filtered = where === empty ? empty : sql` where ${where}`;
    if (relation.is === 'object') {
      const json = this.row(type, selectionsOf(field), context, rows);
      const order = relation.orderBy ? sql` order by ${relation.orderBy(context)}` : empty;
      return sql`(select ${json} from ${from}${filtered}${order} limit 1)`;
    }
    if (relation.is === 'list') {
      const json = this.row(type, selectionsOf(field), context, rows * relation.expectedRows);
      return sql`(select coalesce(json_agg(${json} order by ${relation.orderBy(context)}), '[]') from ${from}${filtered})`;
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
      select: (pageContext) => this.connectionSelection(type, field, pageContext, rows * size, rows),
    });
  }

  private connectionSelection(
    type: ReadClass,
    field: SelectedField,
    page: RowContext,
    nodes: number,
    parents: number,
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
          fields.push({ key: selected.key, is: 'totalCount' });
          break;
        case 'nodes':
          fields.push({ key: selected.key, is: 'nodes', node: this.row(type, selectionsOf(selected), page, nodes) });
          break;
        case 'edges': {
          const parts = selectedFields(edge, selectionsOf(selected), this.scope).map((part): EdgePart => {
            if (part.name === '__typename') return { key: part.key, is: '__typename', typeName: edge.name };
            if (part.name === 'node')
              return { key: part.key, is: 'node', node: this.row(type, selectionsOf(part), page, nodes) };
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
}
