import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Actor, Caller, Writer } from '@sucharit/domain/access';
import { LRUCache } from 'lru-cache';
import { DatabaseError, type Pool, type PoolClient } from 'pg';
import type { Sql } from 'sql-template-tag';
import { QueryRunnerAlreadyReleasedError, type DataSource, type EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { ENVIRONMENT, type Environment } from '../config/index.js';
import { AccountBounds } from './account-bounds.js';
import { AbortError, untilAborted, type AbortState } from './abort.js';
import { ConnectionGuard, ConnectionLost } from './connection-guard.js';
import { Semaphore } from './semaphore.js';
import { queryRows } from './query-rows.js';
import { holderTypes, holderValues, scopeSettings } from './row-scope.js';
import { Batcher } from './batcher.js';

export const READ_POOL = Symbol('read pool');

export type { Actor, Writer };

/** SQL with its values. A text that is the same string object each time is recognised without being read. */
export interface Statement extends Pick<Sql, 'text' | 'values'> {
  /** What to run in its place when it finds nothing, because something is not kept that it reads. */
  readonly otherwise?: Statement;
  /** Is told the version of the data and what was found, whenever it was run. */
  readonly found?: (version: string, data: string) => void;
}

/** Runs one statement of a read-only transaction. */
export type ReadStatement = <Row extends object>(statement: Statement) => Promise<Row[]>;

/** A session that somebody has presented, and who held it when it was last asked about. */
export interface HeldSession {
  readonly hash: Buffer;
  readonly holder: Caller;
}

/** What was read in passing of the question who asks. */
export interface HeldRead {
  /** Nothing was read when the session is no longer held by whom it was; then somebody else has to find out by whom. */
  readonly held: boolean;
  /** Version of the data that was read: another one after every change of what answers show, and every day. Empty when not asked for. */
  readonly version: string;
  /** The statement's single text value. */
  readonly data: string | null;
}

/**
 * Statements are prepared under a name from their second use on, so that a client that varies its documents prepares nothing.
 * This many are known; a connection that has prepared as many is replaced, which frees what it holds in the server.
 */
const maximumPreparedStatements = 200;

/** What was not kept so many times in a row, as where no worker keeps it, is not looked for again for a while, in ms. */
const missedOften = 3;
const missedForMs = 2_000;

/** Maximal wait of a read for a free slot, in ms: the reads before it may take long, and it may be short. */
const maximalWaitMs = 20;

/** A connection of the read pool with the scope it was last set to. */
type ScopedClient = PoolClient & { scope?: string; processID?: number | null; prepared?: Set<string> };

/** The one door to PostgreSQL: every statement runs under a scope that says on whose behalf. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly statements = new LRUCache<string, { readonly name: string }>({ max: maximumPreparedStatements });
  private statementsSeen = 0;
  private readonly lastSteps: ((manager: EntityManager) => Promise<void>)[] = [];
  /** How often in a row, and when last, a statement found that something was not kept. */
  private readonly missed = new WeakMap<Statement, { readonly times: number; readonly at: number }>();
  private readonly readSlots: Semaphore;
  private readonly bounds: AccountBounds;
  /** Scope of an actor on a connection that reads. */
  private readonly scopes = new WeakMap<Actor, string>();
  private readonly sessionCheckedTexts = new WeakMap<Statement, string[]>();
  private readonly sessionChecks = new Batcher((sessions: readonly (HeldSession | null)[]) =>
    this.checkSessions(sessions),
  );

  constructor(
    @Inject(READ_POOL) private readonly reads: InstanceType<typeof Pool>,
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(ENVIRONMENT)
    private readonly environment: Pick<
      Environment,
      'DATABASE_READS_AT_ONCE' | 'DATABASE_WAIT_MS' | 'JOB_STATEMENT_TIMEOUT_MS' | 'WRITES_PER_MINUTE'
    >,
    private readonly guard: ConnectionGuard,
  ) {
    this.readSlots = new Semaphore(environment.DATABASE_READS_AT_ONCE, maximalWaitMs);
    this.bounds = new AccountBounds(environment);
    guard.watch(reads);
    guard.watch(this.writes);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.guard.close();
    await this.reads.end();
  }

  /**
   * Runs one compiled statement and returns its single text value, or null when it found no row.
   * @param abort state of the request; the statement is cancelled when it is aborted
   */
  async readText(actor: Actor, statement: Statement, abort?: AbortState): Promise<string | null> {
    return this.keptOrAnew(
      statement,
      async (one) =>
        one.found
          ? (await this.readHeldOnce(actor, null, one, true, abort)).data
          : ((await this.readRows<{ data: string | null }>(actor, one, abort))[0]?.data ?? null),
      (data) => data === null,
    );
  }

  /**
   * Reads under the caller's row scope, if the session is still theirs: one statement asks, reads the version of the data and,
   * if so, the data, all of the same moment.
   * @param session null when the caller has been found already
   * @param withVersion true to read the version of the data too
   * @param abort as in readText
   */
  readHeld(
    caller: Caller,
    session: HeldSession | null,
    statement: Statement,
    withVersion: boolean,
    abort?: AbortState,
  ): Promise<HeldRead> {
    return this.keptOrAnew(
      statement,
      (one) => this.readHeldOnce(caller, session, one, withVersion, abort),
      ({ held, data }) => held && data === null,
    );
  }

  private async readHeldOnce(
    actor: Actor,
    session: HeldSession | null,
    statement: Statement,
    withVersion: boolean,
    abort: AbortState | undefined,
  ): Promise<HeldRead> {
    const values = [...statement.values] as unknown[];
    if (session) {
      values.push(session.hash, ...holderValues(session.holder));
    }
    const text = this.sessionCheckedTextOf(statement, session !== null, withVersion || statement.found !== undefined);
    const [row] = await this.readRows<HeldRead>(actor, { text, values: values as never }, abort);
    if (row?.held && row.data !== null) statement.found?.(row.version, row.data);
    return row ?? { held: false, version: '', data: null };
  }

  /** As sessionCheckedText, kept with the statement: a new text would be hashed and compared each time. */
  private sessionCheckedTextOf(statement: Statement, hasSession: boolean, withVersion: boolean): string {
    const texts = this.sessionCheckedTexts.get(statement) ?? [];
    this.sessionCheckedTexts.set(statement, texts);
    return (texts[Number(hasSession) + 2 * Number(withVersion)] ??= sessionCheckedText(
      statement,
      hasSession,
      withVersion,
    ));
  }

  /** Runs a statement, or the other one when it finds nothing or has found nothing just now. */
  private async keptOrAnew<T>(
    statement: Statement,
    run: (statement: Statement) => Promise<T>,
    isNothing: (found: T) => boolean,
  ): Promise<T> {
    const { otherwise } = statement;
    if (!otherwise) return run(statement);
    const { times, at } = this.missed.get(statement) ?? { times: 0, at: 0 };
    if (times < missedOften || performance.now() - at >= missedForMs) {
      const found = await run(statement);
      if (!isNothing(found)) {
        this.missed.delete(statement);
        return found;
      }
      this.missed.set(statement, { times: times + 1, at: performance.now() });
    }
    return run(otherwise);
  }

  /**
   * Is the session still held by whom it was, and what is the version of the data? Many who ask at once share a statement, which
   * is sent after all of them have asked.
   * @param session null when the caller has been found already
   */
  checkSession(session: HeldSession | null): Promise<Omit<HeldRead, 'data'>> {
    return this.sessionChecks.load(session);
  }

  private async checkSessions(sessions: readonly (HeldSession | null)[]): Promise<Omit<HeldRead, 'data'>[]> {
    const held = [...new Set(sessions.filter((session) => session !== null))];
    const holders = held.map(({ holder }) => holderValues(holder));
    // The function sees what it needs by itself, whatever scope the connection was last used for.
    const [row] = await this.onReadConnection((client) =>
      this.run<{ version: string; held: boolean[] }>(client, {
        text: `select version, held from app_standing(${checkedTypes.map((type, index) => `$${index + 1}::${type}[]`).join(', ')})`,
        values: [
          held.map(({ hash }) => hash),
          ...holderTypes.map((_, index) => holders.map((values) => values[index])),
        ] as never,
      }),
    );
    return sessions.map((session) => ({
      held: session === null || row?.held[held.indexOf(session)] === true,
      version: row?.version ?? '',
    }));
  }

  /**
   * Runs one read-only statement under the actor's row scope. A connection of this pool is read-only and keeps the scope it was
   * last used for; every use compares it first, so that nobody reads under another's.
   */
  readRows<Row extends object>(actor: Actor, statement: Statement, abort?: AbortState): Promise<Row[]> {
    return this.reading(actor, (read) => read<Row>(statement), abort);
  }

  /**
   * Runs several read-only statements on one state of the data: what others commit meanwhile stays unseen. The product itself, in
   * a job, has longer for one than a request.
   */
  readSnapshot<T>(actor: Actor, work: (read: ReadStatement) => Promise<T>): Promise<T> {
    return this.reading(actor, async (read, client) => {
      await client.query('begin isolation level repeatable read read only');
      try {
        if (actor.kind === 'SYSTEM')
          await client.query(`set local statement_timeout = ${this.environment.JOB_STATEMENT_TIMEOUT_MS}`);
        return await work(read);
      } finally {
        await client.query('commit');
      }
    });
  }

  private async reading<T>(
    actor: Actor,
    work: (read: ReadStatement, client: PoolClient) => Promise<T>,
    abort?: AbortState,
  ): Promise<T> {
    const giveBack = await this.bounds.read(actor);
    const release = await this.readSlots.acquire();
    try {
      return await this.onReadConnection((client) =>
        untilAborted(
          abort,
          () => this.cancel(client),
          async () => {
            await assumeScope(client, this.scopeOf(actor));
            return work(<Row extends object>(statement: Statement) => this.run<Row>(client, statement), client);
          },
        ),
      );
    } finally {
      release();
      giveBack();
    }
  }

  private scopeOf(actor: Actor): string {
    const scope = this.scopes.get(actor) ?? scopeSettings(actor, false, 'session');
    this.scopes.set(actor, scope);
    return scope;
  }

  private run<Row extends object>(client: ScopedClient, { text, values }: Statement): Promise<Row[]> {
    const name = this.preparedName(text);
    if (name) client.prepared = (client.prepared ?? new Set()).add(name);
    return queryRows<Row>(client, { ...(name ? { name } : {}), text, values: values as unknown[] });
  }

  private async onReadConnection<T>(work: (client: ScopedClient) => Promise<T>): Promise<T> {
    const client: ScopedClient = await this.reads.connect();
    let unusable: Error | undefined;
    try {
      return await work(client);
    } catch (error) {
      // Where it was asked, not where its answer was read from the socket.
      if (error instanceof DatabaseError) Error.captureStackTrace(error);
      // Anything but a refused statement leaves the connection in doubt.
      if (!(error instanceof DatabaseError || error instanceof AbortError)) unusable = error as Error;
      throw error;
    } finally {
      client.release(unusable ?? (client.prepared?.size ?? 0) >= maximumPreparedStatements);
    }
  }

  /** Stops what a connection runs, over another one; a role may do so to its own connections. */
  private cancel(client: ScopedClient): Promise<unknown> {
    return this.dataSource.query('select pg_cancel_backend($1)', [client.processID]);
  }

  /**
   * Calls a database function that finds out on whose behalf the rest runs. It is one statement without a scope, so that
   * row-level security gives it nothing but what the function itself may see.
   * @param name under which a connection prepares it, for what every request asks; a fixed text has a fixed name
   */
  async callUnscoped<Row extends object>({ text, values }: Sql, name?: string): Promise<Row[]> {
    return (await this.writes.query<Row>({ ...(name ? { name } : {}), text, values: values as unknown[] })).rows;
  }

  private get writes(): InstanceType<typeof Pool> {
    return (this.dataSource.driver as PostgresDriver).master as InstanceType<typeof Pool>;
  }

  /** Has a step run at the end of every writing transaction, before it commits. */
  beforeCommit(step: (manager: EntityManager) => Promise<void>): void {
    this.lastSteps.push(step);
  }

  /**
   * Runs work in one transaction that may write the actor's rows; nothing stays when it throws.
   * @throws Refusal RATE_LIMITED when the account writes too often, or too much at once
   */
  async write<T>(actor: Writer, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const giveBack = await this.bounds.write(actor);
    try {
      return await this.dataSource.transaction(async (manager) => {
        await manager.query(scopeSettings(actor, true, 'transaction'));
        const result = await work(manager);
        for (const last of this.lastSteps) await last(manager);
        return result;
      });
    } catch (error) {
      // TypeORM gives a connection back when it is lost, also between two statements, and says so of the next one.
      if (error instanceof QueryRunnerAlreadyReleasedError) throw new ConnectionLost();
      throw error;
    } finally {
      giveBack();
    }
  }

  private preparedName(text: string): string | undefined {
    const known = this.statements.get(text);
    if (known) return known.name;
    this.statementsSeen += 1;
    this.statements.set(text, { name: `read_${this.statementsSeen}` });
    return undefined;
  }
}

/** Sets the connection's scope unless it has just this one. While it is being set the connection has none on record. */
async function assumeScope(client: ScopedClient, scope: string): Promise<void> {
  if (client.scope === scope) return;
  delete client.scope;
  await client.query(scope);
  client.scope = scope;
}

/** SQL types of a session's hash and of the columns of its account. */
const checkedTypes = ['bytea', ...holderTypes];

/** A statement that yields its text value only when the session is held by whom it was. */
function sessionCheckedText({ text, values }: Statement, hasSession: boolean, withVersion: boolean): string {
  const parameters = checkedTypes.map((type, index) => `$${values.length + index + 1}::${type}`).join(', ');
  const held = hasSession ? `app_holds(${parameters})` : 'true';
  const version = withVersion ? 'app_data_version()' : `''`;
  return `select held, ${version} as version, case when held then (${text}) end as data from (select ${held} as held offset 0) as holder`;
}
