import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import { refusalCatalogue, refusalMessage, refuse, type Refusal } from '@sucharit/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusalOf } from './errors.js';
import { languageOf } from './request-context.js';

/** Refusals and failures of plain HTTP routes, in the same codes and words as over GraphQL. GraphQL errors pass on to Apollo. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  private readonly logger = new Logger('HTTP');

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<GqlContextType>() === 'graphql') throw error;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refusal = this.refusalOf(error);
    if (!refusal) {
      this.logger.error(
        `request ${request.id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      return reply.status(500).send({ error: { code: 'INTERNAL_ERROR', requestId: request.id } });
    }
    const seconds = refusal.parameters['seconds'];
    if (refusal.code === 'RATE_LIMITED' && seconds !== undefined) void reply.header('retry-after', String(seconds));
    const message = refusalMessage(refusal.code, refusal.parameters, languageOf(request.headers['accept-language']));
    return reply
      .status(refusalCatalogue[refusal.code].http)
      .send({ error: { code: refusal.code, message, ...refusal.parameters } });
  }

  private refusalOf(error: unknown): Refusal | null {
    const refusal = refusalOf(error);
    if (refusal || !(error instanceof HttpException)) return refusal;
    if (error.getStatus() === 404) return refuse('NOT_FOUND');
    return error.getStatus() < 500 ? refuse('INVALID_INPUT', { detail: error.message }) : null;
  }
}
