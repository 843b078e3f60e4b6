import { describe, expect, it } from '@jest/globals';
import { isStalled, lookedAt, type Sending } from './response-bounds.js';

const stall = 30_000;

describe('a connection that waits for its answer', () => {
  it.each<readonly [string, Sending, number, boolean]>([
    ['has nothing to take', { taken: 5, waiting: 0, since: 0 }, 600_000, false],
    ['took nothing for too long', { taken: 5, waiting: 1_000, since: 0 }, 30_100, true],
    ['took something just now', { taken: 5, waiting: 1_000, since: 30_000 }, 30_100, false],
    ['has much to take and the time for it', { taken: 5, waiting: 1_638_400, since: 0 }, 120_000, false],
    ['has much to take and had the time for it', { taken: 5, waiting: 1_638_400, since: 0 }, 130_100, true],
  ])('that %s', (_, sending, now, stalled) => {
    expect(isStalled(sending, now, stall)).toBe(stalled);
  });

  it('counts from when it last took some, or had nothing to take', () => {
    const first = lookedAt(undefined, 0, 100, 1);
    expect(first.since).toBe(1);
    const same = lookedAt(first, 0, 100, 2);
    expect(same.since).toBe(1);
    expect(lookedAt(same, 50, 100, 3).since).toBe(3);
    expect(lookedAt(same, 0, 0, 4).since).toBe(4);
  });
});
