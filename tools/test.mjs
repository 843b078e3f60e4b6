/**
 * `npm test`: everything that has to hold, from a bare checkout. While you work: `npm test -- --only lint,unit` runs
 * these stages, `npm test -- --filter fiscal` the test files whose path matches.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runTarget } from './lib/build.mjs';
import { needChromium } from './lib/chromium.mjs';
import { UserError, elapsed } from './lib/console.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { onNpmGone } from './lib/npm-above.mjs';
import { readOptions } from './lib/options.mjs';
import { nodeOf, OTHER_MAJORS } from './lib/other-nodes.mjs';
import { startTestPostgres } from './lib/postgres.mjs';
import { endAll, runProcess } from './lib/run-process.mjs';
import { fromJest, oneStep } from './lib/test-results.mjs';

/**
 * @typedef {import('./lib/test-results.mjs').Result} Result
 * @typedef {{ env: NodeJS.ProcessEnv, filter?: string | undefined }} Context
 * @typedef {{ name: string, part?: string, filtered?: boolean, run: (context: Context) => Promise<Result[]> }} Stage `part`: of those that
 *   share a name
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = path.join(ROOT, 'node_modules');
const BROWSER = 'apps/admin-e2e';
/** Nothing of ours takes that long: what does, hangs. */
const LIMIT_MS = 45 * 60_000;

/** @type {Stage[]} two of these run side by side; none is sensitive to time */
const STATIC = [
  { name: 'types', run: checkTypes },
  {
    name: 'lint',
    run: async () => [oneStep('lint', await node('eslint/bin/eslint.js', ['.', '--max-warnings', '0']))],
  },
  { name: 'build', run: build },
  { name: 'format', run: async () => [oneStep('format', await node('prettier/bin/prettier.cjs', ['--check', '.']))] },
  { name: 'tools', run: () => runNodeTests('tools/test') },
  { name: 'unit', filtered: true, run: (context) => runProjects('unit', context) },
];

/** @type {Stage[]} they look at what is built, and build what has changed, and so run alone */
const BUILT = [
  { name: 'checks', run: runChecks },
  { name: 'start', run: () => runNodeTests('tools/test/start') },
];

/** The journeys through every page, which take longest. */
const PAGES = '/admin-e2e/test/pages';

/** @param {string} part @param {string[]} args @returns {Stage} */
const journeys = (part, args) => ({
  name: 'browser',
  part,
  filtered: true,
  run: async (context) => [await runJest(BROWSER, 'e2e', context, { part, args })],
});

/** @type {Stage[]} on the database; the longest first, so that both lanes end together */
const LIVE = [
  { name: 'e2e', filtered: true, run: (context) => runProjects('e2e', context) },
  journeys('pages', ['--testPathIgnorePatterns=/admin-e2e/test/(?!pages)']),
  { name: 'integration', filtered: true, run: (context) => runProjects('integration', context) },
  ...['1/5', '2/5', '3/5', '4/5', '5/5'].map((part) =>
    journeys(part, [`--testPathIgnorePatterns=${PAGES}`, `--shard=${part}`]),
  ),
];

/** @type {Stage[]} only when they are asked for: the same again, three times */
const ASKED = [{ name: 'nodes', run: runOnOtherNodes }];

/** @type {(() => Promise<unknown>) | undefined} */
let stopDatabase;
let interrupted = false;
const scratch = mkdtempSync(path.join(os.tmpdir(), 'sucharit-results-'));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    interrupted = true;
    console.error('\nInterrupted.');
    void cleanUp().finally(() => process.exit(130));
  });
}

onNpmGone(() => {
  interrupted = true;
  void cleanUp().finally(() => process.exit(130));
});

try {
  process.exitCode = await runAll();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} finally {
  await cleanUp();
}

/** @returns {Promise<number>} exit code */
async function runAll() {
  const { only, filter } = readOptions('npm test', { only: { type: 'string' }, filter: { type: 'string' } });
  const chosen = chooseStages(only, filter);
  await ensureInstalled(ROOT);
  const since = performance.now();
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, NODE_ENV: 'test', NODE_OPTIONS: '--experimental-vm-modules --no-warnings' };

  /** @type {Result[]} */
  const results = [];
  const inOrder = async (/** @type {Stage[]} */ stages) => {
    for (let stage = stages.shift(); stage; stage = stages.shift())
      results.push(...(await runStage(stage, { env, filter })));
  };
  const waiting = STATIC.filter(chosen);
  await Promise.all([inOrder(waiting), inOrder(waiting)]);
  const [alone, live] = [BUILT.filter(chosen), LIVE.filter(chosen)];
  if (alone.length + live.length > 0) env['TEST_DATABASE_URL'] = await startDatabase();
  await inOrder(alone);
  await inOrder(ASKED.filter(chosen));
  const isJourney = (/** @type {Stage} */ { name }) => name === 'browser';
  if (live.some(isJourney)) {
    const failures = await prepareJourneys(env).catch((error) => [failureOf('browser', error)]);
    results.push({ passed: 0, failures });
    if (failures.length > 0) live.splice(0, live.length, ...live.filter((stage) => !isJourney(stage)));
  }
  // Side by side, because a journey waits for its page as long as it computes: two lanes keep two cores busy.
  await Promise.all([inOrder(live), inOrder(live)]);

  if (interrupted) return 130;
  const [passed, failed] = count(results);
  for (const { name, detail } of results.flatMap(({ failures }) => failures)) {
    console.log(`\n✗ ${name}\n${detail.replace(/^/gm, '    ')}`);
  }
  console.log(`\nTook ${elapsed(since)}`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

/** Runs one stage and says in a line how it went. @param {Stage} stage @param {Context} context */
async function runStage({ name, part, run }, context) {
  const begin = performance.now();
  const results = await run(context).catch((error) => [{ passed: 0, failures: [failureOf(name, error)] }]);
  const [passed, failed] = count(results);
  if (!interrupted)
    console.log(
      `${failed > 0 ? '✗' : '✓'} ${[name, part].join(' ').padEnd(12)} ${passed} passed, ${failed} failed  (${elapsed(begin)})`,
    );
  return results;
}

/** @returns {Promise<string>} the owner's connection to an empty database */
async function startDatabase() {
  const starting = startTestPostgres();
  // Registered before it stands: an interrupt in the middle of the start must not leave a server behind.
  stopDatabase = async () => (await starting.catch(() => undefined))?.stop();
  return (await starting).url;
}

/** @param {Result[]} results @returns {[passed: number, failed: number]} */
function count(results) {
  return results.reduce(([p, f], { passed, failures }) => [p + passed, f + failures.length], [0, 0]);
}

/** @param {string} name @param {unknown} error */
function failureOf(name, error) {
  if (error instanceof UserError) return { name, detail: error.message };
  return { name, detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/**
 * @param {string | undefined} only names of stages, separated by commas
 * @param {string | undefined} filter given alone, it chooses the stages that can be filtered
 * @returns {(stage: Stage) => boolean}
 */
function chooseStages(only, filter) {
  const all = [...STATIC, ...BUILT, ...LIVE, ...ASKED];
  const names = only?.split(',').map((name) => name.trim());
  const unknown = names?.find((name) => !all.some((stage) => stage.name === name));
  if (unknown !== undefined) {
    throw new UserError(
      `There is no stage "${unknown}": choose from ${[...new Set(all.map(({ name }) => name))].join(', ')}.`,
    );
  }
  const asked = new Set(ASKED.map(({ name }) => name));
  return ({ name, filtered }) => (names ? names.includes(name) : !asked.has(name) && (!filter || filtered === true));
}

/** Runs a program that npm installed. @param {string} script below node_modules @param {string[]} args */
function node(script, args) {
  return runProcess(process.execPath, [path.join(BIN, script), ...args], { cwd: ROOT, timeoutMs: LIMIT_MS });
}

/** @returns {Promise<Result[]>} */
async function checkTypes() {
  const projects = await runTarget(ROOT, 'types');
  const tools = await node('typescript-7/bin/tsc', ['-p', 'tools/tsconfig.json']);
  return [oneStep('types of apps and libs', projects), oneStep('types of tools', tools)];
}

/** @returns {Promise<Result[]>} */
async function build() {
  const built = oneStep('build', await runTarget(ROOT, 'build'));
  if (built.failures.length > 0) return [built];
  const weighed = await runProcess(process.execPath, ['tools/first-page.mjs'], { cwd: ROOT, timeoutMs: LIMIT_MS });
  return [built, oneStep('weight of the first page', weighed)];
}

/**
 * The tests in one folder, by Node's own runner: the tools work without packages, and so do their tests.
 * @param {string} folder
 */
async function runNodeTests(folder) {
  const { run } = await import('node:test');
  const files = readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith('.spec.mjs'))
    .map((name) => path.join(ROOT, folder, name));
  /** @type {Result} */
  const result = { passed: 0, failures: [] };
  for await (const { type, data } of run({ files, concurrency: 1, timeout: LIMIT_MS })) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isContainer = data.details.type === 'suite' || files.includes(data.name);
    if (type === 'test:pass') result.passed += isContainer ? 0 : 1;
    else if (!isContainer || !('cause' in data.details.error)) result.failures.push(toolFailure(data));
  }
  return [result];
}

/** @param {{ name: string, details: { error: Error } }} failed */
function toolFailure({ name, details: { error } }) {
  const cause = error.cause instanceof Error ? error.cause.message : error.message;
  return { name: `tools › ${name}`, detail: cause };
}

/** @param {Context} context @returns {Promise<Result[]>} */
async function runChecks({ env }) {
  const folder = path.join(ROOT, 'tools', 'checks');
  /** @type {Result[]} */
  const results = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.mjs'))
    .sort()) {
    try {
      const { default: check } = await import(pathToFileURL(path.join(folder, file)).href);
      const { name, problems } = await check({ env });
      const failures = problems.length === 0 ? [] : [{ name, detail: problems.join('\n') }];
      results.push({ passed: failures.length === 0 ? 1 : 0, failures });
    } catch (error) {
      results.push({ passed: 0, failures: [failureOf(file, error)] });
    }
  }
  return results;
}

/**
 * Runs a script of every workspace that has it, as a developer would by hand.
 * @param {'unit' | 'integration' | 'e2e'} script
 * @param {Context} context
 */
async function runProjects(script, context) {
  /** @type {Result[]} */
  const results = [];
  for (const folder of workspaces()) {
    const { scripts = {} } = JSON.parse(readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8'));
    if (folder !== BROWSER && scripts[script]) results.push(await runJest(folder, script, context));
  }
  return results;
}

/** Start, unit and lint on the versions of Node that people have. @param {Context} context @returns {Promise<Result[]>} */
async function runOnOtherNodes(context) {
  /** @type {Result[]} */
  const results = [];
  for (const major of OTHER_MAJORS) {
    const found = await nodeOf(ROOT, major);
    if ('missing' in found) {
      console.log(`  nodes: not run on ${major}. ${found.missing}`);
      continue;
    }
    const { program, version } = found;
    const env = { ...context.env, PATH: `${path.dirname(program)}${path.delimiter}${context.env['PATH'] ?? ''}` };
    const on = (/** @type {string[]} */ args) =>
      runProcess(program, args, { cwd: ROOT, env: { ...env, NODE_OPTIONS: '' }, timeoutMs: LIMIT_MS });
    const eslint = path.join(BIN, 'eslint/bin/eslint.js');
    results.push(
      oneStep(`start on Node ${version}`, await on(['--test', 'tools/test/start/start.spec.mjs'])),
      ...(await runProjects('unit', { ...context, env })),
      oneStep(`lint on Node ${version}`, await on([eslint, '.', '--max-warnings', '0'])),
    );
    console.log(`  nodes: ran on ${version}`);
  }
  return results;
}

/** The journeys open the console as it is built; what has not changed is not built again. @param {NodeJS.ProcessEnv} env */
async function prepareJourneys(env) {
  env['CHROMIUM_PATH'] = await needChromium(env);
  return oneStep('build', await runTarget(ROOT, 'build')).failures;
}

/**
 * @param {string} folder
 * @param {string} script
 * @param {Context} context
 * @param {{ part?: string, args?: string[] }} [only] of the folder's tests
 * @returns {Promise<Result>}
 */
async function runJest(folder, script, { env, filter }, { part, args: chosen = [] } = {}) {
  const name = [path.basename(folder), script, part].filter(Boolean).join(' ');
  const report = path.join(scratch, `${name.replaceAll(/[ /]/g, '-')}.json`);
  const filters = [...(filter ? ['--passWithNoTests', filter] : []), ...chosen];
  const args = [
    'run',
    '--silent',
    script,
    '-w',
    folder,
    '--',
    '--json',
    `--outputFile=${report}`,
    '--testLocationInResults=false',
    ...filters,
  ];
  const npm = process.env['npm_execpath'];
  const [command = 'npm', ...before] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const run = await runProcess(command, [...before, ...args], { cwd: ROOT, env, timeoutMs: LIMIT_MS });
  return fromJest(name, existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, run);
}

/** Folders of the workspaces, libraries first: when a rule is wrong, the failure nearest to it is read first. */
function workspaces() {
  return ['libs', 'apps'].flatMap((group) =>
    readdirSync(path.join(ROOT, group))
      .map((name) => `${group}/${name}`)
      .filter((folder) => existsSync(path.join(ROOT, folder, 'package.json'))),
  );
}

async function cleanUp() {
  endAll();
  rmSync(scratch, { recursive: true, force: true });
  await stopDatabase?.();
}
