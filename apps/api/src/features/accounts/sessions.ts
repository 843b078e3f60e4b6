import { Injectable } from '@nestjs/common';
import { roles, type Caller } from '@sucharit/domain/access';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/index.js';
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
}

/** Sessions and what they open. The database keeps the SHA-256 of a secret; the secret itself is with its holder only. */
@Injectable()
export class Sessions {
  constructor(private readonly database: Database) {}

  /**
   * Who holds this secret now. Asked anew for every request, so that an ended session ends at once on every instance.
   */
  async holderOf(kind: 'session' | 'token', secret: string): Promise<Caller | null> {
    const idle = `${sessionLife.idleMinutes} minutes`;
    const [row] = await this.database.callUnscoped<HolderRow>(
      sql`select * from app_authenticate(${kind}, ${hashSecret(secret)}, ${idle}::interval)`,
    );
    const role = roles.find((known) => known === row?.role);
    if (!row || !role) return null;
    return {
      accountId: row.account_id,
      username: row.username,
      displayName: row.display_name,
      role,
      districtCode: row.district_code,
    };
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
