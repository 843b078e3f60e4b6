import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Logger, Module } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Authenticator } from '../access/index.js';
import { attachReadResolvers, completeReadTypes, Reads } from '../read-model/index.js';
import { Admission } from './admission.js';
import { AnswerCache } from './answer-cache.js';
import { operationPlugin } from './operation-plugin.js';
import { SchemaController } from './schema.controller.js';
import { writeResult } from './pass-through.js';
import { queryLimits } from '../graphql/query-limits.js';
import { languageOf, ResponseAbort, type RequestContext } from '../graphql/request-context.js';

const logger = new Logger('GraphQL');

@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [ModuleRef],
      useFactory: (modules: ModuleRef): ApolloDriverConfig => {
        const late = <T>(type: abstract new (...args: never[]) => T): T =>
          modules.get(type as new () => T, { strict: false });
        completeReadTypes();
        return {
          autoSchemaFile: true,
          // The published schema is checked when it is made; to check it again at every start takes a third of the start.
          buildSchemaOptions: { skipCheck: true },
          sortSchema: true,
          introspection: true,
          graphiql: false,
          csrfPrevention: true,
          stringifyResult: writeResult,
          includeStacktraceInErrorResponses: false,
          // publicError takes suggestions away from strangers.
          hideSchemaDetailsFromClientErrors: false,
          autoTransformHttpErrors: false,
          preserveHttpStatusForExecutionErrors: true,
          allowBatchedHttpRequests: false,
          parseOptions: { maxTokens: queryLimits.tokens },
          context: (req: FastifyRequest, reply: FastifyReply): RequestContext => ({
            caller: null,
            cost: null,
            abort: new ResponseAbort(reply.raw),
            language: languageOf(req.headers['accept-language']),
            requestId: req.id,
            req,
            reply,
          }),
          transformSchema: (schema) => attachReadResolvers(schema, () => late(Reads)),
          plugins: [
            {
              requestDidStart: async (request) =>
                operationPlugin({
                  authenticator: late(Authenticator),
                  admission: late(Admission),
                  reads: late(Reads),
                  cache: late(AnswerCache),
                  log: (message) => logger.error(message),
                }).requestDidStart?.(request as never),
            },
          ],
        };
      },
    }),
  ],
  controllers: [SchemaController],
  providers: [Admission, AnswerCache],
  exports: [GraphQLModule, Admission],
})
export class GraphqlModule {}
