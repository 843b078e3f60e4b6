import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { Refusal, refuse } from '@sucharit/domain/shared';
import type { Authenticator } from '../access/index.js';
import type { Reads } from '../read-model/index.js';
import { publicError, refusalOf, refusedError, retryAfter, suggests } from '../graphql/errors.js';
import { statusOfRefusal } from '../graphql/refusal-status.js';
import { passThrough } from './pass-through.js';
import type { Admission } from './admission.js';
import type { AnswerCache } from './answer-cache.js';
import { queryLimits } from '../graphql/query-limits.js';
import type { RequestContext } from '../graphql/request-context.js';

interface OperationPluginParts {
  readonly authenticator: Authenticator;
  readonly admission: Admission;
  readonly reads: Reads;
  readonly cache: AnswerCache;
  readonly log: (message: string) => void;
}

/** A document can be wrong in thousands of places; the first few are enough to mend it. */
export const maximumErrors = 5;

/** The refusal of an operation that is right in itself: of a failing database, or of too much at once; null when there is none. */
const hindranceOf = (errors: readonly GraphQLError[]): Refusal | null =>
  errors
    .map((error) => refusalOf(error.originalError ?? error))
    .find((refusal) => refusal !== null && isHindrance(statusOfRefusal(refusal.code))) ?? null;
const isHindrance = (status: number): boolean => status >= 500 || status === 429;

/** What is ours on the way of a request through Apollo: admission after validation, the read path, public errors, the cost. */
export function operationPlugin(parts: OperationPluginParts): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ contextValue, request: asked }) {
      const persisted = asked.extensions?.['persistedQuery'] as { sha256Hash?: unknown } | undefined;
      // Before Apollo looks the hash up among the documents that clients have sent in full before.
      if (asked.query === undefined && typeof persisted?.sha256Hash === 'string') {
        const registered = parts.admission.registered.get(persisted.sha256Hash);
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
        publicError(formatted, error, contextValue.language, contextValue.requestId, log, contextValue.caller !== null);
      /** A document that is wrong never comes to admission: who sent it is asked for when it makes a difference. */
      const meet = async (): Promise<void> => {
        const caller = await parts.authenticator.authenticate(contextValue.req).catch(() => null);
        contextValue.caller ??= caller;
      };
      return {
        // Documents that were valid once are not validated again, so this hook is the first that every request passes.
        async didResolveOperation({ document, operation, request, queryHash, source }) {
          parts.cache.remember(source, document, queryHash);
          await refusing(async () => {
            if (!operation) return;
            if (operation.operation === 'subscription') throw refuse('SOCKET_NEEDED');
            const variables = request.variables ?? {};
            const hasToken = contextValue.req.headers.authorization !== undefined;
            const admitted = await parts.admission.admit(
              { document, operation, variables, hash: queryHash, hasToken },
              (cost) => parts.authenticator.authenticate(contextValue.req, cost),
            );
            if (admitted instanceof Refusal) throw admitted;
            const { caller, compiled, estimated } = admitted;
            contextValue.caller = caller;
            if (caller) parts.reads.use(contextValue, compiled);
            const remaining = contextValue.req.remainingBudget ?? null;
            if (caller) contextValue.cost = { estimated, limit: queryLimits.cost, remaining };
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
          if (contextValue.caller === null && result.errors?.some(suggests)) await meet();
          result.errors = result.errors
            ?.slice(0, maximumErrors)
            .map((formatted, index) => publicly(formatted, errors[index]));
          const hindrance = hindranceOf(errors);
          // Also when a field of the answer needed no database. What a mutation has done is told nevertheless; it has one field.
          const isDone = Object.values(result.data ?? {}).some((value) => value !== null);
          if (hindrance === null || (isDone && operation?.operation !== 'query')) return;
          delete result.data;
          response.http.status = statusOfRefusal(hindrance.code);
          for (const [name, value] of retryAfter(hindrance)) response.http.headers.set(name, value);
        },
      };
    },
  };
}
