import { beforeAll, describe, expect, it } from '@jest/globals';
import type { AuditOriginsService } from '../../src/features/audit/audit-origins.service.js';
import {
  loadProduct,
  cookieOf,
  insertPlan,
  mutation,
  startTestApp,
  testAccounts,
  testPassword,
  TestClient,
  until,
  withApp,
} from '../support/index.js';

const { verifyAuditTrail } = await loadProduct();

interface Kept {
  readonly seq: number;
  readonly action: string;
  readonly address: string | null;
  readonly browser: string | null;
  readonly session: number | null;
}

const app = withApp({ environment: { TRUST_PROXY: 'true', AUDIT_ORIGIN_DAYS: '30' } });
let admin: TestClient;
beforeAll(async () => {
  admin = await app.as('admin');
});

const address = '198.51.100.7';
const browser = 'Mozilla/5.0 (a browser of the test)';
const from = { 'x-forwarded-for': `203.0.113.200, ${address}`, 'user-agent': browser };
/** Somebody who signs in from that address with that browser. */
async function signIn(account: keyof typeof testAccounts): Promise<TestClient> {
  const { username } = testAccounts[account];
  const response = await app.anonymous.post('/auth/login', { username, password: testPassword }, from);
  return new TestClient(app.url, { cookie: cookieOf(response), origin: app.url, ...from });
}
/** Events from the one after `seq` on, with from where they came. */
const eventsAfter = (seq: number): Promise<Kept[]> =>
  app.database.query(
    `select seq::int, action, address, browser, session_number::int as session
     from audit_event left join audit_origin on event_seq = seq where seq > $1 order by seq`,
    [seq],
  );
const lastSeq = async (): Promise<number> =>
  (await app.database.query<{ seq: number }>('select seq::int from audit_head'))[0]!.seq;
const newestSession = async (): Promise<number> =>
  (await app.database.query<{ number: number }>('select max(number)::int as number from session'))[0]!.number;
const look = mutation('showAuditOrigin', 'ShowAuditOriginInput', 'origin { address browser sessionNumber }');
const origin = async (seq: number): Promise<unknown> =>
  (await admin.data<{ showAuditOrigin: { origin: unknown } }>(look, { input: { seq } })).showAuditOrigin.origin;

describe('from where an event came', () => {
  it('is kept once of a sign-in, a save and a sign-out, by the address that the trusted proxy saw', async () => {
    const before = await lastSeq();
    const officer = await signIn('officer');
    const session = await newestSession();
    const { planId } = await insertPlan(app.database, 1023, 'DRAFT');
    await officer.data(mutation('savePlan', 'SavePlanInput'), { input: { planId, version: 1, objectives: ['ก'] } });
    await officer.post('/auth/logout', {});
    expect(await eventsAfter(before)).toEqual(
      ['account.sign-in', 'plan.save', 'account.sign-out'].map((action, index) => ({
        seq: before + 1 + index,
        action,
        address,
        browser,
        session,
      })),
    );
    expect((await verifyAuditTrail({ DATABASE_URL: app.database.url }, [])).fault).toBeNull();
  });

  it('is kept of a token without a session, and of a changed password with the session that begins', async () => {
    const centre = await signIn('center');
    const { createAccessToken } = await centre.data<{ createAccessToken: { token: string } }>(
      mutation('createAccessToken', 'CreateAccessTokenInput', 'token'),
      { input: { name: 'script' } },
    );
    const { username } = testAccounts.center;
    const [account] = await app.database.query<{ hash: string }>(
      'select password_hash as hash from account where username = $1',
      [username],
    );
    const before = await lastSeq();
    const changed = await centre.gql(mutation('changePassword', 'ChangePasswordInput'), {
      input: { currentPassword: testPassword, newPassword: 'เมฆลอยต่ำ-เหนือคลอง-42' },
    });
    expect(changed.codes).toEqual([]);
    await app.database.query('update account set password_hash = $2 where username = $1', [username, account?.hash]);
    expect(await eventsAfter(before)).toMatchObject([{ address, session: await newestSession() }]);
    const script = new TestClient(app.url, { authorization: `Bearer ${createAccessToken.token}`, ...from });
    await script.data('{ me { username } }');
    const { planId } = await insertPlan(app.database, 1023, 'DRAFT');
    await script.data(mutation('savePlan', 'SavePlanInput'), { input: { planId, version: 1, objectives: ['ก'] } });
    expect((await eventsAfter(before)).slice(1)).toMatchObject([
      { action: 'plan.save', address, browser, session: null },
    ]);
  });

  it('is not kept of reads and downloads, of strangers, of a failed sign-in or of the product itself', async () => {
    const [{ kept } = { kept: 0 }] = await app.database.query<{ kept: number }>(
      'select count(*)::int as kept from audit_origin',
    );
    await admin.data('{ auditEvents { nodes { seq } } districts { nodes { code } } }');
    const before = await lastSeq();
    for (const read of [
      await admin.request('/exports/districts.csv'),
      await admin.post('/exports/districts.csv', {}),
      await app.anonymous.request('/open-data/catalog.json', { headers: from }),
    ])
      expect([read.status, (await read.text()).length > 0]).toEqual([200, true]);
    const failed = { username: 'nongkhaem.officer', password: 'nothing of the kind' };
    expect((await app.anonymous.post('/auth/login', failed, from)).status).toBe(401);
    await until('the downloads are told', async () => (await eventsAfter(before)).length === 5);
    expect((await eventsAfter(before)).map((event) => event.address)).toEqual([null, null, null, null, null]);
    expect(await app.database.query('select count(*)::int as kept from audit_origin')).toEqual([{ kept }]);
  });

  it('is shown to administrators in a session alone, and each look is an event', async () => {
    const before = await lastSeq();
    await signIn('head');
    const session = await newestSession();
    expect(await origin(before + 1)).toEqual({ address, browser, sessionNumber: session });
    const [told] = await app.database.query('select actor, action, object from audit_event order by seq desc limit 1');
    expect(told).toEqual({
      actor: testAccounts.admin.username,
      action: 'audit.show-origin',
      object: `audit_event:${before + 1}`,
    });
    const refused = { input: { seq: before + 1 } };
    for (const account of ['center', 'analyst', 'director'] as const)
      expect((await (await app.as(account)).gql(look, refused)).codes).toEqual(['FORBIDDEN']);
    expect((await app.anonymous.gql(look, refused)).codes).toEqual(['UNAUTHENTICATED']);
    const { createAccessToken } = await admin.data<{ createAccessToken: { token: string } }>(
      mutation('createAccessToken', 'CreateAccessTokenInput', 'token'),
      { input: { name: 'reads the trail', scopes: ['READ_AUDIT'] } },
    );
    const script = new TestClient(app.url, { authorization: `Bearer ${createAccessToken.token}` });
    expect((await script.gql(look, refused)).codes).toEqual(['FORBIDDEN']);
    for (const seq of [0, -1, 2_000_000_000])
      expect((await admin.gql(look, { input: { seq } })).codes).toEqual(['NOT_FOUND']);
  });

  it('is in no download of the trail', async () => {
    await signIn('head');
    for (const file of ['auditEvents.csv', 'auditEvents.ndjson']) {
      const text = await (await admin.request(`/exports/${file}`)).text();
      expect(text).toContain('account.sign-in');
      expect(text).not.toContain(address);
      expect(text).not.toContain(browser);
    }
  });

  it('is deleted after its time, by whoever works, and not shown any more even before', async () => {
    const before = await lastSeq();
    await signIn('head');
    await signIn('center');
    await app.database.query(`update audit_origin set at = now() - interval '31 days' where event_seq = $1`, [
      before + 1,
    ]);
    expect(await origin(before + 1)).toBeNull();
    await app.get<AuditOriginsService>('AuditOriginsService').deleteOld();
    const left = async (): Promise<number[]> =>
      (
        await app.database.query<{ seq: number }>(
          'select event_seq::int as seq from audit_origin where event_seq between $1 and $2 order by 1',
          [before + 1, before + 2],
        )
      ).map(({ seq }) => seq);
    expect(await left()).toEqual([before + 2]);
    await app.database.query(`update audit_origin set at = now() - interval '2 days' where event_seq = $1`, [
      before + 2,
    ]);
    const worker = await startTestApp({
      database: app.database,
      environment: { RUN_WORKER: 'true', AUDIT_ORIGIN_DAYS: '1' },
    });
    try {
      await until('the worker has deleted it', async () => (await left()).length === 0);
    } finally {
      await worker.close();
    }
    expect((await verifyAuditTrail({ DATABASE_URL: app.database.url }, [])).fault).toBeNull();
  });
});
