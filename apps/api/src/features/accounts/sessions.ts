import { Injectable } from '@nestjs/common';
import { roles, tokenScopes, type Caller } from '@sucharit/domain/access';
import { refuse } from '@sucharit/domain/shared';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { Batcher, Database } from '../../platform/database/index.js';
import { hashSecret, newSecret } from './secrets.js';
import { SessionEntity } from './session.entity.js';

/** How long a session lasts: without a request, and at most (ASVS 7.3.1, 7.3.2). */
export const sessionLife = { idleMinutes: 30, absoluteHours: 12 } as const;

interface HolderRow {
  readonly account_id: string;
  readonly username: string;
  readonly display_name: string;
  readonly role: string;
  readonly district_code: number | null;
  readonly ends_at: Date;
  readonly token_id: string | null;
  readonly scopes: readonly string[] | null;
  readonly leaves_left: number | null;
  readonly refused: 'requests' | 'leaves' | null;
  readonly wait_seconds: number | null;
}

interface CountedRow extends HolderRow {
  /** Place of the question, from 1; `bigint` comes as text. */
  readonly place: string;
  readonly version: string;
}
interface TokenUse {
  readonly hash: Buffer;
  readonly cost: number;
}

/** Who is behind a secret, and until when without another request. */
export interface Holder {
  readonly caller: Caller;
  readonly endsAt: Date;
}

const holderOf = (row: HolderRow | undefined): Holder | null => {
  const role = roles.find((known) => known === row?.role);
  if (!row || !role) return null;
  const scopes = row.scopes && tokenScopes.filter((scope) => row.scopes?.includes(scope));
  return {
    endsAt: row.ends_at,
    caller: {
      kind: 'ACCOUNT',
      accountId: row.account_id,
      username: row.username,
      displayName: row.display_name,
      role,
      districtCode: row.district_code,
      ...(row.token_id === null ? {} : { token: { id: row.token_id, scopes } }),
    },
  };
};

/** Sessions and what they open. The database keeps the SHA-256 of a secret; the secret itself is with its holder only. */
@Injectable()
export class Sessions {
  private readonly tokenUses = new Batcher((uses: readonly TokenUse[]) => this.countTokens(uses));

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Who holds this session now. Asked anew for every request, so that an ended session ends at once on every instance. */
  async holderOfSession(secret: string): Promise<Holder | null> {
    const idle = `${sessionLife.idleMinutes} minutes`;
    const [row] = await this.database.callUnscoped<HolderRow>(
      sql`select * from app_authenticate('session', ${hashSecret(secret)}, ${idle}::interval)`,
      'authenticate',
    );
    const holder = holderOf(row);
    if (!holder) return null;
    const idleEnd = this.clock.now().getTime() + sessionLife.idleMinutes * 60_000;
    return { ...holder, endsAt: new Date(Math.min(holder.endsAt.getTime(), idleEnd)) };
  }

  /**
   * Who holds this token now, with what is left of its budget and the version of the data; asked anew for every request, which it
   * counts. One statement does all of it, for all who come at once, in the database, so that several instances count together.
   * @param cost estimated values of the answer
   * @throws Refusal RATE_LIMITED, COST_BUDGET
   */
  async holderOfToken(
    secret: string,
    cost: number,
  ): Promise<(Holder & { readonly remainingBudget: number; readonly version: string }) | null> {
    const row = await this.tokenUses.load({ hash: hashSecret(secret), cost });
    const seconds = Math.max(1, row?.wait_seconds ?? 1);
    if (row?.refused === 'requests') throw refuse('RATE_LIMITED', { seconds });
    if (row?.refused === 'leaves') throw refuse('COST_BUDGET', { estimated: cost, seconds });
    const holder = holderOf(row);
    return holder && { ...holder, remainingBudget: row?.leaves_left ?? 0, version: row?.version ?? '' };
  }

  private async countTokens(uses: readonly TokenUse[]): Promise<(CountedRow | undefined)[]> {
    const rows = await this.database.callUnscoped<CountedRow>(
      sql`select * from app_count_tokens(${uses.map(({ hash }) => hash)}::bytea[], ${uses.map(({ cost }) => cost)}::integer[])`,
      'count_tokens',
    );
    const byPlace = new Map(rows.map((row) => [Number(row.place), row]));
    return uses.map((_, index) => byPlace.get(index + 1));
  }

  /**
   * Counts values against the budget of a token, which may be overdrawn by what an hour gives.
   * @returns seconds after which it is no longer overdrawn
   */
  async spend(tokenId: string, values: number): Promise<number> {
    const [row] = await this.database.callUnscoped<{ wait: number }>(
      sql`select app_spend(${tokenId}::uuid, ${values}::integer) as wait`,
    );
    return row?.wait ?? 0;
  }

  /** Begins a session and returns its secret, for the cookie. Clears away the account's sessions that are over. */
  async begin(manager: EntityManager, accountId: string): Promise<string> {
    const secret = newSecret();
    await manager
      .createQueryBuilder()
      .delete()
      .from(SessionEntity)
      .where('account_id = :accountId', { accountId })
      .andWhere(`(expires_at < now() or last_seen_at < now() - make_interval(mins => ${sessionLife.idleMinutes}))`)
      .execute();
    await manager.insert(SessionEntity, {
      idHash: hashSecret(secret),
      accountId,
      expiresAt: () => `now() + make_interval(hours => ${sessionLife.absoluteHours})`,
    });
    return secret;
  }

  /** Ends one session. */
  async end(manager: EntityManager, secret: string): Promise<void> {
    await manager.delete(SessionEntity, { idHash: hashSecret(secret) });
  }

  /** Ends every session of an account. */
  async endAllOf(manager: EntityManager, accountId: string): Promise<void> {
    await manager.delete(SessionEntity, { accountId });
  }
}
