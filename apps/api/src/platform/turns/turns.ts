/** Gives back a place; it may be called more than once. */
export type GiveBack = () => void;

interface Waiting {
  readonly who: string;
  readonly size: number;
  readonly go: (giveBack: GiveBack) => void;
}

/** Somebody has waited for a place as long as they may. */
export class WaitedTooLong extends Error {
  override readonly name = 'WaitedTooLong';
}

/**
 * Lets so many go at once, so many of them for one, and has the others wait in the order in which they came. Where some take more
 * than others, both are sums of their sizes.
 */
export class Turns {
  private readonly going = new Map<string, number>();
  private readonly waiting: Waiting[] = [];
  private taken = 0;

  constructor(private readonly limits: { readonly all: number; readonly each: number }) {}

  /**
   * Waits for a place.
   * @param waitMs the longest wait; absent for one that something else ends
   * @param size how much of the limits it takes, at most as much as one may
   * @throws WaitedTooLong
   */
  enter(who: string, waitMs?: number, size = 1): Promise<GiveBack> {
    return new Promise((resolve, reject) => {
      const late: { timer?: NodeJS.Timeout } = {};
      const entry: Waiting = {
        who,
        size: Math.min(size, this.limits.each, this.limits.all),
        go: (giveBack) => {
          clearTimeout(late.timer);
          resolve(giveBack);
        },
      };
      this.waiting.push(entry);
      this.admit();
      if (waitMs === undefined || !this.waiting.includes(entry)) return;
      late.timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(entry), 1);
        reject(new WaitedTooLong());
        this.admit();
      }, waitMs);
    });
  }

  private admit(): void {
    for (let index = 0; index < this.waiting.length;) {
      const { who, size, go } = this.waiting[index] as Waiting;
      const own = this.going.get(who) ?? 0;
      if (own + size > this.limits.each) {
        index += 1;
        continue;
      }
      // Nobody overtakes one for whom there is no room yet, or a large one would wait for ever.
      if (this.taken + size > this.limits.all) return;
      this.waiting.splice(index, 1);
      this.going.set(who, own + size);
      this.taken += size;
      let held = true;
      go(() => {
        if (!held) return;
        held = false;
        this.taken -= size;
        const left = (this.going.get(who) ?? size) - size;
        if (left > 0) this.going.set(who, left);
        else this.going.delete(who);
        this.admit();
      });
    }
  }
}
