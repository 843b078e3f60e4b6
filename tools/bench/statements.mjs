/** How many statements an operation sends: counted in PostgreSQL's own log, from outside of what is measured. */
import { readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The settings reach every connection when it is next idle; the log is written at once. */
const SETTLE_MS = 300;

/**
 * @typedef {{ statements: number, roundTrips: number }} Count `statements`: BEGIN and COMMIT included; `roundTrips`: what is
 *   sent as one message counts once
 */

/**
 * Counts what applications of ours send while the work runs.
 * @param {InstanceType<typeof import('pg').Client>} owner
 * @param {{ logFile: string, applications: RegExp }} where `applications`: names of connections that count
 * @param {() => Promise<unknown>} work
 * @returns {Promise<Count>}
 */
export async function countStatements(owner, { logFile, applications }, work) {
  await owner.query(`alter system set log_line_prefix = '%a|'`);
  await owner.query(`alter system set log_statement = 'all'`);
  await owner.query('select pg_reload_conf()');
  await sleep(SETTLE_MS);
  const begin = statSync(logFile).size;
  try {
    await work();
  } finally {
    await owner.query('alter system reset all');
    await owner.query('select pg_reload_conf()');
    await sleep(SETTLE_MS);
  }
  return countIn(readFileSync(logFile).subarray(begin).toString('utf8'), applications);
}

/** @param {string} log @param {RegExp} applications @returns {Count} */
export function countIn(log, applications) {
  const count = { statements: 0, roundTrips: 0 };
  for (const line of log.split('\n')) {
    const [, application = '', how, text = ''] = /^([^|]*)\|LOG: {2}(statement|execute [^:]*): (.*)$/.exec(line) ?? [];
    if (!how || !applications.test(application)) continue;
    count.roundTrips += 1;
    // Only a simple message can hold several statements; ours carry no quoted semicolon.
    count.statements += how === 'statement' ? text.split(';').filter((part) => part.trim() !== '').length : 1;
  }
  return count;
}
