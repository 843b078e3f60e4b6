import { Client, type Pool, type PoolClient } from 'pg';

type ConnectionPool = InstanceType<typeof Pool>;

/** The connection of a transaction was lost in the middle of it: nothing of it stays. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
}

/** How a wait is shared out: so long a connection is held before it is doubted, and so long PostgreSQL has to answer then. */
const doubtAfter = 0.4;
const answerWithin = 0.45;
const looksPerDoubt = 8;

/**
 * Ends connections to a PostgreSQL that no longer answers, so that whoever waits on one is told at once. A slow statement is not
 * ended: when a connection has been held for a while, another one is asked for something trivial, once for all who wait.
 */
export class ConnectionGuard {
  private readonly held = new Map<PoolClient, number>();
  private readonly timer: NodeJS.Timeout;
  private asking: InstanceType<typeof Client> | undefined;
  private answeredAt = 0;
  private looking = false;

  /**
   * @param connectionString of the connection that is asked
   * @param waitMs the longest that anybody waits for a PostgreSQL that does not answer
   */
  constructor(
    private readonly connectionString: string,
    private readonly waitMs: number,
  ) {
    this.timer = setInterval(() => void this.look(), (waitMs * doubtAfter) / looksPerDoubt).unref();
  }

  /** Watches the connections of a pool for as long as somebody holds them. */
  watch(pool: ConnectionPool): void {
    pool.on('acquire', (client) => void this.held.set(client, performance.now()));
    pool.on('release', (_error: unknown, client: PoolClient) => void this.held.delete(client));
    pool.on('remove', (client) => void this.held.delete(client));
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.asking?.end().catch(() => undefined);
  }

  private async look(): Promise<void> {
    const before = performance.now();
    const doubtful = [...this.held].filter(
      ([, since]) => before - Math.max(since, this.answeredAt) >= this.waitMs * doubtAfter,
    );
    if (doubtful.length === 0 || this.looking) return;
    this.looking = true;
    if (await this.answers()) this.answeredAt = performance.now();
    else
      for (const [client] of doubtful) {
        this.held.delete(client);
        // Cuts the connection of a running statement, which then fails; the pool drops it.
        void (client as unknown as InstanceType<typeof Client>).end().catch(() => undefined);
      }
    this.looking = false;
  }

  /** Does PostgreSQL answer now? */
  private async answers(): Promise<boolean> {
    const patience = this.waitMs * answerWithin;
    try {
      this.asking ??= await this.connected(patience);
      await this.asking.query({ text: 'select', query_timeout: patience } as { text: string });
      return true;
    } catch {
      const { asking } = this;
      this.asking = undefined;
      void asking?.end().catch(() => undefined);
      return false;
    }
  }

  private async connected(patience: number): Promise<InstanceType<typeof Client>> {
    const client = new Client({
      connectionString: this.connectionString,
      application_name: 'sucharit guard',
      connectionTimeoutMillis: patience,
      keepAlive: true,
    });
    client.on('error', () => {
      if (this.asking === client) this.asking = undefined;
    });
    await client.connect();
    return client;
  }
}
