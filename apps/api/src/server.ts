import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Environment } from './platform/config/index.js';
import { createHttpServer } from './platform/http/index.js';

/** The product behind HTTP, not yet listening. */
export const createServer = (environment: Environment): Promise<NestFastifyApplication> =>
  createHttpServer(AppModule.with(environment), environment);
