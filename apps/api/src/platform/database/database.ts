import { createHash } from 'node:crypto';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { rowScopeOf, type Caller } from '@sucharit/domain/access';
import { escapeLiteral, type Pool, type PoolClient } from 'pg';
import type { Sql } from 'sql-template-tag';
import type { DataSource, EntityManager } from 'typeorm';

export const READ_POOL = Symbol('read pool');

/** On whose behalf SQL runs: a signed-in caller, or the product itself (sign-in, jobs, seeds). */
export type Actor = Caller | 'system';

/** Runs one statement of a read-only transaction. */
export type ReadStatement = <Row extends object>(statement: Sql) => Promise<Row[]>;

/** A connection keeps this many prepared statements; a client that varies its documents must not fill the server's memory. */
const maximumPreparedStatements = 200;

const literal = (value: string): string => escapeLiteral(value);

/** The settings that row-level security reads (migration 0001). They last until the end of the transaction. */
function scopeSettings(actor: Actor, write: boolean): string {
  const scope = actor === 'system' ? { kind: 'system' as const } : rowScopeOf(actor);
  const settings: Record<string, string> = {
    'app.scope': scope.kind,
    'app.district': scope.kind === 'district' ? String(scope.districtCode) : '',
    'app.account': actor === 'system' ? '' : actor.accountId,
    'app.write': write ? 'on' : 'off',
  };
  const calls = Object.entries(settings).map(([name, value]) => `set_config('${name}', ${literal(value)}, true)`);
  return `select ${calls.join(', ')}`;
}

/** The one door to PostgreSQL: every statement runs in a transaction that says on whose behalf. */
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

  /** Runs one compiled statement and returns its single text value, or null when it found no row. */
  async readText(actor: Actor, statement: Sql): Promise<string | null> {
    const rows = await this.readRows<{ data: string | null }>(actor, statement);
    return rows[0]?.data ?? null;
  }

  /** Runs one read-only statement under the actor's row scope. */
  readRows<Row extends object>(actor: Actor, statement: Sql): Promise<Row[]> {
    return this.reading(actor, 'begin read only', (read) => read<Row>(statement));
  }

  /** Runs several read-only statements on one state of the data: what others commit meanwhile stays unseen. */
  readSnapshot<T>(actor: Actor, work: (read: ReadStatement) => Promise<T>): Promise<T> {
    return this.reading(actor, 'begin isolation level repeatable read read only', work);
  }

  private async reading<T>(actor: Actor, begin: string, work: (read: ReadStatement) => Promise<T>): Promise<T> {
    const client = await this.reads.connect();
    let failed: Error | undefined;
    try {
      await client.query(`${begin}; ${scopeSettings(actor, false)}`);
      const result = await work(async <Row extends object>({ text, values }: Sql) => {
        const name = this.preparedName(text);
        return (await client.query<Row>({ ...(name ? { name } : {}), text, values: values as unknown[] })).rows;
      });
      await client.query('commit');
      return result;
    } catch (error) {
      failed = await rolledBack(client, error as Error);
      throw error;
    } finally {
      client.release(failed);
    }
  }

  /**
   * Calls a database function that finds out on whose behalf the rest runs. It is one statement without a scope, so that
   * row-level security gives it nothing but what the function itself may see.
   */
  async callUnscoped<Row extends object>(statement: Sql): Promise<Row[]> {
    const result = await this.reads.query<Row>(statement.text, statement.values as unknown[]);
    return result.rows;
  }

  /** Runs work in one transaction that may write the actor's rows; nothing stays when it throws. */
  write<T>(actor: Actor, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(scopeSettings(actor, true));
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

/** Rolls back; returns an error when the connection cannot be used again. */
async function rolledBack(client: PoolClient, cause: Error): Promise<Error | undefined> {
  try {
    await client.query('rollback');
    return undefined;
  } catch {
    return cause;
  }
}
