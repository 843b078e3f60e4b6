import { describe, expect, it } from '@jest/globals';
import { Pace } from './pace.js';

describe('a pace', () => {
  it('lets a minute of it go at once, then one at a time, and says how long to wait', () => {
    const pace = new Pace(6);
    expect(Array.from({ length: 8 }, () => pace.take('a', 0))).toEqual([0, 0, 0, 0, 0, 0, 10, 10]);
    expect([pace.take('a', 4_000), pace.take('a', 10_000), pace.take('a', 10_000)]).toEqual([6, 0, 10]);
  });

  it('is of each alone, and no more than a minute of it is saved up', () => {
    const pace = new Pace(2);
    expect([pace.take('a', 0), pace.take('a', 0), pace.take('a', 0), pace.take('b', 0)]).toEqual([0, 0, 30, 0]);
    expect(Array.from({ length: 3 }, () => pace.take('a', 3_600_000))).toEqual([0, 0, 30]);
  });
});
