import { describe, expect, it } from '@jest/globals';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { compareFigures } from '../shared/index.js';
import { itaSchemeOf, itaSchemes, levelOfScore, scoreIta } from './index.js';
import type { ItaScheme } from './index.js';

const scheme2565 = itaSchemeOf(itaSchemes, 2565);
const scheme2566 = itaSchemeOf(itaSchemes, 2566);
const nongKhaem = ['93.21', '81.80', '88.76', '82.69', '86.86', '91.34', '86.29', '89.15', '68.98', '43.75'];
const iit = ['86.66', '26.00'];
const eit = ['88.93', '26.68'];
const oit = ['56.37', '22.55'];

const hundredths = fc.integer({ min: 0, max: 10_000 });
const tenScores = fc.array(
  hundredths.map((value) => (value / 100).toFixed(2)),
  { minLength: 10, maxLength: 10 },
);

describe('the printed table of fiscal year 2565', () => {
  const result = scoreIta(scheme2565, nongKhaem);

  it.each([iit, iit, iit, iit, iit, eit, eit, eit, oit, oit].map((row, index) => [index + 1, ...row]))(
    'row %i: instrument %s, weighted %s',
    (number, score, weighted) => {
      const key = scheme2565.indicators[Number(number) - 1]?.instrument;
      const instrument = result.instruments.find((candidate) => candidate.key === key);
      expect([instrument?.score, instrument?.weightedScore]).toEqual([score, weighted]);
    },
  );

  it('gives every level, the total and its level', () => {
    expect(result.indicators.map(({ level }) => level).join('')).toBe('ABABAAAACF');
    expect(result.instruments.map(({ key, weight, level }) => [key, weight, level])).toEqual([
      ['IIT', '30.00', 'A'],
      ['EIT', '30.00', 'A'],
      ['OIT', '40.00', 'D'],
    ]);
    expect([result.total, result.level]).toEqual(['75.23', 'B']);
  });

  it('comes out the same from numbers as from texts', () => {
    expect(scoreIta(scheme2565, nongKhaem.map(Number))).toEqual(result);
  });

  it('differs when a tie is rounded to the even digit', () => {
    const halfEven = new Decimal('68.98').plus('43.75').dividedBy(2).toFixed(2, Decimal.ROUND_HALF_EVEN);
    expect([halfEven, result.instruments[2]?.score]).toEqual(['56.36', '56.37']);
  });

  it('differs when rounding waits until the end', () => {
    const total = scheme2565.instruments.reduce((sofar, { key, weight }) => {
      const own = nongKhaem.filter((_, index) => scheme2565.indicators[index]?.instrument === key);
      return sofar.plus(
        Decimal.sum(...own)
          .dividedBy(own.length)
          .times(weight)
          .dividedBy(100),
      );
    }, new Decimal(0));
    expect([total.toFixed(2, Decimal.ROUND_HALF_UP), result.total]).toEqual(['75.22', '75.23']);
  });
});

describe('levels', () => {
  const ofTotal = (scheme: ItaScheme, total: string) => levelOfScore(scheme.levels, total)?.code;

  it('begin where the scheme to 2565 says, on the rounded score', () => {
    const totals = '100 95 94.99 85 84.99 75 74.99 65 64.99 55 54.99 50 49.99 0'.split(' ');
    expect(totals.map((total) => ofTotal(scheme2565, total)).join(' ')).toBe('AA AA A A B B C C D D E E F F');
  });

  it('begin where the scheme from 2566 says', () => {
    const totals = '95 94.99 85 84.99 70 69.99 0'.split(' ');
    expect(totals.map((total) => ofTotal(scheme2566, total)).join(' ')).toBe(
      'EXCELLENT GOOD GOOD IMPROVE IMPROVE URGENT URGENT',
    );
  });

  it('ask every instrument from 2566', () => {
    const weakInside = [...Array<string>(5).fill('82.44'), ...Array<string>(5).fill('92')];
    expect(scoreIta(scheme2566, weakInside)).toMatchObject({ total: '89.13', level: 'PASS' });
    const excellentButOne = [...Array<string>(5).fill('94.99'), ...Array<string>(5).fill('100')];
    expect(scoreIta(scheme2566, excellentButOne)).toMatchObject({ total: '98.50', level: 'GOOD' });
  });

  it('follow the rounded weighted scores even where these lift the total over a limit', () => {
    expect(scoreIta(scheme2565, Array(10).fill('94.99'))).toMatchObject({ total: '95.00', level: 'AA' });
    expect(scoreIta(scheme2566, Array(10).fill('94.99'))).toMatchObject({ total: '95.00', level: 'GOOD' });
  });
});

describe('refusals', () => {
  it('names a year without a scheme', () => {
    expect(() => itaSchemeOf(itaSchemes, 2562)).toThrow(
      expect.objectContaining({ code: 'ITA_SCHEME_UNKNOWN', parameters: { fiscalYear: 2562 } }),
    );
  });

  it('counts the scores', () => {
    expect(() => scoreIta(scheme2565, nongKhaem.slice(1))).toThrow(
      expect.objectContaining({ code: 'ITA_SCORE_COUNT', parameters: { expected: 10, actual: 9 } }),
    );
  });

  it.each([100.01, -0.01, 56.365, Number.NaN, Number.POSITIVE_INFINITY, 1e-7, '', '1e1', '๕๐', ' 50'])(
    'points at the score %p',
    (score) => {
      expect(() => scoreIta(scheme2565, nongKhaem.with(3, score as string))).toThrow(
        expect.objectContaining({ code: 'ITA_SCORE_RANGE', path: ['scores', 3], parameters: { number: 4 } }),
      );
    },
  );
});

describe('any ten scores', () => {
  it('give a total that is the sum of the weighted scores, between the lowest and the highest score', () => {
    fc.assert(
      fc.property(tenScores, (scores) => {
        const { total, instruments } = scoreIta(scheme2565, scores);
        const weighted = instruments.reduce((sofar, { weightedScore }) => sofar + Math.round(+weightedScore * 100), 0);
        expect(Math.round(+total * 100)).toBe(weighted);
        const ordered = scores.map(Number).sort((a, b) => a - b);
        expect(+total).toBeGreaterThanOrEqual((ordered[0] ?? 0) - 0.02);
        expect(+total).toBeLessThanOrEqual((ordered[9] ?? 0) + 0.02);
      }),
    );
  });

  it('never give less when one score rises', () => {
    fc.assert(
      fc.property(tenScores, fc.nat(9), hundredths, (scores, index, value) => {
        const other = (value / 100).toFixed(2);
        const [low = '', high = ''] = [scores[index] ?? '', other].sort(compareFigures);
        const [before, after] = [low, high].map((score) => scoreIta(scheme2566, scores.with(index, score)));
        const order = (code?: string | null) => scheme2566.levels.find((level) => level.code === code)?.order ?? 0;
        expect(compareFigures(after?.total ?? '', before?.total ?? '')).toBeGreaterThanOrEqual(0);
        expect(order(after?.level)).toBeLessThanOrEqual(order(before?.level));
      }),
    );
  });
});
