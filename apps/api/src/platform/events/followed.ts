import type { DatabaseEvent, DatabaseEvents } from './database-events.js';

/** How far a reader may fall behind before its connection is closed, so that it takes no more memory. */
export const followLimits = {
  /** Events that wait; they are shared by all who follow, so that one costs a reader a few bytes. */
  waiting: 5_000,
  /** How long an answer may lie before the reader has taken it. */
  untakenMs: 5_000,
} as const;

/** What an event comes to for one reader. */
export interface FollowedAnswer<T> {
  readonly value: T;
  /** Nothing comes after it. */
  readonly last?: boolean;
}

interface Following<T> {
  /** Does this event concern the reader at all? Says so without asking the database. */
  readonly concerns: (event: DatabaseEvent) => boolean;
  /** The answer for the reader as things stand now; null when there is nothing that the reader may see. */
  readonly answer: (event: DatabaseEvent) => Promise<FollowedAnswer<T> | null>;
  /** An event to begin with. */
  readonly first?: DatabaseEvent;
  /** The reader takes answers more slowly than events come. */
  readonly tooSlow: () => void;
}

/**
 * Events as answers for one reader, one after the other. It is no generator, because that could not be ended while it waits for
 * an event.
 */
export class Followed<T> implements AsyncIterableIterator<T> {
  private readonly waiting: DatabaseEvent[] = [];
  private wake: (() => void) | undefined;
  private untaken: NodeJS.Timeout | undefined;
  private ended = false;
  private stop: (() => void) | undefined;

  private constructor(private readonly following: Following<T>) {}

  /** Follows events from when the promise is fulfilled. */
  static async start<T>(events: DatabaseEvents, following: Following<T>): Promise<Followed<T>> {
    const followed = new Followed(following);
    followed.stop = await events.subscribe((event) => followed.hear(event));
    if (following.first) followed.hear(following.first);
    return followed;
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    clearTimeout(this.untaken);
    while (!this.ended) {
      const event = this.waiting.shift();
      if (!event) {
        await new Promise<void>((resolve) => (this.wake = resolve));
        continue;
      }
      const answer = await this.following.answer(event);
      if (!answer || this.ended) continue;
      if (answer.last) this.end();
      else this.untaken = setTimeout(() => this.giveUp(), followLimits.untakenMs).unref();
      return { value: answer.value, done: false };
    }
    return { value: undefined, done: true };
  }

  return(): Promise<IteratorResult<T, undefined>> {
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator] = (): this => this;

  private hear(event: DatabaseEvent): void {
    if (this.ended || !this.following.concerns(event)) return;
    if (this.waiting.length >= followLimits.waiting) return this.giveUp();
    this.waiting.push(event);
    this.wake?.();
  }

  private giveUp(): void {
    this.end();
    this.following.tooSlow();
  }

  private end(): void {
    this.ended = true;
    clearTimeout(this.untaken);
    this.waiting.length = 0;
    this.stop?.();
    this.wake?.();
  }
}
