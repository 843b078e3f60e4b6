import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** Stands between the product and PostgreSQL, so that a test can take the database away. */
export interface TcpProxy {
  /** The database's address through this proxy. */
  readonly url: string;
  /** Cuts every connection and accepts no other. */
  cut(): Promise<void>;
  /** Passes nothing on, in connections that are open and in new ones: what a stopped process looks like from outside. */
  freeze(): void;
  /** Passes on again, also what came meanwhile. */
  thaw(): void;
  /** Accepts connections again. */
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a proxy in front of the server of a connection URL. */
export async function startTcpProxy(target: string): Promise<TcpProxy> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  let frozen = false;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
      if (frozen) one.pause();
      one.on('data', (part) => {
        if (!other.write(part)) one.pause();
      });
      other.on('drain', () => {
        if (!frozen) one.resume();
      });
      one.on('end', () => other.end());
      if (frozen) one.pause();
    }
  });
  const listen = (at: number): Promise<void> => new Promise((resolve) => server.listen(at, '127.0.0.1', resolve));
  await listen(0);
  const own = (server.address() as AddressInfo).port;
  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String(own);
  const cut = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of open) socket.destroy();
    await closed;
  };
  return {
    url: url.href,
    cut,
    freeze: () => {
      frozen = true;
      for (const socket of open) socket.pause();
    },
    thaw: () => {
      frozen = false;
      for (const socket of open) socket.resume();
    },
    mend: () => listen(own),
    close: async () => {
      if (server.listening) await cut();
    },
  };
}
