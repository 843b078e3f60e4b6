import { describe, expect, it } from '@jest/globals';
import { PendingConnections } from './pending-connections.js';

const limits = { all: 6, each: 3 };

/** Connections that note their names when they are terminated. */
function roomOf(): { enter: (opener: string, name: string) => () => void; terminated: string[]; size: () => number } {
  const room = new PendingConnections(limits);
  const terminated: string[] = [];
  return {
    enter: (opener, name) => room.enter(opener, () => void terminated.push(name)),
    terminated,
    size: () => room.size,
  };
}

describe('connections that are not acknowledged', () => {
  it('of one opener beyond its share push out its own oldest, never those of another', () => {
    const { enter, terminated, size } = roomOf();
    enter('neighbour', 'n1');
    for (let index = 1; index <= 1_000; index += 1) enter('hostile', `h${index}`);
    expect(size()).toBe(1 + limits.each);
    expect(terminated).toHaveLength(1_000 - limits.each);
    expect(terminated.slice(0, 2)).toEqual(['h1', 'h2']);
    expect(terminated).not.toContain('h1000');
    expect(terminated).not.toContain('n1');
  });

  it('of many openers beyond the whole push out the oldest of who has most', () => {
    const { enter, terminated, size } = roomOf();
    for (const opener of ['a', 'b', 'b', 'b', 'c', 'd']) enter(opener, opener);
    enter('e', 'e');
    expect([terminated, size()]).toEqual([['b'], limits.all]);
  });

  it('leave once, and their places are free again', () => {
    const { enter, terminated, size } = roomOf();
    const leave = [1, 2, 3].map((index) => enter('a', `a${index}`));
    leave[0]?.();
    leave[0]?.();
    expect(size()).toBe(2);
    enter('a', 'a4');
    expect(terminated).toEqual([]);
    enter('a', 'a5');
    expect(terminated).toEqual(['a2']);
    leave[1]?.();
    expect(size()).toBe(3);
  });
});
