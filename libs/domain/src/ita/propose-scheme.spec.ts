import { describe, expect, it } from '@jest/globals';
import type { Refusal } from '../refusals/refusals.js';
import { itaSchemes, proposeScheme, rescoreIta, scoreIta } from './index.js';
import type { ItaScheme, ProposedScheme } from './index.js';

const [letters, passes] = itaSchemes.slice(2) as [ItaScheme, ItaScheme];
const proposed = (scheme: ItaScheme, more: Partial<ProposedScheme> = {}): ProposedScheme => ({ ...scheme, ...more });

/** What a proposal is refused with: code and field. */
const refusal = (more: Partial<ProposedScheme>, scheme = letters): string => {
  try {
    proposeScheme(proposed(scheme, more));
  } catch (error) {
    const { code, path } = error as Refusal;
    return `${code} ${path.join('.')}`;
  }
  return 'accepted';
};

describe('a proposed scheme', () => {
  it('is taken as it is when it is sound, also with conditions on every instrument', () => {
    for (const scheme of itaSchemes) expect(proposeScheme(proposed(scheme))).toEqual(scheme);
  });

  it('is brought into one spelling', () => {
    const { levels, instruments, source } = proposeScheme(
      proposed(letters, {
        source: '  Circular 1. ',
        instruments: letters.instruments.map((one) => ({
          ...one,
          weight: `${one.weight}.0`,
          nameTh: ` ${one.nameTh} `,
        })),
        levels: letters.levels.map((level) => ({ ...level, code: ` ${level.code} `, order: 9 })),
      }),
    );
    expect(source).toBe('Circular 1.');
    expect(instruments).toEqual(letters.instruments);
    expect(levels).toEqual(letters.levels);
  });

  const weights = (...given: string[]): Partial<ProposedScheme> => ({
    instruments: letters.instruments.map((one, index) => ({ ...one, weight: given[index] ?? one.weight })),
  });
  const level = (index: number, more: object, scheme = letters): Partial<ProposedScheme> => ({
    levels: scheme.levels.map((one, place) => (place === index ? { ...one, ...more } : one)),
  });
  const indicator = (index: number, more: object): Partial<ProposedScheme> => ({
    indicators: letters.indicators.map((one, place) => (place === index ? { ...one, ...more } : one)),
  });

  it.each<[string, string, Partial<ProposedScheme>]>([
    ['weights short of 100', 'SCHEME_WEIGHTS instruments', weights('30', '30', '39.99')],
    ['weights above 100', 'SCHEME_WEIGHTS instruments', weights('30', '30', '40.01')],
    ['a weight of nothing', 'SCHEME_FIGURE instruments.1.weight', weights('60', '0', '40')],
    ['a negative weight', 'SCHEME_FIGURE instruments.0.weight', weights('-30')],
    ['three decimals', 'SCHEME_FIGURE instruments.2.weight', weights('30', '30', '40.001')],
    ['a number that is none', 'SCHEME_FIGURE instruments.0.weight', weights('1e-7')],
    ['no instrument', 'SCHEME_WEIGHTS instruments', { instruments: [] }],
    [
      'an instrument twice',
      'SCHEME_STATED_TWICE instruments.1.key',
      { instruments: letters.instruments.map((one, index) => (index === 1 ? { ...one, key: 'IIT' } : one)) },
    ],
    ['no indicator at all', 'SCHEME_WITHOUT_INDICATOR instruments.0.key', { indicators: [] }],
    [
      'an instrument without indicator',
      'SCHEME_WITHOUT_INDICATOR instruments.2.key',
      { indicators: letters.indicators.slice(0, 8) },
    ],
    [
      'an indicator of an instrument that has no weight',
      'SCHEME_INSTRUMENT_UNKNOWN indicators.8.instrument',
      { instruments: letters.instruments.slice(0, 2).map((one) => ({ ...one, weight: '50' })) },
    ],
    ['an indicator without a name', 'TEXT_REQUIRED indicators.3.nameTh', indicator(3, { nameTh: ' ' })],
    ['a level without a code', 'TEXT_REQUIRED levels.2.code', level(2, { code: '' })],
    ['a level twice', 'SCHEME_STATED_TWICE levels.1.code', level(1, { code: 'AA' })],
    ['levels out of order', 'SCHEME_LEVEL_ABOVE_BETTER levels.2.minimumTotal', level(2, { minimumTotal: '85.01' })],
    ['two levels at one place', 'SCHEME_LEVELS_OVERLAP levels.2.minimumTotal', level(2, { minimumTotal: '85' })],
    ['a gap at the bottom', 'SCHEME_LEVELS_GAP levels.6.minimumTotal', level(6, { minimumTotal: '0.01' })],
    [
      'a condition at the bottom',
      'SCHEME_LEVELS_GAP levels.6.minimumEveryInstrument',
      level(6, { minimumEveryInstrument: '10' }),
    ],
    ['no level', 'SCHEME_LEVELS_GAP levels', { levels: [] }],
    ['a minimum above 100', 'SCHEME_FIGURE levels.0.minimumTotal', level(0, { minimumTotal: '100.01' })],
    [
      'a condition above 100',
      'SCHEME_FIGURE levels.0.minimumEveryInstrument',
      level(0, { minimumEveryInstrument: '101' }),
    ],
    ['no source', 'TEXT_REQUIRED source', { source: '' }],
    ['a year that is none', 'INVALID_INPUT fiscalYear', { fiscalYear: 2023 }],
    [
      'too many indicators',
      'LIST_TOO_LONG indicators',
      { indicators: Array.from({ length: 101 }, () => letters.indicators[0]!) },
    ],
  ])('is refused with the field at fault: %s', (_what, expected, more) => {
    expect(refusal(more)).toBe(expected);
  });

  it('is refused when a condition of a better level hides it', () => {
    expect(refusal(level(2, { minimumEveryInstrument: '90' }, passes), passes)).toBe(
      'SCHEME_LEVELS_OVERLAP levels.2.minimumTotal',
    );
    expect(refusal(level(1, { minimumEveryInstrument: null }, passes), passes)).toBe(
      'SCHEME_LEVELS_OVERLAP levels.2.minimumTotal',
    );
  });
});

describe('a result under another scheme', () => {
  const scores = ['93.21', '81.80', '88.76', '82.69', '86.86', '91.34', '86.29', '89.15', '68.98', '43.75'];
  const recorded = { scores, total: '75.23', level: 'B', publishedTotal: '75.23' };

  it('is computed anew, and says whether anything changed and what is published', () => {
    expect(rescoreIta(letters, recorded)).toEqual({
      score: scoreIta(letters, scores),
      published: { difference: '0.00', class: 'EXACT' },
      changed: false,
    });
    const other = rescoreIta(
      proposeScheme(
        proposed(letters, {
          instruments: letters.instruments.map((one) => ({ ...one, weight: one.key === 'OIT' ? '30' : '35' })),
        }),
      ),
      recorded,
    );
    // 86.66 × 35 % = 30.33, 88.93 × 35 % = 31.13, 56.37 × 30 % = 16.91
    expect([other.score.total, other.score.level, other.changed]).toEqual(['78.37', 'B', true]);
    expect(other.published).toEqual({ difference: '3.14', class: 'MISMATCH' });
  });

  it('tells a level that changed alone', () => {
    const { score, changed, published } = rescoreIta(passes, { ...recorded, publishedTotal: null });
    expect([score.total, score.level, changed, published]).toEqual(['75.23', 'IMPROVE', true, null]);
  });

  it('is refused under a scheme of more or fewer indicators', () => {
    expect(() => rescoreIta(letters, { ...recorded, scores: scores.slice(1) })).toThrow(
      expect.objectContaining({ code: 'SCHEME_INDICATOR_COUNT', path: ['indicators'] }),
    );
  });
});
