import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { processEnvironment, readEnvironment } from './platform/config/index.js';
import { Isolation } from './platform/isolation/index.js';
import { JsonLogger } from './platform/logging/index.js';

/** A running worker. */
export interface RunningWorker {
  /** Takes no new job, waits for the running ones, closes every connection. */
  close(): Promise<void>;
}

async function start(): Promise<RunningWorker> {
  const environment = { ...readEnvironment(processEnvironment), RUN_WORKER: true };
  const context = await NestFactory.createApplicationContext(AppModule.with(environment), {
    abortOnError: false,
    logger: new JsonLogger(environment.LOG_LEVEL),
  });
  context.enableShutdownHooks();
  context.get(Isolation).warm();
  return { close: () => context.close() };
}

/** Settles when the worker takes jobs; importing this module starts it. */
export const ready = start();
