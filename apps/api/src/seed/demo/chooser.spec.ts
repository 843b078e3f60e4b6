import { describe, expect, it } from '@jest/globals';
import { Chooser } from './chooser.js';

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

describe('Chooser', () => {
  it('makes the choices it always made, so that demo data do not change by themselves', () => {
    const choose = new Chooser('plan', 1001, 2566);
    expect(Array.from({ length: 8 }, () => choose.whole(1, 100))).toMatchInlineSnapshot(`
      [
        27,
        43,
        82,
        15,
        52,
        1,
        82,
        2,
      ]
    `);
    expect(choose.shuffle(letters).join('')).toMatchInlineSnapshot(`"acfeghdb"`);
  });

  it('chooses otherwise for another seed', () => {
    const choices = (year: number) => {
      const choose = new Chooser('plan', 1001, year);
      return Array.from({ length: 8 }, () => choose.whole(1, 100));
    };
    expect(choices(2565)).not.toEqual(choices(2566));
  });

  it('reaches both ends of a range and nothing beyond', () => {
    const choose = new Chooser('range');
    const chosen = new Set(Array.from({ length: 500 }, () => choose.whole(-2, 2)));
    expect([...chosen].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2]);
  });

  it('takes a sample without repeating, in the order of the list, and no more than there is', () => {
    const choose = new Chooser('sample');
    for (let size = 0; size <= letters.length + 1; size += 1) {
      const sample = choose.sample(letters, size);
      expect(sample).toHaveLength(Math.min(size, letters.length));
      expect([...new Set(sample)].sort()).toEqual(sample);
    }
  });
});
