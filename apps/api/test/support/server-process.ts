import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { sourceOptions } from './source-options.js';
import type { TestDatabase } from './test-database.js';

const source = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const built = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** The server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** Everything it has written so far. */
  log(): string;
  /** Sends a signal and waits for the end; gives the exit code, or null when the signal ended it. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

interface ServerProcessOptions {
  /** Environment variables that differ from a test's usual ones. */
  readonly environment?: Readonly<Record<string, string>>;
  /** From dist instead of the sources; the build must be there. */
  readonly isBuilt?: boolean;
}

/** Starts a server and waits until it listens. */
export async function startServerProcess(
  database: TestDatabase,
  { environment = {}, isBuilt = false }: ServerProcessOptions = {},
): Promise<ServerProcess> {
  const program = isBuilt ? [built] : [...sourceOptions.split(','), '--no-warnings', source];
  const child = spawn(process.execPath, program, {
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'fatal',
      PORT: '0',
      DATABASE_URL: database.url,
      DATABASE_POOL_SIZE: '3',
      DATABASE_WAIT_MS: '20000',
      WRITES_PER_MINUTE: '100000',
      ...(isBuilt ? {} : { ISOLATED_NODE_OPTIONS: sourceOptions }),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    void ended.then(([code]) => reject(new Error(`the server ended with ${code} instead of starting: ${said}`)));
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      const port = /Listening on http:\/\/localhost:(\d+)/.exec(said)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    });
  });
  return {
    url,
    log: () => said,
    async end(signal) {
      child.kill(signal);
      return (await ended)[0];
    },
  };
}
