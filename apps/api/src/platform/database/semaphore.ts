type Release = () => void;

/**
 * Admits a limited number of holders at once; a waiting one is admitted anyway after a maximal wait. PostgreSQL answers many short
 * statements sooner when only as many run as it has processors for, and a short statement must not wait for a slow one.
 */
export class Semaphore {
  private held = 0;
  private readonly queue: { readonly since: number; readonly admit: () => void }[] = [];
  private timer: NodeJS.Timeout | null = null;

  /**
   * @param permits holders at once
   * @param maximalWaitMs wait after which a holder is admitted beyond the permits
   */
  constructor(
    private readonly permits: number,
    private readonly maximalWaitMs: number,
  ) {}

  /** Waits for a permit. The holder calls the returned function once, when it is done. */
  async acquire(): Promise<Release> {
    if (this.held >= this.permits)
      await new Promise<void>((admit) => {
        this.queue.push({ since: performance.now(), admit });
        this.timer ??= setTimeout(this.admitOverdue, this.maximalWaitMs);
      });
    else this.held += 1;
    return this.release;
  }

  private readonly release = (): void => {
    const next = this.held > this.permits ? undefined : this.queue.shift();
    // The next holder takes over this permit, so the number of held ones stays.
    if (next) next.admit();
    else this.held -= 1;
  };

  private readonly admitOverdue = (): void => {
    this.timer = null;
    const now = performance.now();
    for (let first = this.queue[0]; first && now - first.since >= this.maximalWaitMs - 1; first = this.queue[0]) {
      this.queue.shift();
      this.held += 1;
      first.admit();
    }
    const [first] = this.queue;
    if (first) this.timer = setTimeout(this.admitOverdue, Math.max(1, this.maximalWaitMs - (now - first.since)));
  };
}
