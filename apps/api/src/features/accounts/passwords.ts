import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, parseOptions, verify } from '@node-rs/argon2';
import { refuse } from '@sucharit/domain/shared';

/** Argon2id with 64 MiB and three passes: 60 ms here, more than OWASP's minimum (19 MiB, two passes). */
export const passwordCost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;

/** Each computation takes 64 MiB, so a crowd at the door must wait outside, and a larger one is sent away. */
const computing = { atOnce: 4, waiting: 100 } as const;

/** Hashes and checks passwords, a few at a time. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly queue: (() => void)[] = [];
  /** Stands in for the hash of an account that does not exist, so that the answer takes as long. */
  private readonly decoy = this.hash(randomUUID());

  /** PHC string of a password: `$argon2id$v=19$m=65536,t=3,p=1$…`. */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, passwordCost));
  }

  /** Whether a password belongs to a hash; without a hash it takes as long and the answer is no. */
  async verify(passwordHash: string | null, password: string): Promise<boolean> {
    const against = passwordHash ?? (await this.decoy);
    const fits = await this.inTurn(() => verify(against, password));
    return fits && passwordHash !== null;
  }

  /** Was this hash made with less than today's cost? */
  isOutdated(passwordHash: string): boolean {
    const { memoryCost, timeCost } = parseOptions(passwordHash);
    return memoryCost < passwordCost.memoryCost || timeCost < passwordCost.timeCost;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= computing.atOnce) {
      if (this.queue.length >= computing.waiting) throw refuse('UNAVAILABLE');
      await new Promise<void>((resolve) => this.queue.push(resolve));
    } else this.running += 1;
    try {
      return await work();
    } finally {
      // The place passes to the next in the queue without being free in between.
      const next = this.queue.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
