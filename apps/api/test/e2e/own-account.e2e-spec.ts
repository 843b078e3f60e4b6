import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Clock } from '../../src/platform/clock/index.js';
import {
  cookieOf,
  mutation,
  startTestApp,
  testAccounts,
  testPassword,
  TestClient,
  type GqlResult,
  type TestAccountName,
  type InnerTestApp,
} from '../support/index.js';

let app: InnerTestApp;
beforeAll(async () => {
  app = await startTestApp({ environment: { TRUST_PROXY: 'true' } });
});
afterAll(() => app.close());
beforeEach(() => app.database.query('delete from sign_in_attempt'));
afterEach(() => {
  jest.restoreAllMocks();
});

interface Session {
  readonly id: string;
  readonly beganAt: string;
  readonly lastSeenAt: string;
  readonly endsAt: string;
  readonly current: boolean;
}
const selection = 'id beganAt lastSeenAt endsAt current';
const sessionsOf = async (client: TestClient): Promise<Session[]> =>
  (await client.data<{ mySessions: Session[] }>(`{ mySessions { ${selection} } }`)).mySessions;
const end = (client: TestClient, id: string): Promise<GqlResult> =>
  client.gql(mutation('endMySession', 'EndMySessionInput', `sessions { ${selection} }`), { input: { id } });
const me = async (client: TestClient): Promise<unknown> => (await client.data('{ me { username } }'))['me'];
const newPassword = 'เมฆลอยต่ำ-เหนือคลอง-42';
const change = (client: TestClient, input: object, address = '198.51.100.7'): Promise<GqlResult> =>
  client.with({ 'x-forwarded-for': address }).gql(mutation('changePassword', 'ChangePasswordInput'), {
    input: { newPassword, ...input },
  });
/** Gives an account the test password again, whatever a test did to it. */
async function restore(account: TestAccountName): Promise<void> {
  const { username } = testAccounts[account];
  const [other] = await app.database.query<{ password_hash: string }>(
    `select password_hash from account where username = 'centre.admin'`,
  );
  await app.database.query(
    'update account set password_hash = $2, temporary_password_until = null where username = $1',
    [username, other?.password_hash],
  );
}
async function tokenOf(client: TestClient): Promise<TestClient> {
  const { createAccessToken } = await client.data<{ createAccessToken: { token: string } }>(
    mutation('createAccessToken', 'CreateAccessTokenInput', 'token'),
    { input: { name: 'script' } },
  );
  return new TestClient(app.url, { authorization: `Bearer ${createAccessToken.token}` });
}

describe("an account's own sessions", () => {
  it('are listed with the one that asks first, and with nobody else’s', async () => {
    const first = await app.signIn('head');
    const second = await app.signIn('head');
    await app.signIn('director');
    const listed = await sessionsOf(second);
    expect(listed.map(({ current }) => current)).toEqual([true, false]);
    expect((await sessionsOf(first))[0]?.id).toBe(listed[1]?.id);
    for (const { beganAt, endsAt } of listed)
      expect(new Date(endsAt).getTime() - new Date(beganAt).getTime()).toBe(12 * 3_600_000);
  });

  it('end one by one, at once, and only by their own account; the trail tells which', async () => {
    const mine = await app.signIn('officer');
    const lost = await app.signIn('officer');
    const other = await app.signIn('otherOfficer');
    const [, { id } = { id: '' }] = await sessionsOf(mine);
    for (const wrong of ['0', '', 'x', `${id}; drop table session`])
      expect((await end(mine, wrong)).codes).toEqual(['NOT_FOUND']);
    expect((await end(other, id)).codes).toEqual(['NOT_FOUND']);
    expect(await me(lost)).not.toBeNull();
    const { data } = await end(mine, id);
    expect(data).toMatchObject({ endMySession: { sessions: [{ current: true }] } });
    expect([await me(lost), await me(mine)]).toEqual([null, { username: testAccounts.officer.username }]);
    const [event] = await app.database.query<object>(
      `select actor, detail from audit_event where action = 'account.end-own-sessions' order by seq desc limit 1`,
    );
    expect(event).toEqual({ actor: testAccounts.officer.username, detail: { sessions: [Number(id)] } });
  });

  it('end all but the one that asks', async () => {
    const mine = await app.signIn('analyst');
    const others = [await app.signIn('analyst'), await app.signIn('analyst')];
    const { endMyOtherSessions } = await mine.data<{ endMyOtherSessions: { sessions: Session[] } }>(
      'mutation { endMyOtherSessions { sessions { current } } }',
    );
    expect(endMyOtherSessions.sessions).toEqual([{ current: true }]);
    expect(await Promise.all([mine, ...others].map(me))).toEqual([{ username: 'analyst' }, null, null]);
  });
});

describe('T20: changing the own password', () => {
  it('is no way to guess it: after five wrong ones even the right one waits, however many come at once', async () => {
    const moment = new Date();
    jest.spyOn(app.get<Clock>('Clock'), 'now').mockReturnValue(moment);
    const client = await app.signIn('center');
    const wrong = await Promise.all(Array.from({ length: 20 }, () => change(client, { currentPassword: 'not it' })));
    const codes = wrong.map((result) => result.codes.join());
    expect(codes.filter((code) => code === 'PASSWORD_WRONG')).toHaveLength(5);
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(15);
    expect((await change(client, { currentPassword: testPassword })).codes).toEqual(['RATE_LIMITED']);
    const failed = await app.database.query(`select from audit_event where action = 'account.change-password-failed'`);
    expect(failed).toHaveLength(5);
    // Whoever is at another address signs in as ever.
    const credentials = { username: testAccounts.center.username, password: testPassword };
    const elsewhere = await app.anonymous.post('/auth/login', credentials, { 'x-forwarded-for': '203.0.113.9' });
    expect(elsewhere.status).toBe(200);
  });

  it('leaves tokens unless asked, and then ends them', async () => {
    const client = await app.signIn('otherDirector');
    const script = await tokenOf(client);
    try {
      const kept = await change(client, { currentPassword: testPassword });
      expect(kept.codes).toEqual([]);
      expect(await me(script)).not.toBeNull();
      const again = new TestClient(app.url, {
        cookie: kept.headers.getSetCookie()[0]!.split(';')[0]!,
        origin: app.url,
      });
      const unchanged = await change(again, { currentPassword: newPassword });
      expect(unchanged.codes).toEqual(['PASSWORD_UNCHANGED']);
      const ended = await change(again, {
        currentPassword: newPassword,
        newPassword: `${newPassword}-ใหม่`,
        revokeTokens: true,
      });
      expect(ended.codes).toEqual([]);
      expect(await me(script)).toBeNull();
    } finally {
      await restore('otherDirector');
    }
  });
});

describe('what outlives a token', () => {
  it('cannot be made with one, not even with one without scopes', async () => {
    const script = await tokenOf(await app.signIn('admin'));
    expect(await me(script)).toEqual({ username: testAccounts.admin.username });
    const { me: told } = await script.data<{ me: { permissions: string[] } }>('{ me { permissions } }');
    expect(told.permissions).toContain('audit:read');
    expect(told.permissions).not.toContain('accounts:manage');
    const token = mutation('createAccessToken', 'CreateAccessTokenInput');
    const account = mutation('createAccount', 'CreateAccountInput');
    for (const [document, input] of [
      [token, { name: 'another' }],
      [account, { username: 'by.token', displayName: 'x', role: 'CENTRE_ADMIN' }],
    ] as const)
      expect((await script.gql(document, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await change(script, { currentPassword: testPassword })).codes).toEqual(['FORBIDDEN']);
    expect((await script.gql('{ mySessions { id } }')).codes).toEqual(['FORBIDDEN']);
  });

  it('ends with a reset of the password: sessions, and every token', async () => {
    const client = await app.signIn('otherOfficer');
    const script = await tokenOf(client);
    const [row] = await app.database.query<{ id: string; version: number }>(
      'select id, version from account where username = $1',
      [testAccounts.otherOfficer.username],
    );
    try {
      const admin = await app.as('admin');
      await admin.data(mutation('resetAccountPassword', 'AccountStepInput'), {
        input: { accountId: row?.id, version: row?.version },
      });
      expect([await me(client), await me(script)]).toEqual([null, null]);
      const [event] = await app.database.query<{ detail: object }>(
        `select detail from audit_event where action = 'account.reset-password' order by seq desc limit 1`,
      );
      expect(event?.detail).toMatchObject({ tokensRevoked: 1 });
    } finally {
      await restore('otherOfficer');
    }
  });
});

describe('a temporary password', () => {
  it('works for 24 hours at most, and says until when', async () => {
    const admin = await app.as('admin');
    const before = Date.now();
    const { createAccount: made } = await admin.data<{
      createAccount: { temporaryPassword: string; account: { temporaryPasswordUntil: string } };
    }>(mutation('createAccount', 'CreateAccountInput', 'temporaryPassword account { temporaryPasswordUntil }'), {
      input: { username: 'one.day', displayName: 'x', role: 'ANALYST' },
    });
    const until = new Date(made.account.temporaryPasswordUntil).getTime();
    expect(until).toBeLessThanOrEqual(Date.now() + 24 * 3_600_000);
    expect(until).toBeGreaterThanOrEqual(before + 24 * 3_600_000 - 1_000);
    jest.spyOn(app.get<Clock>('Clock'), 'now').mockReturnValue(new Date(until + 1));
    const late = await app.anonymous.post('/auth/login', {
      username: 'one.day',
      password: made.temporaryPassword,
      newPassword,
    });
    expect([late.status, cookieOf(late)]).toEqual([403, '']);
    expect(await late.json()).toMatchObject({ error: { code: 'TEMPORARY_PASSWORD_EXPIRED' } });
  });
});
