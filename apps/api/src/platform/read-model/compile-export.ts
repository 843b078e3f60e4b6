import type { Actor } from '@sucharit/domain/access';
import { refuse, refuseInput, type Language } from '@sucharit/domain/shared';
import {
  getVariableValues,
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import sql, { empty, join, type Sql } from 'sql-template-tag';
import { identifier } from '../database/index.js';
import { assertValues } from '../graphql/value-limits.js';
import { orderOf } from './compile-order.js';
import { orderSql } from './cursor.js';
import { ExportColumns, unbounded, type ExportColumn } from './export-columns.js';
import { compileFilter } from './filters.js';
import { pastOf } from './past.js';
import { readRegistry, type ConnectionField, type ListField, type ReadClass } from './registry.js';
import { selectedFields, selectionsOf, type OperationScope } from './selection.js';

/** A list of the API, whole: the same filter and order as its query takes, and what to show of its rows. */
export interface ExportRequest {
  /** Root field of a list: `measures`. */
  readonly list: string;
  /** `<Type>Filter`, not yet coerced. */
  readonly filter?: unknown;
  /** `[<Type>Order!]`, not yet coerced. */
  readonly orderBy?: unknown;
  /** `AsOf`, not yet coerced. */
  readonly asOf?: unknown;
  /** Selection on the rows as GraphQL text without the outer braces: `number title plan { fiscalYear }`; null for every plain field. */
  readonly columns: string | null;
  /** Language of the words beside codes; null without them. */
  readonly words?: Language | null;
}

/** The one statement of an export; every value of its rows is text or null, in the order of the columns and then of words, named c0, c1 … */
export interface CompiledExport {
  readonly statement: Sql;
  readonly columns: readonly ExportColumn[];
}

const maximumTokens = 1_000;
/** Refuses an argument in the words of the GraphQL library. */
const wrong = (argument: string, said: string): Error =>
  refuseInput('EXPORT_ARGUMENT', { name: argument, said: said.replace(/ Did you mean .*$/s, '').slice(0, 300) }, [
    argument,
  ]);

/** Names of the root fields that are lists, and so can be exported. */
export const exportableLists = (schema: GraphQLSchema): string[] =>
  Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((name) => listNamed(name) !== undefined);

const listNamed = (name: string): ConnectionField | ListField | undefined => {
  const relation = readRegistry.root(name);
  return relation?.is === 'connection' || relation?.is === 'list' ? relation : undefined;
};

/** Every plain field of a read type, in the order in which they are declared. */
const plainFields = (type: ReadClass): string =>
  [...readRegistry.typeOf(type).fields].flatMap(([name, rules]) => (rules.is === 'column' ? [name] : [])).join(' ');

/** The client's selection as GraphQL reads it; a text that would end the selection and begin something else is none. */
function selectionOf(columns: string): SelectionSetNode {
  let document: DocumentNode;
  try {
    document = parse(`{ ${columns}\n}`, { maxTokens: maximumTokens, noLocation: true });
  } catch (error) {
    throw wrong('columns', (error as Error).message);
  }
  const [only, ...others] = document.definitions;
  if (only?.kind !== Kind.OPERATION_DEFINITION || others.length > 0)
    throw refuseInput('EXPORT_ONE_SELECTION', {}, ['columns']);
  return only.selectionSet;
}

/** The same for a short list that comes without pages, filter and order of the reader's. */
function shortListOf(name: string, selectionSet: SelectionSetNode): DocumentNode {
  const shell = parse(`{ ${name} { __typename } }`, { noLocation: true });
  const operation = shell.definitions[0] as OperationDefinitionNode;
  const field = operation.selectionSet.selections[0] as FieldNode;
  const selections = [{ ...field, selectionSet }];
  return { ...shell, definitions: [{ ...operation, selectionSet: { ...operation.selectionSet, selections } }] };
}

/** The query whose list the export holds, as a document: what GraphQL itself checks, it checks here too. */
function documentOf(
  definition: GraphQLField<unknown, unknown>,
  selection: SelectionSetNode,
  past: boolean,
): DocumentNode {
  const typeOf = (argument: string): string =>
    String(definition.args.find(({ name }) => name === argument)?.type ?? 'String');
  const shell = parse(
    `query ($filter: ${typeOf('filter')}, $orderBy: ${typeOf('orderBy')}${past ? ', $asOf: AsOf' : ''}) { ${definition.name}(filter: $filter, orderBy: $orderBy${past ? ', asOf: $asOf' : ''}) { nodes { __typename } } }`,
    { noLocation: true },
  );
  const replaceNodes = (field: FieldNode): FieldNode =>
    field.name.value === 'nodes'
      ? { ...field, selectionSet: selection }
      : { ...field, ...(field.selectionSet ? { selectionSet: replaceIn(field.selectionSet) } : {}) };
  const replaceIn = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((node) => (node.kind === Kind.FIELD ? replaceNodes(node) : node)),
  });
  const operation = shell.definitions[0] as OperationDefinitionNode;
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet: replaceIn(operation.selectionSet) }] };
}

/** The query whose list an export holds, valid and with its variables coerced. */
export interface ExportOperation {
  readonly request: ExportRequest;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The query of an export.
 * Refuses with LIST_UNKNOWN a list that is none, with INVALID_INPUT a filter, order or selection that its query would not take.
 */
export function exportOperation(schema: GraphQLSchema, request: ExportRequest): ExportOperation {
  const definition = schema.getQueryType()?.getFields()[request.list];
  const relation = listNamed(request.list);
  if (!definition || !relation)
    throw refuse('LIST_UNKNOWN', { list: request.list, lists: exportableLists(schema).join(', ') }, ['list']);
  const asked = request.asOf ?? null;
  const selection = selectionOf(request.columns ?? plainFields(relation.type()));
  const isShort = relation.is === 'list';
  for (const name of ['filter', 'orderBy', 'asOf'] as const)
    if (isShort && request[name] !== undefined && request[name] !== null)
      throw refuseInput('EXPORT_TAKES_NONE', { list: request.list, name }, [name]);
  const document = isShort ? shortListOf(request.list, selection) : documentOf(definition, selection, asked !== null);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const [invalid] = validate(schema, document, undefined, { maxErrors: 1 });
  if (invalid instanceof GraphQLError)
    throw wrong(invalid.message.startsWith('Unknown argument "asOf"') ? 'asOf' : 'columns', invalid.message);
  const given = { filter: request.filter ?? null, orderBy: request.orderBy ?? null, asOf: asked };
  assertValues(given);
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
  if (!coerced) {
    const message = errors[0]?.message ?? '';
    throw wrong(/^Variable "\$(orderBy|asOf)"/.exec(message)?.[1] ?? 'filter', message);
  }
  return { request, document, operation, variables: coerced };
}

/** Compiles a whole list into one statement with a flat row for each line, under the caller's row scope. */
export function compileExport(
  schema: GraphQLSchema,
  caller: Actor,
  { request, operation, variables: coerced }: ExportOperation,
  now: Date,
): CompiledExport {
  const queryType = schema.getQueryType();
  const relation = listNamed(request.list);
  if (!queryType || !relation) throw refuse('NOT_FOUND', {}, ['list']);
  const type = relation.type();
  const isShort = relation.is === 'list';
  const scope: OperationScope = { fragments: {}, variables: coerced };

  const past = pastOf(coerced['asOf'], now);
  const columns = new ExportColumns(schema, scope, caller, past, request.words ?? null);
  const row = columns.nextAlias();
  const context = columns.context(row, sql`null`, coerced);
  const selections = selectedFields(queryType, [operation.selectionSet], scope).flatMap((field) =>
    isShort ? selectionsOf(field) : columns.nodesOf(readRegistry.typeOf(type).typeName, selectionsOf(field)),
  );
  const compiled = columns.compile(type, selections, context);
  const from = relation.from?.(context) ?? context.rowsOf(type, row);
  const conditions = [
    relation.where?.(context) ?? empty,
    isShort ? empty : compileFilter(type, coerced['filter'], context, unbounded),
    past?.isTold ?? empty,
  ].filter((part) => part !== empty);
  const where = conditions.length === 0 ? empty : sql` where ${join(conditions, ' and ')}`;
  const joins = compiled.joins.length === 0 ? empty : sql` ${join(compiled.joins, ' ')}`;
  const usual = isShort ? relation.orderBy(context) : orderSql(orderOf(type, coerced, context), false);
  const order = join([usual, ...compiled.orders]);
  const named = compiled.expressions.map((expression, index) => sql`${expression} as ${identifier(`c${index}`)}`);
  return {
    statement: columns.finish(sql`select ${join(named)} from ${from}${joins}${where} order by ${order}`),
    columns: compiled.columns,
  };
}
