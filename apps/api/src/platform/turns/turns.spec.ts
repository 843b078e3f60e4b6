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
});
