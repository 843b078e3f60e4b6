import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysBetween, fiscalYearEnd, fiscalYearOf, fiscalYearStart, isIsoDate, roundCutOff } from './fiscal-year.js';

const fiscalYears = fc.integer({ min: 2500, max: 2700 });
const days = fc
  .date({ min: new Date('1957-01-01T00:00:00Z'), max: new Date('2156-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('fiscal year', () => {
  it('runs from 1 October to 30 September, 543 years ahead', () => {
    expect([fiscalYearStart(2566), fiscalYearEnd(2566)]).toEqual(['2022-10-01', '2023-09-30']);
    expect([fiscalYearOf('2022-09-30'), fiscalYearOf('2022-10-01')]).toEqual([2565, 2566]);
  });

  it('counts 25 April 2566 as 25 days after the six-month cut-off', () => {
    expect(daysBetween(roundCutOff(2566, 'SIX_MONTH'), '2023-04-25')).toBe(25);
    expect(roundCutOff(2566, 'TWELVE_MONTH')).toBe('2023-09-30');
  });

  it('knows leap days', () => {
    expect([isIsoDate('2024-02-29'), isIsoDate('2023-02-29'), isIsoDate('1900-02-29')]).toEqual([true, false, false]);
    expect(daysBetween(fiscalYearStart(2567), fiscalYearEnd(2567))).toBe(365);
  });

  it.each(['2023-4-25', '2023-13-01', '2023-00-10', '2023-04-31', '25/04/2566', '', '2023-04-25T00:00:00Z'])(
    'refuses %p as a date',
    (value) => {
      expect(isIsoDate(value)).toBe(false);
      expect(() => fiscalYearOf(value)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
    },
  );

  it.each([2499, 2701, 2566.5, Number.NaN])('refuses the year %p', (year) => {
    expect(() => fiscalYearStart(year)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });

  it('gives the year back from its first and last day', () => {
    fc.assert(
      fc.property(fiscalYears, (year) => {
        expect(fiscalYearOf(fiscalYearStart(year))).toBe(year);
        expect(fiscalYearOf(fiscalYearEnd(year))).toBe(year);
      }),
    );
  });

  it('counts days as the calendar does', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / 86_400_000);
      }),
    );
  });
});
