import { createHash, randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Refusal, refuse } from '@sucharit/domain/shared';
import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  subscribe,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
} from 'graphql';
import { publicError, queryLimits, refusalOf, refusedError, type SubscriptionContext } from '../../graphql/index.js';
import { bodyLimits } from '../../http/body-limits.js';
import { Admission, type Authenticate } from '../admission.js';
import { maximumErrors } from '../operation-plugin.js';

/** The payload of a subscribe message. */
export interface SubscriptionRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

type Reader = Omit<SubscriptionContext, 'caller' | 'requestId' | 'cost'>;

/** Admits subscriptions in the order and within the limits of requests over HTTP. */
@Injectable()
export class SubscriptionGate {
  private readonly logger = new Logger('Subscriptions');

  constructor(
    private readonly host: GraphQLSchemaHost,
    private readonly admission: Admission,
  ) {}

  /**
   * Size and validity of the document, then admission as for every operation.
   * @param authenticate authenticates the caller again
   */
  async admit(
    request: SubscriptionRequest,
    authenticate: Authenticate,
    reader: Reader,
  ): Promise<ExecutionArgs | readonly GraphQLError[]> {
    const requestId = randomUUID();
    try {
      const { schema } = this.host;
      const document = this.parse(request.query);
      const mistakes = validate(schema, document, undefined, { maxErrors: maximumErrors });
      if (mistakes.length > 0) return mistakes.map((mistake) => withCode(mistake, 'GRAPHQL_VALIDATION_FAILED'));
      const operation = getOperationAST(document, request.operationName);
      if (!operation)
        throw withCode(new GraphQLError('The document does not hold that operation.'), 'OPERATION_RESOLUTION_FAILURE');
      if (operation.operation !== OperationTypeNode.SUBSCRIPTION) throw refuse('SUBSCRIPTION_ONLY');
      const variableValues = request.variables ?? {};
      const hash = createHash('sha256').update(request.query).digest('hex');
      const admitted = await this.admission.admit(
        { document, operation, variables: variableValues, hash },
        authenticate,
      );
      if (admitted instanceof Refusal) throw admitted;
      const { caller, estimated: cost } = admitted;
      if (!caller) throw refuse('UNAUTHENTICATED');
      const contextValue: SubscriptionContext = { ...reader, caller, requestId, cost };
      return { schema, document, operationName: request.operationName, variableValues, contextValue };
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal) return [refusedError(refusal, reader.language)];
      if (error instanceof GraphQLError) return [error];
      return [new GraphQLError('failed', { originalError: error as Error })];
    }
  }

  /** Begins a subscription. An error that its resolver throws becomes its answer, because graphql-js passes on only GraphQLErrors. */
  async begin(args: ExecutionArgs): ReturnType<typeof subscribe> {
    try {
      return await subscribe(args);
    } catch (error) {
      return { errors: [new GraphQLError('failed', { originalError: error as Error })] };
    }
  }

  /** The public form of errors, as over HTTP. */
  publicErrors(
    errors: readonly GraphQLError[],
    { language, requestId = randomUUID() }: Pick<Reader, 'language'> & { readonly requestId?: string },
  ): GraphQLFormattedError[] {
    const log = (error: unknown): void =>
      this.logger.error(
        `request ${requestId}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    return errors
      .slice(0, maximumErrors)
      .map((error) => publicError(withDefaultCode(error), error, language, requestId, log));
  }

  /** The public form of one answer. */
  publicResult(
    result: { readonly data?: unknown; readonly errors?: readonly GraphQLError[] },
    context: Pick<SubscriptionContext, 'language' | 'requestId'>,
  ): FormattedExecutionResult {
    const data = result.data as Record<string, unknown> | null | undefined;
    return {
      ...(data === undefined ? {} : { data }),
      ...(result.errors ? { errors: this.publicErrors(result.errors, context) } : {}),
    };
  }

  private parse(query: string): DocumentNode {
    if (Buffer.byteLength(query) > bodyLimits.document)
      throw refuse('BODY_TOO_LARGE', { maximum: bodyLimits.document });
    try {
      return parse(query, { maxTokens: queryLimits.tokens });
    } catch (error) {
      throw error instanceof GraphQLError ? withCode(error, 'GRAPHQL_PARSE_FAILED') : error;
    }
  }
}

const withCode = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, {
    ...(error.nodes ? { nodes: error.nodes } : {}),
    ...(error.source ? { source: error.source } : {}),
    ...(error.positions ? { positions: error.positions } : {}),
    extensions: { code },
  });

/** Variables that do not fit are refused by graphql-js, which names no code. */
const withDefaultCode = (error: GraphQLError): GraphQLFormattedError => {
  // A refusal has a `path`, so graphql-js takes it for a GraphQLError and hands it on unwrapped.
  const formatted = error instanceof GraphQLError ? error.toJSON() : { message: 'failed' };
  const isOfVariables = error.message.startsWith('Variable "$') && !error.originalError;
  return isOfVariables ? { ...formatted, extensions: { ...formatted.extensions, code: 'BAD_USER_INPUT' } } : formatted;
};
