/**
 * `npm run admin -- create NAME [--display-name TEXT]`: makes the first administrator of an installation.
 * `npm run admin -- reset NAME [--others-lost]`: lets the last administrator in again whose password is lost.
 * Either prints a one-time password, once. Both stand in the audit trail.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/build.mjs';
import { UserError } from './lib/console.mjs';
import { explained } from './lib/explained.mjs';
import { loadApi } from './lib/load-api.mjs';
import { dataOf, withDatabase } from './lib/own-database.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const USAGE = 'npm run admin -- create NAME [--display-name TEXT], or npm run admin -- reset NAME [--others-lost]';
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Bangkok' });

try {
  await run();
} catch (error) {
  for (const line of await explained(error)) console.error(line);
  process.exitCode = 1;
}

async function run() {
  const command = readCommand();
  await ensureBuilt(ROOT);
  const { runAdminCommand } = await loadApi('admin.js');
  const { username, password, until } = await withDatabase(dataOf(ROOT), {
    prepare,
    work: (url) => runAdminCommand({ ...process.env, DATABASE_URL: url }, command),
  });
  console.log(`${command.kind === 'create' ? 'The first administrator' : 'The administrator'} signs in with

  username           ${username}
  one-time password  ${password}

It is shown this once, opens nothing but its own change at the first sign-in, and ends ${moment.format(until)} (Bangkok).`);
}

/** @returns {import('./lib/load-api.mjs').AdminCommand} @throws {UserError} it is none */
function readCommand() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'display-name': { type: 'string' }, 'others-lost': { type: 'boolean' } },
    });
    const [kind, username] = positionals;
    if (!username || positionals.length > 2) throw new Error('Give a command and one username');
    if (kind === 'create' && !values['others-lost'])
      return { kind, username, displayName: values['display-name'] ?? username };
    if (kind === 'reset' && values['display-name'] === undefined)
      return { kind, username, othersLost: values['others-lost'] === true };
    throw new Error(`There is no such command`);
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message.split('. ')[0] : error}. Usage: ${USAGE}`);
  }
}

/** What the embedded database needs that nobody has started yet. @param {string} url */
async function prepare(url) {
  const env = { ...process.env, DATABASE_URL: url };
  await (await loadApi('migrate.js')).migrate(env);
  await (await loadApi('seed.js')).loadReferenceData(env);
}
