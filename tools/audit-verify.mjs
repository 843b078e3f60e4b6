/**
 * `npm run audit:verify`: recomputes the hash chain of the audit trail and names the first event that is wrong.
 * `--anchor` then writes the last event down in .data/audit-anchor.json (`--anchor-file FILE`: elsewhere); every later run
 * compares with it, so that a tail that was cut off is missed. Keep a copy where the database's owner cannot reach it.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addAnchor, readAnchors } from './lib/audit-anchors.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { UserError } from './lib/console.mjs';
import { explained } from './lib/explained.mjs';
import { loadApi } from './lib/load-api.mjs';
import { readOptions } from './lib/options.mjs';
import { dataOf, withDatabase } from './lib/own-database.mjs';
import { runningUrl } from './lib/postgres.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DATA = dataOf(ROOT);

try {
  process.exitCode = await run();
} catch (error) {
  for (const line of await explained(error)) console.error(line);
  process.exitCode = 1;
}

async function run() {
  const options = readOptions('npm run audit:verify', {
    anchor: { type: 'boolean' },
    'anchor-file': { type: 'string' },
  });
  if (!process.env['DATABASE_URL'] && !runningUrl(DATA))
    throw new UserError('There is no audit trail here yet: run npm start first, or set DATABASE_URL.');
  await ensureBuilt(ROOT);

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
