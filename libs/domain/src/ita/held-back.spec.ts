import { describe, expect, it } from '@jest/globals';
import { heldBackBy, itaSchemeOf, itaSchemes } from './index.js';

const { levels } = itaSchemeOf(itaSchemes, 2566);
const of = (iit: string, eit: string, oit: string) => [
  { key: 'IIT', score: iit },
  { key: 'EIT', score: eit },
  { key: 'OIT', score: oit },
];

describe('a total that deserves more than its level', () => {
  it('is held back by the instruments below the minimum of the better level', () => {
    expect(heldBackBy(levels, '95.88', of('98.00', '88.27', '100.00'))).toEqual({
      code: 'EXCELLENT',
      minimum: '95',
      instruments: [{ key: 'EIT', score: '88.27' }],
    });
    expect(heldBackBy(levels, 85, of('84.99', '80', '90'))).toMatchObject({ code: 'GOOD', instruments: { length: 2 } });
  });

  it('is held back by nothing where the total alone decides', () => {
    expect(heldBackBy(levels, '95.88', of('95.00', '95.00', '97.20'))).toBeNull();
    expect(heldBackBy(levels, '84.99', of('10', '99', '99'))).toBeNull();
    expect(heldBackBy(itaSchemeOf(itaSchemes, 2565).levels, '99', of('10', '10', '10'))).toBeNull();
  });
});
