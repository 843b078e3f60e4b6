type Leave = () => void;

/**
 * Lets a few go at once and has the others wait, but nobody for long. PostgreSQL answers many short statements sooner when only
 * as many run as it has processors for; and behind a slow one nobody stands.
 */
export class Lanes {
  private going = 0;
  private readonly waiting: { readonly since: number; readonly enter: () => void }[] = [];
  private timer: NodeJS.Timeout | null = null;

  /**
   * @param lanes how many go at once
   * @param patienceMs who has waited so long goes as well
   */
  constructor(
    private readonly lanes: number,
    private readonly patienceMs: number,
  ) {}

  /** Waits for its turn. Whoever has entered calls what it is given, once, when it is done. */
  async enter(): Promise<Leave> {
    if (this.going >= this.lanes)
      await new Promise<void>((enter) => {
        this.waiting.push({ since: performance.now(), enter });
        this.timer ??= setTimeout(this.lookAgain, this.patienceMs);
      });
    else this.going += 1;
    return this.leave;
  }

  private readonly leave = (): void => {
    const next = this.going > this.lanes ? undefined : this.waiting.shift();
    // The next one takes over the lane of this one.
    if (next) next.enter();
    else this.going -= 1;
  };

  private readonly lookAgain = (): void => {
    this.timer = null;
    const now = performance.now();
    for (let first = this.waiting[0]; first && now - first.since >= this.patienceMs - 1; first = this.waiting[0]) {
      this.waiting.shift();
      this.going += 1;
      first.enter();
    }
    const [first] = this.waiting;
    if (first) this.timer = setTimeout(this.lookAgain, Math.max(1, this.patienceMs - (now - first.since)));
  };
}
