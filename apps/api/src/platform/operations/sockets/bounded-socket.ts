import type { Duplex } from 'node:stream';
import { CloseCode, type WebSocket as ProtocolSocket } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { socketBounds } from './socket-limits.js';

/** The bounds that a peer can pass. */
export type Bound = Exclude<keyof typeof socketBounds, 'messageBytes' | 'fragments'>;

interface Watching {
  /** More lies unread at this peer than a fair share of all. */
  readonly fallsBehind: () => void;
  /** The peer was terminated, because it passed a bound. */
  readonly terminated: (bound: Bound) => void;
  /** Handling a message failed. */
  readonly failed: (error: unknown) => void;
}

/** What one of many may leave unread before all are looked at together. */
const unreadShare = socketBounds.unreadOfAll / 1_000;

/** Bytes of what a ping or pong carries; endless when it is nested too deeply to be written. */
function sizeOf(payload: unknown): number {
  if (payload === undefined) return 0;
  try {
    return Buffer.byteLength(JSON.stringify(payload));
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/**
 * One peer of the protocol graphql-transport-ws, which can make the process hold no more than socketBounds allows, whatever it
 * sends and whether or not it reads.
 */
export class BoundedSocket implements ProtocolSocket {
  private acknowledged = false;
  private ended = false;
  private received = 0;
  private handling = 0;
  private pongWaits = false;
  private answersPings = true;

  /** @param wire the connection under the socket, from which nothing has been read yet */
  constructor(
    readonly socket: WebSocket,
    wire: Duplex,
    private readonly watching: Watching,
  ) {
    // After the library has taken in a part: whatever it has answered by itself lies in the buffer by now.
    wire.on('data', (part: Buffer) => {
      this.received += part.length;
      if (!this.acknowledged && this.received > socketBounds.introductionBytes) this.terminate('introductionBytes');
      else this.look();
    });
    socket.on('ping', (data) => this.pong(data));
    socket.on('pong', () => (this.answersPings = true));
  }

  get protocol(): string {
    return this.socket.protocol;
  }

  /** Bytes that the peer has not read. */
  get unread(): number {
    return this.socket.bufferedAmount;
  }

  /** From now on the bounds of a known caller hold. */
  acknowledge(): void {
    this.acknowledged = true;
  }

  /** Ends the connection without asking the peer. */
  terminate(bound: Bound): void {
    if (this.ended) return;
    this.ended = true;
    this.socket.terminate();
    this.watching.terminated(bound);
  }

  /** Terminates a peer that has not answered the last ping, or pings it. */
  checkAlive(): void {
    if (!this.answersPings) return this.socket.terminate();
    this.answersPings = false;
    if (this.socket.readyState === this.socket.OPEN) this.socket.ping();
  }

  async send(data: string): Promise<void> {
    if (this.socket.readyState !== this.socket.OPEN || !this.look()) return;
    const { socket } = this;
    await new Promise<void>((resolve, reject) => {
      socket.send(data, (error) => (error ? reject(error) : resolve()));
      if (this.unread > unreadShare) this.watching.fallsBehind();
    }).catch((error: unknown) => {
      // Whoever has gone, or was terminated, reads no answer.
      if (socket.readyState === socket.OPEN) throw error;
    });
  }

  close(code?: number, reason?: string): void {
    this.socket.close(code, reason);
  }

  onMessage(handle: (data: string) => Promise<void>): void {
    this.socket.on('message', (data) => {
      // Of a part that came at once, the rest is still told after the end.
      if (this.socket.readyState !== this.socket.OPEN) return;
      if (this.handling >= socketBounds.messages) return this.terminate('messages');
      this.handling += 1;
      handle(String(data))
        .catch((error: unknown) => {
          this.watching.failed(error);
          this.close(CloseCode.InternalServerError, 'Internal server error');
        })
        .finally(() => (this.handling -= 1));
    });
  }

  async onPing(payload: unknown): Promise<void> {
    if (!this.assertControl(payload)) return;
    await this.send(JSON.stringify({ type: 'pong', ...(payload === undefined ? {} : { payload }) }));
  }

  onPong(payload: unknown): void {
    this.assertControl(payload);
  }

  private assertControl(payload: unknown): boolean {
    if (sizeOf(payload) <= socketBounds.controlBytes) return true;
    this.terminate('controlBytes');
    return false;
  }

  /** Is there room for another message? Terminates the peer when there is none. */
  private look(): boolean {
    const bound = this.acknowledged ? 'unread' : 'unreadBefore';
    if (this.unread <= socketBounds[bound]) return true;
    this.terminate(bound);
    return false;
  }

  /** Answers a ping of the WebSocket protocol: one at a time, as RFC 6455 section 5.5.3 allows. */
  private pong(data: Buffer): void {
    if (this.pongWaits || this.socket.readyState !== this.socket.OPEN) return;
    this.pongWaits = true;
    this.socket.pong(data, false, () => (this.pongWaits = false));
  }
}
