/**
 * `npm run audit:verify`: recomputes the hash chain of the audit trail and names the first event that is wrong.
 * `--anchor` then writes the last event down in .data/audit-anchor.json (`--anchor-file FILE`: elsewhere); every later run
 * compares with it, so that a tail that was cut off is missed. Keep a copy where the database's owner cannot reach it.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addAnchor, readAnchors } from './lib/audit-anchors.mjs';
import { runTarget } from './lib/build.mjs';
import { Advice } from './lib/console.mjs';
import { checkNode, ensureInstalled } from './lib/ensure-installed.mjs';
import { loadApi } from './lib/load-api.mjs';
import { readOptions } from './lib/options.mjs';
import { withDatabase } from './lib/own-database.mjs';
import { runningUrl } from './lib/postgres.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DATA = path.join(ROOT, '.data');

try {
  process.exitCode = await run();
} catch (error) {
  console.error(explained(error));
  process.exitCode = 1;
}

async function run() {
  const options = readOptions('npm run audit:verify', {
    anchor: { type: 'boolean' },
    'anchor-file': { type: 'string' },
  });
  checkNode(process.versions.node);
  if (!process.env['DATABASE_URL'] && !runningUrl(DATA))
    throw new Advice('There is no audit trail here yet: run npm start first, or set DATABASE_URL.');
  await ensureInstalled(ROOT);
  const { code, output } = await runTarget(ROOT, 'build', ['@sucharit/api']);
  if (code !== 0) throw new Advice(`${output.trim()}\n\nThe build failed: repair what it names above.`);

  const file = path.resolve(
    process.env['INIT_CWD'] ?? ROOT,
    options['anchor-file'] ?? path.join(DATA, 'audit-anchor.json'),
  );
  const anchors = readAnchors(file);
  const { verifyAuditTrail } = await loadApi('audit-verify.js');
  const { events, head, fault } = await withDatabase(DATA, {
    work: (url) => verifyAuditTrail({ ...process.env, DATABASE_URL: url }, anchors),
  });
  if (fault) {
    console.error(`The audit trail is not whole: ${fault}. ${events} events before it are in order.`);
    return 1;
  }
  console.log(
    `${events} audit events in order, compared with ${anchors.length} anchors. Last: ${head.seq} ${head.hash}`,
  );
  if (options.anchor) {
    addAnchor(file, { ...head, takenAt: new Date().toISOString() });
    console.log(`Written down in ${path.relative(process.cwd(), file)}.`);
  }
  return 0;
}

/** @param {unknown} error */
function explained(error) {
  if (error instanceof Advice) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === '42P01') return 'This database has no audit trail: run npm start, or node tools/migrate.mjs, first.';
  if (/^(ECONN|ENOTFOUND|28|3D)/.test(code))
    return `The database cannot be reached (${code}): check DATABASE_URL, and that PostgreSQL runs.`;
  return error;
}
