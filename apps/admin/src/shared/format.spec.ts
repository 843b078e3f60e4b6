import { describe, expect, it } from '@jest/globals';
import { formatBaht, formatDate, formatInstant, formatPercent } from './format.js';

describe('dates', () => {
  it('are written in the Buddhist Era in both languages', () => {
    expect(formatDate('2023-04-25', 'th')).toBe('25 เม.ย. 2566');
    expect(formatDate('2023-04-25', 'en')).toBe('25 Apr 2566 BE');
  });

  it('are those of Bangkok, where the evening of UTC is the next day', () => {
    expect(formatInstant('2023-04-30T17:00:00Z', 'th')).toBe('1 พ.ค. 2566 00:00');
  });
});

describe('figures', () => {
  it('keep the decimals that say something', () => {
    expect([40, 33.33, 33.3, 0].map(formatPercent)).toEqual(['40%', '33.33%', '33.3%', '0%']);
    expect(['15000.00', '1234567.50', '0.25', '999.00'].map(formatBaht)).toEqual([
      '15,000',
      '1,234,567.50',
      '0.25',
      '999',
    ]);
  });
});
