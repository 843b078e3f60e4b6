import { beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import {
  dataStatements,
  insertFigures,
  startTestApp,
  statementsDuring,
  until,
  type TestClient,
  withApp,
} from '../support/index.js';

const app = withApp();
let centre: TestClient;
let officer: TestClient;
beforeAll(async () => {
  await insertFigures(app.database);
  centre = await app.as('center');
  officer = await app.as('officer');
});

const question =
  'query Kept($code: Int!) { district(code: $code) { plans { nodes { fiscalYear status measures { title } } } } }';
const ask = (client: TestClient, code = 1025): Promise<unknown> => client.data(question, { code });
/** Statements that read answers, not those that ask whether a kept one still holds. */
const reading = async (work: () => Promise<unknown>): Promise<string[]> =>
  dataStatements(await statementsDuring(work)).filter(
    (text) => text.includes('from plan') || text.includes('district'),
  );
const preflight = { 'apollo-require-preflight': 'yes' };
const get = (client: TestClient, headers: Record<string, string> = preflight): Promise<Response> =>
  client.request(`/graphql?query=${encodeURIComponent(question)}&variables=${encodeURIComponent('{"code":1025}')}`, {
    headers,
  });

describe('an answer that is kept', () => {
  it('is given again without being read again, by one statement that asks who asks', async () => {
    const first = await ask(centre);
    await ask(centre);
    const statements = await statementsDuring(async () => expect(await ask(centre)).toEqual(first));
    expect(statements.filter((text) => !text.startsWith('select set_config'))).toHaveLength(1);
    expect(statements.at(-1)).toContain('app_standing');
    expect(statements.at(-1)).not.toContain('plan_id');
  });

  it('is asked about in few statements by many who ask at once, of whom each is told about their own session', async () => {
    const clients = await Promise.all((['center', 'analyst', 'officer'] as const).map((name) => app.signIn(name)));
    for (const client of clients) await ask(client);
    const all = Array.from({ length: 30 }, (_, index) => clients[index % clients.length]!);
    // What the question reads is locked until all have asked: the first waits alone, the others together.
    await app.database.query('begin; lock table data_change in access exclusive mode');
    const statements = await statementsDuring(async () => {
      const asked = Promise.all(all.map((client) => ask(client)));
      await pause(1_000);
      await app.database.query('commit');
      await asked;
    });
    expect(statements.filter((text) => text.includes('app_standing')).length).toBeLessThan(all.length / 2);
    await app.database.query(`delete from session using account a where a.id = account_id and a.username = 'analyst'`);
    const answers = await Promise.all(all.map((client) => client.gql(question, { code: 1025 })));
    expect(answers.map(({ status }) => status)).toEqual(all.map((client) => (client === clients[1] ? 401 : 200)));
  });

  it('is another one after every change, whoever made it', async () => {
    const before = await ask(centre);
    await app.database.query(
      `update measure set title = 'เปลี่ยนแล้ว' where district_code = 1025 and fiscal_year = 2566 and number = 1`,
    );
    const after = await ask(centre);
    expect(after).not.toEqual(before);
    expect(JSON.stringify(after)).toContain('เปลี่ยนแล้ว');
  });

  it('is seen to be old in another process too', async () => {
    const other = await startTestApp({ database: app.database });
    try {
      const there = await other.as('center');
      await ask(there);
      expect(await ask(there)).toEqual(await ask(centre));
      await officer.data('mutation { createPlan(input: { districtCode: 1023, fiscalYear: 2599 }) { plan { id } } }');
      expect(JSON.stringify(await ask(there, 1023))).toContain('2599');
      expect(await ask(there, 1023)).toEqual(await ask(centre, 1023));
    } finally {
      await other.close();
    }
  });

  it('is of its row scope alone', async () => {
    const all = JSON.stringify(await ask(centre));
    for (let turn = 0; turn < 3; turn += 1) {
      expect(JSON.stringify(await ask(officer))).not.toContain('DRAFT');
      expect(JSON.stringify(await ask(centre))).toBe(all);
    }
    expect(all).toContain('DRAFT');
  });

  it('is read once for all who ask at the same moment', async () => {
    await ask(centre, 1030);
    await app.database.query('update plan set demo = demo');
    const statements = await reading(() => Promise.all(Array.from({ length: 12 }, () => ask(centre, 1030))));
    expect(statements.filter((text) => text.includes('from measure')).length).toBe(1);
  });

  it('is not that of a reading which began before a change, for who asks after it', async () => {
    const { createAccessToken } = await centre.data<{ createAccessToken: { token: string } }>(
      'mutation { createAccessToken(input: { name: "later", expiresInDays: 1 }) { token } }',
    );
    const script = app.anonymous.with({ authorization: `Bearer ${createAccessToken.token}` });
    await ask(centre);
    await ask(script);
    const used = async (): Promise<number> =>
      (
        await app.database.query<{ at: number }>(
          'select max(extract(epoch from counted_at)) as at from access_token_use',
        )
      )[0]!.at;
    const usedBefore = await used();
    const writer = new Client({ connectionString: app.database.url });
    await writer.connect();
    // Who asks first waits for the table of sessions, with the data seen as they are now; a token needs no session.
    await app.database.query('begin; lock table session in access exclusive mode');
    try {
      const first = ask(centre, 1041);
      await until('the first reading waits', async () => {
        const waiting = await app.database.query(
          `select from pg_locks where relation = 'session'::regclass and not granted`,
        );
        return waiting.length > 0;
      });
      await writer.query(`update measure set title = 'เปลี่ยนระหว่างอ่าน' where district_code = 1041`);
      const second = ask(script, 1041);
      await until('the second has asked', async () => (await used()) > usedBefore);
      await pause(300);
      await app.database.query('commit');
      expect(JSON.stringify(await first)).not.toContain('เปลี่ยนระหว่างอ่าน');
      expect(JSON.stringify(await second)).toContain('เปลี่ยนระหว่างอ่าน');
    } finally {
      await app.database.query('rollback');
      await writer.end();
    }
  });

  it('is not given to whose session has ended', async () => {
    const leaving = await app.signIn('center');
    await ask(leaving);
    await ask(leaving);
    await leaving.post('/auth/logout', {});
    const refused = await leaving.gql(question, { code: 1025 });
    expect([refused.status, refused.codes, refused.data]).toEqual([401, ['UNAUTHENTICATED'], null]);
  });

  it('is not given to whose session somebody ended in the database, nor in another role', async () => {
    const client = await app.signIn('otherOfficer');
    await ask(client);
    expect(JSON.stringify(await ask(client, 1023))).not.toContain('2599');
    await app.database.query(
      `update account set district_code = 1023 where username = (select username from account where district_code = 1025 limit 1)`,
    );
    expect((await client.gql(question, { code: 1023 })).codes).toEqual(['UNAUTHENTICATED']);
    await app.database.query(
      `delete from session where account_id in (select id from account where username = 'center')`,
    );
    expect((await centre.gql(question, { code: 1025 })).codes).toEqual(['UNAUTHENTICATED']);
    centre = await app.signIn('center');
  });

  it('is never an error', async () => {
    const document = 'query Large($n: Int!) { plans(first: $n) { totalCount nodes { id } } }';
    await centre.data(document, { n: 3 });
    for (let turn = 0; turn < 2; turn += 1)
      expect((await centre.gql(document, { n: 999 })).codes).toEqual(['PAGE_SIZE']);
    expect(await centre.data(document, { n: 3 })).toEqual(await centre.data(document, { n: 3 }));
  });

  it('costs the token that asks for it as any other', async () => {
    const { createAccessToken } = await centre.data<{ createAccessToken: { token: string } }>(
      'mutation { createAccessToken(input: { name: "kept", expiresInDays: 1 }) { token } }',
    );
    const script = app.anonymous.with({ authorization: `Bearer ${createAccessToken.token}` });
    const remaining = async (): Promise<number> => {
      const { text } = await script.gql(question, { code: 1025 });
      return (JSON.parse(text) as { extensions: { cost: { remaining: number } } }).extensions.cost.remaining;
    };
    const left = [await remaining(), await remaining(), await remaining()];
    expect(left[1]).toBeLessThan(left[0]!);
    expect(left[2]).toBeLessThan(left[1]!);
    await app.database.query('update access_token set revoked_at = now()');
    expect((await script.gql(question, { code: 1025 })).status).toBe(401);
  });
});

describe('a GET', () => {
  it('gives a validator, and 304 to who has that answer already, until it changes', async () => {
    await ask(centre);
    const full = await get(centre);
    const etag = full.headers.get('etag') ?? '';
    expect([full.status, etag.length, full.headers.get('cache-control')]).toEqual([200, 29, 'private, no-cache']);
    expect((JSON.parse(await full.text()) as { data: unknown }).data).toEqual(await ask(centre));
    const same = await get(centre, { ...preflight, 'if-none-match': `"x", W/${etag}` });
    expect([same.status, await same.text(), same.headers.get('etag')]).toEqual([304, '', etag]);
    await app.database.query(`update plan set status = 'RETURNED' where district_code = 1025 and fiscal_year = 2565`);
    const changed = await get(centre, { ...preflight, 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  it('is refused without the header that another site cannot send', async () => {
    expect((await get(centre, {})).status).toBe(400);
  });

  it('gives nobody anything', async () => {
    expect((await get(app.anonymous)).status).toBe(401);
  });
});

describe('the policies of tables whose answers are kept', () => {
  it('ask for nothing of the caller but the rows of its city or district', async () => {
    const policies = await app.database.query<{ name: string; text: string }>(
      `select polname as name, coalesce(pg_get_expr(polqual, polrelid), '') as text from pg_policy
       where polcmd in ('r', '*') and polrelid in (select tgrelid from pg_trigger where tgname = 'data_changed')`,
    );
    expect(policies.length).toBeGreaterThan(13);
    for (const { name, text } of policies)
      expect([name, text]).not.toEqual([name, expect.stringMatching(/app_(account|role|administers)/)]);
  });
});
