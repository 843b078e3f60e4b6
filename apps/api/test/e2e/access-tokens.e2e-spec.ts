import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tokenLimits, type TokenScope } from '@sucharit/domain/access';
import {
  connectAsApi,
  insertFigures,
  mutation,
  startServerProcess,
  startTestApp,
  statementsDuring,
  testAccounts,
  TestClient,
  until,
  type ServerProcess,
  type TestAccountName,
  type InnerTestApp,
} from '../support/index.js';

let app: InnerTestApp;
/** The same product in a process of its own, on the same database. */
let other: ServerProcess;
beforeAll(async () => {
  app = await startTestApp();
  await insertFigures(app.database);
  other = await startServerProcess(app.database);
});
afterAll(async () => {
  await other.end('SIGTERM');
  await app.close();
});

interface MadeToken {
  readonly id: string;
  /** Speaks to this process, and to the other one. */
  readonly here: TestClient;
  readonly there: TestClient;
}

const create = mutation('createAccessToken', 'CreateAccessTokenInput', 'token accessToken { id }');

/** A token of an account, with what it is given. */
async function tokenOf(account: TestAccountName, given: Record<string, unknown> = {}): Promise<MadeToken> {
  const { createAccessToken: made } = await (
    await app.signIn(account)
  ).data<{ createAccessToken: { token: string; accessToken: { id: string } } }>(create, {
    input: { name: 'script', ...given },
  });
  const headers = { authorization: `Bearer ${made.token}` };
  await app.database.query('delete from session');
  return {
    id: made.accessToken.id,
    here: new TestClient(app.url, headers),
    there: new TestClient(other.url, headers),
  };
}

const figures = '{ districts(first: 1) { nodes { code } } }';
const summaries = '{ citySummaries(first: 1) { nodes { id } } }';
const createPlan = mutation('createPlan', 'CreatePlanInput');

describe('the scopes of a token', () => {
  const scopes = (...names: TokenScope[]): { scopes: TokenScope[] } => ({ scopes: names });

  it('let through what they name and nothing else', async () => {
    const { here } = await tokenOf('officer', scopes('READ_FIGURES'));
    expect((await here.gql(figures)).codes).toEqual([]);
    const input = { input: { districtCode: 1023, fiscalYear: 2590 } };
    expect((await here.gql(createPlan, input)).codes).toEqual(['FORBIDDEN']);
    expect((await here.gql(summaries)).codes).toEqual(['FORBIDDEN']);
    expect((await here.gql('{ accessTokens { totalCount } }')).codes).toEqual(['FORBIDDEN']);
    const password = mutation('changePassword', 'ChangePasswordInput');
    expect((await here.gql(password, { input: { currentPassword: 'x', newPassword: 'y' } })).codes).toEqual([
      'FORBIDDEN',
    ]);
    expect(await here.data('{ me { permissions tokenScopes } }')).toEqual({
      me: { permissions: ['figures:read'], tokenScopes: expect.arrayContaining(['WRITE_PLANS']) as unknown },
    });
    const writer = await tokenOf('officer', scopes('WRITE_PLANS'));
    expect((await writer.here.gql(createPlan, input)).codes).toEqual([]);
  });

  it('narrow the actions that are offered, and the files that are given', async () => {
    const actions = '{ plans(filter: { status: { eq: DRAFT } }) { nodes { allowedActions } } }';
    const all = await tokenOf('otherOfficer');
    const reading = await tokenOf('otherOfficer', scopes('READ_FIGURES'));
    expect(JSON.stringify(await all.here.data(actions))).toContain('SUBMIT');
    expect(JSON.stringify(await reading.here.data(actions))).not.toContain('SUBMIT');
    const file = `/files/city-summaries/${reading.id}`;
    expect((await all.here.request(file)).status).toBe(404);
    expect((await reading.here.request(file)).status).toBe(403);
  });

  it('cannot go beyond the role, and the token loses what its holder loses', async () => {
    const analyst = await app.signIn('analyst');
    const result = await analyst.gql(create, { input: { name: 'x', scopes: ['READ_FIGURES', 'WRITE_ITA'] } });
    expect(result.codes).toEqual(['SCOPE_NOT_HELD']);
    const decider = await tokenOf('otherDirector', scopes('DECIDE_PLANS', 'READ_SUMMARIES'));
    const permissions = async (): Promise<unknown> => (await decider.here.data('{ me { permissions } }'))['me'];
    expect(await permissions()).toEqual({
      permissions: ['figures:read', 'jobs:read', 'plans:approve', 'plans:endorse', 'summaries:read'],
    });
    await app.database.query(`update account set role = 'DISTRICT_OFFICER' where username = 'bangphlat.director'`);
    expect(await permissions()).toEqual({ permissions: ['figures:read', 'jobs:read', 'summaries:read'] });
  });

  it('that a token from before does not have leave it all it had', async () => {
    const { here, id } = await tokenOf('officer');
    const read = '{ accessTokens { nodes { id scopes requestsPerMinute leavesPerHour } } }';
    const { accessTokens } = await here.data<{ accessTokens: { nodes: { id: string }[] } }>(read);
    expect(accessTokens.nodes.find((node) => node.id === id)).toEqual({
      id,
      scopes: null,
      requestsPerMinute: tokenLimits.requestsPerMinute.usual,
      leavesPerHour: tokenLimits.leavesPerHour.usual,
    });
  });
});

describe('the twenty tokens an account may have', () => {
  it('are twenty also when several are made at once', async () => {
    const client = await app.signIn('admin');
    const { accountId } = await app.callerOf('admin');
    await app.database.query(
      `insert into access_token (account_id, name, token_hash, expires_at)
       select $1, 'x', sha256(number::text::bytea), now() + interval '1 day' from generate_series(1, 19) as number`,
      [accountId],
    );
    // The place of this account's tokens is taken until several wait for it.
    const place = [`access_token:${accountId}`];
    await app.database.query('select pg_advisory_lock(hashtextextended($1, 0))', place);
    const asked = Promise.all(Array.from({ length: 5 }, () => client.gql(create, { input: { name: 'x' } })));
    try {
      await until('several wait', async () => {
        const waiting = await app.database.query(`select from pg_locks where locktype = 'advisory' and not granted`);
        return waiting.length > 2;
      });
    } finally {
      await app.database.query('select pg_advisory_unlock(hashtextextended($1, 0))', place);
    }
    const made = await asked;
    expect(made.flatMap(({ codes }) => codes)).toEqual(Array(4).fill('LIST_TOO_LONG'));
    await app.database.query('delete from access_token where account_id = $1', [accountId]);
  });
});

describe('a token that was revoked, has expired, or whose account is disabled', () => {
  it.each([
    ['is revoked', 'update access_token set revoked_at = now() where id = $1'],
    ['has expired', 'update access_token set expires_at = now() where id = $1'],
    ['is deleted', 'delete from access_token where id = $1'],
  ])('opens nothing at once, on every instance: %s', async (_, end) => {
    const { here, there, id } = await tokenOf('analyst');
    expect((await here.gql(figures)).status).toBe(200);
    expect((await there.gql(figures)).status).toBe(200);
    await app.database.query(end, [id]);
    const strange = await app.anonymous.with({ authorization: `Bearer suc_${'x'.repeat(43)}` }).gql(figures);
    for (const refused of [await here.gql(figures), await there.gql(figures)]) {
      expect([refused.status, refused.codes]).toEqual([401, ['TOKEN_UNKNOWN']]);
      // A token that was once good is told like one that never was.
      expect(refused.errors[0]?.message).toBe(strange.errors[0]?.message);
    }
    const file = await here.request('/exports/districts.csv');
    expect([file.status, ((await file.json()) as { error: { code: string } }).error.code]).toEqual([
      401,
      'TOKEN_UNKNOWN',
    ]);
  });

  it('opens nothing when its owner revokes it through the other instance', async () => {
    const { here, there, id } = await tokenOf('analyst');
    expect((await here.gql(figures)).status).toBe(200);
    await there.data(mutation('revokeAccessToken', 'RevokeAccessTokenInput'), { input: { id } });
    expect((await here.gql(figures)).codes).toEqual(['TOKEN_UNKNOWN']);
  });

  it('gives each request what its holder may see then, also while the holder before is remembered', async () => {
    const fresh = await startTestApp({ database: app.database, environment: { KEEP_ANSWERS: 'false' } });
    try {
      const { here, id } = await tokenOf('officer');
      const authorization = here.headers['authorization'] as string;
      const client = new TestClient(fresh.url, { authorization });
      const drafts = '{ plans(filter: { status: { eq: DRAFT } }, first: 1) { totalCount } }';
      const seen = async (): Promise<number> =>
        (await client.data<{ plans: { totalCount: number } }>(drafts)).plans.totalCount;
      const own = [await seen(), await seen(), await seen()];
      await app.database.query(`update account set role = 'CENTRE_OFFICER', district_code = null where username = $1`, [
        testAccounts.officer.username,
      ]);
      const all = [await seen(), await seen()];
      await app.database.query(
        `update account set role = 'DISTRICT_OFFICER', district_code = 1023 where username = $1`,
        [testAccounts.officer.username],
      );
      expect(all[0]).toBeGreaterThan(own[0] as number);
      expect([new Set(own).size, new Set(all).size, await seen()]).toEqual([1, 1, own[0]]);
      await app.database.query('delete from access_token where id = $1', [id]);
      expect((await client.gql(drafts)).codes).toEqual(['TOKEN_UNKNOWN']);
    } finally {
      await fresh.close();
    }
  });

  it('shows when it was last used', async () => {
    const { here, id } = await tokenOf('analyst');
    const used = (): Promise<unknown[]> =>
      app.database.query('select from access_token where id = $1 and last_used_at is not null', [id]);
    expect(await used()).toHaveLength(0);
    await here.gql(figures);
    expect(await used()).toHaveLength(1);
  });
});

/** What a token has used so far, as if it had been a while ago or just now. */
const use = (id: string, requests: number, leaves: number, ago = '0 s'): Promise<unknown[]> =>
  app.database.query(
    `insert into access_token_use (token_id, requests, leaves, counted_at) values ($1, $2, $3, clock_timestamp() - $4::interval)
     on conflict (token_id) do update set (requests, leaves, counted_at) = (excluded.requests, excluded.leaves, excluded.counted_at)`,
    [id, requests, leaves, ago],
  );

describe('the rate of a token', () => {
  it('is counted by all instances together, and refused with when to come back', async () => {
    const { here, there, id } = await tokenOf('analyst', { requestsPerMinute: 3 });
    await use(id, 0, 0);
    expect((await here.gql(figures)).status).toBe(200);
    expect((await there.gql(figures)).status).toBe(200);
    await use(id, 3, 0);
    for (const client of [here, there]) {
      const refused = await client.gql(figures);
      expect([refused.status, refused.codes]).toEqual([429, ['RATE_LIMITED']]);
      const seconds = Number(refused.headers.get('retry-after'));
      expect(seconds).toBe(refused.errors[0]?.extensions['seconds']);
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(20);
    }
    const [row] = await app.database.query<{ requests: number }>(
      'select requests from access_token_use where token_id = $1',
      [id],
    );
    expect(row?.requests).toBe(3);
    const file = await there.request(`/files/city-summaries/${id}`);
    expect([file.status, Number(file.headers.get('retry-after')) > 0]).toEqual([429, true]);
  });

  it('loses no request that came at the same moment', async () => {
    const { here, there } = await tokenOf('analyst', { requestsPerMinute: 5 });
    const before = Date.now();
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) => (index % 2 ? here : there).gql('{ me { username } }')),
    );
    const passed = results.filter(({ status }) => status === 200).length;
    // What drains meanwhile may be used again.
    const drained = Math.ceil(((Date.now() - before) * 5) / 60_000);
    expect(passed).toBeGreaterThanOrEqual(5);
    expect(passed).toBeLessThanOrEqual(5 + drained);
    expect(results.filter(({ status }) => status === 429)).toHaveLength(20 - passed);
  });

  it('drains in a minute', async () => {
    const { here, id } = await tokenOf('analyst', { requestsPerMinute: 3 });
    await use(id, 3, 0, '61 s');
    expect((await here.gql(figures)).status).toBe(200);
  });
});

describe('the budget of a token', () => {
  it('is used up by what the answers may cost, whichever instance gives them', async () => {
    const { here, there, id } = await tokenOf('analyst', { leavesPerHour: 20_000 });
    const fifty = '{ districts(first: 50) { nodes { code nameTh } } }';
    const cost = ({ extensions }: { extensions?: { cost: unknown } }): unknown => extensions?.cost;
    const first = JSON.parse((await here.gql(fifty)).text) as { extensions: { cost: { remaining: number } } };
    expect(cost(first)).toEqual({ estimated: 100, limit: 20_000, remaining: 19_900 });
    await use(id, 0, 19_950);
    const refused = await there.gql(fifty);
    expect([refused.status, refused.codes]).toEqual([429, ['COST_BUDGET']]);
    expect(refused.errors[0]?.extensions['estimated']).toBe(100);
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBe(refused.errors[0]?.extensions['seconds']);
    expect(seconds).toBeLessThanOrEqual(9);
    expect((await there.gql('{ districts(first: 1) { nodes { code } } }')).status).toBe(200);
  });

  it('is used up by the values of an export, and overdrawn by an hour at most', async () => {
    const { here, id } = await tokenOf('analyst', { leavesPerHour: 20_000 });
    await use(id, 0, 19_990);
    const columns = encodeURIComponent('code nameTh nameEn zone zoneSource tileRow tileColumn');
    const file = await here.request(`/exports/districts.ndjson?columns=${columns}`);
    expect([file.status, (await file.text()).trim().split('\n').length]).toEqual([200, 50]);
    const refused = await here.gql(figures);
    expect([refused.status, refused.codes]).toEqual([429, ['COST_BUDGET']]);
    await app.database.query('select app_spend($1, 1000000)', [id]);
    const leaves = await app.database.query('select leaves from access_token_use where token_id = $1', [id]);
    expect(leaves).toEqual([{ leaves: 40_000 }]);
  });

  it('is not used by what is refused', async () => {
    const { here, id } = await tokenOf('analyst', { leavesPerHour: 20_000 });
    await here.gql('{ districts(first: 200) { nodes { plans(first: 200) { nodes { documentNumber } } } } }');
    await here.gql('{ districts(first: 201) { nodes { code } } }');
    const [row] = await app.database.query<{ leaves: number; requests: number }>(
      'select leaves, requests from access_token_use where token_id = $1',
      [id],
    );
    expect(row?.leaves).toBe(0);
    expect(row?.requests).toBeGreaterThan(1);
  });

  it('costs no statement of its own', async () => {
    const { here } = await tokenOf('analyst');
    await here.gql(figures);
    const statements = await statementsDuring(() => here.gql(figures));
    // The answer is kept, and the statement that counts reads the version of the data as well.
    expect(statements.filter((text) => !text.startsWith('select set_config'))).toHaveLength(1);
  });

  it('is touched by nothing but the functions that count', async () => {
    const { id } = await tokenOf('analyst');
    await use(id, 1, 1);
    const client = await connectAsApi(app.database);
    try {
      await client.query(`select set_config('app.scope', 'system', false), set_config('app.write', 'on', false)`);
      await expect(client.query('update access_token_use set leaves = 0')).rejects.toMatchObject({ code: '42501' });
      await expect(client.query('delete from access_token_use')).rejects.toMatchObject({ code: '42501' });
    } finally {
      await client.end();
    }
  });
});

describe('the cost of a query', () => {
  const costOf = async (client: TestClient, query: string, variables = {}): Promise<unknown> =>
    (JSON.parse((await client.gql(query, variables)).text) as { extensions?: { cost?: unknown } }).extensions?.cost;

  it('is in every answer, whichever way that was made', async () => {
    const officer = await app.signIn('officer');
    const limit = 20_000;
    expect(await costOf(officer, figures)).toEqual({ estimated: 1, limit, remaining: null });
    expect(await costOf(officer, '{ plans(first: 3) { nodes { id allowedActions } } }')).toEqual({
      estimated: 6,
      limit,
      remaining: null,
    });
    expect(await costOf(officer, '{ me { username } }')).toEqual({ estimated: 1, limit, remaining: null });
    const make = mutation('createAccessToken', 'CreateAccessTokenInput', 'accessToken { id name }');
    expect(await costOf(officer, make, { input: { name: 'x' } })).toEqual({ estimated: 2, limit, remaining: null });
  });

  it("is nobody's business before it is known who asks", async () => {
    expect(await costOf(app.anonymous, figures)).toBeUndefined();
    expect(await costOf(app.anonymous, '{ me { username } }')).toBeUndefined();
  });

  it('is measured with the variables filled in', async () => {
    const officer = await app.signIn('officer');
    const query = 'query ($n: Int!) { districts(first: $n) { nodes { code } } }';
    expect(await costOf(officer, query, { n: 7 })).toMatchObject({ estimated: 7 });
    expect(await costOf(officer, query, { n: 8 })).toMatchObject({ estimated: 8 });
  });
});
