import { accountIdOf, type Actor } from '@sucharit/domain/access';
import { refuse } from '@sucharit/domain/shared';
import type { Environment } from '../config/index.js';
import { Pace, Turns, WaitedTooLong, type GiveBack } from '../turns/index.js';

/** Reads, and writes, of one account at the same time; the others wait for their turn. */
const atOnce = { all: Number.POSITIVE_INFINITY, each: 4 } as const;
/** Seconds after which a caller that was refused a turn should come back. */
const busySeconds = 5;

const nothing = (): void => undefined;

/** The database work that one account may have at a time, so that it never keeps all others waiting. The product itself and the public have no bounds. */
export class AccountBounds {
  private readonly reads = new Turns(atOnce);
  private readonly writes = new Turns(atOnce);
  private readonly pace: Pace;

  constructor(private readonly environment: Pick<Environment, 'DATABASE_WAIT_MS' | 'WRITES_PER_MINUTE'>) {
    this.pace = new Pace(environment.WRITES_PER_MINUTE);
  }

  /**
   * A place among the reads of an account.
   * @returns gives it back
   * @throws Refusal RATE_LIMITED
   */
  read(actor: Actor): Promise<GiveBack> {
    return this.turnOf(actor, this.reads);
  }

  /**
   * A place among the writes of an account, and one of those that it may do in a minute.
   * @returns gives the place back
   * @throws Refusal RATE_LIMITED
   */
  async write(actor: Actor): Promise<GiveBack> {
    const account = accountIdOf(actor);
    const seconds = account === null ? 0 : this.pace.take(account);
    if (seconds > 0) throw refuse('RATE_LIMITED', { seconds });
    return this.turnOf(actor, this.writes);
  }

  private async turnOf(actor: Actor, turns: Turns): Promise<GiveBack> {
    const account = accountIdOf(actor);
    if (account === null) return nothing;
    try {
      return await turns.enter(account, this.environment.DATABASE_WAIT_MS);
    } catch (error) {
      if (error instanceof WaitedTooLong) throw refuse('RATE_LIMITED', { seconds: busySeconds });
      throw error;
    }
  }
}
