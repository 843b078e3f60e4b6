import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client, escapeIdentifier, type ClientBase } from 'pg';
import { copyOut } from '../platform/database/copy.js';
import { queueSchema } from '../platform/database/migrate.js';
import { BackupError, beginOfBackup, checkBackup, endOfBackup, tableInBackup, type TableHead } from './backup-file.js';

/** What a backup came to. */
export interface TakenBackup {
  readonly takenAt: string;
  readonly tables: number;
  readonly rows: number;
}

/** The schemas that make the whole of an installation. */
export const backedUpSchemas = ['public', queueSchema] as const;

/** COPY writes and reads the same text whatever a server's defaults are. Row-level security is an error, never a silent filter. */
export const plainCopySettings = `
  set local row_security = off;
  set local synchronize_seqscans = off;
  set local statement_timeout = 0;
  set local timezone = 'UTC';
  set local datestyle = 'ISO, YMD';
  set local intervalstyle = 'postgres';
  set local extra_float_digits = 3;
  set local bytea_output = 'hex'`;

export const qualified = ({ schema, table }: Pick<TableHead, 'schema' | 'table'>): string =>
  `${escapeIdentifier(schema)}.${escapeIdentifier(table)}`;
export const copyList = (head: TableHead): string =>
  `${qualified(head)} (${head.columns.map(escapeIdentifier).join(', ')})`;

/** From where people signed in and wrote is deleted after a time, and would live on in a backup. */
const notBackedUp = ['audit_origin'];

/** Every table with the columns that are stored; those that PostgreSQL does not keep after a crash hold counters of minutes. */
export async function storedTables(client: ClientBase): Promise<TableHead[]> {
  const { rows } = await client.query<TableHead>(
    `select n.nspname as schema, c.relname as table,
       array(select a.attname::text from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any ($1) and c.relkind = 'r' and c.relpersistence = 'p'
       and c.relname <> all ($2) order by n.nspname desc, c.relname`,
    [backedUpSchemas, notBackedUp],
  );
  return rows;
}

/** Refuses a login that row-level security would show only a part. @throws BackupError */
export async function assertSeesEverything(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ sees: boolean }>(
    'select rolsuper or rolbypassrls as sees from pg_roles where rolname = current_user',
  );
  if (rows[0]?.sees !== true)
    throw new BackupError(
      'The login of DATABASE_URL does not see every row: use a superuser, or one with BYPASSRLS, for backup and restore.',
    );
}

/**
 * Writes everything that the database holds into one file, as it stood at one moment, and reads the file again.
 * @param ownerUrl connection as the owner, who has to see every row
 * @throws BackupError the file exists already, the login does not see everything, or the file cannot be read again
 */
export async function takeBackup(ownerUrl: string, file: string): Promise<TakenBackup> {
  await assertFree(file);
  const part = path.join(path.dirname(file), `.${path.basename(file)}.part`);
  const client = new Client({ connectionString: ownerUrl, application_name: 'sucharit backup' });
  await client.connect();
  try {
    await assertSeesEverything(client);
    await client.query(`begin isolation level repeatable read read only; ${plainCopySettings}`);
    // Whoever reads the file reads password hashes.
    const target = createWriteStream(part, { mode: 0o600 });
    await pipeline(Readable.from(bytesOf(client), { objectMode: false }), createGzip({ level: 6 }), target);
    await client.query('commit');
    const { manifest, rows } = await checkBackup(part);
    await rename(part, file);
    const tables = (await storedTables(client)).length;
    return { takenAt: manifest.takenAt, tables, rows };
  } finally {
    await client.end();
    await rm(part, { force: true });
  }
}

async function* bytesOf(client: ClientBase): AsyncGenerator<Buffer> {
  const { rows: moments } = await client.query<{ now: Date }>('select now()');
  const { rows: migrations } = await client.query<{ name: string }>('select name from migrations order by id');
  yield beginOfBackup({
    format: 'sucharit backup 1',
    takenAt: (moments[0] as { now: Date }).now.toISOString(),
    migrations: migrations.map(({ name }) => name),
  });
  const tables = await storedTables(client);
  for (const head of tables) {
    const copy = copyOut(client, `copy ${copyList(head)} to stdout`);
    yield* tableInBackup(head, copy as AsyncIterable<Buffer>, () => copy.rows);
  }
  const { rows: sequences } = await client.query<{ name: string; value: string }>(
    `select format('%I.%I', schemaname, sequencename) as name, last_value::text as value from pg_sequences
     where schemaname = any ($1) and last_value is not null order by name`,
    [backedUpSchemas],
  );
  yield endOfBackup({
    tables: tables.length,
    sequences: Object.fromEntries(sequences.map(({ name, value }) => [name, value])),
  });
}

async function assertFree(file: string): Promise<void> {
  const handle = await open(file, 'r').catch(() => null);
  await handle?.close();
  if (handle) throw new BackupError(`There is a file ${file} already: a backup never replaces one.`);
}
