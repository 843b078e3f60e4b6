/** Requests of one batch; later ones wait for the next. */
const maximumBatch = 100;

interface Pending<Request, Result> {
  readonly request: Request;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** Resolves in the check phase of Node's event loop, after every request that has arrived by now was read from its socket. */
const afterPendingRequests = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/**
 * Loads what many callers request at the same time in one batch. Only one batch runs at a time, and a request that arrives
 * meanwhile joins the next, so that every result is of a moment after its request. Unlike DataLoader it keeps no results.
 */
export class Batcher<Request, Result> {
  private pending: Pending<Request, Result>[] = [];
  private running = false;

  /** @param loadBatch gives the results in the order of the requests, of which there is at least one */
  constructor(private readonly loadBatch: (requests: readonly Request[]) => Promise<readonly Result[]>) {}

  /** Gives the result of one request. Rejects with the error of its batch. */
  load(request: Request): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.pending.push({ request, resolve, reject });
      void this.run();
    });
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    while (this.pending.length > 0) {
      await afterPendingRequests();
      const batch = this.pending.slice(0, maximumBatch);
      this.pending = this.pending.slice(maximumBatch);
      try {
        const results = await this.loadBatch(batch.map(({ request }) => request));
        for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.running = false;
  }
}
