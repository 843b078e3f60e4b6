import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Lanes } from './lanes.js';

/** Everybody who enters, in order, with what they call when they are done. */
function watched(lanes: Lanes) {
  const entered: string[] = [];
  const leave = new Map<string, () => void>();
  const enter = (name: string): void =>
    void lanes.enter().then((done) => {
      entered.push(name);
      leave.set(name, done);
    });
  return { entered, enter, leave: (name: string) => leave.get(name)!() };
}
const settled = (): Promise<void> => jest.advanceTimersByTimeAsync(0);

describe('Lanes', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('lets as many go as there are lanes, and the next when one is done', async () => {
    const { entered, enter, leave } = watched(new Lanes(2, 20));
    for (const name of ['a', 'b', 'c', 'd']) enter(name);
    await settled();
    expect(entered).toEqual(['a', 'b']);
    leave('b');
    await settled();
    expect(entered).toEqual(['a', 'b', 'c']);
    leave('a');
    leave('c');
    await settled();
    expect(entered).toEqual(['a', 'b', 'c', 'd']);
    leave('d');
    for (const name of ['e', 'f', 'g']) enter(name);
    await settled();
    expect(entered.slice(4)).toEqual(['e', 'f']);
  });

  it('keeps nobody waiting for long behind those who take their time', async () => {
    const { entered, enter, leave } = watched(new Lanes(1, 20));
    enter('slow');
    enter('b');
    await jest.advanceTimersByTimeAsync(10);
    enter('c');
    await jest.advanceTimersByTimeAsync(10);
    expect(entered).toEqual(['slow', 'b']);
    await jest.advanceTimersByTimeAsync(10);
    expect(entered).toEqual(['slow', 'b', 'c']);
    // Three are under way in one lane: nobody follows the first two of them.
    enter('d');
    leave('b');
    leave('c');
    await settled();
    expect(entered).toHaveLength(3);
    leave('slow');
    await settled();
    expect(entered).toEqual(['slow', 'b', 'c', 'd']);
    leave('d');
    enter('e');
    await settled();
    expect(entered).toHaveLength(5);
  });
});
