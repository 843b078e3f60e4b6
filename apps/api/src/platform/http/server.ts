import { randomUUID } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Environment } from '../config/index.js';
import { JsonLogger } from '../logging/index.js';
import { bodyLimits, registerBodyParser } from './body-limits.js';
import { serveConsole } from './console-files.js';
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
    trustProxy: environment.TRUST_PROXY,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    logger: false,
    multipart: false,
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
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    abortOnError: false,
    bodyParser: false,
    logger: new JsonLogger(environment.LOG_LEVEL),
  });
  registerBodyParser(server);
  await app.register(fastifyCookie);
  if (environment.CONSOLE_DIST) await serveConsole(server, environment.CONSOLE_DIST);
  return app;
}
