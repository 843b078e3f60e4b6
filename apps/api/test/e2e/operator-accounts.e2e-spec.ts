import { beforeEach, describe, expect, it } from '@jest/globals';
import type { AdminCommand } from '../../src/admin.js';
import type { OneTimePassword } from '../../src/features/accounts/index.js';
import { loadProduct, cookieOf, mutation, testAccounts, testPassword, TestClient, withApp } from '../support/index.js';

const { runAdminCommand, verifyAuditTrail } = await loadProduct();

const app = withApp();
beforeEach(() => app.database.query('delete from sign_in_attempt'));

const run = (command: AdminCommand): Promise<OneTimePassword> =>
  runAdminCommand({ NODE_ENV: 'test', DATABASE_URL: app.database.url }, command);
const create = (username: string, displayName = 'ผู้ดูแลระบบ'): Promise<OneTimePassword> =>
  run({ kind: 'create', username, displayName });
const reset = (username: string, othersLost = false): Promise<OneTimePassword> =>
  run({ kind: 'reset', username, othersLost });
const refused = (code: string, parameters: object = {}) =>
  expect.objectContaining({ code, parameters: expect.objectContaining(parameters) });
const signIn = (username: string, password: string, more: object = {}): Promise<Response> =>
  app.anonymous.post('/auth/login', { username, password, ...more });
const codeOf = async (response: Response): Promise<string> =>
  response.status === 200 ? 'OK' : ((await response.json()) as { error: { code: string } }).error.code;
const newPassword = 'เมฆลอยต่ำ-เหนือคลอง-42';
const lastEvent = async (): Promise<object | undefined> =>
  (
    await app.database.query<object>(
      `select event.actor, event.action, event.detail, account.username from audit_event as event
       join account on event.object = 'account:' || account.id order by event.seq desc limit 1`,
    )
  )[0];
const events = async (): Promise<number> =>
  (await app.database.query<{ count: number }>('select count(*)::int from audit_event'))[0]!.count;
/** The database of an installation nobody has signed in to yet. */
const withoutAdministrators = (): Promise<unknown> =>
  app.database.query(`update account set role = 'CENTRE_OFFICER' where role = 'CENTRE_ADMIN'`);

describe('the first administrator of an installation', () => {
  beforeEach(withoutAdministrators);

  it('is made with a one-time password that has to be changed at the first sign-in, and makes accounts then', async () => {
    const { username, password, until } = await create(' First.Admin ');
    expect(username).toBe('first.admin');
    expect(until.getTime()).toBeGreaterThan(Date.now());
    expect(await lastEvent()).toEqual({
      actor: 'system',
      action: 'account.create',
      username,
      detail: { username, role: 'CENTRE_ADMIN', temporaryPassword: true, by: 'operator' },
    });
    const opened = await signIn(username, password);
    expect([await codeOf(opened), opened.headers.getSetCookie()]).toEqual(['PASSWORD_CHANGE_REQUIRED', []]);
    const accepted = await signIn(username, password, { newPassword });
    expect(accepted.status).toBe(200);
    expect(await codeOf(await signIn(username, password))).toBe('SIGN_IN_FAILED');
    const client = new TestClient(app.url, { cookie: cookieOf(accepted), origin: app.url });
    const { codes } = await client.gql(mutation('createAccount', 'CreateAccountInput', 'account { id }'), {
      input: { username: 'made.by.first', displayName: 'นักวิเคราะห์', role: 'ANALYST' },
    });
    expect(codes).toEqual([]);
    expect((await verifyAuditTrail({ DATABASE_URL: app.database.url }, [])).fault).toBeNull();
  });

  it('is refused where an administrator can sign in, also when several are made at once; nothing is left of it', async () => {
    const made = await Promise.allSettled(['one.admin', 'two.admin', 'three.admin'].map((name) => create(name)));
    const winners = made.filter(({ status }) => status === 'fulfilled');
    expect(winners).toHaveLength(1);
    const [winner] = await app.database.query<{ username: string }>(
      `select username from account where role = 'CENTRE_ADMIN'`,
    );
    for (const attempt of made)
      if (attempt.status === 'rejected')
        expect(attempt.reason).toEqual(refused('ADMINISTRATOR_EXISTS', { username: winner?.username }));
    const before = await events();
    await expect(create('four.admin')).rejects.toEqual(refused('ADMINISTRATOR_EXISTS'));
    expect(await app.database.query(`select from account where username = 'four.admin'`)).toEqual([]);
    expect(await events()).toBe(before);
  });

  it('may be made when the only administrators are deactivated', async () => {
    await app.database.query(`update account set role = 'CENTRE_ADMIN', disabled_at = now() where username = $1`, [
      testAccounts.admin.username,
    ]);
    await expect(create('after.all')).resolves.toMatchObject({ username: 'after.all' });
    await app.database.query('update account set disabled_at = null');
  });

  it.each([
    ['ab', 'ชื่อ', 'USERNAME_INVALID'],
    ['a.b.c', ' ', 'TEXT_REQUIRED'],
    [testAccounts.analyst.username, 'ชื่อ', 'ACCOUNT_EXISTS'],
  ])('is not %j, named %j', async (username, displayName, code) => {
    await expect(create(username, displayName)).rejects.toEqual(refused(code));
  });
});

describe('the last administrator, who lost the password', () => {
  const { username } = testAccounts.admin;
  beforeEach(async () => {
    await withoutAdministrators();
    await app.database.query(`update account set role = 'CENTRE_ADMIN' where username = $1`, [username]);
  });

  it('gets a one-time password that has to be changed; sessions and tokens end at once', async () => {
    await app.database.query('delete from session');
    const client = await app.signIn('admin').catch(() => null);
    expect(client).not.toBeNull();
    const { createAccessToken } = await client!.data<{ createAccessToken: { token: string } }>(
      mutation('createAccessToken', 'CreateAccessTokenInput', 'token'),
      { input: { name: 'script' } },
    );
    const script = new TestClient(app.url, { authorization: `Bearer ${createAccessToken.token}` });
    const me = async (who: TestClient): Promise<unknown> => (await who.data('{ me { username } }'))['me'];
    expect([await me(client!), await me(script)]).toEqual([{ username }, { username }]);

    const { password } = await reset(username);
    expect(await lastEvent()).toEqual({
      actor: 'system',
      action: 'account.reset-password',
      username,
      detail: { by: 'operator', othersLost: false, tokensRevoked: 1, version: expect.any(Number) },
    });
    expect([await me(client!), await me(script)]).toEqual([null, null]);
    expect(await codeOf(await signIn(username, testPassword))).toBe('SIGN_IN_FAILED');
    expect(await codeOf(await signIn(username, password))).toBe('PASSWORD_CHANGE_REQUIRED');
    expect(await codeOf(await signIn(username, password, { newPassword }))).toBe('OK');
  });

  it('is refused while another administrator can help, unless the operator says that all are lost', async () => {
    await app.database.query(`update account set role = 'CENTRE_ADMIN' where username = $1`, [
      testAccounts.center.username,
    ]);
    const before = await events();
    await expect(reset(username)).rejects.toEqual(
      refused('OTHER_ADMINISTRATOR', { username: testAccounts.center.username }),
    );
    expect(await events()).toBe(before);
    await reset(username, true);
    expect(await lastEvent()).toMatchObject({ username, detail: { othersLost: true } });
  });

  it('is nobody else: no other role, nobody deactivated, nobody unknown', async () => {
    await app.database.query('update account set disabled_at = now() where username = $1', [username]);
    for (const name of [username, testAccounts.analyst.username, 'nobody.here'])
      await expect(reset(name, true)).rejects.toEqual(refused('NOT_AN_ADMINISTRATOR', { username: name }));
    await app.database.query('update account set disabled_at = null where username = $1', [username]);
  });
});
