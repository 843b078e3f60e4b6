import type { DatabaseEvent, DatabaseEvents } from './database-events.js';

/** Bounds of a slow subscriber; beyond them its connection is closed, because its backlog takes memory. */
export const iteratorLimits = {
  /** Events in its queue; all subscribers share the event objects, so that one costs a few bytes. */
  queued: 5_000,
  /** Milliseconds until the subscriber must have taken an answer. */
  untakenMs: 5_000,
} as const;

/** The answer to one event for one subscriber. */
export interface IteratedAnswer<T> {
  readonly value: T;
  /** True for the last answer of the subscription. */
  readonly last?: boolean;
}

interface EventSource<T> {
  /** Decides without the database if the event concerns the subscriber. */
  readonly concerns: (event: DatabaseEvent) => boolean;
  /** Reads the answer of now; null when the subscriber may see nothing. */
  readonly answer: (event: DatabaseEvent) => Promise<IteratedAnswer<T> | null>;
  /** An event that precedes all others. */
  readonly first?: DatabaseEvent;
  /** Called when the subscriber exceeds its bounds. */
  readonly tooSlow: () => void;
}

/**
 * A bounded async iterator over database events, one answer at a time. It is no generator, because a generator cannot be ended
 * while it waits for an event.
 */
export class EventIterator<T> implements AsyncIterableIterator<T> {
  private readonly queue: DatabaseEvent[] = [];
  private wake: (() => void) | undefined;
  private untaken: NodeJS.Timeout | undefined;
  private ended = false;
  private stop: (() => void) | undefined;

  private constructor(private readonly source: EventSource<T>) {}

  /** Subscribes to the events; every event after the promise has resolved is answered. */
  static async start<T>(events: DatabaseEvents, source: EventSource<T>): Promise<EventIterator<T>> {
    const iterator = new EventIterator(source);
    iterator.stop = await events.subscribe((event) => iterator.enqueue(event));
    if (source.first) iterator.enqueue(source.first);
    return iterator;
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    clearTimeout(this.untaken);
    while (!this.ended) {
      const event = this.queue.shift();
      if (!event) {
        await new Promise<void>((resolve) => (this.wake = resolve));
        continue;
      }
      const answer = await this.source.answer(event);
      if (!answer || this.ended) continue;
      if (answer.last) this.end();
      else this.untaken = setTimeout(() => this.giveUp(), iteratorLimits.untakenMs).unref();
      return { value: answer.value, done: false };
    }
    return { value: undefined, done: true };
  }

  return(): Promise<IteratorResult<T, undefined>> {
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator] = (): this => this;

  private enqueue(event: DatabaseEvent): void {
    if (this.ended || !this.source.concerns(event)) return;
    if (this.queue.length >= iteratorLimits.queued) return this.giveUp();
    this.queue.push(event);
    this.wake?.();
  }

  private giveUp(): void {
    this.end();
    this.source.tooSlow();
  }

  private end(): void {
    this.ended = true;
    clearTimeout(this.untaken);
    this.queue.length = 0;
    this.stop?.();
    this.wake?.();
  }
}
