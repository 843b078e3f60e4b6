import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import {
  loadProduct,
  insertSummaryData,
  mutation,
  startTestApp,
  until,
  type GqlResult,
  type TestClient,
  withApp,
} from '../support/index.js';

const { heldBodies } = await loadProduct();

/** So few that what a minute gives back plays no part while a test runs. */
const perMinute = 4;
const app = withApp({ environment: { WRITES_PER_MINUTE: String(perMinute) } });
let planId: string;
beforeAll(async () => {
  await insertSummaryData(app.database);
  const [plan] = await app.database.query<{ id: string }>(
    'select id from plan where district_code = 1023 and fiscal_year = 2566',
  );
  planId = plan!.id;
});

const say = (client: TestClient, body: string): Promise<GqlResult> =>
  client.gql(mutation('addComment', 'AddCommentInput'), { input: { planId, section: 'SWOT', body } });

describe('T37: writes of one account', () => {
  it('are so many a minute, whichever way they come, and leave the others theirs', async () => {
    const officer = await app.signIn('officer');
    const answers: GqlResult[] = [];
    for (let turn = 0; turn < 30; turn += 1) answers.push(await say(officer, `ครั้งที่ ${turn}`));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(20);
    expect(new Set(refused.flatMap(({ codes }) => codes))).toEqual(new Set(['RATE_LIMITED']));
    expect(refused[0]?.errors[0]?.message).toContain('วินาที');
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    const [kept] = await app.database.query<{ count: number }>(
      `select count(*)::int from plan_comment where body like 'ครั้งที่%'`,
    );
    expect(kept?.count).toBe(answers.length - refused.length);

    const upload = await officer.request(`/files/evidence/${planId}/${planId}?name=a.png`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: Buffer.from('89504e470d0a1a0a', 'hex'),
    });
    expect([upload.status, await upload.text()]).toEqual([429, expect.stringContaining('RATE_LIMITED')]);
    expect((await officer.gql('{ me { username } }')).status).toBe(200);
    expect((await say(await app.signIn('head'), 'คนอื่น')).status).toBe(200);
  });

  it('wait for those before them, and never take every connection', async () => {
    const other = await startTestApp({ database: app.database, environment: { STATEMENT_TIMEOUT_MS: '60000' } });
    const officer = await other.signIn('officer');
    const director = await other.signIn('director');
    await app.database.query('begin');
    try {
      await app.database.query('lock table plan_comment in exclusive mode');
      const stuck = Array.from({ length: 12 }, (_, turn) => say(officer, `พร้อมกัน ${turn}`));
      const waiting = async (): Promise<number | undefined> => {
        // Within a transaction PostgreSQL shows what was first looked at.
        await app.database.query('select pg_stat_clear_snapshot()');
        const [row] = await app.database.query<{ count: number }>(
          `select count(*)::int from pg_stat_activity where wait_event_type = 'Lock' and backend_type = 'client backend' and datname = current_database()`,
        );
        return row?.count;
      };
      await until('four of them write', async () => (await waiting()) === 4);
      // The pool of a test has five connections.
      const changed = await director.gql(mutation('createAccessToken', 'CreateAccessTokenInput', 'token'), {
        input: { name: 'x' },
      });
      expect([changed.codes, await waiting()]).toEqual([[], 4]);
      await app.database.query('commit');
      expect((await Promise.all(stuck)).flatMap(({ codes }) => codes)).toEqual([]);
    } finally {
      await app.database.query('rollback');
      await other.close();
    }
  });
});

describe('T38: bodies of one account', () => {
  it('are in memory up to so many bytes; the others wait unread', async () => {
    const incoming: Socket[] = [];
    (app.app.getHttpServer() as Server).on('connection', (socket: Socket) => incoming.push(socket));
    const { hostname, port } = new URL(app.url);
    const director = await app.signIn('director');
    incoming.length = 0;
    const size = 900_000;
    const begin = [
      `POST /files/evidence/${planId}/${planId}?name=a.png HTTP/1.1`,
      `host: ${hostname}:${port}`,
      `origin: ${app.url}`,
      `cookie: ${director.headers['cookie']}`,
      'content-type: application/octet-stream',
      `content-length: ${size}`,
      '',
      '',
    ].join('\r\n');
    const part = Buffer.alloc(size - 1);
    const sockets = Array.from({ length: 40 }, () => {
      const socket = connect(Number(port), hostname).on('error', () => undefined);
      socket.write(begin);
      socket.write(part);
      return socket;
    });
    const read = (): number => incoming.filter(({ bytesRead }) => bytesRead > size).length;
    const most = Math.floor(heldBodies.each / size);
    await until('as many are read as may be', () => Promise.resolve(incoming.length === 40 && read() >= most));
    // The others would have been read in the time in which one more is asked about and answered.
    expect((await director.gql('{ me { username } }')).status).toBe(200);
    expect(read()).toBe(most);
    for (const socket of sockets) socket.destroy();
  });
});
