import { describe, expect, it } from '@jest/globals';
import { valueName, valueNames } from './index.js';

describe('a code in words', () => {
  it('is Thai or English, by the enum that it is of', () => {
    expect([valueName('PlanStatus', 'RETURNED', 'th'), valueName('HandInState', 'OVERDUE', 'en')]).toEqual([
      'ถูกส่งคืน',
      'Overdue',
    ]);
    expect(valueName('Zone', 'NORTH', 'th')).toBe('กรุงเทพเหนือ');
  });

  it('is the code itself where nobody gave words', () => {
    expect([
      'WEST' in (valueNames['Zone'] ?? {}),
      valueName('Zone', 'WEST', 'th'),
      valueName('Nothing', 'X', 'en'),
    ]).toEqual([false, 'WEST', 'X']);
  });
});
