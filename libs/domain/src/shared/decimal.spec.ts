import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  compareFigures,
  difference,
  formatMoney,
  mean,
  median,
  parseMoney,
  percentOf,
  roundHalfUp,
  sum,
} from './decimal.js';

const satang = fc.integer({ min: 0, max: 9_999_999_999 });
const twoPlaces = (hundredths: number) =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;

describe('decimal arithmetic', () => {
  it('rounds half up where binary floats and half-even do not', () => {
    expect(roundHalfUp('56.365', 2)).toBe('56.37');
    expect(roundHalfUp('1.005', 2)).toBe('1.01');
    expect((1.005).toFixed(2)).toBe('1.00');
    expect(roundHalfUp(-0.001, 2)).toBe('0.00');
  });

  it('adds, averages and takes percentages exactly', () => {
    expect(sum([0.1, 0.2])).toBe('0.30');
    expect(mean(['68.98', '43.75'])).toBe('56.37');
    expect(mean([])).toBeNull();
    expect(percentOf('88.93', '30')).toBe('26.68');
    expect(difference('88.98', '88.99')).toBe('0.01');
  });

  it('takes the middle value', () => {
    expect([median(['3', '1', '2']), median(['1', '2']), median([])]).toEqual(['2.00', '1.50', null]);
    expect(median(['9', '10', '100'])).toBe('10.00');
  });

  it('reads and writes baht', () => {
    expect(['15,000', '15000', ' 15000.5 ', '0'].map((text) => parseMoney(text))).toEqual([
      '15000.00',
      '15000.00',
      '15000.50',
      '0.00',
    ]);
    expect(formatMoney('1234567.5')).toBe('1,234,567.50');
  });

  it.each(['', '-1', '1.234', '1,00', '1e5', '1e99999', 'NaN', '๕๐๐', '1 000'])('refuses %p as money', (text) => {
    expect(() => parseMoney(text, ['budget'])).toThrow(
      expect.objectContaining({ code: 'INVALID_MONEY', path: ['budget'] }),
    );
  });

  it('refuses an amount that is larger than what is kept, however long it is', () => {
    expect(parseMoney('999,999,999,999.99')).toBe('999999999999.99');
    for (const text of ['1000000000000', '1,000,000,000,000.00', '9'.repeat(400)])
      expect(() => parseMoney(text, ['budget'])).toThrow(
        expect.objectContaining({
          code: 'MONEY_TOO_LARGE',
          path: ['budget'],
          parameters: { maximum: '999,999,999,999.99' },
        }),
      );
  });

  it('gives money back from what it wrote', () => {
    fc.assert(
      fc.property(satang, (value) => {
        expect(parseMoney(formatMoney(twoPlaces(value)))).toBe(twoPlaces(value));
      }),
    );
  });

  it('sums two-place figures as whole hundredths do', () => {
    fc.assert(
      fc.property(fc.array(satang, { maxLength: 50 }), (values) => {
        expect(sum(values.map(twoPlaces))).toBe(twoPlaces(values.reduce((a, b) => a + b, 0)));
      }),
    );
  });

  it('keeps mean and median between the smallest and the largest value', () => {
    fc.assert(
      fc.property(fc.array(satang, { minLength: 1, maxLength: 20 }), (values) => {
        const figures = values.map(twoPlaces).sort(compareFigures);
        for (const centre of [mean(figures), median(figures)]) {
          expect(compareFigures(centre ?? 'NaN', figures[0] ?? 'NaN')).toBeGreaterThanOrEqual(0);
          expect(compareFigures(centre ?? 'NaN', figures.at(-1) ?? 'NaN')).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
