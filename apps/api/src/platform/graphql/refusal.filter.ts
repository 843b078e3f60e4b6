import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import { refusalMessage, refuse, refuseInput, type Refusal } from '@sucharit/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { bodyLimitOf } from '../http/body-limits.js';
import { failureMessage, refusalOf, retryAfter } from './errors.js';
import { statusOfRefusal } from './refusal-status.js';
import { languageOf } from './request-context.js';

/** A GraphQL client reads `errors`, also when its request did not get as far as GraphQL. */
function bodyOf(request: FastifyRequest, error: Readonly<Record<string, unknown>>): object {
  if (request.url.split('?')[0] !== '/graphql') return { error };
  const { message = 'The request failed.', ...extensions } = error;
  return { errors: [{ message, extensions }] };
}

/** Refusals and failures of plain HTTP routes, in the same codes and words as over GraphQL. GraphQL errors pass on to Apollo. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  private readonly logger = new Logger('HTTP');

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<GqlContextType>() === 'graphql') throw error;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const language = languageOf(request.headers['accept-language']);
    const refusal = this.refusalOf(error, request);
    if (!refusal) {
      this.logger.error(
        `request ${request.id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      const message = failureMessage(language, request.id);
      return reply.status(500).send(bodyOf(request, { code: 'INTERNAL_ERROR', message, requestId: request.id }));
    }
    void reply.headers(Object.fromEntries(retryAfter(refusal)));
    // The rest of such a body is not read.
    if (refusal.code === 'BODY_TOO_LARGE') void reply.header('connection', 'close');
    const message = refusalMessage(refusal.code, refusal.parameters, language);
    return reply
      .status(statusOfRefusal(refusal.code))
      .send(bodyOf(request, { code: refusal.code, message, ...refusal.parameters }));
  }

  private refusalOf(error: unknown, request: FastifyRequest): Refusal | null {
    const refusal = refusalOf(error);
    if (refusal || !(error instanceof HttpException)) return refusal;
    if (error.getStatus() === 404) return refuse('NOT_FOUND');
    if (error.getStatus() === 413) return refuse('BODY_TOO_LARGE', { maximum: bodyLimitOf(request.url) });
    if (error.getStatus() === 415) return refuseInput('MEDIA_TYPE', { expected: 'application/json' });
    return error.getStatus() < 500 ? refuseInput('REQUEST', { said: error.message }) : null;
  }
}
