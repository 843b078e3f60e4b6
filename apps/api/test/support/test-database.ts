import { createHash, randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { districtReference } from '@sucharit/domain/districts';
import { Client, type ClientBase } from 'pg';
import { migrateDatabase } from '../../src/platform/database/index.js';
import { migrations } from '../../src/platform/database/migrations/index.js';
import { queueNames } from '../../src/platform/jobs/index.js';
import { testAccounts, testPassword } from './accounts.js';

/** A database of its own, migrated, with the districts and the test accounts. */
export interface TestDatabase {
  /** Connection as the owner of the schema. */
  readonly url: string;
  /** Runs one statement as the owner, past row-level security. */
  query<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

const serverUrl = (): string => {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url)
    throw new Error('TEST_DATABASE_URL is not set: run the tests through node tools/with-postgres.mjs or npm test');
  return url;
};

const urlOf = (database: string): string => {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.href;
};

async function connected<T>(url: string, work: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Fixtures every test needs; what only one file needs it makes itself. */
async function fill(url: string): Promise<void> {
  const passwordHash = await hash(testPassword, { memoryCost: 65_536, timeCost: 3, parallelism: 1 });
  await connected(url, async (client) => {
    await client.query(`select set_config('app.scope', 'system', false), set_config('app.write', 'on', false)`);
    await client.query(
      `insert into district (code, name_th, name_en, zone, zone_source, zone_valid_from, tile_row, tile_column, latitude, longitude)
       select code, name_th, name_en, zone, 'test', '2000-01-01', code - 1000, 1, 13.7, 100.5
       from json_to_recordset($1) as d (code int, name_th text, name_en text, zone text)`,
      [
        JSON.stringify(
          districtReference.map(({ code, nameTh, nameEn, zone }) => ({ code, name_th: nameTh, name_en: nameEn, zone })),
        ),
      ],
    );
    await client.query(
      `insert into account (username, display_name, password_hash, role, district_code)
       select username, 'ผู้ทดสอบ ' || username, $2, role, district
       from json_to_recordset($1) as a (username text, role text, district int)`,
      [JSON.stringify(Object.values(testAccounts)), passwordHash],
    );
  });
}

/** What the template is made from: another text, another template. */
const templateName = (): string => {
  const source = [...migrations.map(({ prototype }) => prototype.up), migrateDatabase, fill].join('\n');
  return `sucharit_template_${createHash('sha256').update(source).digest('hex').slice(0, 16)}`;
};

/** Makes a database by copying a template that the first caller migrates; the others wait for it. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `sucharit_test_${randomBytes(6).toString('hex')}`;
  const template = templateName();
  await connected(serverUrl(), async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('sucharit test template'))`);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (!rowCount) {
      const draft = `${template}_draft`;
      await client.query(`drop database if exists ${draft} with (force)`);
      await client.query(`create database ${draft}`);
      await migrateDatabase(urlOf(draft), queueNames);
      await fill(urlOf(draft));
      await client.query(`alter database ${draft} rename to ${template}`);
    }
    await client.query(`create database ${name} template ${template}`);
  });
  const url = urlOf(name);
  const owner = new Client({ connectionString: url });
  await owner.connect();
  return {
    url,
    query: async <Row extends object>(text: string, values: unknown[] = []) =>
      (await owner.query<Row>(text, values)).rows,
    drop: async () => {
      await owner.end();
      await connected(serverUrl(), (client) => client.query(`drop database ${name} with (force)`));
    },
  };
}
