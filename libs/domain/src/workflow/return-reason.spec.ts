import { describe, expect, it } from '@jest/globals';
import { returnReasonNames, returnReasons, returnReasonsOf } from './index.js';

describe('coded reasons of a return', () => {
  it('come once each, in the order of the list', () => {
    expect(returnReasonsOf(['OTHER', 'INCOMPLETE', 'OTHER'])).toEqual(['INCOMPLETE', 'OTHER']);
    expect([returnReasonsOf(null), returnReasonsOf(undefined), returnReasonsOf([])]).toEqual([[], [], []]);
  });

  it('have a name in both languages', () => {
    for (const code of returnReasons) {
      expect(returnReasonNames[code].nameTh).toMatch(/\p{Script=Thai}/u);
      expect(returnReasonNames[code].nameEn).toMatch(/^[A-Z][a-z ]+/);
    }
  });
});
