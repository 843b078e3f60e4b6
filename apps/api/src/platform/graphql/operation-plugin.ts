import type { ApolloServerPlugin } from '@apollo/server';
import type { Caller } from '@sucharit/domain/access';
import { refuse } from '@sucharit/domain/shared';
import { Kind, type OperationDefinitionNode } from 'graphql';
import { accessRefusal, type AccessInventory, type Authenticator } from '../access/index.js';
import type { Reads } from '../read-model/index.js';
import { publicError, refusalOf, refusedError } from './errors.js';
import { assertWithinLimits } from './query-limits.js';
import type { RequestContext } from './request-context.js';

interface OperationPluginParts {
  readonly authenticator: Authenticator;
  readonly inventory: AccessInventory;
  readonly reads: Reads;
  readonly introspection: boolean;
  readonly log: (message: string) => void;
}

/** A document can be wrong in thousands of places; the first few are enough to mend it. */
const maximumErrors = 5;

/** Names of the root fields an operation selects, through fragments. */
function rootFieldNames(
  operation: OperationDefinitionNode,
  document: { definitions: readonly { kind: string }[] },
): Set<string> {
  const names = new Set<string>();
  const seen = new Set<string>();
  const visit = (set: OperationDefinitionNode['selectionSet']): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        for (const definition of document.definitions)
          if (definition.kind === Kind.FRAGMENT_DEFINITION) {
            const fragment = definition as unknown as {
              name: { value: string };
              selectionSet: OperationDefinitionNode['selectionSet'];
            };
            if (fragment.name.value === selection.name.value) visit(fragment.selectionSet);
          }
      }
    }
  };
  visit(operation.selectionSet);
  return names;
}

/**
 * The order in which a request is let in: limits of the document (no SQL) → validation → who asks → may they → the compiled
 * statement with its cost (no SQL) → execution.
 */
export function operationPlugin(parts: OperationPluginParts): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ contextValue }) {
      const refusing = async <T>(work: () => T | Promise<T>): Promise<T> => {
        try {
          return await work();
        } catch (error) {
          const refusal = refusalOf(error);
          throw refusal ? refusedError(refusal, contextValue.language) : error;
        }
      };
      let introspects = false;
      return {
        async validationDidStart({ document }) {
          await refusing(() => {
            introspects = assertWithinLimits(document).introspects;
          });
        },
        async didResolveOperation({ schema, document, operation, request }) {
          await refusing(async () => {
            if (!operation) return;
            const caller: Caller | null = await parts.authenticator.authenticate(contextValue.req);
            contextValue.caller = caller;
            if (introspects && !(parts.introspection && caller)) throw refuse('INTROSPECTION_OFF');
            const rootType = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }[
              operation.operation
            ];
            for (const name of rootFieldNames(operation, document)) {
              if (name.startsWith('__')) continue;
              const refusal = accessRefusal(parts.inventory.ruleOf(`${rootType}.${name}`), caller);
              if (refusal) throw refusal;
            }
            parts.reads.prepare(schema, document, operation, request.variables ?? {}, contextValue);
          });
        },
        async willSendResponse({ response, errors }) {
          if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
          const log = (error: unknown): void =>
            parts.log(
              `request ${contextValue.requestId}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
            );
          response.body.singleResult.errors = response.body.singleResult.errors
            .slice(0, maximumErrors)
            .map((formatted, index) =>
              publicError(formatted, errors?.[index], contextValue.language, contextValue.requestId, log),
            );
        },
      };
    },
  };
}
