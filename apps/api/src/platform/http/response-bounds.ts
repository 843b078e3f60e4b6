import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Requests that one connection may have sent before they are answered. Browsers send one after the other. */
export const requestsAtOnce = 32;
/** Bytes a second that a connection must take of what lies ready for it; slower than a bad telephone line. */
const slowestRate = 16_384;
/** Milliseconds that so many bytes take at that rate. */
const timeFor = (bytes: number): number => (bytes / slowestRate) * 1_000;

/** What is known of a connection that waits for an answer. */
export interface Sending {
  /** Bytes that the system has taken, and those that wait to be taken. */
  readonly taken: number;
  readonly waiting: number;
  /** Since when the connection is behind the slowest rate, in ms. */
  readonly since: number;
}

/** Has a connection had time enough to take what lies ready for it, and not done so? */
export const isStalled = ({ waiting, since }: Sending, now: number, stallMs: number): boolean =>
  waiting > 0 && now - since > stallMs + timeFor(waiting);

/** The same connection, looked at later: what it took is worth the time for it, and no more than the time that has passed. */
export function lookedAt(before: Sending | undefined, taken: number, waiting: number, now: number): Sending {
  const since = before === undefined || waiting === 0 ? now : before.since + timeFor(taken - before.taken);
  return { taken, waiting, since: Math.min(now, since) };
}

/**
 * Ends connections whose peer takes nothing of its answer or next to nothing, and those that send request after request without taking any: both
 * keep here what they ask for.
 */
export function registerResponseBounds(server: FastifyInstance, stallMs: number): void {
  const open = new Map<Socket, { count: number; sending: Sending | undefined }>();
  server.addHook('onRequest', (request, reply, next) => {
    const { socket } = request.raw;
    const known = open.get(socket) ?? { count: 0, sending: undefined };
    known.count += 1;
    open.set(socket, known);
    if (known.count > requestsAtOnce) return void socket.destroy();
    if (request.headers.upgrade === undefined) {
      // Within one large write only Node itself sees what is taken: it calls a socket idle when that stands still.
      socket.setTimeout(stallMs);
      reply.raw.on('timeout', (idle: Socket) => idle.writableLength > 0 && idle.destroy());
    }
    next();
  });
  server.addHook('onResponse', (request, _reply, next) => {
    const { socket } = request.raw;
    const known = open.get(socket);
    if (known && (known.count -= 1) <= 0) open.delete(socket);
    next();
  });
  const timer = setInterval(
    () => {
      const now = performance.now();
      for (const [socket, known] of open) {
        if (socket.destroyed) open.delete(socket);
        known.sending = lookedAt(
          known.sending,
          socket.bytesWritten - socket.writableLength,
          socket.writableLength,
          now,
        );
        if (isStalled(known.sending, now, stallMs)) socket.destroy();
      }
    },
    Math.max(50, stallMs / 6),
  ).unref();
  server.addHook('onClose', (_server, done) => {
    clearInterval(timer);
    done();
  });
}
