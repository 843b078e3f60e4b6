import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { ENVIRONMENT, type Environment } from '../config/index.js';
import { apiConnectionString } from '../database/index.js';

/** A notification of a committed transaction (`announce` in schema.sql): kind and identifier of a row, and its new state. */
export interface Announcement {
  readonly kind: string;
  readonly id: string;
  /** Null for a kind without states. */
  readonly status: string | null;
}
/** A committed change, or a gap: the connection was lost and notifications may be missing. */
export type DatabaseEvent = Announcement | 'gap';

/** Recognises the announcements of one kind. A feature defines each kind of its rows once. */
export interface EventKind {
  is(event: DatabaseEvent): boolean;
  /** An announcement of this process alone, to begin a subscription with. */
  of(id: string): Announcement;
}
const kinds = new Set<string>();

/** Defines a kind of announcements. @throws Error for a kind that is defined already */
export function eventKind(kind: string): EventKind {
  if (kinds.has(kind)) throw new Error(`the event kind ${kind} is defined twice`);
  kinds.add(kind);
  return {
    is: (event) => event !== 'gap' && event.kind === kind,
    of: (id) => ({ kind, id, status: null }),
  };
}

/** The session, token or role of an account has changed; the id is the account's. */
export const accessChanged = eventKind('access');

type Listener = (event: DatabaseEvent) => void;

const channel = 'sucharit_events';
/** Milliseconds before a lost connection is opened again. */
const reconnectMs = 1_000;

/** A notification carries identifiers and a state only, because its sender is not authenticated. */
function announcementOf(payload: string | undefined): Announcement | null {
  try {
    const { kind, id, status } = JSON.parse(payload ?? '') as Record<string, unknown>;
    if (typeof id !== 'string' || typeof kind !== 'string' || !kinds.has(kind)) return null;
    return { kind, id, status: typeof status === 'string' ? status : null };
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
      const event = announcementOf(payload);
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
        () => this.tell('gap'),
        () => this.lost(),
      );
    }, reconnectMs);
    this.reconnecting.unref();
  }

  private tell(event: DatabaseEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
