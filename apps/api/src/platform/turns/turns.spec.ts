import { describe, expect, it } from '@jest/globals';
import { Turns, WaitedTooLong, type GiveBack } from './turns.js';

describe('turns', () => {
  it('let a few go, fewer of one, and the others in their order', async () => {
    const turns = new Turns({ all: 3, each: 2 });
    const going: string[] = [];
    const held = new Map<string, GiveBack>();
    const enter = (who: string, name: string): void =>
      void turns.enter(who).then((giveBack) => {
        going.push(name);
        held.set(name, giveBack);
      });
    for (const name of ['a1', 'a2', 'a3', 'b1', 'b2']) enter(name.slice(0, 1), name);
    await Promise.resolve();
    expect(going).toEqual(['a1', 'a2', 'b1']);
    held.get('b1')?.();
    held.get('b1')?.();
    await Promise.resolve();
    expect(going).toEqual(['a1', 'a2', 'b1', 'b2']);
    held.get('a1')?.();
    await Promise.resolve();
    expect(going.at(-1)).toBe('a3');
    for (const giveBack of held.values()) giveBack();
    enter('c', 'c1');
    await Promise.resolve();
    expect(going.at(-1)).toBe('c1');
  });

  it('end a wait that is too long, and let the others pass', async () => {
    const turns = new Turns({ all: 10, each: 1 });
    const giveBack = await turns.enter('a');
    const late = turns.enter('a', 1);
    const patient = turns.enter('a');
    await expect(late).rejects.toThrow(WaitedTooLong);
    giveBack();
    await expect(patient).resolves.toBeInstanceOf(Function);
  });

  it('count sizes, and let nobody overtake a large one for whom there is no room yet', async () => {
    const turns = new Turns({ all: 10, each: 6 });
    const going: string[] = [];
    const held = new Map<string, GiveBack>();
    const enter = (who: string, size: number): void =>
      void turns.enter(who, undefined, size).then((giveBack) => {
        going.push(`${who} ${size}`);
        held.set(`${who} ${size}`, giveBack);
      });
    enter('a', 4);
    // More than one may take at all is as much as one may.
    enter('b', 60);
    enter('a', 3);
    enter('c', 5);
    enter('d', 1);
    await Promise.resolve();
    expect(going).toEqual(['a 4', 'b 60']);
    held.get('a 4')?.();
    await Promise.resolve();
    expect(going).toEqual(['a 4', 'b 60', 'a 3']);
    held.get('b 60')?.();
    await Promise.resolve();
    expect(going).toEqual(['a 4', 'b 60', 'a 3', 'c 5', 'd 1']);
  });
});
