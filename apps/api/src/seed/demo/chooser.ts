/** 32-bit FNV-1a hash of a text. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Makes the choices of the demo data: the same seed gives the same choices on every machine and in every version of Node. */
export class Chooser {
  private state: number;

  /** @param seed what the choices are about, e.g. a district's code, a year and a topic */
  constructor(...seed: readonly (string | number)[]) {
    this.state = hashOf(seed.join('/'));
  }

  /** A whole number from minimum to maximum, both included. */
  whole(minimum: number, maximum: number): number {
    return minimum + Math.floor(this.fraction() * (maximum - minimum + 1));
  }

  /** True in so many of a hundred cases. */
  chance(percent: number): boolean {
    return this.fraction() * 100 < percent;
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[this.whole(0, items.length - 1)] ?? items[0];
  }

  /** So many different items, in their own order. */
  sample<T>(items: readonly T[], count: number): T[] {
    const places = this.shuffle(items.map((_, place) => place)).slice(0, count);
    return places.sort((a, b) => a - b).flatMap((place) => items.slice(place, place + 1));
  }

  /** All items in another order. */
  shuffle<T>(items: readonly T[]): T[] {
    return items
      .map((item) => ({ item, key: this.fraction() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  }

  /** From 0 up to 1: one step of mulberry32. */
  private fraction(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}
