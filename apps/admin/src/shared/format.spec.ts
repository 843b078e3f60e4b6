import { describe, expect, it } from '@jest/globals';
import {
  formatBaht,
  formatChange,
  formatCount,
  formatDate,
  formatInstant,
  formatPercent,
  formatScore,
} from './format.js';

describe('dates', () => {
  it('are written in the Buddhist Era in both languages', () => {
    expect(formatDate('2023-04-25', 'th')).toBe('25 เม.ย. 2566');
    expect(formatDate('2023-04-25', 'en')).toBe('25 Apr 2566 BE');
  });

  it('are those of Bangkok, where the evening of UTC is the next day', () => {
    expect(formatInstant('2023-04-30T17:00:00Z', 'th')).toBe('1 พ.ค. 2566 00.00 น.');
    expect(formatInstant('2023-04-30T17:00:00Z', 'en')).toBe('1 May 2566 BE 00:00');
  });
});

describe('figures', () => {
  it('have two decimals', () => {
    expect([40, 33.333, 33.3, 0].map(formatPercent)).toEqual(['40.00%', '33.33%', '33.30%', '0.00%']);
    expect([95.88, 95.9, 96].map(formatScore)).toEqual(['95.88', '95.90', '96.00']);
    expect(['15000.00', '1234567.5', '0.25', '999'].map(formatBaht)).toEqual([
      '15,000.00',
      '1,234,567.50',
      '0.25',
      '999.00',
    ]);
  });

  it('have a minus sign, not a hyphen', () => {
    expect([formatScore(-0.25), formatPercent(-7), formatCount(-1050), formatBaht('-15.5')]).toEqual([
      '\u22120.25',
      '\u22127.00%',
      '\u22121,050',
      '\u221215.50',
    ]);
  });

  it('writes a change with its sign, a real minus, and two decimals', () => {
    expect([2.11, -18.7, 0, -0.06].map((change) => formatChange(change))).toEqual(['+2.11', '−18.70', '0.00', '−0.06']);
    expect(formatChange(-20, 0)).toBe('−20');
  });
});
