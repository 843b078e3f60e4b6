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

  it('counts from when it had nothing to take', () => {
    const first = lookedAt(undefined, 0, 100, 1);
    expect(first.since).toBe(1);
    expect(lookedAt(first, 0, 100, 2).since).toBe(1);
    expect(lookedAt(first, 0, 0, 4).since).toBe(4);
  });

  it.each([
    [1_000, true],
    [15_000, true],
    [16_384, false],
    [100_000, false],
  ])('and takes %i bytes a second steadily is ended: %s', (rate, ended) => {
    const lasting = 1_000;
    let sending: Sending | undefined;
    let stalled = false;
    for (let second = 0; second < lasting; second += 5) {
      sending = lookedAt(sending, second * rate, 65_536, second * 1_000);
      stalled ||= isStalled(sending, second * 1_000, stall);
    }
    expect(stalled).toBe(ended);
  });

  it('has no more time for having taken much at once', () => {
    const first = lookedAt(undefined, 0, 65_536, 0);
    const much = lookedAt(first, 10_000_000, 65_536, 1_000);
    expect(isStalled(much, 1_000 + stall + 4_001, stall)).toBe(true);
  });
});
