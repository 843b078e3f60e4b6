import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Semaphore } from './semaphore.js';

/** The holders in the order of their admission, each with its release. */
function recorded(semaphore: Semaphore) {
  const entered: string[] = [];
  const leave = new Map<string, () => void>();
  const enter = (name: string): void =>
    void semaphore.acquire().then((done) => {
      entered.push(name);
      leave.set(name, done);
    });
  return { entered, enter, leave: (name: string) => leave.get(name)!() };
}
const settled = (): Promise<void> => jest.advanceTimersByTimeAsync(0);

describe('Semaphore', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('lets as many holders in as it has permits, and the next after a release', async () => {
    const { entered, enter, leave } = recorded(new Semaphore(2, 20));
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

  it('admits a holder beyond its permits after the maximal wait', async () => {
    const { entered, enter, leave } = recorded(new Semaphore(1, 20));
    enter('slow');
    enter('b');
    await jest.advanceTimersByTimeAsync(10);
    enter('c');
    await jest.advanceTimersByTimeAsync(10);
    expect(entered).toEqual(['slow', 'b']);
    await jest.advanceTimersByTimeAsync(10);
    expect(entered).toEqual(['slow', 'b', 'c']);
    // Three hold one permit: no holder is admitted after the first two of them.
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
