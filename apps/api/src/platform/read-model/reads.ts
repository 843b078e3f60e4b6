import { Injectable } from '@nestjs/common';
import { accountIdOf, publicReader, tokenOf, type Actor } from '@sucharit/domain/access';
import { Refusal, refuse } from '@sucharit/domain/shared';
import {
  getVariableValues,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { Clock } from '../clock/index.js';
import { Database, scopeKeyOf, scopeProperties, type AbortState, type Statement } from '../database/index.js';
import { queryLimits } from '../graphql/query-limits.js';
import { ReadCompiler } from './compile.js';
import type { CompiledRead } from './compiled-read.js';
import { CachedCounts } from './cached-counts.js';
import type { Past } from './past-moment.js';
import { pastOf } from './past.js';
import { readRegistry, type ReadClass, type RelationField } from './registry.js';
import { argumentsOf, selectedFields, type OperationScope, type SelectedField } from './selection.js';

/** The part of a request's context that reads need. */
export interface ReadContext {
  readonly caller: Actor | null;
  /** Whether somebody still waits for the answer; without it somebody always does. */
  readonly abort?: AbortState;
}

type Row = Readonly<Record<string, unknown>>;

/** An operation's statement. The same operation with the same variables in the same scope has the same object again. */
export interface CompiledOperation {
  readonly statement: Statement;
  readonly estimatedCost: number;
  /** Every root field is in the statement, and the statement's JSON needs nothing more. */
  readonly complete: boolean;
  /** It names the account that asks, and is of no use to another one of the same role and district. */
  readonly personal: boolean;
}
/** What an operation reads, and how much. */
export interface PlannedOperation {
  /** Null when it reads nothing here, or its variables cannot be coerced. */
  readonly compiled: CompiledOperation | null;
  /** Values that the answer may have, at least 1. */
  readonly estimated: number;
}

interface PreparedOperation {
  readonly compiled: CompiledOperation | null;
  answer?: Promise<Row>;
}

/** Compiled operations that are kept; one is some 10 kB. */
const maximumCompiled = 500;
/** Variables that are longer are compiled each time. */
const maximumVariables = 2_000;

const fragmentsOf = (document: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );

/** The caller as a proxy that records if a property beyond its row scope was read: the statement then depends on the account. */
function trackedCaller(caller: Actor): { caller: Actor; isNamed: () => boolean } {
  let named = false;
  const watched = new Proxy(caller, {
    get(target, property) {
      if (!scopeProperties.has(property)) named = true;
      return Reflect.get(target, property) as unknown;
    },
  });
  return { caller: watched, isNamed: () => named };
}

/** The compiled read path: an operation becomes one statement, whatever its root fields. */
@Injectable()
export class Reads {
  private readonly operations = new WeakMap<object, PreparedOperation>();
  private readonly compiled = new LRUCache<string, CompiledOperation>({ max: maximumCompiled });
  private readonly documents = new WeakMap<DocumentNode, number>();
  private documentsSeen = 0;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly counts: CachedCounts,
  ) {}

  /**
   * Values that the answer of an operation may have, whoever asks; 0 for one that `plan` will refuse. Cost does not depend
   * on the caller, so that it is known before the caller is.
   */
  estimate(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    rawVariables: Readonly<Record<string, unknown>>,
  ): number {
    try {
      return this.plan(schema, document, operation, rawVariables, publicReader).estimated;
    } catch (error) {
      if (error instanceof Refusal) return 0;
      throw error;
    }
  }

  /**
   * Compiles an operation before it runs, so that what is too large or damaged is refused before any SQL.
   * Variables that cannot be coerced are left to the execution, which reports them.
   */
  plan(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    rawVariables: Readonly<Record<string, unknown>>,
    caller: Actor,
  ): PlannedOperation {
    if (operation.operation === OperationTypeNode.QUERY) {
      const compiled = this.compile(schema, document, operation, rawVariables, caller);
      return { compiled, estimated: Math.max(1, Math.ceil(compiled?.estimatedCost ?? 0)) };
    }
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], rawVariables);
    if (!coerced) return { compiled: null, estimated: 1 };
    const scope: OperationScope = { fragments: fragmentsOf(document), variables: coerced };
    return {
      compiled: null,
      estimated: Math.max(1, Math.ceil(this.rehearsePayload(schema, operation, scope, caller))),
    };
  }

  /** From now on the reads of a request answer from this statement. */
  use(context: ReadContext, compiled: CompiledOperation | null): void {
    this.operations.set(context, { compiled });
  }

  /**
   * The statement of a validated query; null when it reads nothing here, or its variables cannot be coerced. Kept by document,
   * operation, variables and what the statement depends on of the caller: role and district, and account and scopes where it looks
   * at more.
   * @throws Refusal COST_LIMIT, PAGE_SIZE, BAD_CURSOR, INVALID_INPUT, AS_OF_FUTURE, AS_OF_NOT_KEPT
   */
  compile(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    rawVariables: Readonly<Record<string, unknown>>,
    caller: Actor,
  ): CompiledOperation | null {
    const variables = JSON.stringify(rawVariables);
    const shared = `${this.numberOf(document)} ${operation.name?.value ?? ''} ${scopeKeyOf(caller)} ${variables}`;
    const personal = `${accountIdOf(caller)} ${tokenOf(caller)?.scopes?.join() ?? 'all'} ${shared}`;
    const known = this.compiled.get(shared) ?? this.compiled.get(personal);
    if (known) return known;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], rawVariables);
    if (!coerced) return null;
    const scope: OperationScope = { fragments: fragmentsOf(document), variables: coerced };
    const compiled = this.compileQuery(schema, operation, scope, caller);
    if (compiled && variables.length <= maximumVariables)
      this.compiled.set(compiled.personal ? personal : shared, compiled);
    return compiled;
  }

  /**
   * The whole answer as JSON text, straight from the statement, or null when graphql-js has to complete it: when a rule
   * computes a field, or a root field is not a read. Access and cost were settled when the operation was admitted.
   */
  answerText(context: ReadContext): Promise<string> | null {
    const prepared = this.operations.get(context);
    if (!prepared?.compiled?.complete || !context.caller) return null;
    return this.text(context.caller, prepared.compiled, context.abort);
  }

  /** The value of a root field; all root fields of the operation share one statement. */
  async answer(info: GraphQLResolveInfo, context: ReadContext): Promise<unknown> {
    const prepared = this.operations.get(context);
    const compiled = prepared?.compiled;
    if (!compiled || !context.caller) throw refuse('UNAUTHENTICATED');
    prepared.answer ??= this.run(context.caller, compiled, context.abort);
    return (await prepared.answer)[String(info.path.key)];
  }

  /** A payload's row read back after a mutation; null when the caller may not see it. */
  async payload(type: ReadClass, key: unknown, info: GraphQLResolveInfo, context: ReadContext): Promise<Row | null> {
    if (!context.caller || key === null || key === undefined) return null;
    const scope: OperationScope = { fragments: info.fragments, variables: info.variableValues };
    const selections = info.fieldNodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
    const compiled = this.compiler(info.schema, scope, context.caller).compileByKey(type, key, selections);
    const text = await this.database.readText(context.caller, compiled.statement);
    return text === null ? null : (JSON.parse(text) as Row);
  }

  /** Columns of one row by its key, as the caller may see it; null when they may not. */
  async columns(
    type: ReadClass,
    key: string,
    names: readonly string[],
    schema: GraphQLSchema,
    context: ReadContext,
  ): Promise<Row | null> {
    if (!context.caller) return null;
    const selections: SelectionSetNode = {
      kind: Kind.SELECTION_SET,
      selections: names.map((value) => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value } })),
    };
    const scope: OperationScope = { fragments: {}, variables: {} };
    const { statement } = this.compiler(schema, scope, context.caller).compileByKey(type, key, [selections]);
    const text = await this.database.readText(context.caller, statement);
    return text === null ? null : (JSON.parse(text) as Row);
  }

  private run = async (caller: Actor, compiled: CompiledOperation, abort?: AbortState): Promise<Row> =>
    JSON.parse(await this.text(caller, compiled, abort)) as Row;

  private text = async (caller: Actor, compiled: CompiledOperation, abort?: AbortState): Promise<string> =>
    (await this.database.readText(caller, compiled.statement, abort)) ?? '{}';

  private compiler = (schema: GraphQLSchema, scope: OperationScope, caller: Actor, mayUseKept = false): ReadCompiler =>
    new ReadCompiler(schema, scope, caller, queryLimits.cost, mayUseKept, this.counts.enabled);

  /** Documents have no name; the parsed ones that Apollo keeps are numbered as they are met. */
  private numberOf(document: DocumentNode): number {
    const number = this.documents.get(document) ?? (this.documentsSeen += 1);
    this.documents.set(document, number);
    return number;
  }

  private compileQuery(
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    scope: OperationScope,
    caller: Actor,
  ): CompiledOperation | null {
    const queryType = schema.getQueryType();
    if (!queryType) return null;
    const fields = selectedFields(queryType, [operation.selectionSet], scope);
    const roots = fields.flatMap((field) => this.rootOf(queryType, field, scope));
    if (roots.length === 0) return null;
    const watched = trackedCaller(caller);
    const compile = (mayUseKept: boolean): CompiledRead =>
      this.compiler(schema, scope, watched.caller, mayUseKept).compileRoots(roots);
    const kept = compile(true);
    const anew = kept.needsKept ? compile(false) : null;
    const personal = watched.isNamed();
    // Who sees no more than the public does not see the version of the data either.
    const sharedBy = personal || caller.kind === 'PUBLIC' ? null : scopeKeyOf(caller);
    const otherwise = anew ? this.counts.statementOf(anew, sharedBy) : undefined;
    return {
      statement: this.counts.statementOf(kept, sharedBy, otherwise),
      estimatedCost: kept.estimatedCost,
      complete: kept.complete && roots.length === fields.length,
      personal,
    };
  }

  private rootOf(
    queryType: GraphQLObjectType,
    field: SelectedField,
    scope: OperationScope,
  ): { field: SelectedField; relation: RelationField; args: Row; past: Past | null }[] {
    const relation = readRegistry.root(field.name);
    const definition = queryType.getFields()[field.name];
    if (!relation || !definition) return [];
    const args = argumentsOf(definition, field, scope);
    return [{ field, relation, args, past: pastOf(args['asOf'], this.clock.now()) }];
  }

  /**
   * A mutation must not change anything and then fail because its payload asks for too much, nor a subscription begin.
   * @returns values that the payload may have
   */
  private rehearsePayload(
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    scope: OperationScope,
    caller: Actor,
  ): number {
    const rootType = schema.getRootType(operation.operation);
    let leaves = 0;
    if (!rootType) return leaves;
    for (const field of selectedFields(rootType, [operation.selectionSet], scope)) {
      const typeName = rootType
        .getFields()
        [field.name]?.type.toString()
        .replace(/[![\]]/g, '');
      const payloadType = typeName ? (schema.getType(typeName) as GraphQLObjectType | undefined) : undefined;
      if (!payloadType) continue;
      const sets = field.nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
      for (const selected of selectedFields(payloadType, sets, scope)) {
        const rules = readRegistry.payload(`${payloadType.name}.${selected.name}`);
        if (!rules) continue;
        const below = selected.nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
        leaves += this.compiler(schema, scope, caller).compileByKey(rules.type(), null, below).estimatedCost;
      }
    }
    return leaves;
  }
}
