import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { WebSocket } from 'ws';
import {
  begun,
  insertPlan,
  insertReport,
  mutation,
  startServerProcess,
  startTestApp,
  subscriberOf,
  TestClient,
  until,
  type ServerProcess,
  type Subscriber,
  type TestAccountName,
  type InnerTestApp,
} from '../support/index.js';

let app: InnerTestApp;
/** The same product in a process of its own; sockets are opened there, changes are made here. */
let other: ServerProcess;
const open: Subscriber[] = [];
beforeAll(async () => {
  app = await startTestApp();
  other = await startServerProcess(app.database);
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((subscriber) => subscriber.close()));
});
afterAll(async () => {
  await other.end('SIGTERM');
  await app.close();
});

/** A client of a new session at the other process, and its like here. */
async function sessionOf(account: TestAccountName): Promise<{ here: TestClient; there: TestClient }> {
  const here = await app.signIn(account);
  return { here, there: new TestClient(other.url, { ...here.headers, origin: other.url }) };
}
async function subscriber(client: TestClient, introduction?: Record<string, unknown>): Promise<Subscriber> {
  const made = subscriberOf(client, introduction);
  open.push(made);
  await made.opened;
  return made;
}
const subscriberAs = async (account: TestAccountName): Promise<Subscriber> =>
  subscriber((await sessionOf(account)).there);

async function tokenOf(account: TestAccountName, given: Record<string, unknown> = {}) {
  const here = await app.signIn(account);
  const { createAccessToken: made } = await here.data<{
    createAccessToken: { token: string; accessToken: { id: string } };
  }>(mutation('createAccessToken', 'CreateAccessTokenInput', 'token accessToken { id }'), {
    input: { name: 'x', ...given },
  });
  const headers = { authorization: `Bearer ${made.token}` };
  return { id: made.accessToken.id, token: made.token, there: new TestClient(other.url, headers) };
}

const closed = (from: Subscriber): Promise<void> =>
  until('the socket is closed', () => Promise.resolve(from.closedWith() !== null));

const submissions = 'subscription { submissions { step plan { id status } progressReport { id status } } }';
const steps = (heard: readonly { data?: Record<string, unknown> | null }[]): unknown[] =>
  heard.map(({ data }) => data?.['submissions']);

describe('submissions', () => {
  it('are told to everybody who may see them then, whichever process they were made in', async () => {
    const { planId } = await insertPlan(app.database, 1023, 'DRAFT');
    const readers = await Promise.all((['officer', 'otherOfficer', 'analyst'] as const).map(subscriberAs));
    const [own, neighbour, analyst] = readers.map((reader) => reader.subscribe(submissions));
    const centre = (await subscriberAs('center')).subscribe(
      'subscription { submissions { step plan { district { code } } } }',
    );
    // A subscription has begun when it is answered; a first event of another plan shows that it has.
    await begun(app.database, [own!, neighbour!, analyst!, centre]);
    const about = (reader: { heard: Parameters<typeof steps>[0] }): unknown[] =>
      steps(reader.heard).filter((told) => JSON.stringify(told).includes(planId));

    await app.database.query(`begin; update plan set status = 'SUBMITTED' where id = '${planId}'; rollback`);
    for (const status of ['SUBMITTED', 'APPROVED']) {
      await app.database.query(
        `update plan set status = '${status}', approved_on = '2023-01-01' where id = '${planId}'`,
      );
      const heard = status === 'SUBMITTED' ? 1 : 2;
      // A step that is no longer the plan's when its reader is looked at is told to nobody: all hear of one before the next.
      await until('all who may see it heard of it', () =>
        Promise.resolve(
          [own!, analyst!].every((reader) => about(reader).length >= heard) &&
            JSON.stringify(steps(centre.heard)).includes('1023'),
        ),
      );
    }
    const step = (name: string): unknown => ({
      step: name,
      plan: { id: planId, status: name },
      progressReport: null,
    });
    expect(about(own!)).toEqual([step('SUBMITTED'), step('APPROVED')]);
    await until('the approval came', () => Promise.resolve(about(neighbour!).length > 0));
    expect(about(neighbour!)).toEqual([step('APPROVED')]);
    expect(about(analyst!)).toEqual([step('SUBMITTED'), step('APPROVED')]);
    expect(steps(centre.heard)).toContainEqual({ step: 'SUBMITTED', plan: { district: { code: 1023 } } });
  });

  it('include progress reports, made through the API', async () => {
    const { reportId } = await insertReport(app.database, 1023, 'SUBMITTED');
    const told = (await subscriberAs('officer')).subscribe(submissions);
    await begun(app.database, [told]);
    const director = await app.as('director');
    await director.data(mutation('approveProgressReport', 'ReportStepInput'), {
      input: { reportId, version: 1 },
    });
    await until('it came', () => Promise.resolve(JSON.stringify(told.heard).includes(reportId)));
    expect(steps(told.heard).at(-1)).toEqual({
      step: 'APPROVED',
      plan: null,
      progressReport: { id: reportId, status: 'APPROVED' },
    });
  });
});

describe('the progress of a job', () => {
  const document = 'subscription ($id: ID!) { jobProgress(id: $id) { job { state progress stage } } }';

  async function insertJob(): Promise<string> {
    const { accountId } = await app.callerOf('officer');
    const [job] = await app.database.query<{ id: string }>(
      `insert into job (kind, payload, requested_by) values ('COMPILE_CITY_SUMMARY', '{}', $1) returning id`,
      [accountId],
    );
    return job!.id;
  }

  it('is told as it stands, at every change, and to its end', async () => {
    const id = await insertJob();
    const told = (await subscriberAs('officer')).subscribe(document, { id });
    await told.count(1);
    await app.database.query(`update job set state = 'ACTIVE', progress = 40, stage = 'gather' where id = $1`, [id]);
    await told.count(2);
    await app.database.query(`update job set state = 'COMPLETED', progress = 100, stage = null where id = $1`, [id]);
    await until('it ended', () => Promise.resolve(told.ended()));
    expect(told.heard.map(({ data }) => data)).toEqual([
      { jobProgress: { job: { state: 'WAITING', progress: 0, stage: null } } },
      { jobProgress: { job: { state: 'ACTIVE', progress: 40, stage: 'gather' } } },
      { jobProgress: { job: { state: 'COMPLETED', progress: 100, stage: null } } },
    ]);
  });

  it('of a job that the caller may not see, or that is none, is not found', async () => {
    const id = await insertJob();
    const reader = await subscriberAs('otherOfficer');
    for (const asked of [id, '00000000-0000-4000-8000-000000000000', `' or 1=1 --`]) {
      const told = reader.subscribe(document, { id: asked });
      await until('it ended', () => Promise.resolve(told.ended()));
      expect(told.heard.flatMap(({ codes }) => codes)).toEqual(['NOT_FOUND']);
    }
    const centre = (await subscriberAs('center')).subscribe(document, { id });
    expect((await centre.count(1))[0]?.codes).toEqual([]);
  });
});

describe('a socket is closed', () => {
  it('when its reader signs out', async () => {
    const { here, there } = await sessionOf('officer');
    const socket = await subscriber(there);
    const bystander = await subscriberAs('officer');
    expect((await here.request('/auth/logout', { method: 'POST' })).status).toBe(204);
    await closed(socket);
    expect(socket.closedWith()).toBe(4401);
    expect(bystander.closedWith()).toBeNull();
  });

  it.each([
    ['its token is revoked', 'update access_token set revoked_at = now() where id = $1'],
    ['its token has come to its end', 'update access_token set expires_at = now() where id = $1'],
    ['its token loses scopes', `update access_token set scopes = '{READ_SUMMARIES}' where id = $1`],
  ])('when %s', async (_, change) => {
    const { id, there } = await tokenOf('otherOfficer');
    const socket = await subscriber(there);
    await app.database.query(change, [id]);
    await closed(socket);
    expect(socket.closedWith()).toBe(4401);
  });

  it('when its token ends by itself', async () => {
    const { id, there } = await tokenOf('otherOfficer');
    await app.database.query(`update access_token set expires_at = now() + interval '2 s' where id = $1`, [id]);
    const socket = await subscriber(there);
    await closed(socket);
    expect(socket.closedWith()).toBe(4401);
  });

  it.each([
    ['role', `role = 'DISTRICT_OFFICER'`],
    ['state', 'disabled_at = now()'],
  ])("when its account's %s changes, also when it was opened by a token", async (_, change) => {
    const session = await subscriberAs('otherDirector');
    const script = await subscriber((await tokenOf('otherDirector')).there);
    await app.database.query(`update account set ${change} where username = 'bangphlat.director'`);
    await Promise.all([closed(session), closed(script)]);
    expect([session.closedWith(), script.closedWith()]).toEqual([4401, 4401]);
    await app.database.query(
      `update account set role = 'DISTRICT_DIRECTOR', disabled_at = null where username = 'bangphlat.director'`,
    );
  });

  it('when its reader does not keep up, and nobody else is', async () => {
    const connections = (): Promise<number> =>
      new Promise((resolve, reject) => {
        const server = app.app.getHttpServer() as Server;
        server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
      });
    const slow = await subscriber(await app.signIn('center'));
    const quick = (await subscriber(await app.signIn('officer'))).subscribe(
      'subscription { submissions { step plan { id } } }',
    );
    const heavy = slow.subscribe('subscription { submissions { plan { id strategicLinkage } } }');
    await begun(app.database, [quick, heavy]);
    const before = await connections();
    const { _socket: wire } = slow.socket() as unknown as { _socket: Socket };
    wire.pause();
    // Sixty megabytes for the centre, more than any buffer on the way takes.
    await app.database.query(`
      insert into reporting_round (fiscal_year, round, cut_off_on, opens_on, due_on, locks_on, source, confirmed)
      select year, 'SIX_MONTH', '2020-01-01', '2020-01-01', '2099-01-01', '2100-01-01', 'test', true
      from generate_series(2510, 2519) as year;
      insert into plan (district_code, fiscal_year, strategic_linkage, swot, no_gift_rules, objectives, goals, benefits, checklist)
      select code, year, repeat('ก', 40000), '{}', '{}', '{}', '{}', '{}', '[]'
      from district, generate_series(2510, 2519) as year;
      update plan set status = 'SUBMITTED' where fiscal_year between 2510 and 2519`);
    await until('the district heard of its ten', () =>
      Promise.resolve(JSON.stringify(quick.heard).split('SUBMITTED').length > 10),
    );
    await until('the one who does not read is let go', async () => (await connections()) < before, 60_000);
    expect(heavy.heard.length).toBeLessThan(500);
    wire.resume();
    await closed(slow);
    // The code is told to who still reads it.
    expect([4413, 1006]).toContain(slow.closedWith());
  });

  it('when the process ends', async () => {
    const extra = await startServerProcess(app.database);
    const here = await app.signIn('officer');
    const socket = await subscriber(new TestClient(extra.url, { ...here.headers, origin: extra.url }));
    expect(await extra.end('SIGTERM')).toBe(0);
    await closed(socket);
    expect(socket.closedWith()).toBe(1001);
  });
});

describe('a socket is let in', () => {
  /** Status with which a handshake is refused, or 101. */
  const handshake = (headers: Record<string, string>, path = '/graphql'): Promise<number> =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(`${other.url.replace('http', 'ws')}${path}`, 'graphql-transport-ws', { headers });
      socket.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
      socket.on('open', () => {
        socket.terminate();
        resolve(101);
      });
      socket.on('error', reject);
    });

  it('with a cookie from our own pages only', async () => {
    const { there } = await sessionOf('officer');
    const { cookie } = there.headers as { cookie: string };
    expect(await handshake({ cookie, origin: other.url })).toBe(101);
    expect(await handshake({ cookie, origin: 'https://elsewhere.example' })).toBe(403);
    expect(await handshake({ cookie })).toBe(403);
    expect(await handshake({ cookie, origin: other.url }, '/elsewhere')).toBe(404);
    expect(await handshake({ authorization: 'Bearer none' })).toBe(401);
  });

  it('with a token that is said after the handshake', async () => {
    const { token } = await tokenOf('officer');
    const anonymous = new TestClient(other.url);
    const told = (await subscriber(anonymous, { authorization: `Bearer ${token}` })).subscribe(submissions);
    await begun(app.database, [told]);
    for (const introduction of [undefined, { authorization: 'Bearer none' }]) {
      const stranger = subscriberOf(anonymous, introduction);
      open.push(stranger);
      await closed(stranger);
      expect(stranger.closedWith()).toBe(4401);
    }
  });

  it('and takes up no place when it has gone before it was known who it is', async () => {
    const { token, there } = await tokenOf('otherDirector');
    const introduction = { authorization: `Bearer ${token}` };
    await app.database.query('begin; lock table access_token in access exclusive mode');
    for (let turn = 0; turn < 10; turn += 1) {
      const socket = new WebSocket(`${there.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
      await once(socket, 'open');
      socket.send(JSON.stringify({ type: 'connection_init', payload: introduction }), () => socket.close());
      await once(socket, 'close');
    }
    await app.database.query('commit');
    const stays = await subscriber(new TestClient(there.url), introduction);
    expect(stays.closedWith()).toBeNull();
  });

  it('ten times for one account', async () => {
    await app.database.query('delete from session');
    const { there } = await sessionOf('head');
    await Promise.all(Array.from({ length: 10 }, () => subscriber(there)));
    const tooMany = subscriberOf(there);
    open.push(tooMany);
    await closed(tooMany);
    expect(tooMany.closedWith()).toBe(4429);
    const another = await subscriberAs('officer');
    expect(another.closedWith()).toBeNull();
  });
});

describe('what is asked over a socket', () => {
  const codesOf = async (reader: Subscriber, query: string, variables = {}): Promise<string[]> => {
    const told = reader.subscribe(query, variables);
    await until('it ended', () => Promise.resolve(told.ended()));
    return told.heard.flatMap(({ codes }) => [...codes]);
  };
  const nested = (levels: number): string =>
    levels === 0 ? 'code' : `plans { nodes { district { ${nested(levels - 1)} } } }`;
  const aliases = Array.from({ length: 20 }, (_, index) => `a${index}: id`).join(' ');

  it.each([
    ['SUBSCRIPTION_ONLY', '{ districts(first: 1) { nodes { code } } }'],
    ['SUBSCRIPTION_ONLY', 'mutation { createAccessToken(input: { name: "x" }) { token } }'],
    ['GRAPHQL_PARSE_FAILED', 'subscription { submissions {'],
    ['GRAPHQL_PARSE_FAILED', `subscription { submissions { ${'step '.repeat(1_100)} } }`],
    ['GRAPHQL_VALIDATION_FAILED', 'subscription { submission { step } }'],
    ['GRAPHQL_VALIDATION_FAILED', 'subscription { submissions { ...A } } fragment A on SubmissionPayload { ...A }'],
    ['GRAPHQL_VALIDATION_FAILED', 'subscription { a: submissions { step } b: submissions { step } }'],
    ['DEPTH_LIMIT', `subscription { submissions { plan { district { ${nested(3)} } } } }`],
    ['ALIAS_LIMIT', `subscription { submissions { plan { ${aliases} } } }`],
    ['BODY_TOO_LARGE', `subscription { submissions { step } } # ${'x'.repeat(100_001)}`],
    [
      'COST_LIMIT',
      'subscription { submissions { plan { district { plans(first: 200) { nodes { measures { id number title methods objectives kind dimension mission budget } } } } } } }',
    ],
    ['BAD_USER_INPUT', 'subscription ($id: ID!) { jobProgress(id: $id) { job { id } } }'],
  ])('is refused with %s, within the limits of HTTP', async (code, query) => {
    const reader = await subscriberAs('officer');
    expect(await codesOf(reader, query)).toEqual([code]);
    expect(reader.closedWith()).toBeNull();
  });

  it('is asked of the permissions of its token', async () => {
    const { there } = await tokenOf('officer', { scopes: ['READ_FIGURES'] });
    const reader = await subscriber(there);
    const id = '00000000-0000-4000-8000-000000000000';
    expect(await codesOf(reader, `subscription { jobProgress(id: "${id}") { job { id } } }`)).toEqual(['FORBIDDEN']);
  });

  it('is not more than twenty at once', async () => {
    const reader = await subscriberAs('officer');
    const all = Array.from({ length: 20 }, () => reader.subscribe('subscription { submissions { step } }'));
    await begun(app.database, all);
    expect(await codesOf(reader, submissions)).toEqual(['SUBSCRIPTION_LIMIT']);
    all[0]?.stop();
    const again = reader.subscribe(submissions);
    await begun(app.database, [again]);
  });

  it('over HTTP is told where to go', async () => {
    const officer = await app.as('officer');
    const result = await officer.gql(submissions);
    expect([result.status, result.codes]).toEqual([400, ['SOCKET_NEEDED']]);
  });

  it('in words of no protocol closes the socket', async () => {
    for (const [message, code] of [
      ['{', 4400],
      [JSON.stringify({ type: 'subscribe', id: '1', payload: { query: submissions } }), 4401],
      // More than anybody has to say before it is known who they are: ended without a word.
      ['x'.repeat(500_000), 1006],
    ] as const) {
      const socket = new WebSocket(`${other.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
      const end = new Promise<number>((resolve) => socket.on('close', resolve));
      socket.on('open', () => socket.send(message));
      expect(await end).toBe(code);
    }
    expect((await new TestClient(other.url).request('/healthz')).status).toBe(200);
  });
});
