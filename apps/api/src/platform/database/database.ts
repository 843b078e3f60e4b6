import { createHash } from 'node:crypto';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { rowScopeOf, type Caller } from '@sucharit/domain/access';
import { DatabaseError, escapeLiteral, type Pool, type PoolClient } from 'pg';
import type { Sql } from 'sql-template-tag';
import type { DataSource, EntityManager } from 'typeorm';
import { NoLongerWanted, whileWanted } from './cancel.js';

export const READ_POOL = Symbol('read pool');

/** On whose behalf SQL runs: a signed-in caller, or the product itself (sign-in, jobs, seeds). */
export type Actor = Caller | 'system';

/** Runs one statement of a read-only transaction. */
export type ReadStatement = <Row extends object>(statement: Sql) => Promise<Row[]>;

/** A connection keeps this many prepared statements; a client that varies its documents must not fill the server's memory. */
const maximumPreparedStatements = 200;

const literal = (value: string): string => escapeLiteral(value);

/** A connection of the read pool with the scope it was last set to. */
type ScopedClient = PoolClient & { scope?: string; processID?: number | null };

/** The settings that row-level security reads (migrations 1 and 11). */
export function scopeSettings(actor: Actor, write: boolean, lasting: 'transaction' | 'session'): string {
  const scope = actor === 'system' ? { kind: 'system' as const } : rowScopeOf(actor);
  const settings: Record<string, string> = {
    'app.scope': scope.kind,
    'app.district': scope.kind === 'district' ? String(scope.districtCode) : '',
    'app.account': actor === 'system' ? '' : actor.accountId,
    'app.role': actor === 'system' ? '' : actor.role,
    'app.write': write ? 'on' : 'off',
  };
  const calls = Object.entries(settings).map(
    ([name, value]) => `set_config('${name}', ${literal(value)}, ${lasting === 'transaction'})`,
  );
  return `select ${calls.join(', ')}`;
}

/** The one door to PostgreSQL: every statement runs under a scope that says on whose behalf. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly preparedNames = new Set<string>();

  constructor(
    @Inject(READ_POOL) private readonly reads: InstanceType<typeof Pool>,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.reads.end();
  }

  /**
   * Runs one compiled statement and returns its single text value, or null when it found no row.
   * @param wanted aborts when nobody waits for the answer any longer; the statement is then stopped
   */
  async readText(actor: Actor, statement: Sql, wanted?: AbortSignal): Promise<string | null> {
    const rows = await this.readRows<{ data: string | null }>(actor, statement, wanted);
    return rows[0]?.data ?? null;
  }

  /**
   * Runs one read-only statement under the actor's row scope. A connection of this pool is read-only and keeps the scope it was
   * last used for; every use compares it first, so that nobody reads under another's.
   */
  readRows<Row extends object>(actor: Actor, statement: Sql, wanted?: AbortSignal): Promise<Row[]> {
    return this.reading(actor, (read) => read<Row>(statement), wanted);
  }

  /** Runs several read-only statements on one state of the data: what others commit meanwhile stays unseen. */
  readSnapshot<T>(actor: Actor, work: (read: ReadStatement) => Promise<T>): Promise<T> {
    return this.reading(actor, async (read, client) => {
      await client.query('begin isolation level repeatable read read only');
      try {
        return await work(read);
      } finally {
        await client.query('commit');
      }
    });
  }

  private async reading<T>(
    actor: Actor,
    work: (read: ReadStatement, client: PoolClient) => Promise<T>,
    wanted?: AbortSignal,
  ): Promise<T> {
    const client: ScopedClient = await this.reads.connect();
    let unusable: Error | undefined;
    try {
      return await whileWanted(
        wanted,
        () => this.cancel(client),
        async () => {
          await assumeScope(client, scopeSettings(actor, false, 'session'));
          return work(async <Row extends object>({ text, values }: Sql) => {
            const name = this.preparedName(text);
            return (await client.query<Row>({ ...(name ? { name } : {}), text, values: values as unknown[] })).rows;
          }, client);
        },
      );
    } catch (error) {
      // Anything but a refused statement leaves the connection in doubt.
      if (!(error instanceof DatabaseError || error instanceof NoLongerWanted)) unusable = error as Error;
      throw error;
    } finally {
      client.release(unusable);
    }
  }

  /** Stops what a connection runs, over another one; a role may do so to its own connections. */
  private cancel(client: ScopedClient): Promise<unknown> {
    return this.dataSource.query('select pg_cancel_backend($1)', [client.processID]);
  }

  /**
   * Calls a database function that finds out on whose behalf the rest runs. It is one statement without a scope, so that
   * row-level security gives it nothing but what the function itself may see.
   */
  callUnscoped<Row extends object>(statement: Sql): Promise<Row[]> {
    return this.dataSource.query(statement.text, statement.values as unknown[]);
  }

  /** Runs work in one transaction that may write the actor's rows; nothing stays when it throws. */
  write<T>(actor: Actor, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(scopeSettings(actor, true, 'transaction'));
      return work(manager);
    });
  }

  private preparedName(text: string): string | undefined {
    const name = createHash('sha1').update(text).digest('base64url');
    if (this.preparedNames.has(name)) return name;
    if (this.preparedNames.size >= maximumPreparedStatements) return undefined;
    this.preparedNames.add(name);
    return name;
  }
}

/** Sets the connection's scope unless it has just this one. While it is being set the connection has none on record. */
async function assumeScope(client: ScopedClient, scope: string): Promise<void> {
  if (client.scope === scope) return;
  delete client.scope;
  await client.query(scope);
  client.scope = scope;
}
