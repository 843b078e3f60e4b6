import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { accountIdOf, type Actor } from '@sucharit/domain/access';
import { refuse } from '@sucharit/domain/shared';
import { Pool, type PoolClient } from 'pg';
import type { Sql } from 'sql-template-tag';
import { ENVIRONMENT, type Environment } from '../config/index.js';
import { apiConnectionString } from './api-role.js';
import { ConnectionGuard } from './connection-guard.js';
import { scopeSettings } from './row-scope.js';
import { queryRows } from './query-rows.js';

/** Values of one row, in the order of the statement. */
export type TextRow = readonly (string | null)[];

/** Rows fetched at once, then as many as have about so many letters. PostgreSQL makes no further ones before these have been taken. */
const firstBatchRows = 50;
const maximumBatchRows = 2_000;
const batchLetters = 300_000;
/** A client that comes back after this long finds one of the others gone, most likely. */
const busySeconds = 30;
/** Exports of one account at the same time. */
const exportsAtOnce = 2;

/**
 * Reads of any length under one snapshot, a batch at a time. They have connections of their own, so that slow readers of long
 * lists never keep a page waiting, and there are few of them, so that they never keep PostgreSQL busy.
 */
@Injectable()
export class StreamedReads implements OnApplicationShutdown {
  private readonly pool: InstanceType<typeof Pool>;
  private running = 0;
  /** Exports of one account, or of all who have none. */
  private readonly ofActor = new Map<string, number>();

  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    guard: ConnectionGuard,
  ) {
    this.pool = new Pool({
      connectionString: apiConnectionString(environment),
      max: environment.EXPORT_CONNECTIONS,
      application_name: 'sucharit exports',
      connectionTimeoutMillis: environment.DATABASE_WAIT_MS,
      // The server looks once a second whether anybody still wants the answer it is working on.
      options: '-c default_transaction_read_only=on -c client_connection_check_interval=1000',
      keepAlive: true,
    });
    guard.watch(this.pool);
    const warn = (error: Error): void => Logger.warn(`database connection ended: ${error.message}`, 'StreamedReads');
    this.pool.on('error', warn);
    // Of a connection in use the pool does not hear.
    this.pool.on('connect', (client) => void client.on('error', warn));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  /**
   * The rows of a statement whose columns are all text, in batches. Ends the statement when the consumer stops or the signal
   * says so. Refuses with EXPORTS_BUSY when all connections are taken, or two by the same account.
   */
  async *batches(actor: Actor, statement: Sql, signal: AbortSignal): AsyncGenerator<readonly TextRow[]> {
    const who = accountIdOf(actor) ?? actor.kind;
    const own = this.ofActor.get(who) ?? 0;
    if (this.running >= this.environment.EXPORT_CONNECTIONS || own >= exportsAtOnce)
      throw refuse('EXPORTS_BUSY', { seconds: busySeconds });
    this.running += 1;
    this.ofActor.set(who, own + 1);
    try {
      yield* this.read(actor, statement, signal);
    } finally {
      this.running -= 1;
      const left = (this.ofActor.get(who) ?? 1) - 1;
      if (left > 0) this.ofActor.set(who, left);
      else this.ofActor.delete(who);
    }
  }

  private async *read(actor: Actor, statement: Sql, signal: AbortSignal): AsyncGenerator<readonly TextRow[]> {
    const client = await this.pool.connect();
    let finished = false;
    let released = false;
    const drop = (): void => {
      if (!released) client.release(true);
      released = true;
    };
    // A connection that is cut ends the statement on the server; asking it to stop would have to wait for its next row.
    signal.addEventListener('abort', drop, { once: true });
    // A connection that is lost between two batches is reported by the next one.
    client.on('error', ignore);
    try {
      signal.throwIfAborted();
      await client.query('begin isolation level repeatable read read only');
      await client.query(scopeSettings(actor, false, 'transaction'));
      const patience = this.environment.EXPORT_TIMEOUT_MS;
      await client.query(
        `set local statement_timeout = ${patience}; set local idle_in_transaction_session_timeout = ${patience}; set local cursor_tuple_fraction = 1`,
      );
      yield* rowBatches(client, statement);
      await client.query('commit');
      finished = true;
    } finally {
      signal.removeEventListener('abort', drop);
      // What failed, or whose consumer stopped early, is in the middle of something: the connection is not used again.
      if (!finished) drop();
      client.off('error', ignore);
      if (!released) client.release();
    }
  }
}

const ignore = (): void => undefined;

async function* rowBatches(client: PoolClient, { text, values }: Sql): AsyncGenerator<readonly TextRow[]> {
  await client.query({ text: `declare batch no scroll cursor for ${text}`, values: values as unknown[] });
  for (let size = firstBatchRows; ;) {
    const rows = await queryRows<(string | null)[]>(client, { text: `fetch ${size} from batch`, rowMode: 'array' });
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    const letters = rows.reduce((sum, row) => sum + row.reduce((long, value) => long + (value?.length ?? 0), 0), 0);
    size = Math.max(1, Math.min(maximumBatchRows, Math.floor((batchLetters * rows.length) / Math.max(1, letters))));
  }
}
