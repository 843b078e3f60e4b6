import { createHash } from 'node:crypto';
import { system } from '@sucharit/domain/access';
import { Client, type ClientBase } from 'pg';
import type { Sql } from 'sql-template-tag';
import { walkAuditTrail } from '../features/audit/index.js';
import { copyIn, copyOut } from '../platform/database/copy.js';
import { scopeSettings } from '../platform/database/row-scope.js';
import { migrateDatabase } from '../platform/database/migrate.js';
import { migrations } from '../platform/database/migrations/index.js';
import { queueNames } from '../platform/jobs/queue-name.js';
import {
  BackupError,
  checkBackup,
  readBackup,
  type BackupManifest,
  type TableEnd,
  type TableHead,
} from './backup-file.js';
import { assertSeesEverything, copyList, plainCopySettings, qualified, storedTables } from './take-backup.js';

/** What a restored backup came to. */
export interface RestoredBackup {
  readonly takenAt: string;
  readonly tables: number;
  readonly rows: number;
  readonly auditEvents: number;
  /** Sessions that were ended, and access tokens that were revoked: what ended after the backup must not live again. */
  readonly sessionsEnded: number;
  readonly tokensRevoked: number;
  /** Migrations that the backup did not have yet. */
  readonly migrated: readonly string[];
}

/** Tables that migrating fills, and that stand in the manifest. */
const isMigrations = ({ schema, table }: Pick<TableHead, 'schema' | 'table'>): boolean =>
  schema === 'public' && table === 'migrations';

/**
 * Makes an empty database what a backup holds: migrated as it was then, every row as it was, verified, sessions and tokens ended, then
 * brought up to date.
 * @param ownerUrl connection as a superuser, who may put rows in without the triggers that would write them anew
 * @param ownApiPassword as for migrateDatabase
 * @throws BackupError the database holds anything, the file is damaged or newer than this version, or what was read back differs
 */
export async function restoreBackup(ownerUrl: string, file: string, ownApiPassword = false): Promise<RestoredBackup> {
  const { manifest } = await checkBackup(file);
  assertKnown(manifest);
  const client = new Client({ connectionString: ownerUrl, application_name: 'sucharit restore' });
  await client.connect();
  try {
    await assertSeesEverything(client);
    await assertEmpty(client);
    await migrateDatabase(ownerUrl, queueNames, ownApiPassword, new Set(manifest.migrations));
    await client.query(`begin; ${plainCopySettings}; set local session_replication_role = replica`);
    const restored = await copyEverything(client, file);
    const { events, fault } = await walkAuditTrail(
      async <Row extends object>({ text, values }: Sql) => (await client.query<Row>(text, values as unknown[])).rows,
    );
    if (fault) throw new BackupError(`The audit trail in the backup is not whole: ${fault}.`);
    const ended = await endAccess(client);
    await record(client, manifest, { ...restored, ...ended });
    await client.query('commit');
    const migrated = await migrateDatabase(ownerUrl, queueNames, ownApiPassword);
    return { takenAt: manifest.takenAt, ...restored, auditEvents: events, ...ended, migrated };
  } finally {
    // An open transaction ends with its connection.
    await client.end();
  }
}

function assertKnown(manifest: BackupManifest): void {
  const known = new Set<string>(migrations.map((migration) => new migration().name));
  const unknown = manifest.migrations.find((name) => !known.has(name));
  if (unknown) throw new BackupError(`The backup is of a later version (${unknown}): restore it with that one.`);
}

async function assertEmpty(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f') order by name limit 1`,
  );
  if (rows[0])
    throw new BackupError(
      `The database holds something already (${rows[0].name}): a backup is restored into an empty one only. Make a new database.`,
    );
}

/** Copies every table in, then reads each back and compares it with what the backup says of it. */
async function copyEverything(client: ClientBase, file: string): Promise<{ tables: number; rows: number }> {
  const there = new Map((await storedTables(client)).map((head) => [qualified(head), head]));
  const kept = [...there.values()].filter((head) => !isMigrations(head));
  // The counters that are not backed up refer to tokens.
  await client.query(`truncate ${kept.map(qualified).join(', ')} cascade`);
  const copied: { head: TableHead; end: TableEnd }[] = [];
  const { sequences } = await readBackup(
    file,
    () => undefined,
    async (head, chunks) => {
      if (!there.has(qualified(head)))
        throw new BackupError(`The backup has a table that this version does not make: ${qualified(head)}.`);
      if (isMigrations(head)) for await (const _chunk of chunks);
      else {
        const rows = await copyIn(client, `copy ${copyList(head)} from stdin`, chunks);
        return (end) => {
          if (rows !== end.rows)
            throw new BackupError(`${head.table} has ${rows} rows and not the ${end.rows} of the backup.`);
          copied.push({ head, end });
        };
      }
      return undefined;
    },
  );
  const missing = kept.find((head) => !copied.some((one) => qualified(one.head) === qualified(head)));
  if (missing) throw new BackupError(`The backup has no table ${qualified(missing)}.`);
  for (const [name, value] of Object.entries(sequences))
    await client.query('select setval(to_regclass($1), $2::bigint) where to_regclass($1) is not null', [name, value]);
  for (const { head, end } of copied) {
    const hash = createHash('sha256');
    for await (const chunk of copyOut(client, `copy ${copyList(head)} to stdout`)) hash.update(chunk as Buffer);
    if (hash.digest('hex') !== end.sha256)
      throw new BackupError(`The rows of ${head.table} read back from the database are not those of the backup.`);
  }
  return { tables: copied.length, rows: copied.reduce((sum, { end }) => sum + end.rows, 0) };
}

/** What ended after the backup was taken must not live again: who needs it signs in, or makes a token, anew. */
async function endAccess(client: ClientBase): Promise<{ sessionsEnded: number; tokensRevoked: number }> {
  const sessions = await client.query('delete from session');
  const tokens = await client.query(
    'update access_token set revoked_at = now() where revoked_at is null and expires_at > now()',
  );
  await client.query('delete from sign_in_attempt');
  return { sessionsEnded: sessions.rowCount ?? 0, tokensRevoked: tokens.rowCount ?? 0 };
}

async function record(client: ClientBase, { takenAt }: BackupManifest, detail: object): Promise<void> {
  await client.query('set local session_replication_role = origin');
  await client.query(scopeSettings(system, true, 'transaction'));
  await client.query(
    `insert into audit_event (actor, action, object, detail) values ('system', 'database.restore', 'database', $1)`,
    [JSON.stringify({ takenAt, ...detail })],
  );
}
