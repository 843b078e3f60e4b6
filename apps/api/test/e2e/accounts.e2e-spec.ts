import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Clock } from '../../src/platform/clock/index.js';
import {
  connectAsApi,
  cookieOf,
  mutation,
  startTestApp,
  testAccounts,
  testPassword,
  TestClient,
  type GqlResult,
  type InnerTestApp,
} from '../support/index.js';

let app: InnerTestApp;
let admin: TestClient;
beforeAll(async () => {
  app = await startTestApp();
  admin = await app.as('admin');
});
afterAll(() => app.close());
beforeEach(() => app.database.query('delete from sign_in_attempt'));

interface Managed {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: string;
  readonly districtCode: number | null;
  readonly version: number;
  readonly deactivatedAt: string | null;
  readonly temporaryPasswordUntil: string | null;
  readonly lastSignInAt: string | null;
  readonly sessionCount: number;
  readonly tokenCount: number;
  readonly allowedActions: readonly string[];
}
interface Answer {
  readonly account: Managed;
  readonly temporaryPassword?: string | null;
}

const selection =
  'id username displayName role districtCode version deactivatedAt temporaryPasswordUntil lastSignInAt sessionCount tokenCount allowedActions';
let numbered = 0;
const newPassword = 'เมฆลอยต่ำ-เหนือคลอง-42';

async function run(field: string, input: object, client = admin): Promise<GqlResult<Record<string, Answer>>> {
  const type = {
    createAccount: 'CreateAccountInput',
    changeAccount: 'ChangeAccountInput',
    deactivateAccount: 'DeactivateAccountInput',
    endAccountSessions: 'EndAccountSessionsInput',
  }[field];
  const extra = ['createAccount', 'resetAccountPassword'].includes(field) ? 'temporaryPassword' : '';
  return client.gql(mutation(field, type ?? 'AccountStepInput', `account { ${selection} } ${extra}`), { input });
}
const done = async (field: string, input: object): Promise<Answer> => {
  const { data, text } = await run(field, input);
  if (!data?.[field]) throw new Error(text);
  return data[field];
};
const made = (more: object = {}): Promise<Answer> => {
  numbered += 1;
  return done('createAccount', { username: `new.${numbered}`, displayName: 'ผู้ใช้ใหม่', role: 'ANALYST', ...more });
};
const step = ({ id, version }: Managed) => ({ accountId: id, version });
const read = async (id: string): Promise<Managed> =>
  (await admin.data<{ managedAccount: Managed }>(`{ managedAccount(id: "${id}") { ${selection} } }`)).managedAccount;
const signIn = (username: string, password: string, more: object = {}): Promise<Response> =>
  app.anonymous.post('/auth/login', { username, password, ...more });
const codeOf = async (response: Response): Promise<string> =>
  response.status === 200 ? 'OK' : ((await response.json()) as { error: { code: string } }).error.code;
/** A new account whose person has chosen a password, with a session. */
async function settled(more: object = {}): Promise<{ account: Managed; client: TestClient }> {
  const { account, temporaryPassword } = await made(more);
  const response = await signIn(account.username, temporaryPassword ?? '', { newPassword });
  expect(response.status).toBe(200);
  return {
    account: await read(account.id),
    client: new TestClient(app.url, { cookie: cookieOf(response), origin: app.url }),
  };
}
const me = async (client: TestClient): Promise<string | null> =>
  (await client.data<{ me: { role: string } | null }>('{ me { role } }')).me?.role ?? null;

describe('an account that an administrator makes', () => {
  it('has a temporary password, which opens nothing but its own change', async () => {
    const { account, temporaryPassword } = await made({
      username: ' New.Officer ',
      role: 'DISTRICT_OFFICER',
      districtCode: 1023,
    });
    expect(account).toMatchObject({ username: 'new.officer', districtCode: 1023, lastSignInAt: null, version: 1 });
    const password = temporaryPassword ?? '';
    const refused = await signIn('new.officer', password);
    expect([refused.status, refused.headers.getSetCookie()]).toEqual([403, []]);
    expect(await codeOf(refused)).toBe('PASSWORD_CHANGE_REQUIRED');
    for (const [chosen, code] of [
      ['kurz', 'PASSWORD_LENGTH'],
      ['passwordpassword', 'PASSWORD_GUESSABLE'],
      [password, 'PASSWORD_UNCHANGED'],
      [7, 'INVALID_INPUT'],
    ])
      expect([chosen, await codeOf(await signIn('new.officer', password, { newPassword: chosen }))]).toEqual([
        chosen,
        code,
      ]);
    expect(await codeOf(await signIn('new.officer', 'falsch', { newPassword }))).toBe('SIGN_IN_FAILED');

    const accepted = await signIn('new.officer', password, { newPassword });
    expect(accepted.status).toBe(200);
    expect(await me(new TestClient(app.url, { cookie: cookieOf(accepted), origin: app.url }))).toBe('DISTRICT_OFFICER');
    expect(await codeOf(await signIn('new.officer', password))).toBe('SIGN_IN_FAILED');
    expect(await codeOf(await signIn('new.officer', newPassword))).toBe('OK');
    expect(await codeOf(await signIn('new.officer', newPassword, { newPassword: `${newPassword}!` }))).toBe(
      'PASSWORD_NOT_TEMPORARY',
    );
    expect(await read(account.id)).toMatchObject({
      temporaryPasswordUntil: null,
      sessionCount: 2,
      lastSignInAt: expect.stringMatching(/Z$/),
    });
  });

  it('does not wait because its person tried several new passwords', async () => {
    const { account, temporaryPassword } = await made();
    for (let tries = 0; tries < 12; tries += 1)
      expect(await codeOf(await signIn(account.username, temporaryPassword ?? ''))).toBe('PASSWORD_CHANGE_REQUIRED');
  });

  it('opens nothing any more with a temporary password that has expired', async () => {
    const { account, temporaryPassword } = await made();
    const late = new Date(Date.now() + 8 * 86_400_000);
    const clock = jest.spyOn(app.get<Clock>('Clock'), 'now').mockReturnValue(late);
    try {
      expect(await codeOf(await signIn(account.username, temporaryPassword ?? '', { newPassword }))).toBe(
        'TEMPORARY_PASSWORD_EXPIRED',
      );
    } finally {
      clock.mockRestore();
    }
    expect(await codeOf(await signIn(account.username, temporaryPassword ?? '', { newPassword }))).toBe('OK');
  });

  it('is made once, however often the request is repeated', async () => {
    const input = { username: 'once.only', displayName: 'x', role: 'ANALYST', idempotencyKey: 'k1' };
    const first = await done('createAccount', input);
    const again = await done('createAccount', input);
    expect(again).toMatchObject({ account: { id: first.account.id }, temporaryPassword: null });
    expect((await run('createAccount', { ...input, displayName: 'y' })).codes).toEqual(['IDEMPOTENCY_MISMATCH']);
  });

  it.each([
    [{ username: 'center' }, 'ACCOUNT_EXISTS'],
    [{ username: 'a b c' }, 'USERNAME_INVALID'],
    [{ displayName: ' ' }, 'TEXT_REQUIRED'],
    [{ role: 'DISTRICT_HEAD' }, 'ROLE_NEEDS_DISTRICT'],
    [{ districtCode: 1023 }, 'ROLE_WITHOUT_DISTRICT'],
    [{ role: 'DISTRICT_HEAD', districtCode: 1051 }, 'NOT_FOUND'],
  ])('is not made of %j', async (wrong, code) => {
    const before = await app.database.query('select from account');
    const input = { username: 'wrong.one', displayName: 'x', role: 'ANALYST', ...wrong };
    expect((await run('createAccount', input)).codes).toEqual([code]);
    expect(await app.database.query('select from account')).toHaveLength(before.length);
  });

  it('is made for one of two who ask at once', async () => {
    const input = { username: 'twice.asked', displayName: 'x', role: 'ANALYST' };
    const answers = await Promise.all([run('createAccount', input), run('createAccount', input)]);
    expect(answers.map(({ codes }) => codes.join()).sort()).toEqual(['', 'ACCOUNT_EXISTS']);
  });
});

describe('a change of an account', () => {
  it('of role or district ends its sessions; of the name alone does not', async () => {
    const { account, client } = await settled({ role: 'DISTRICT_OFFICER', districtCode: 1023 });
    const named = await done('changeAccount', {
      ...step(account),
      displayName: ' ชื่อใหม่ ',
      role: 'DISTRICT_OFFICER',
      districtCode: 1023,
    });
    expect(named.account).toMatchObject({ displayName: 'ชื่อใหม่', version: 2, sessionCount: 1 });
    expect(await me(client)).toBe('DISTRICT_OFFICER');
    const moved = await done('changeAccount', {
      ...step(named.account),
      displayName: 'ชื่อใหม่',
      role: 'DISTRICT_HEAD',
      districtCode: 1025,
    });
    expect(moved.account).toMatchObject({ role: 'DISTRICT_HEAD', districtCode: 1025, sessionCount: 0 });
    expect(await me(client)).toBeNull();
  });

  it('is made by one of two who read the same version', async () => {
    const { account } = await made();
    const change = (displayName: string) => run('changeAccount', { ...step(account), displayName, role: 'ANALYST' });
    const answers = await Promise.all([change('ก'), change('ข')]);
    expect(answers.map(({ codes }) => codes.join()).sort()).toEqual(['', 'CONFLICT']);
  });

  it('deactivates and reactivates: sessions and tokens stop at once', async () => {
    const { account, client } = await settled();
    const { createAccessToken } = await client.data<{ createAccessToken: { token: string } }>(
      'mutation { createAccessToken(input: { name: "x" }) { token } }',
    );
    const script = app.anonymous.with({ authorization: `Bearer ${createAccessToken.token}` });
    expect(await me(script)).toBe('ANALYST');
    const off = await done('deactivateAccount', { ...step(account), reason: 'ย้ายหน่วยงาน' });
    expect(off.account).toMatchObject({ sessionCount: 0, allowedActions: ['CHANGE', 'REACTIVATE'] });
    expect([await me(client), await me(script)]).toEqual([null, null]);
    expect(await codeOf(await signIn(account.username, newPassword))).toBe('SIGN_IN_FAILED');
    expect((await run('resetAccountPassword', step(off.account))).codes).toEqual(['INVALID_TRANSITION']);
    const on = await done('reactivateAccount', step(off.account));
    expect(on.account).toMatchObject({ deactivatedAt: null, version: account.version + 2 });
    expect(await codeOf(await signIn(account.username, newPassword))).toBe('OK');
    expect(await me(client)).toBeNull();
  });

  it('resets the password: what was open closes, and the new one is temporary', async () => {
    const { account, client } = await settled();
    const { temporaryPassword } = await done('resetAccountPassword', step(account));
    expect(await me(client)).toBeNull();
    expect(await codeOf(await signIn(account.username, newPassword))).toBe('SIGN_IN_FAILED');
    expect(await codeOf(await signIn(account.username, temporaryPassword ?? ''))).toBe('PASSWORD_CHANGE_REQUIRED');
    expect(await codeOf(await signIn(account.username, temporaryPassword ?? '', { newPassword }))).toBe('OK');
  });

  it('ends sessions, and tokens only when asked', async () => {
    const { account, client } = await settled();
    await client.data('mutation { createAccessToken(input: { name: "x" }) { token } }');
    const ended = await done('endAccountSessions', step(account));
    expect(ended.account).toMatchObject({ sessionCount: 0, tokenCount: 1 });
    expect(await me(client)).toBeNull();
    const all = await done('endAccountSessions', { ...step(ended.account), tokensToo: true });
    expect(all.account).toMatchObject({ tokenCount: 0 });
  });

  it('is told by the audit trail, without any password', async () => {
    const { account } = await made();
    const changed = await done('changeAccount', { ...step(account), displayName: 'ข', role: 'CENTRE_OFFICER' });
    await done('resetAccountPassword', step(changed.account));
    const events = await app.database.query<{ actor: string; action: string; detail: object }>(
      'select actor, action, detail from audit_event where object = $1 order by seq',
      [`account:${account.id}`],
    );
    expect(events).toEqual([
      {
        actor: testAccounts.admin.username,
        action: 'account.create',
        detail: expect.objectContaining({ role: 'ANALYST' }),
      },
      {
        actor: testAccounts.admin.username,
        action: 'account.change',
        detail: {
          from: { displayName: 'ผู้ใช้ใหม่', role: 'ANALYST', districtCode: null, positionTitle: null },
          to: { displayName: 'ข', role: 'CENTRE_OFFICER', districtCode: null, positionTitle: null },
          version: 2,
        },
      },
      {
        actor: testAccounts.admin.username,
        action: 'account.reset-password',
        detail: { tokensRevoked: 0, version: 3 },
      },
    ]);
  });

  it('never leaves the centre without an administrator', async () => {
    const own = (
      await admin.data<{ managedAccounts: { nodes: Managed[] } }>(
        `{ managedAccounts(filter: { username: { eq: "${testAccounts.admin.username}" } }) { nodes { ${selection} } } }`,
      )
    ).managedAccounts.nodes[0]!;
    expect(own.allowedActions).toEqual(['CHANGE', 'END_SESSIONS']);
    expect((await run('deactivateAccount', step(own))).codes).toEqual(['OWN_ACCOUNT']);
    expect((await run('changeAccount', { ...step(own), displayName: 'x', role: 'ANALYST' })).codes).toEqual([
      'OWN_ACCOUNT',
    ]);

    const { account: second, client: secondAdmin } = await settled({ role: 'CENTRE_ADMIN' });
    const demote = (who: Managed, client: TestClient) =>
      run('changeAccount', { ...step(who), displayName: who.displayName, role: 'CENTRE_OFFICER' }, client);
    const answers = await Promise.all([demote(second, admin), demote(own, secondAdmin)]);
    const codes = answers.map((answer) => answer.codes.join()).sort();
    expect([
      ['', 'LAST_ADMINISTRATOR'],
      ['', 'UNAUTHENTICATED'],
    ]).toContainEqual(codes);
    const left = await app.database.query(`select from account where role = 'CENTRE_ADMIN' and disabled_at is null`);
    expect(left).toHaveLength(1);
    await app.database.query(`update account set role = 'CENTRE_ADMIN', version = 50 where id = $1`, [own.id]);
    admin = await app.signIn('admin');
  });
});

const settings = [
  ['city', 'CENTRE_OFFICER'],
  ['city', 'ANALYST'],
  ['district', 'CENTRE_ADMIN'],
  ['city', 'CENTRE_ADMIN'],
] as const;

describe('the list of accounts', () => {
  it('is searched, filtered and ordered by the API', async () => {
    const { managedAccounts } = await admin.data<{ managedAccounts: { nodes: { username: string }[] } }>(
      `{ managedAccounts(filter: { districtCode: { eq: 1025 }, or: [{ username: { contains: "BANG" } }, { displayName: { contains: "เขต" } }] },
        orderBy: [{ field: ROLE, direction: DESC }]) { nodes { username district { code } } } }`,
    );
    expect(managedAccounts.nodes).toEqual([
      { username: 'bangphlat.officer', district: { code: 1025 } },
      { username: 'bangphlat.director', district: { code: 1025 } },
    ]);
  });

  it('is nobody else’s, also in the database', async () => {
    for (const account of ['center', 'analyst', 'director'] as const) {
      const client = await app.as(account);
      expect((await client.gql('{ managedAccounts { totalCount } }')).codes).toEqual(['FORBIDDEN']);
    }
    const api = await connectAsApi(app.database);
    try {
      for (const [scope, role] of settings) {
        await api.query('begin');
        await api.query(`select set_config('app.scope', $1, true), set_config('app.role', $2, true)`, [scope, role]);
        const { rows: seen } = await api.query<{ count: number }>(
          'select (select count(*)::int from account) + (select count(*)::int from session) as count',
        );
        await api.query('rollback');
        const administers = scope === 'city' && role === 'CENTRE_ADMIN';
        expect([scope, role, (seen[0]?.count ?? 0) > 0]).toEqual([scope, role, administers]);
      }
    } finally {
      await api.end();
    }
  });
});

it('a person’s own password is checked for being common too', async () => {
  const analyst = await app.signIn('analyst');
  const { codes } = await analyst.gql(mutation('changePassword', 'ChangePasswordInput'), {
    input: { currentPassword: testPassword, newPassword: 'iloveyou12345' },
  });
  expect(codes).toEqual(['PASSWORD_GUESSABLE']);
});
