interface Pending {
  readonly terminate: () => void;
}

/**
 * Connections that are not authenticated or acknowledged yet, by their opener (an address or an account). At a limit the oldest one
 * is terminated for the newest, so that a client that authenticates at once connects beside any number of silent ones.
 */
export class PendingConnections {
  private readonly byOpener = new Map<string, Set<Pending>>();
  private count = 0;

  constructor(private readonly limits: { readonly all: number; readonly each: number }) {}

  /**
   * Adds a connection.
   * @param terminate ends the connection when a newer one takes its place
   * @returns removes the connection; it may be called more than once
   */
  enter(opener: string, terminate: () => void): () => void {
    if (this.of(opener).size >= this.limits.each) this.terminateOldest(opener);
    else if (this.count >= this.limits.all) this.terminateOldest(this.openerOfMost());
    const pending: Pending = { terminate };
    const connections = this.of(opener);
    connections.add(pending);
    this.byOpener.set(opener, connections);
    this.count += 1;
    return () => this.leave(opener, pending);
  }

  /** Number of pending connections. */
  get size(): number {
    return this.count;
  }

  private of = (opener: string): Set<Pending> => this.byOpener.get(opener) ?? new Set();

  private terminateOldest(opener: string): void {
    const [oldest] = this.of(opener);
    if (!oldest) return;
    this.leave(opener, oldest);
    oldest.terminate();
  }

  private leave(opener: string, pending: Pending): void {
    const connections = this.of(opener);
    if (!connections.delete(pending)) return;
    this.count -= 1;
    if (connections.size === 0) this.byOpener.delete(opener);
  }

  private openerOfMost(): string {
    let most: readonly [string, number] = ['', 0];
    for (const [opener, { size }] of this.byOpener) if (size > most[1]) most = [opener, size];
    return most[0];
  }
}
