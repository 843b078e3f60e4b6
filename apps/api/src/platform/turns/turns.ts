/** Gives back a place; it may be called more than once. */
export type GiveBack = () => void;

interface Waiting {
  readonly who: string;
  readonly go: (giveBack: GiveBack) => void;
}

/** Somebody has waited for a place as long as they may. */
export class WaitedTooLong extends Error {
  override readonly name = 'WaitedTooLong';
}

/** Lets so many go at once, so many of them for one, and has the others wait in the order in which they came. */
export class Turns {
  private readonly going = new Map<string, number>();
  private readonly waiting: Waiting[] = [];
  private count = 0;

  constructor(private readonly limits: { readonly all: number; readonly each: number }) {}

  /**
   * Waits for a place.
   * @param waitMs the longest wait; absent for one that something else ends
   * @throws WaitedTooLong
   */
  enter(who: string, waitMs?: number): Promise<GiveBack> {
    return new Promise((resolve, reject) => {
      const late: { timer?: NodeJS.Timeout } = {};
      const entry: Waiting = {
        who,
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
      }, waitMs);
    });
  }

  private admit(): void {
    for (let index = 0; index < this.waiting.length && this.count < this.limits.all;) {
      const { who, go } = this.waiting[index] as Waiting;
      const own = this.going.get(who) ?? 0;
      if (own >= this.limits.each) {
        index += 1;
        continue;
      }
      this.waiting.splice(index, 1);
      this.going.set(who, own + 1);
      this.count += 1;
      let held = true;
      go(() => {
        if (!held) return;
        held = false;
        this.count -= 1;
        const left = (this.going.get(who) ?? 1) - 1;
        if (left > 0) this.going.set(who, left);
        else this.going.delete(who);
        this.admit();
      });
    }
  }
}
