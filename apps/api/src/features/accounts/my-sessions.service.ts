import { Injectable } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import { refuse } from '@sucharit/domain/shared';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/index.js';
import { AuditService } from '../audit/index.js';
import { hashSecret } from './secrets.js';
import { sessionLife } from './sessions.js';

/** A session as its own account sees it; moments as ISO 8601 in UTC. */
export interface OwnSession {
  readonly id: string;
  readonly beganAt: string;
  readonly lastSeenAt: string;
  readonly endsAt: string;
  readonly current: boolean;
}

interface SessionRow {
  readonly number: string;
  readonly created_at: Date;
  readonly last_seen_at: Date;
  readonly expires_at: Date;
  readonly current: boolean;
}

/** The browsers in which a person is signed in, as the person sees and ends them. */
@Injectable()
export class MySessionsService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
  ) {}

  /** The caller's sessions that are not over. @param secret of the session that asks */
  list(caller: Caller, secret: string | null): Promise<OwnSession[]> {
    return this.database.write(caller, (manager) => this.read(manager, caller, secret));
  }

  /**
   * Ends one session of the caller.
   * @returns those that are left
   * @throws Refusal NOT_FOUND
   */
  end(caller: Caller, id: string, secret: string | null): Promise<OwnSession[]> {
    return this.database.write(caller, async (manager) => {
      const known = /^\d{1,18}$/.test(id);
      const ended = known
        ? await this.remove(manager, 'account_id = $1 and number = $2::bigint', [caller.accountId, id])
        : [];
      if (ended.length === 0) throw refuse('NOT_FOUND', {}, ['id']);
      await this.record(manager, caller, ended);
      return this.read(manager, caller, secret);
    });
  }

  /** Ends every session of the caller but the one that asks. @returns the one that is left */
  endOthers(caller: Caller, secret: string | null): Promise<OwnSession[]> {
    return this.database.write(caller, async (manager) => {
      const ended = await this.remove(manager, 'account_id = $1 and id_hash is distinct from $2', [
        caller.accountId,
        secret === null ? null : hashSecret(secret),
      ]);
      if (ended.length > 0) await this.record(manager, caller, ended);
      return this.read(manager, caller, secret);
    });
  }

  private async remove(manager: EntityManager, where: string, values: unknown[]): Promise<string[]> {
    const [rows] = (await manager.query(`delete from session where ${where} returning number`, values)) as [
      { number: string }[],
      number,
    ];
    return rows.map(({ number }) => number);
  }

  private record(manager: EntityManager, caller: Caller, sessions: readonly string[]): Promise<void> {
    return this.audit.record(manager, caller, {
      action: 'account.end-own-sessions',
      object: `account:${caller.accountId}`,
      detail: { sessions: sessions.map(Number) },
    });
  }

  private async read(manager: EntityManager, { accountId }: Caller, secret: string | null): Promise<OwnSession[]> {
    const rows = (await manager.query(
      `select number, created_at, last_seen_at, expires_at, id_hash is not distinct from $2 as current from session
       where account_id = $1 and expires_at > now() and last_seen_at > now() - make_interval(mins => $3)
       order by current desc, last_seen_at desc, number desc`,
      [accountId, secret === null ? null : hashSecret(secret), sessionLife.idleMinutes],
    )) as SessionRow[];
    return rows.map((row) => ({
      id: row.number,
      beganAt: row.created_at.toISOString(),
      lastSeenAt: row.last_seen_at.toISOString(),
      endsAt: row.expires_at.toISOString(),
      current: row.current,
    }));
  }
}
