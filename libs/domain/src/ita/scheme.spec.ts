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
    for (const { source } of itaSchemes) expect(source).toMatch(/^[A-Z].{20,}\.$/);
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
    const problems = proveScheme(broken);
    expect(problems).toContain('the weights add up to 90.00');
    expect(problems).toContain('IIT is stated twice');
    expect(problems).toContain('indicator 2 is out of order');
    expect(problems).toContain('indicator 10 belongs to unknown OIT');
    expect(problems).toContain('level A begins above a better one');
    expect(problems).toContain('no level begins at 0');
    expect(proveScheme({ ...sound, indicators: [], levels: [...sound.levels, ...sound.levels.slice(-1)] })).toEqual([
      'IIT has no indicator',
      'EIT has no indicator',
      'OIT has no indicator',
      'level F is stated twice',
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
