import { describe, expect, it } from '@jest/globals';
import { pastMomentOf } from './as-of.js';

/** 00:30 of 1 April in Bangkok; still 31 March in UTC. */
const now = new Date('2023-03-31T17:30:00Z');
const codeOf = (act: () => unknown): unknown => {
  try {
    act();
    return null;
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
};

describe('the moment of "as of"', () => {
  it('is the end of a day in Bangkok', () => {
    expect(pastMomentOf({ date: '2023-03-31' }, now)).toEqual({ at: '2023-03-31T23:59:59.999999+07:00' });
  });

  it('is today until tomorrow comes to Bangkok', () => {
    expect(pastMomentOf({ date: '2023-04-01' }, now)).toEqual({ at: '2023-04-01T23:59:59.999999+07:00' });
    expect(codeOf(() => pastMomentOf({ date: '2023-04-02' }, now))).toBe('AS_OF_FUTURE');
    expect(codeOf(() => pastMomentOf({ date: '2023-04-01' }, new Date('2023-03-31T16:59:59.999Z')))).toBe(
      'AS_OF_FUTURE',
    );
  });

  it('is a moment to the microsecond, and none that has not come', () => {
    expect(pastMomentOf({ at: '2023-03-31T17:29:59.123456Z' }, now)).toEqual({ at: '2023-03-31T17:29:59.123456Z' });
    expect(pastMomentOf({ at: '2023-03-31T17:30:00Z' }, now)).toEqual({ at: '2023-03-31T17:30:00Z' });
    expect(codeOf(() => pastMomentOf({ at: '2023-03-31T17:30:00.001Z' }, now))).toBe('AS_OF_FUTURE');
  });

  it('is that of a summary', () => {
    expect(pastMomentOf({ citySummary: 'x' }, now)).toEqual({ kind: 'citySummary', id: 'x' });
  });

  it.each([
    {},
    { date: null },
    { date: '2023-01-01', at: '2023-01-01T00:00:00Z' },
    { date: '2023-01-01', citySummary: 'x' },
  ])('is exactly one: %j', (asOf) => expect(codeOf(() => pastMomentOf(asOf, now))).toBe('INVALID_INPUT'));
});
