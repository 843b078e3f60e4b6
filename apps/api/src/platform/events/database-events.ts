import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { ENVIRONMENT, type Environment } from '../config/index.js';
import { apiConnectionString } from '../database/index.js';

/** What a transaction announced when it was committed (migration 9), or that announcements may have been missed. */
export type DatabaseEvent =
  | { readonly kind: 'access'; readonly id: string }
  | { readonly kind: 'job'; readonly id: string }
  | { readonly kind: 'plan' | 'progress_report'; readonly id: string; readonly status: string }
  | { readonly kind: 'gap' };

type Listener = (event: DatabaseEvent) => void;

const channel = 'sucharit_events';
/** Milliseconds before a lost connection is opened again. */
const reconnectMs = 1_000;

/** A notification carries identifiers and a state only, because its sender is not authenticated. */
function eventOf(payload: string | undefined): DatabaseEvent | null {
  try {
    const { kind, id, status } = JSON.parse(payload ?? '') as Record<string, unknown>;
    if (typeof id !== 'string') return null;
    if (kind === 'access' || kind === 'job') return { kind, id };
    if ((kind === 'plan' || kind === 'progress_report') && typeof status === 'string') return { kind, id, status };
    return null;
  } catch {
    return null;
  }
}

/** Publishes the notifications of the database to listeners, whichever process caused them, over one connection. */
@Injectable()
export class DatabaseEvents implements OnApplicationShutdown {
  private readonly logger = new Logger('Events');
  private readonly listeners = new Set<Listener>();
  private connection: Promise<InstanceType<typeof Client>> | undefined;
  private reconnecting: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {}

  /**
   * Calls the listener with every event after the promise has resolved; rejects when the database cannot be reached.
   * @returns ends the subscription
   */
  async subscribe(listener: Listener): Promise<() => void> {
    this.listeners.add(listener);
    try {
      await this.connect();
    } catch (error) {
      this.listeners.delete(listener);
      throw error;
    }
    return () => void this.listeners.delete(listener);
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    clearTimeout(this.reconnecting);
    await (await this.connection?.catch(() => undefined))?.end();
  }

  private connect(): Promise<InstanceType<typeof Client>> {
    this.connection ??= this.open().catch((error: unknown) => {
      this.connection = undefined;
      throw error;
    });
    return this.connection;
  }

  private async open(): Promise<InstanceType<typeof Client>> {
    const client = new Client({
      connectionString: apiConnectionString(this.environment),
      application_name: 'sucharit events',
      connectionTimeoutMillis: this.environment.DATABASE_WAIT_MS,
      keepAlive: true,
    });
    client.on('notification', ({ payload }) => {
      const event = eventOf(payload);
      if (event) this.tell(event);
    });
    client.on('error', (error) => this.logger.warn(`listening: ${error.message}`));
    await client.connect();
    await client.query(`listen ${channel}`);
    client.on('end', () => this.lost());
    return client;
  }

  private lost(): void {
    this.connection = undefined;
    if (this.closed) return;
    this.reconnecting = setTimeout(() => {
      if (this.listeners.size === 0) return;
      this.connect().then(
        () => this.tell({ kind: 'gap' }),
        () => this.lost(),
      );
    }, reconnectMs);
    this.reconnecting.unref();
  }

  private tell(event: DatabaseEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
