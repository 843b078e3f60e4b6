import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { WebSocket } from 'ws';
import type { SubscriptionSockets } from '../../src/platform/operations/sockets/index.js';
import { loadProduct, mutation, subscriberOf, TestClient, until, withApp } from '../support/index.js';

const { socketBounds, socketLimits } = await loadProduct();

/** More than any buffer between two programs takes: who may send so much without reading, makes the server keep it. */
const flood = 64_000_000;

const app = withApp({ environment: { TRUST_PROXY: 'true' } });
const open: WebSocket[] = [];
afterEach(() => {
  for (const socket of open.splice(0)) socket.terminate();
});

const socketOf = async (headers: Readonly<Record<string, string>> = {}): Promise<WebSocket> => {
  const socket = new WebSocket(`${app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  open.push(socket);
  socket.on('error', () => undefined);
  await once(socket, 'open');
  return socket;
};
const wireOf = (socket: WebSocket): Socket => (socket as unknown as { _socket: Socket })._socket;
const text = (message: unknown): string => JSON.stringify(message);
const unread = (): number => app.get<SubscriptionSockets>('SubscriptionSockets').unread;

async function acknowledged(account: 'officer' | 'otherOfficer' = 'officer'): Promise<WebSocket> {
  const { headers } = await app.signIn(account);
  const socket = await socketOf(headers);
  socket.send(text({ type: 'connection_init' }));
  await once(socket, 'message');
  return socket;
}

/**
 * Sends until the other side ends the connection.
 * @param send sends once, and gives the bytes
 * @returns bytes that were sent, and the most that lay unread at the server
 */
async function sendUntilEnded(
  socket: WebSocket,
  send: () => number,
): Promise<{ readonly sent: number; readonly code: number; readonly unread: number }> {
  let code = 0;
  let most = 0;
  let sent = 0;
  socket.on('close', (given) => (code = given));
  while (code === 0 && sent < flood) {
    // A little at a time, so that what this side has not sent stays small.
    for (let part = 0; part < 50_000 && sent < flood;) {
      const bytes = send();
      part += bytes;
      sent += bytes;
    }
    await new Promise((resolve) => setImmediate(resolve));
    most = Math.max(most, unread());
    for (let round = 0; code === 0 && round < 200 && socket.bufferedAmount > 0; round += 1)
      await new Promise((resolve) => setImmediate(resolve));
    // A peer that does not read does not see the end either, but its writes fail.
    if (wireOf(socket)?.destroyed || socket.readyState > socket.OPEN) break;
  }
  return { sent, code, unread: most };
}

describe('a peer that is not acknowledged', () => {
  it.each<readonly [string, (socket: WebSocket) => number]>([
    [
      'pings of the protocol with much in them',
      (socket) => {
        const message = text({ type: 'ping', payload: { x: 'x'.repeat(390_000) } });
        socket.send(message);
        return message.length;
      },
    ],
    [
      'small pings of the protocol',
      (socket) => {
        socket.send('{"type":"ping"}');
        return 15;
      },
    ],
    [
      'pings of WebSockets',
      (socket) => {
        socket.ping('x'.repeat(100));
        return 106;
      },
    ],
    [
      'a message that does not end',
      (socket) => {
        socket.send('x'.repeat(1_000), { fin: false });
        return 1_000;
      },
    ],
    [
      'pongs of the protocol',
      (socket) => {
        socket.send('{"type":"pong","payload":{}}');
        return 28;
      },
    ],
  ])('is terminated when it sends %s, and reads nothing', async (_, send) => {
    const socket = await socketOf();
    wireOf(socket).pause();
    const result = await sendUntilEnded(socket, () => send(socket));
    expect(result.sent).toBeLessThan(flood);
    expect(result.unread).toBeLessThanOrEqual(socketBounds.unreadBefore + socketBounds.introductionBytes);
  });
});

describe('a known caller', () => {
  it.each<readonly [string, (socket: WebSocket) => number]>([
    [
      'a ping with more in it than a ping needs',
      (socket) => {
        const message = text({ type: 'ping', payload: { x: 'x'.repeat(socketBounds.controlBytes) } });
        socket.send(message);
        return message.length;
      },
    ],
    [
      'a ping that is nested too deeply to be answered',
      (socket) => {
        const message = `{"type":"ping","payload":{"x":${'['.repeat(190_000)}${']'.repeat(190_000)}}}`;
        socket.send(message);
        return message.length;
      },
    ],
    [
      'pings without reading the answers',
      (socket) => {
        const message = text({ type: 'ping', payload: { x: 'x'.repeat(900) } });
        socket.send(message);
        return message.length;
      },
    ],
    [
      'subscriptions that it ends before they are let in',
      (socket) => {
        const begin = text({ id: '1', type: 'subscribe', payload: { query: 'subscription { submissions { step } }' } });
        const end = text({ id: '1', type: 'complete' });
        socket.send(begin);
        socket.send(end);
        return begin.length + end.length;
      },
    ],
    [
      'a subscription with a name of any length',
      (socket) => {
        const message = text({ id: 'x'.repeat(300_000), type: 'subscribe', payload: { query: '{ a }' } });
        socket.send(message);
        return message.length;
      },
    ],
    [
      'a message in more frames than it needs',
      (socket) => {
        socket.send('x', { fin: false });
        return 7;
      },
    ],
  ])('is terminated when it sends %s', async (_, send) => {
    const socket = await acknowledged();
    wireOf(socket).pause();
    const result = await sendUntilEnded(socket, () => send(socket));
    expect(result.sent).toBeLessThan(flood);
    expect(result.unread).toBeLessThanOrEqual(socketBounds.unread + socketBounds.messageBytes);
  });

  it('may ping, and is answered with what it sent', async () => {
    const socket = await acknowledged();
    const answers: string[] = [];
    socket.on('message', (data) => answers.push(String(data)));
    socket.send(text({ type: 'ping', payload: { at: 1 } }));
    socket.send(text({ type: 'ping' }));
    socket.ping('x');
    await once(socket, 'pong');
    await until('both are answered', () => Promise.resolve(answers.length === 2));
    expect(answers.map((answer) => JSON.parse(answer) as unknown)).toEqual([
      { type: 'pong', payload: { at: 1 } },
      { type: 'pong' },
    ]);
    expect(socket.readyState).toBe(socket.OPEN);
  });
});

describe('a thousand silent sockets', () => {
  it('of one address keep nobody out, at the same address neither', async () => {
    const address = { 'x-forwarded-for': '203.0.113.9' };
    const officer = await app.signIn('officer');
    const { createAccessToken: made } = await officer.data<{ createAccessToken: { token: string } }>(
      mutation('createAccessToken', 'CreateAccessTokenInput', 'token'),
      { input: { name: 'x' } },
    );
    const silent = await Promise.all(Array.from({ length: 1_000 }, () => socketOf(address)));
    await until('no more than its share is kept', () =>
      Promise.resolve(
        silent.filter(({ readyState }) => readyState === WebSocket.OPEN).length <= socketLimits.pending.strangers.each,
      ),
    );
    // Neither a person whose cookie says who they are, nor a program that says it after the handshake.
    const person = subscriberOf(officer.with(address));
    await person.opened;
    const program = subscriberOf(new TestClient(app.url, address), { authorization: `Bearer ${made.token}` });
    await program.opened;
    const elsewhere = subscriberOf(new TestClient(app.url, { 'x-forwarded-for': '203.0.113.10' }), {
      authorization: `Bearer ${made.token}`,
    });
    await elsewhere.opened;
    await Promise.all([person.close(), program.close(), elsewhere.close()]);
  });

  it('of as many addresses keep nobody out', async () => {
    const officer = await app.signIn('officer');
    const silent = await Promise.all(
      Array.from({ length: 1_000 }, (_, index) =>
        socketOf({ 'x-forwarded-for': `198.51.${index >> 8}.${index & 255}` }),
      ),
    );
    await until('no more than all shares are kept', () =>
      Promise.resolve(
        silent.filter(({ readyState }) => readyState === WebSocket.OPEN).length <= socketLimits.pending.strangers.all,
      ),
    );
    const person = subscriberOf(officer);
    await person.opened;
    await person.close();
  });
});

describe('behind a proxy', () => {
  const handshake = async (headers: Readonly<Record<string, string>>): Promise<number> => {
    const socket = new WebSocket(`${app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
    return new Promise((resolve, reject) => {
      socket.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
      socket.on('open', () => {
        socket.terminate();
        resolve(101);
      });
      socket.on('error', reject);
    });
  };

  it.each([
    ['https', 'https://plans.example', 101],
    ['http', 'http://plans.example', 101],
    ['http', 'https://plans.example', 403],
    ['https', 'http://plans.example', 403],
    ['http, https', 'https://plans.example', 101],
  ])('%s is the protocol of the upgrade: a page of %s gets %i', async (protocol, origin, status) => {
    const { cookie = '' } = (await app.signIn('officer')).headers;
    expect(
      await handshake({ cookie, origin, 'x-forwarded-proto': protocol, 'x-forwarded-host': 'plans.example' }),
    ).toBe(status);
  });
});
