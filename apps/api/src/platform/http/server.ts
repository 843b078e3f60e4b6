import { randomUUID } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Authenticator } from '../access/index.js';
import type { Environment } from '../config/index.js';
import { JsonLogger } from '../logging/index.js';
import { bodyLimits, registerBodyParser } from './body-limits.js';
import { serveConsole } from './console-files.js';
import { registerResponseBounds } from './response-bounds.js';
import { dataHeaders } from './security-headers.js';

/** A request that takes longer to arrive is one that is kept open on purpose. */
const arrivalTimeoutMs = 30_000;

/**
 * The HTTP server of a module, ready to listen: limits, security headers on every response, cookies, and the console's files
 * when CONSOLE_DIST names them.
 */
export async function createHttpServer(
  module: DynamicModule,
  environment: Environment,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: bodyLimits.request,
    requestTimeout: arrivalTimeoutMs,
    // The one proxy in front of us is believed about the address it saw, not what the client told that proxy.
    trustProxy: environment.TRUST_PROXY ? (_address: string, hop: number) => hop === 0 : false,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    logger: false,
    multipart: false,
    // No Express-style middleware is used; its engine would look at every request.
    skipMiddie: true,
    // Answered before any hook runs: a malformed address, or a parameter that is too long.
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) =>
      void reply
        .code(error.statusCode ?? 400)
        .headers(dataHeaders)
        .send({ error: { code: 'INVALID_INPUT', requestId: request.id } }),
  });
  const server = adapter.getInstance();
  server.addHook('onRequest', (_request, reply, next) => {
    void reply.headers(dataHeaders);
    next();
  });
  const logger = new JsonLogger(environment.LOG_LEVEL);
  if (logger.writes('debug'))
    server.addHook('onResponse', (request, reply, next) => {
      const route = request.routeOptions.url ?? 'no route';
      const took = Math.round(reply.elapsedTime);
      logger.debug(`${request.method} ${route} ${reply.statusCode} ${took} ms, request ${request.id}`, 'HTTP');
      next();
    });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    abortOnError: false,
    bodyParser: false,
    logger,
  });
  const authenticator = (): Authenticator => app.get<Authenticator>(Authenticator as never, { strict: false });
  registerBodyParser(server, async (request) => {
    // A session that is remembered need not be asked about to read a body; it is before anything is done.
    const remembered = authenticator().cachedSession(request)?.holder;
    return (remembered ?? (await authenticator().identify(request))?.caller)?.accountId ?? null;
  });
  registerResponseBounds(server, environment.RESPONSE_STALL_MS);
  await app.register(fastifyCookie);
  if (environment.CONSOLE_DIST) await serveConsole(server, environment.CONSOLE_DIST);
  return app;
}
