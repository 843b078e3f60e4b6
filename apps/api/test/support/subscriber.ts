import { createClient, type Client as SocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { TestClient } from './test-client.js';
import { until } from './until.js';

/** One answer of a subscription. */
export interface Heard {
  readonly data?: Record<string, unknown> | null;
  readonly codes: readonly string[];
}

/** A client of subscriptions, on a socket of its own. */
export interface Subscriber {
  /** Answers of a subscription so far, in order. */
  subscribe(query: string, variables?: Readonly<Record<string, unknown>>): Subscribed;
  /** Code with which the socket was closed; null while it is open. */
  closedWith(): number | null;
  /** Settles when the server has let the socket in. */
  readonly opened: Promise<void>;
  /** The socket itself. */
  socket(): WebSocket;
  close(): Promise<void>;
}

export interface Subscribed {
  readonly heard: Heard[];
  /** Has it come to its end? */
  ended(): boolean;
  /** Waits until that many answers have come. */
  count(count: number): Promise<Heard[]>;
  stop(): void;
}

interface Errors {
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}
const codesOf = (result: Errors): string[] => (result.errors ?? []).map(({ extensions }) => extensions?.code ?? 'none');

/** Opens a socket with the headers of a client, or with what it says after the handshake. */
export function subscriberOf(client: TestClient, introduction?: Record<string, unknown>): Subscriber {
  let socket!: WebSocket;
  let closed: number | null = null;
  const withHeaders = class extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, protocols, { headers: client.headers });
      // eslint-disable-next-line @typescript-eslint/no-this-alias -- the library makes the socket and keeps it
      socket = this;
    }
  };
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const sockets: SocketClient = createClient({
    url: `${client.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: withHeaders,
    lazy: false,
    retryAttempts: 0,
    onNonLazyError: () => undefined,
    ...(introduction ? { connectionParams: introduction } : {}),
    on: {
      connected: () => open(),
      closed: (event) => {
        closed = (event as { code: number }).code;
      },
    },
  });
  return {
    opened,
    closedWith: () => closed,
    socket: () => socket,
    close: async () => {
      await sockets.dispose();
    },
    subscribe(query, variables = {}) {
      const heard: Heard[] = [];
      let ended = false;
      const stop = sockets.subscribe<Record<string, unknown>>(
        { query, variables },
        {
          next: (result) => void heard.push({ data: result.data ?? null, codes: codesOf(result as Errors) }),
          error: (error) => {
            if (Array.isArray(error)) heard.push({ codes: codesOf({ errors: error as Errors['errors'] & object }) });
            ended = true;
          },
          complete: () => {
            ended = true;
          },
        },
      );
      return {
        heard,
        ended: () => ended,
        stop,
        async count(count) {
          await until(`${count} answers came`, () => Promise.resolve(heard.length >= count));
          return heard;
        },
      };
    },
  };
}
