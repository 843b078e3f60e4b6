import { beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from 'node:net';
import { loadProduct, until, type TestClient, withApp } from '../support/index.js';

const { bodyLimits } = await loadProduct();

const app = withApp();
let officer: TestClient;
beforeAll(async () => {
  officer = await app.as('officer');
});

/** What a server answers to bytes, before it ends the connection or the given part of the answer has come. */
function answerTo(bytes: string, enough: RegExp): Promise<string> {
  const { hostname, port } = new URL(app.url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    let heard = '';
    socket.on('data', (part) => {
      heard += part.toString();
      if (enough.test(heard)) socket.destroy();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(heard));
    socket.write(bytes);
  });
}
const head = (...lines: string[]): string =>
  ['POST /graphql HTTP/1.1', 'host: x', 'content-type: application/json', ...lines, '', ''].join('\r\n');
const json = { 'content-type': 'application/json' };

describe('a large body', () => {
  it.each(['/graphql', '/files/evidence/a/b?name=x'])('of nobody is refused at %s before it is sent', async (path) => {
    const type = path === '/graphql' ? 'application/json' : 'application/octet-stream';
    const begin = head('content-length: 3900000').replace('/graphql', path).replace('application/json', type);
    // Not one byte of the body: who reads first and refuses then never answers this.
    expect(await answerTo(begin, /BODY_TOO_LARGE/)).toMatch(/^HTTP\/1\.1 413 [\s\S]*BODY_TOO_LARGE/);
  });

  it('of nobody that does not say how long it is is refused where it is too long', async () => {
    const part = 'x'.repeat(10_000);
    const chunk = `${part.length.toString(16)}\r\n${part}\r\n`;
    const sent = head('transfer-encoding: chunked') + chunk.repeat(Math.ceil(bodyLimits.stranger / part.length) + 1);
    expect(await answerTo(sent, /BODY_TOO_LARGE/)).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('is taken for the operation in it, not for words', async () => {
    const text = 'ก'.repeat(400_000);
    const other = await officer.gql('query importPlanDocument ($a: String) { me { username } }', { a: text });
    expect([other.status, other.codes]).toEqual([413, ['BODY_TOO_LARGE']]);
    const reading = await officer.gql(
      'mutation ($input: ReadPlanDocumentInput!) { readPlanDocument(input: $input) { __typename } }',
      { input: { text } },
    );
    expect(reading.codes).not.toContain('BODY_TOO_LARGE');
  });

  it('is measured in bytes', async () => {
    const thai = `{ me { username } } # ${'ก'.repeat(bodyLimits.document / 3)}`;
    expect(thai.length).toBeLessThan(bodyLimits.document);
    expect((await officer.gql(thai)).codes).toEqual(['BODY_TOO_LARGE']);
  });
});

describe('a body', () => {
  it('that is not UTF-8 is refused, and nothing of it stored as another character', async () => {
    const body = Buffer.concat([
      Buffer.from('{"query":"{ me { username } } # '),
      Buffer.from([0xed, 0xa0, 0x80]),
      Buffer.from('"}'),
    ]);
    const response = await officer.request('/graphql', { method: 'POST', headers: json, body });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('INVALID_INPUT')]);
  });
});

describe('requests', () => {
  it('that are sent one after the other without waiting for answers end the connection', async () => {
    const answers = await answerTo('GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(5_000), /never/);
    expect(answers.split('HTTP/1.1 200').length - 1).toBeLessThan(100);
    expect((await app.anonymous.request('/healthz')).status).toBe(200);
  });
});

describe('exports', () => {
  it('of one account are two at once, and leave room for others', async () => {
    await app.database.query('begin');
    await app.database.query('lock table plan in access exclusive mode');
    const file = (client: TestClient, list: string): Promise<Response> => client.request(`/exports/${list}.csv`);
    const first = [file(officer, 'plans'), file(officer, 'plans')];
    await until('both wait', async () => {
      // Within a transaction PostgreSQL shows what was first looked at.
      await app.database.query('select pg_stat_clear_snapshot()');
      const [row] = await app.database.query<{ count: number }>(
        `select count(*)::int from pg_stat_activity where application_name = 'sucharit exports' and wait_event_type = 'Lock' and datname = current_database()`,
      );
      return row?.count === 2;
    });
    const third = await file(officer, 'districts');
    const analyst = await file(await app.as('analyst'), 'districts');
    await app.database.query('commit');
    expect([third.status, await third.text()]).toEqual([429, expect.stringContaining('EXPORTS_BUSY')]);
    expect([analyst.status, (await Promise.all(first)).map(({ status }) => status)]).toEqual([200, [200, 200]]);
    await Promise.all([analyst.text(), ...first.map(async (response) => (await response).text())]);
  });
});
