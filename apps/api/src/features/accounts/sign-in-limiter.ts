import { Injectable } from '@nestjs/common';
import { system } from '@sucharit/domain/access';
import { refuse } from '@sucharit/domain/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { attemptKeys, decideAttempt, type AttemptKeys, type AttemptState } from './sign-in-limits.js';

interface AttemptRow {
  readonly key: string;
  readonly failures: number;
  readonly last_failure_at: Date;
  readonly next_allowed_at: Date;
}

const kinds = ['address', 'account', 'pair'] as const satisfies readonly (keyof AttemptKeys)[];

/** Counts sign-ins in PostgreSQL, so that every instance of the API knows of them. */
@Injectable()
export class SignInLimiter {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts an attempt as failed before its password is looked at, so that many at once are not all let through.
   * @returns the keys, for `forgive`
   * @throws Refusal RATE_LIMITED with the seconds to wait
   */
  async claim(username: string, address: string): Promise<AttemptKeys> {
    const keys = attemptKeys(username, address);
    await this.database.write(system, async (manager) => {
      // The order of the keys is the order of the locks.
      const rows = (await manager.query(
        `insert into sign_in_attempt (key, failures, last_failure_at, next_allowed_at)
         select key, 0, 'epoch', 'epoch' from unnest($1::text[]) as key order by key
         on conflict (key) do update set key = excluded.key
         returning key, failures, last_failure_at, next_allowed_at`,
        [Object.values(keys)],
      )) as AttemptRow[];
      const stateOf = (kind: keyof AttemptKeys): AttemptState => {
        const row = rows.find(({ key }) => key === keys[kind]);
        return {
          failures: row?.failures ?? 0,
          forgottenUntil: row?.last_failure_at.getTime() ?? 0,
          nextAllowedAt: row?.next_allowed_at.getTime() ?? 0,
        };
      };
      const decision = decideAttempt(
        { address: stateOf('address'), account: stateOf('account'), pair: stateOf('pair') },
        this.clock.now().getTime(),
      );
      if (!decision.allowed) throw refuse('RATE_LIMITED', { seconds: decision.waitSeconds });
      await manager.query(
        `update sign_in_attempt a
         set failures = v.failures, last_failure_at = to_timestamp(v.last / 1000.0), next_allowed_at = to_timestamp(v.next / 1000.0)
         from unnest($1::text[], $2::int[], $3::bigint[], $4::bigint[]) as v (key, failures, last, next) where a.key = v.key`,
        [
          kinds.map((kind) => keys[kind]),
          kinds.map((kind) => decision.states[kind].failures),
          kinds.map((kind) => decision.states[kind].forgottenUntil),
          kinds.map((kind) => decision.states[kind].nextAllowedAt),
        ],
      );
    });
    return keys;
  }

  /** Takes back the count of an attempt that succeeded, and drops what a day has made worthless. */
  async forgive(manager: EntityManager, keys: AttemptKeys): Promise<void> {
    const all = Object.values(keys);
    await manager.query('select from sign_in_attempt where key = any ($1) order by key for update', [all]);
    await manager.query(
      `update sign_in_attempt
       set failures = case when key = $1 then 0 else greatest(failures - 1, 0) end, next_allowed_at = 'epoch'
       where key = any ($2)`,
      [keys.pair, all],
    );
    await manager.query(
      `delete from sign_in_attempt where key = any (array(
         select key from sign_in_attempt where last_failure_at < now() - interval '1 day' limit 500 for update skip locked))`,
    );
  }
}
