import { LRUCache } from 'lru-cache';

/** The remaining budget of one account, as of a moment of `performance.now()`. */
interface Left {
  readonly left: number;
  readonly at: number;
}

/** Those of whom is known what they have left; who has not come for longer has all of it again. */
const maximumKnown = 10_000;
const minuteMs = 60_000;

/** Lets each do so much a minute: all of it at once, and then as much again as time goes by. */
export class Pace {
  private readonly known = new LRUCache<string, Left>({ max: maximumKnown });

  constructor(private readonly perMinute: number) {}

  /**
   * Takes one, if there is one left.
   * @param now in ms, on a clock that is never set back
   * @returns 0, or the whole seconds after which there will be one
   */
  take(who: string, now = performance.now()): number {
    const before = this.known.get(who) ?? { left: this.perMinute, at: now };
    const left = Math.min(this.perMinute, before.left + ((now - before.at) / minuteMs) * this.perMinute);
    if (left < 1) {
      this.known.set(who, { left, at: now });
      return Math.max(1, Math.ceil(((1 - left) / this.perMinute) * (minuteMs / 1_000)));
    }
    this.known.set(who, { left: left - 1, at: now });
    return 0;
  }
}
