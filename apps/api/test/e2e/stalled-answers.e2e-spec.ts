import type { Server } from 'node:http';
import { createConnection, type Socket } from 'node:net';
import { beforeAll, expect, it } from '@jest/globals';
import { insertFigures, until, withApp } from '../support/index.js';

const app = withApp({ environment: { RESPONSE_STALL_MS: '300' } });
beforeAll(async () => {
  await insertFigures(app.database);
  await app.database.query(
    `update plan set corruption_situation = repeat('ก', 7000), anti_bribery = repeat('ข', 7000)`,
  );
});

it('an answer in one piece is cut off when nothing of it is taken, however long it would be', async () => {
  const { cookie = '' } = (await app.as('center')).headers;
  const { host, port, origin } = new URL(app.url);
  const texts = '{ plans(first: 50) { nodes { measures { plan { corruptionSituation antiBribery } } } } }';
  const connections: Socket[] = [];
  (app.app.getHttpServer() as Server).on('connection', (connection) => connections.push(connection));
  const body = JSON.stringify({ query: texts });
  const socket = createConnection(Number(port), '127.0.0.1');
  try {
    let taken = 0;
    let length = 0;
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: ${host}\r\ncookie: ${cookie}\r\norigin: ${origin}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    await new Promise<void>((resolve) =>
      socket.once('data', (part) => {
        length = Number(/content-length: (\d+)/i.exec(part.toString('latin1'))?.[1]);
        taken = part.length;
        socket.pause();
        resolve();
      }),
    );
    // At 16 kB a second it would take minutes.
    expect(length).toBeGreaterThan(8_000_000);
    const served = connections.find(({ remotePort }) => remotePort === socket.localPort);
    await until('it was cut off', () => Promise.resolve(served?.destroyed === true));
    const ended = new Promise((resolve) => socket.once('close', resolve));
    socket.on('data', (part) => (taken += part.length));
    socket.on('error', () => undefined);
    socket.resume();
    await ended;
    expect(taken).toBeLessThan(length);
  } finally {
    socket.destroy();
  }
});
