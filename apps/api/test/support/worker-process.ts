import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { sourceOptions } from './source-options.js';
import type { TestDatabase } from './test-database.js';
import { until } from './until.js';

const entry = fileURLToPath(new URL('../../src/worker.ts', import.meta.url));

/** A second of work on an idle machine; tests of other projects may keep both cores busy. */
const startLimitMs = 60_000;

/** A worker in a process of its own, from src/worker.ts. */
export interface WorkerProcess {
  /** Sends a signal; SIGKILL and SIGTERM wait for the end. */
  signal(name: 'SIGKILL' | 'SIGTERM' | 'SIGSTOP' | 'SIGCONT'): Promise<void>;
}

const running = new Set<ChildProcess>();

/** Starts a worker and waits until it listens for jobs. */
export async function startWorkerProcess(
  database: TestDatabase,
  environment: Readonly<Record<string, string>> = {},
): Promise<WorkerProcess> {
  const [begun] = await database.query<{ at: string }>('select clock_timestamp()::text as at');
  // The library names the connection on which a worker listens after the queue. That of a worker that has ended may be there yet.
  const isListening = async (): Promise<boolean> => {
    const rows = await database.query(
      `select from pg_stat_activity
       where application_name = 'sucharit' and datname = current_database() and backend_start > $1::timestamptz`,
      [begun?.at],
    );
    return rows.length > 0;
  };
  const child = spawn(process.execPath, [...sourceOptions.split(','), '--no-warnings', entry], {
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'fatal',
      DATABASE_URL: database.url,
      DATABASE_POOL_SIZE: '3',
      ISOLATED_NODE_OPTIONS: sourceOptions,
      ...environment,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  running.add(child);
  void once(child, 'exit').then(() => running.delete(child));
  await until(
    'the worker listens',
    async () => {
      if (child.exitCode !== null) throw new Error(`the worker ended with ${child.exitCode} instead of starting`);
      return isListening();
    },
    startLimitMs,
  );
  return {
    async signal(name) {
      const ended = once(child, 'exit');
      child.kill(name);
      if (name === 'SIGKILL' || name === 'SIGTERM') await ended;
    },
  };
}

/** Ends the workers that a test left running. */
export async function endWorkerProcesses(): Promise<void> {
  await Promise.all(
    [...running].map(async (child) => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    }),
  );
}
