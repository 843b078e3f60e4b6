import { describe, expect, it } from '@jest/globals';
import { Recent } from './recent.js';

describe('Recent', () => {
  it('forgets what was not used for longest', () => {
    const recent = new Recent<number>(3);
    for (const [key, value] of Object.entries({ a: 1, b: 2, c: 3 })) recent.set(key, value);
    expect(recent.get('a')).toBe(1);
    recent.set('d', 4);
    expect(['a', 'b', 'c', 'd'].map((key) => recent.get(key))).toEqual([1, undefined, 3, 4]);
    recent.set('e', 5);
    expect(['a', 'c', 'd', 'e'].map((key) => recent.get(key))).toEqual([undefined, 3, 4, 5]);
  });

  it('keeps no order while it is at most half full', () => {
    const recent = new Recent<number>(4);
    for (const [key, value] of Object.entries({ a: 1, b: 2 })) recent.set(key, value);
    expect(recent.get('a')).toBe(1);
    for (const [key, value] of Object.entries({ c: 3, d: 4, e: 5 })) recent.set(key, value);
    expect(['a', 'b'].map((key) => recent.get(key))).toEqual([undefined, 2]);
  });

  it('replaces a value, and forgets a key on demand', () => {
    const recent = new Recent<number>(2);
    recent.set('a', 1);
    recent.set('b', 2);
    recent.set('a', 3);
    recent.delete('b');
    recent.set('c', 4);
    expect(['a', 'b', 'c'].map((key) => recent.get(key))).toEqual([3, undefined, 4]);
  });
});
