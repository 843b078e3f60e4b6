import { describe, expect, it } from '@jest/globals';
import { compareWithPublished, itaSchemes, levelOfScore, proveScheme } from './index.js';
import type { ItaScheme } from './index.js';

describe('reference schemes', () => {
  it('cover 2563 to 2567 and are sound', () => {
    expect(itaSchemes.map(({ fiscalYear }) => fiscalYear)).toEqual([2563, 2564, 2565, 2566, 2567]);
    expect(itaSchemes.flatMap(proveScheme)).toEqual([]);
  });

  it('say which are confirmed and where they were read', () => {
    expect(itaSchemes.map(({ confirmed }) => confirmed)).toEqual([true, true, true, false, false]);
    for (const { source } of itaSchemes) expect(source).toMatch(/^[ก-๙].{20,} \/ [A-Z].{20,}\.$/);
  });
});

describe('proof of a scheme', () => {
  it('names every kind of fault', () => {
    const [sound] = itaSchemes.slice(2) as [ItaScheme];
    const broken: ItaScheme = {
      ...sound,
      instruments: sound.instruments
        .filter(({ key }) => key !== 'OIT')
        .flatMap((one) => (one.key === 'IIT' ? [one, one] : [one])),
      indicators: sound.indicators.filter(({ number }) => number !== 1),
      levels: sound.levels
        .filter(({ code }) => code !== 'F')
        .map((level) => (level.code === 'A' ? { ...level, minimumTotal: '99' } : level)),
    };
    const told = (scheme: ItaScheme): string[] =>
      proveScheme(scheme).map(({ code, path }) => `${code} ${path.join('.')}`);
    expect(told(broken)).toEqual([
      'SCHEME_WEIGHTS instruments',
      'SCHEME_STATED_TWICE instruments.1.key',
      ...broken.indicators.map((_, index) => `SCHEME_OUT_OF_ORDER indicators.${index}.number`).slice(0, 7),
      'SCHEME_OUT_OF_ORDER indicators.7.number',
      'SCHEME_INSTRUMENT_UNKNOWN indicators.7.instrument',
      'SCHEME_OUT_OF_ORDER indicators.8.number',
      'SCHEME_INSTRUMENT_UNKNOWN indicators.8.instrument',
      'SCHEME_LEVEL_ABOVE_BETTER levels.1.minimumTotal',
      'SCHEME_LEVELS_GAP levels.5.minimumTotal',
    ]);
    expect(told({ ...sound, indicators: [], levels: [...sound.levels, ...sound.levels.slice(-1)] })).toEqual([
      'SCHEME_WITHOUT_INDICATOR instruments.0.key',
      'SCHEME_WITHOUT_INDICATOR instruments.1.key',
      'SCHEME_WITHOUT_INDICATOR instruments.2.key',
      'SCHEME_STATED_TWICE levels.7.code',
    ]);
    expect(levelOfScore(broken.levels, '10')).toBeNull();
  });
});

describe('published figures', () => {
  it.each([
    ['75.23', '75.23', '0.00', 'EXACT'],
    ['75.2', '75.20', '0.00', 'EXACT'],
    ['75.22', '75.23', '0.01', 'ROUNDING'],
    ['75.24', '75.23', '0.01', 'ROUNDING'],
    ['75.21', '75.23', '0.02', 'MISMATCH'],
    [88.98, '75.23', '13.75', 'MISMATCH'],
  ])('%s against %s differs by %s: %s', (published, recomputed, difference, kind) => {
    expect(compareWithPublished(published, recomputed)).toEqual({ difference, class: kind });
  });
});
