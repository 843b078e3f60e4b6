/**
 * A map that forgets what was not used for longest. The library for this (lru-cache) keeps times and sizes that nothing here
 * needs; the order of a Map is enough.
 */
export class Recent<Value> {
  private readonly entries = new Map<string, Value>();

  /** @param maximum entries kept */
  constructor(private readonly maximum: number) {}

  /** The value under a key, which counts as a use; undefined when it is not kept. */
  get(key: string): Value | undefined {
    const value = this.entries.get(key);
    // While there is room for as many again, nothing is forgotten soon, and the order does not matter yet.
    if (value === undefined || this.entries.size <= this.maximum / 2) return value;
    this.entries.delete(key);
    this.entries.set(key, value);
    return value;
  }

  /** Keeps a value, and forgets another when there are too many. */
  set(key: string, value: Value): void {
    this.entries.delete(key);
    this.entries.set(key, value);
    if (this.entries.size <= this.maximum) return;
    const [oldest] = this.entries.keys();
    if (oldest !== undefined) this.entries.delete(oldest);
  }

  /** Forgets a key. */
  delete(key: string): void {
    this.entries.delete(key);
  }
}
