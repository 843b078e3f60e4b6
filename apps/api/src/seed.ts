import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { system } from '@sucharit/domain/access';
import { Refusal } from '@sucharit/domain/shared';
import { AppModule } from './app.module.js';
import { processEnvironment, readEnvironment, type Environment } from './platform/config/index.js';
import { JsonLogger } from './platform/logging/index.js';
import { loadDemo } from './seed/demo/load-demo.js';
import { loadReference, type LoadedReference } from './seed/reference/load-reference.js';
import { seedServicesOf, type SeedServices } from './seed/services.js';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Adds districts, reporting rounds and ITA schemes to the migrated database of DATABASE_URL, as far as it lacks them.
 * @returns how many rows were added
 */
export const loadReferenceData = (env: Variables): Promise<LoadedReference> =>
  seeding(env, ({ database, audit }) => database.write(system, (manager) => loadReference(manager, audit)));

/**
 * Loads the demo data the first time, all or nothing, with the reference data they need.
 * @param options.force loads beside plans and ITA results that are not demo data; these keep their places
 * @returns whether they were loaded now
 * @throws Refusal DEMO_DATA_REFUSED on a database that holds other plans or results
 */
export const loadDemoData = (env: Variables, options: { force?: boolean } = {}): Promise<{ loaded: boolean }> =>
  seeding(env, (services, { DEMO_PASSWORD: password, DEMO_DAY: day }) => {
    const today = services.clock.today();
    return loadDemo(services, { password, today, day: day ?? today, ...options });
  });

/** Whoever loads second waits for the first, and a machine that starts is busy; no request waits here, so the limits of requests do not hold. */
const limitMs = 300_000;

/** The product without HTTP and without worker, for as long as the work takes. */
async function seeding<T>(
  env: Variables,
  work: (services: SeedServices, environment: Environment) => Promise<T>,
): Promise<T> {
  const environment = {
    ...readEnvironment(env),
    RUN_WORKER: false,
    STATEMENT_TIMEOUT_MS: limitMs,
    DATABASE_WAIT_MS: limitMs,
  };
  const context = await NestFactory.createApplicationContext(AppModule.with(environment), {
    abortOnError: false,
    logger: new JsonLogger('warn'),
  });
  try {
    return await work(seedServicesOf(context), environment);
  } finally {
    await context.close();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { demo: { type: 'boolean' }, force: { type: 'boolean' } } });
  const { districts, rounds, itaSchemes } = await loadReferenceData(processEnvironment);
  process.stdout.write(`added ${districts} districts, ${rounds} reporting rounds, ${itaSchemes} ITA schemes\n`);
  if (!values.demo) return;
  const { loaded } = await loadDemoData(processEnvironment, { force: values.force ?? false });
  process.stdout.write(loaded ? 'demo data loaded\n' : 'the demo data were loaded before\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
