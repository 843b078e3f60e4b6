/**
 * Runs a command with a PostgreSQL server of its own that is gone afterwards:
 * `node tools/with-postgres.mjs npm run integration -w @sucharit/api`. The command finds the owner's connection in
 * TEST_DATABASE_URL.
 */
import { spawn } from 'node:child_process';
import { UserError } from './lib/console.mjs';
import { startTestPostgres } from './lib/postgres.mjs';

const [command, ...args] = process.argv.slice(2);
if (!command) {
  console.error('Say what to run: node tools/with-postgres.mjs COMMAND [ARGUMENT…]');
  process.exit(1);
}
try {
  const server = await startTestPostgres();
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...process.env, TEST_DATABASE_URL: server.url },
    shell: process.platform === 'win32',
  });
  // The command receives the interrupt as well; the server goes when the command has ended.
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => child.kill(/** @type {NodeJS.Signals} */ (signal)));
  process.exitCode = await new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${command} cannot be run: ${error.message}`);
      resolve(127);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
  await server.stop();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
