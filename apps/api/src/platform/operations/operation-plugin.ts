import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { Caller } from '@sucharit/domain/access';
import { refusalCatalogue } from '@sucharit/domain/shared';
import { refuse } from '@sucharit/domain/shared';
import { accessRefusal, type AccessInventory, type Authenticator } from '../access/index.js';
import type { Reads } from '../read-model/index.js';
import { publicError, refusalOf, refusedError } from '../graphql/errors.js';
import { passThrough } from './pass-through.js';
import type { AnswerCache } from './answer-cache.js';
import { assertWithinLimits, queryLimits } from '../graphql/query-limits.js';
import type { RegisteredOperations } from './registered-operations.js';
import type { RequestContext } from '../graphql/request-context.js';

interface OperationPluginParts {
  readonly authenticator: Authenticator;
  readonly inventory: AccessInventory;
  readonly reads: Reads;
  readonly cache: AnswerCache;
  readonly introspection: Readonly<Record<'session' | 'token', boolean>>;
  readonly registered: RegisteredOperations;
  /** Only registered operations run, except in a session. */
  readonly registeredOnly: boolean;
  readonly log: (message: string) => void;
}

/** A document can be wrong in thousands of places; the first few are enough to mend it. */
export const maximumErrors = 5;

/** Status for an operation that a failing database kept from its answer; null when none did. */
const failedStatus = (errors: readonly GraphQLError[]): number | null => {
  const statuses = errors
    .map((error) => refusalOf(error.originalError ?? error))
    .map((refusal) => (refusal ? refusalCatalogue[refusal.code].http : 0));
  return statuses.find((status) => status >= 500) ?? null;
};

/** Refuses an operation with a root field that the caller may not use. */
export function assertMayRun(
  inventory: AccessInventory,
  operation: 'query' | 'mutation' | 'subscription',
  rootFields: readonly string[],
  caller: Caller | null,
): void {
  const rootType = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }[operation];
  for (const name of rootFields) {
    if (name.startsWith('__')) continue;
    const refusal = accessRefusal(inventory.ruleOf(`${rootType}.${name}`), caller);
    if (refusal) throw refusal;
  }
}

/**
 * The order in which a request is let in: validation and limits of the document (no SQL) → who asks → may they → the compiled
 * statement with its cost (no SQL) → execution.
 */
export function operationPlugin(parts: OperationPluginParts): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ contextValue, request: asked }) {
      const persisted = asked.extensions?.['persistedQuery'] as { sha256Hash?: unknown } | undefined;
      // Before Apollo looks the hash up among the documents that clients have sent in full before.
      if (asked.query === undefined && typeof persisted?.sha256Hash === 'string') {
        const registered = parts.registered.get(persisted.sha256Hash);
        if (registered !== undefined) asked.query = registered;
      }
      const refusing = async <T>(work: () => T | Promise<T>): Promise<T> => {
        try {
          return await work();
        } catch (error) {
          const refusal = refusalOf(error);
          throw refusal ? refusedError(refusal, contextValue.language) : error;
        }
      };
      const log = (error: unknown): void =>
        parts.log(
          `request ${contextValue.requestId}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
      const publicly = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError =>
        publicError(formatted, error, contextValue.language, contextValue.requestId, log);
      return {
        // Documents that were valid once are not validated again, so this hook is the first that every request passes.
        async didResolveOperation({ schema, document, operation, request, queryHash, source }) {
          parts.cache.remember(source, document);
          await refusing(async () => {
            if (!operation) return;
            if (operation.operation === 'subscription') throw refuse('SOCKET_NEEDED');
            const { introspects, rootFields } = assertWithinLimits(document, operation);
            const variables = request.variables ?? {};
            const caller: Caller | null = await parts.authenticator.authenticate(contextValue.req, () =>
              parts.reads.estimate(schema, document, operation, variables),
            );
            contextValue.caller = caller;
            const inSession = caller !== null && caller.token === undefined;
            if (parts.registeredOnly && !inSession && !parts.registered.has(queryHash))
              throw refuse('OPERATION_NOT_REGISTERED');
            if (introspects && !(caller && parts.introspection[inSession ? 'session' : 'token']))
              throw refuse('INTROSPECTION_OFF');
            assertMayRun(parts.inventory, operation.operation, rootFields, caller);
            const estimated = parts.reads.prepare(schema, document, operation, variables, contextValue);
            const remaining = contextValue.req.leavesLeft ?? null;
            if (caller) contextValue.cost = { estimated, limit: queryLimits.leaves, remaining };
          });
        },
        async responseForOperation(): Promise<GraphQLResponse | null> {
          const text = parts.reads.answerText(contextValue);
          return text === null ? null : passThrough(text, publicly);
        },
        async willSendResponse({ response, errors, operation }) {
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          if (contextValue.cost) result.extensions = { cost: contextValue.cost };
          if (!errors) return;
          result.errors = result.errors
            ?.slice(0, maximumErrors)
            .map((formatted, index) => publicly(formatted, errors[index]));
          const failed = failedStatus(errors);
          // Also when a field of the answer needed no database. What a mutation has done is told nevertheless.
          if (failed === null || (result.data && operation?.operation !== 'query')) return;
          delete result.data;
          response.http.status = failed;
        },
      };
    },
  };
}
