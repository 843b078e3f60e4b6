import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import {
  loadProduct,
  insertFigures,
  mutation,
  startTestApp,
  testAccounts,
  TestClient,
  type TestApp,
} from '../support/index.js';

const { verifyAuditTrail, backUp, restore, migrate } = await loadProduct();

const folder = mkdtempSync(path.join(os.tmpdir(), 'sucharit-backup-'));
const file = path.join(folder, 'whole.backup');
const evidence = randomBytes(300_000);
const made: string[] = [];
let app: TestApp;
let script: TestClient;
let session: TestClient;

const serverUrl = (): URL => new URL(process.env['TEST_DATABASE_URL'] ?? '');
async function asOwner<T>(url: string, work: (client: InstanceType<typeof Client>) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
/** A new empty database on the server of the tests. */
async function emptyDatabase(): Promise<string> {
  const name = `sucharit_restore_${randomBytes(6).toString('hex')}`;
  await asOwner(serverUrl().href, (client) => client.query(`create database ${name}`));
  made.push(name);
  const url = serverUrl();
  url.pathname = `/${name}`;
  return url.href;
}
/** Every table of a database with a hash of its rows, whatever their order. */
const contentOf = (url: string): Promise<Record<string, string>> =>
  asOwner(url, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname in ('public', 'bullmq') order by name`,
    );
    const content: Record<string, string> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} as t`);
      const sorted = rows.map(({ row }) => row).sort();
      content[name] = `${sorted.length} ${createHash('sha256').update(sorted.join('\n')).digest('hex')}`;
    }
    return content;
  });
const me = async (client: TestClient): Promise<unknown> => (await client.data('{ me { username } }'))['me'];

beforeAll(async () => {
  app = await startTestApp();
  await insertFigures(app.database);
  await app.database.query(
    `insert into evidence_file (report_id, plan_id, district_code, measure_id, file_name, media_type, sha256, body)
     select report.id, report.plan_id, report.district_code, measure.id, E'หลักฐาน\t"1"\\.pdf', 'application/pdf', sha256($1), $1
     from progress_report as report join measure on measure.plan_id = report.plan_id limit 1`,
    [evidence],
  );
  session = await app.signIn('admin');
  const { createAccessToken } = await session.data<{ createAccessToken: { token: string } }>(
    mutation('createAccessToken', 'CreateAccessTokenInput', 'token'),
    { input: { name: 'script' } },
  );
  script = new TestClient(app.url, { authorization: `Bearer ${createAccessToken.token}` });
}, 180_000);
afterAll(async () => {
  await app.close();
  await asOwner(serverUrl().href, async (client) => {
    for (const name of made) await client.query(`drop database if exists ${name} with (force)`);
  });
  rmSync(folder, { recursive: true, force: true });
});

describe('a backup', () => {
  it('is taken while the product runs, is readable to its owner alone, and replaces no file', async () => {
    const { tables, rows } = await backUp({ DATABASE_URL: app.database.url }, file);
    expect(tables).toBeGreaterThan(30);
    expect(rows).toBeGreaterThan(500);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await expect(backUp({ DATABASE_URL: app.database.url }, file)).rejects.toThrow(/never replaces/);
  });

  it('is restored into an empty database: every row, the evidence byte for byte, the audit trail whole', async () => {
    const before = await contentOf(app.database.url);
    const url = await emptyDatabase();
    const restored = await restore({ DATABASE_URL: url }, file);
    expect(restored).toMatchObject({ sessionsEnded: 1, tokensRevoked: 1, migrated: [] });
    const after = await contentOf(url);
    // Three things differ: sessions and tokens that restoring ends, tables that a backup leaves out, and the event of restoring.
    const differing = Object.keys(before).filter((name) => before[name] !== after[name]);
    const ended = ['access_token', 'audit_event', 'audit_head', 'audit_origin', 'session', 'sign_in_attempt'];
    expect(differing).toEqual(ended.map((name) => `public.${name}`));
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(after['public.session']).toMatch(/^0 /);
    expect(before['public.audit_origin']).not.toMatch(/^0 /);
    expect(after['public.audit_origin']).toMatch(/^0 /);
    const { events, fault } = await verifyAuditTrail({ DATABASE_URL: url }, []);
    expect([events, fault]).toEqual([restored.auditEvents + 1, null]);
    await asOwner(url, async (client) => {
      const { rows } = await client.query<{ body: Buffer }>(
        'select body from evidence_file where octet_length(body) = $1',
        [evidence.length],
      );
      expect(rows[0]?.body.equals(evidence)).toBe(true);
      const { rows: told } = await client.query(
        'select actor, action, detail from audit_event order by seq desc limit 1',
      );
      expect(told[0]).toMatchObject({ actor: 'system', action: 'database.restore', detail: { tokensRevoked: 1 } });
    });

    // The product runs on it: sessions and tokens of before open nothing, passwords do, and what is new gets new numbers.
    const second = await startTestApp({ database: { ...app.database, url } });
    try {
      const there = (client: TestClient): TestClient =>
        new TestClient(second.url, { ...client.headers, ...(client.headers['cookie'] ? { origin: second.url } : {}) });
      expect([await me(session), await me(script)]).not.toContain(null);
      expect([await me(there(session)), await me(there(script))]).toEqual([null, null]);
      const admin = await second.signIn('admin');
      expect(await me(admin)).toEqual({ username: testAccounts.admin.username });
      const { codes } = await admin.gql(mutation('createAccount', 'CreateAccountInput', 'account { id }'), {
        input: { username: 'after.restore', displayName: 'x', role: 'ANALYST' },
      });
      expect(codes).toEqual([]);
      const jobs = await admin.gql('mutation { verifyAuditTrail { __typename } }');
      expect(jobs.codes).toEqual([]);
    } finally {
      await second.close();
    }
  });

  it('is refused where there is anything, and leaves that alone', async () => {
    const migrated = await emptyDatabase();
    await migrate({ DATABASE_URL: migrated });
    const before = await contentOf(migrated);
    await expect(restore({ DATABASE_URL: migrated }, file)).rejects.toThrow(/holds something already/);
    expect(await contentOf(migrated)).toEqual(before);
    const other = await emptyDatabase();
    await asOwner(other, (client) => client.query('create table somebodys (id int)'));
    await expect(restore({ DATABASE_URL: other }, file)).rejects.toThrow(
      /holds something already \(public\.somebodys\)/,
    );
  });

  it.each([
    ['cut off', (whole: Buffer) => whole.subarray(0, whole.length - 200)],
    ['no backup', () => Buffer.from('PGDMP')],
    ['of another format', () => gzipSync('{"format":"sucharit backup 2"}\n')],
    [
      'of a later version',
      (whole: Buffer) =>
        gzipSync(
          gunzipSync(whole).toString('latin1').replace('"migrations":["', '"migrations":["Later9999999999999","'),
        ),
    ],
    [
      'changed in one row',
      (whole: Buffer) =>
        gzipSync(Buffer.from(gunzipSync(whole).toString('latin1').replace('centre.admin', 'centre_admin'), 'latin1')),
    ],
  ])('that is %s is refused before anything is made', async (_, damage) => {
    const damaged = path.join(folder, `${randomBytes(4).toString('hex')}.backup`);
    writeFileSync(damaged, damage(readFileSync(file)));
    const url = await emptyDatabase();
    await expect(restore({ DATABASE_URL: url }, damaged)).rejects.toMatchObject({ name: 'BackupError' });
    expect(await contentOf(url)).toEqual({});
  });

  it('is refused to a login that does not see every row', async () => {
    const target = path.join(folder, 'part.backup');
    const url = new URL(app.database.url);
    await app.database.query(`create role backup_part login password 'part' nosuperuser nobypassrls`);
    try {
      url.username = 'backup_part';
      url.password = 'part';
      await expect(backUp({ DATABASE_URL: url.href }, target)).rejects.toThrow(/does not see every row/);
    } finally {
      await app.database.query('drop role backup_part');
    }
    expect(() => statSync(target)).toThrow();
  });
});
