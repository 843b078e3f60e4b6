import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import type { Passwords } from '../../src/features/accounts/passwords.js';
import type { Clock } from '../../src/platform/clock/index.js';
import {
  loadProduct,
  cookieOf,
  startTestApp,
  statementsDuring,
  TestClient,
  testAccounts,
  testPassword,
  type InnerTestApp,
} from '../support/index.js';

const { attemptKeys } = await loadProduct();
let app: InnerTestApp;
beforeAll(async () => {
  app = await startTestApp({ environment: { TRUST_PROXY: 'true' } });
});
afterAll(() => app.close());
beforeEach(async () => {
  await app.database.query('delete from sign_in_attempt');
});
afterEach(() => {
  jest.restoreAllMocks();
});

const me = '{ me { username } }';

/** One attempt from an address, as the reverse proxy reports it. */
const attempt = (username: string, password: string, address = '198.51.100.1'): Promise<Response> =>
  app.anonymous.post('/auth/login', { username, password }, { 'x-forwarded-for': address });

const statuses = async (responses: Promise<Response>[]): Promise<number[]> =>
  (await Promise.all(responses)).map(({ status }) => status);

/** Five failures are free; while the clock stands still no other gets through, however many come at once. */
async function expectFewPass(attempts: () => Promise<Response>[]): Promise<void> {
  const seen = await statuses(attempts());
  expect(seen.filter((status) => status === 401)).toHaveLength(5);
  expect(seen.filter((status) => status === 429)).toHaveLength(seen.length - 5);
}

/** Waits are counted by the product's clock, so a test that stops it does not depend on how fast the machine is. */
const stopClock = (...apps: readonly InnerTestApp[]): void => {
  const moment = new Date();
  for (const { get } of apps) jest.spyOn(get<Clock>('Clock'), 'now').mockReturnValue(moment);
};

const audited = async (action: string): Promise<number> =>
  (await app.database.query('select from audit_event where action = $1', [action])).length;

describe('signing in', () => {
  it('tells who one is', async () => {
    const response = await attempt('nongkhaem.officer', testPassword);
    expect([response.status, await response.json()]).toMatchObject([
      200,
      { account: { username: 'nongkhaem.officer', role: 'DISTRICT_OFFICER', districtCode: 1023 } },
    ]);
    const officer = await app.as('officer');
    const { me: account } = await officer.data('{ me { username role districtCode permissions } }');
    expect(account).toMatchObject({ role: 'DISTRICT_OFFICER', permissions: expect.arrayContaining(['plans:submit']) });
  });

  it('takes the name in any case, and nothing that is no name and password', async () => {
    expect((await attempt(' Center ', testPassword)).status).toBe(200);
    for (const body of [
      null,
      [],
      {},
      { username: 1, password: 2 },
      { username: 'center' },
      { username: '', password: '' },
    ])
      expect((await app.anonymous.post('/auth/login', body)).status).toBe(400);
  });

  it('answers nobody with nobody', async () => {
    expect((await app.anonymous.gql(me)).data).toEqual({ me: null });
    expect((await app.anonymous.gql('{ districts { totalCount } }')).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('T20: guessing', () => {
  it('of one password waits after a few tries, longer each time, and says how long', async () => {
    stopClock(app);
    const seen: number[] = [];
    for (let turn = 0; turn < 50; turn += 1) seen.push((await attempt('center', `wrong-${turn}`)).status);
    expect(seen.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
    expect(seen.slice(5).every((status) => status === 429)).toBe(true);
    const refused = await attempt('center', testPassword);
    const seconds = Number(refused.headers.get('retry-after'));
    expect([refused.status, seconds > 0 && seconds <= 60]).toEqual([429, true]);
    expect(await refused.json()).toMatchObject({ error: { code: 'RATE_LIMITED', seconds } });
  });

  it('all at once lets no more through than one after the other', async () => {
    stopClock(app);
    await expectFewPass(() => Array.from({ length: 50 }, (_, turn) => attempt('center', `wrong-${turn}`)));
  });

  /** As if this had failed so often under a key just now. */
  const failed = (key: string, failures: number): Promise<unknown> =>
    app.database.query(
      `insert into sign_in_attempt (key, failures, last_failure_at, next_allowed_at) values ($1, $2, now(), 'epoch')`,
      [key, failures],
    );

  it('never keeps the owner out, who comes from elsewhere', async () => {
    await statuses(Array.from({ length: 30 }, (_, turn) => attempt('center', `wrong-${turn}`)));
    expect((await attempt('center', testPassword, '203.0.113.7')).status).toBe(200);
  });

  it('of one account from many addresses leaves each of them a single try, and the owner too', async () => {
    stopClock(app);
    await failed(attemptKeys('center', '').account, 60);
    expect((await attempt('center', 'wrong', '192.0.2.1')).status).toBe(401);
    expect((await attempt('center', 'wrong', '192.0.2.1')).status).toBe(429);
    expect((await attempt('center', testPassword, '203.0.113.8')).status).toBe(200);
  });

  it('of one password on many accounts waits by address, whatever the client claims', async () => {
    stopClock(app);
    const seen = await statuses(
      Array.from({ length: 60 }, (_, turn) =>
        attempt(`user-${turn}`, 'Summer2566!', turn % 2 ? '198.51.100.9' : `192.0.2.${turn}, 198.51.100.9`),
      ),
    );
    expect(seen.filter((status) => status === 401)).toHaveLength(20);
    expect(seen.filter((status) => status === 429)).toHaveLength(40);
  });

  it('of one IPv6 customer is one, whatever the address in their network', async () => {
    stopClock(app);
    await failed(attemptKeys('', '2001:db8:1:2::1').address, 22);
    expect((await attempt('user-1', 'wrong', '2001:db8:1:2::7')).status).toBe(401);
    expect((await attempt('user-2', 'wrong', '2001:db8:1:2:ffff::9')).status).toBe(429);
    expect((await attempt('user-2', 'wrong', '2001:db8:1:3::9')).status).toBe(401);
  });

  it('is counted for every instance', async () => {
    const second = await startTestApp({ database: app.database, environment: { TRUST_PROXY: 'true' } });
    try {
      stopClock(app, second);
      const instances = [app, second];
      await expectFewPass(() =>
        Array.from({ length: 20 }, (_, turn) =>
          instances[turn % 2]!.anonymous.post(
            '/auth/login',
            { username: 'center', password: 'wrong' },
            { 'x-forwarded-for': '198.51.100.1' },
          ),
        ),
      );
    } finally {
      await second.close();
    }
  });

  it('is written down, without password and without the name that was tried', async () => {
    const before = await audited('account.sign-in-failed');
    await attempt('center', 'p4ssw0rd-of-somebody');
    await attempt('p4ssw0rd-typed-as-name', 'x');
    expect(await audited('account.sign-in-failed')).toBe(before + 2);
    const all = JSON.stringify(await app.database.query('select actor, action, object, detail from audit_event'));
    expect(all).not.toMatch(/p4ssw0rd|198\.51\.100/);
    expect(JSON.stringify(await app.database.query('select key from sign_in_attempt'))).not.toMatch(/p4ssw0rd|198\.51/);
  });

  it('is forgiven when the password was right in the end', async () => {
    for (let turn = 0; turn < 4; turn += 1) await attempt('center', 'wrong');
    expect((await attempt('center', testPassword)).status).toBe(200);
    for (let turn = 0; turn < 4; turn += 1) expect((await attempt('center', 'wrong')).status).toBe(401);
  });
});

describe('T21: finding out names', () => {
  const disabled = 'nongkhaem.head';

  it('is not possible by the answer', async () => {
    await app.database.query('update account set disabled_at = now() where username = $1', [disabled]);
    try {
      const answers = await Promise.all(
        [
          attempt('no-such-name', testPassword, '198.51.100.21'),
          attempt('center', 'wrong', '198.51.100.22'),
          attempt(disabled, testPassword, '198.51.100.23'),
        ].map(async (response) => [(await response).status, await (await response).json()]),
      );
      expect(answers[0]).toMatchObject([401, { error: { code: 'SIGN_IN_FAILED' } }]);
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[2]).toEqual(answers[0]);
    } finally {
      await app.database.query('update account set disabled_at = null where username = $1', [disabled]);
    }
  });

  it('is not possible by the waits', async () => {
    stopClock(app);
    const waits = async (username: string): Promise<number[]> => {
      const seen: number[] = [];
      for (let turn = 0; turn < 8; turn += 1) seen.push((await attempt(username, 'wrong', '198.51.100.24')).status);
      return seen;
    };
    const known = await waits('center');
    await app.database.query('delete from sign_in_attempt');
    expect(await waits('no-such-name')).toEqual(known);
  });

  it('is not possible by the time: an unknown name costs the same statements and the same hash', async () => {
    const verify = jest.spyOn(app.get<Passwords>('Passwords'), 'verify');
    const workOf = async (username: string, address: string) => {
      verify.mockClear();
      const statements = await statementsDuring(async () => {
        expect((await attempt(username, 'wrong', address)).status).toBe(401);
      });
      return { statements, hashes: verify.mock.calls.length };
    };
    const known = await workOf('center', '198.18.1.1');
    expect(known.hashes).toBe(1);
    expect(await workOf('nobody', '198.18.2.1')).toEqual(known);
  });
});

describe('T22: stored passwords', () => {
  const hashOf = async (username: string): Promise<string> =>
    (
      await app.database.query<{ password_hash: string }>('select password_hash from account where username = $1', [
        username,
      ])
    )[0]!.password_hash;

  it('are hashed by argon2id, and again at sign-in when the cost has risen', async () => {
    const cheap = await hash(testPassword, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    await app.database.query(`update account set password_hash = $1 where username = 'analyst'`, [cheap]);
    expect((await attempt('analyst', testPassword)).status).toBe(200);
    expect(await hashOf('analyst')).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
    expect((await attempt('analyst', testPassword)).status).toBe(200);
  });

  it('may be long, but not without end', async () => {
    expect((await attempt('center', 'x'.repeat(64))).status).toBe(401);
    const endless = await attempt('center', 'x'.repeat(1_000));
    expect([endless.status, await endless.json()]).toMatchObject([400, { error: { code: 'PASSWORD_LENGTH' } }]);
    expect((await attempt('center', 'x'.repeat(100_000))).status).toBe(413);
  });

  it.each([
    ['a short one', 'ten chars.', 'PASSWORD_LENGTH'],
    ['an endless one', 'x'.repeat(257), 'PASSWORD_LENGTH'],
    ['one that repeats itself', 'aaaaaaaaaaaaaaaa', 'PASSWORD_GUESSABLE'],
    ['one with the username', 'bangphlat.OFFICER-1', 'PASSWORD_GUESSABLE'],
    ['one with the name of the system', 'Sucharit-2566-ok', 'PASSWORD_GUESSABLE'],
  ])('may not be changed to %s', async (_, newPassword, code) => {
    const officer = await app.as('otherOfficer');
    const { codes } = await officer.gql(
      'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { account { username } } }',
      { input: { currentPassword: testPassword, newPassword } },
    );
    expect(codes).toEqual([code]);
  });
});

describe('T23: the session cookie', () => {
  it('is bound to the host, to HTTPS and to HTTP, and lasts twelve hours', async () => {
    const [cookie = ''] = (await attempt('center', testPassword)).headers.getSetCookie();
    const [pair = '', ...attributes] = cookie.split('; ');
    expect(pair).toMatch(/^__Host-sid=[\w-]{43}$/);
    expect(attributes.sort()).toEqual(['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Strict', 'Secure']);
  });

  it('is new at every sign-in, and the old one ends', async () => {
    const first = await app.signIn('center');
    const response = await first.post('/auth/login', { username: 'center', password: testPassword });
    expect(cookieOf(response)).not.toBe(first.headers['cookie']);
    expect((await first.gql(me)).data).toEqual({ me: null });
    const second = new TestClient(app.url, { cookie: cookieOf(response), origin: app.url });
    expect((await second.gql(me)).data).toEqual({ me: { username: 'center' } });
  });

  it('is kept as a hash only', async () => {
    const client = await app.signIn('center');
    const secret = client.headers['cookie']!.split('=')[1]!;
    const rows = await app.database.query<{ text: string }>('select session::text as text from session');
    expect(rows.length).toBeGreaterThan(0);
    const kept = rows.map(({ text }) => text).join();
    expect(kept).not.toContain(secret);
    expect(kept).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
    expect(kept).not.toContain(Buffer.from(secret).toString('hex'));
  });

  it.each([
    ['thirty minutes without a request', `last_seen_at = now() - interval '31 minutes'`],
    ['twelve hours', `expires_at = now() - interval '1 second'`],
  ])('ends after %s', async (_, change) => {
    const client = await app.signIn('center');
    await app.database.query(`update session set ${change}`);
    expect((await client.gql('{ districts { totalCount } }')).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('is kept alive by requests', async () => {
    const client = await app.signIn('center');
    await app.database.query(`update session set last_seen_at = now() - interval '29 minutes'`);
    await client.data(me);
    const [row] = await app.database.query<{ fresh: boolean }>(
      `select max(last_seen_at) > now() - interval '1 minute' as fresh from session`,
    );
    expect(row).toEqual({ fresh: true });
  });

  it('opens nothing when it is forged', async () => {
    for (const value of ['', 'x', '../../etc/passwd', "' or 1=1 --", 'a'.repeat(43), '%00', 'a'.repeat(3_000)]) {
      const client = new TestClient(app.url, { cookie: `__Host-sid=${value}`, origin: app.url });
      const { status, data } = await client.gql(me);
      expect([status, data]).toEqual([200, { me: null }]);
    }
  });
});

describe('T24: a session that has ended', () => {
  let second: InnerTestApp;
  beforeAll(async () => {
    second = await startTestApp({ database: app.database });
  });
  afterAll(() => second.close());

  /** The old cookie or token opens nothing, here and on another instance. */
  async function expectEnded(client: TestClient, code = 'UNAUTHENTICATED'): Promise<void> {
    for (const url of [app.url, second.url]) {
      const there = new TestClient(url, { ...client.headers, origin: url });
      const { status, codes } = await there.gql('{ districts { totalCount } }');
      expect([status, codes]).toEqual([401, [code]]);
    }
  }
  const alive = async (client: TestClient): Promise<void> => {
    for (const url of [app.url, second.url])
      expect((await new TestClient(url, { ...client.headers, origin: url }).gql(me)).data?.['me']).not.toBeNull();
  };

  it('by signing out opens nothing, and the browser forgets it', async () => {
    const client = await app.signIn('center');
    const other = await app.signIn('center');
    const response = await client.post('/auth/logout', {});
    expect(response.status).toBe(204);
    expect(response.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"');
    expect(response.headers.getSetCookie()[0]).toMatch(/^__Host-sid=; .*Expires=Thu, 01 Jan 1970/);
    await expectEnded(client);
    await alive(other);
  });

  it('by a change of password opens nothing; who changed it stays', async () => {
    const { username } = testAccounts.otherDirector;
    const changing = await app.signIn('otherDirector');
    const stolen = await app.signIn('otherDirector');
    const change = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { account { username } } }`;
    const newPassword = 'ม้าถูกต้อง-battery-staple';
    const wrong = await changing.gql(change, { input: { currentPassword: 'not it', newPassword } });
    expect(wrong.codes).toEqual(['PASSWORD_WRONG']);
    await alive(stolen);
    const response = await changing.gql(change, { input: { currentPassword: testPassword, newPassword } });
    expect(response.data).toEqual({ changePassword: { account: { username } } });
    await expectEnded(stolen);
    await expectEnded(changing);
    const cookie = response.headers.getSetCookie()[0]!.split(';')[0]!;
    await alive(new TestClient(app.url, { cookie, origin: app.url }));
    expect((await attempt(username, testPassword, '198.51.100.31')).status).toBe(401);
    expect((await attempt(username, newPassword, '198.51.100.32')).status).toBe(200);
  });

  it('by a change of role or district opens nothing, and a new one has the new role', async () => {
    for (const change of [`role = 'DISTRICT_HEAD'`, `district_code = 1001`]) {
      const client = await app.signIn('otherOfficer');
      await alive(client);
      await app.database.query(`update account set ${change} where username = 'bangphlat.officer'`);
      await expectEnded(client);
    }
    const again = await app.signIn('otherOfficer');
    expect(await again.data('{ me { role districtCode } }')).toEqual({
      me: { role: 'DISTRICT_HEAD', districtCode: 1001 },
    });
    await app.database.query(`update account set display_name = 'ชื่อใหม่' where username = 'bangphlat.officer'`);
    await alive(again);
  });

  it('by disabling the account opens nothing, and neither do its tokens', async () => {
    const client = await app.signIn('head');
    const { createAccessToken } = await client.data<{ createAccessToken: { token: string } }>(
      'mutation { createAccessToken(input: { name: "x" }) { token } }',
    );
    const script = new TestClient(app.url, { authorization: `Bearer ${createAccessToken.token}` });
    await alive(client);
    await alive(script);
    await app.database.query(`update account set disabled_at = now() where username = 'nongkhaem.head'`);
    await expectEnded(client);
    await expectEnded(script, 'TOKEN_UNKNOWN');
    await app.database.query(`update account set disabled_at = null where username = 'nongkhaem.head'`);
    await expectEnded(client);
  });
});
