import { describe, expect, it } from '@jest/globals';
import { assertPlanSubmittable, planStatuses, validatePlanContent } from '@sucharit/domain/plans';
import { reportStatuses, validateEntry } from '@sucharit/domain/progress';
import { fiscalYearOf } from '@sucharit/domain/shared';
import { assumedCalendar } from '../reference/reporting-rounds.js';
import { dayAfter } from './days.js';
import { documentCity, documentDistrict, openYear as documentYear } from './demo-city.js';
import { demoItaResults } from './demo-ita.js';
import { demoPlans } from './demo-plan.js';
import { demoReports, type DemoReport } from './demo-progress.js';
import { demoCityOn } from './living-city.js';

/** The turn of a year twice, days on which rounds open, are due and lock, and two years ahead. */
const days = [
  ...['2023-10-01', '2026-09-30', '2026-10-01', '2026-10-02', '2026-12-01', '2027-01-01', '2027-03-31', '2027-04-01'],
  ...['2027-07-01', '2028-10-01', '2028-12-01'],
];

const made = (day: string) => {
  const city = demoCityOn(day);
  const plans = city.years.flatMap((year) => demoPlans(year, city));
  const approved = (year: number) =>
    plans.filter(({ course, content }) => course.status === 'APPROVED' && content.fiscalYear === year);
  const reports = city.years.flatMap((year) => demoReports(year, approved(year), city));
  return { city, plans, reports, results: city.itaYears.flatMap((year) => demoItaResults(year, city)) };
};
const placeOf = ({
  districtCode,
  fiscalYear,
  round,
}: Pick<DemoReport, 'districtCode' | 'fiscalYear' | 'round'>): string => `${districtCode}/${fiscalYear}/${round}`;
const dayOf = (instant: string): string => new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);

describe('the city of a day', () => {
  it('is that of the document through its year, whatever the day', () => {
    for (const day of ['2022-10-01', '2023-06-01', '2023-09-30']) expect(demoCityOn(day)).toBe(documentCity);
  });

  it('lives in the year of the day and the four before, with the year of the document beside them', () => {
    expect(demoCityOn('2026-12-01').years).toEqual([2566, 2567, 2568, 2569, 2570]);
    expect(demoCityOn('2027-04-01').years).toEqual([2566, 2567, 2568, 2569, 2570, 2571]);
    expect(demoCityOn('2028-10-01').years).toEqual([2566, 2568, 2569, 2570, 2571, 2572]);
    expect(demoCityOn('2023-10-01').years).toEqual([2566, 2567]);
  });

  describe.each(days)('of %s', (day) => {
    const { city, plans, reports, results } = made(day);

    it('has every state of plans and reports', () => {
      expect([...new Set(plans.map(({ course }) => course.status))].sort()).toEqual([...planStatuses].sort());
      expect([...new Set(reports.map(({ status }) => status))].sort()).toEqual([...reportStatuses].sort());
    });

    it('has a plan of every district in the year of the document, all approved', () => {
      const first = plans.filter(({ content }) => content.fiscalYear === documentYear);
      expect(first).toHaveLength(49);
      expect(
        first.every(({ course, districtCode }) => course.status === 'APPROVED' && districtCode !== documentDistrict),
      ).toBe(true);
    });

    it('has nothing that happened on the day or after it, and steps in their order', () => {
      const isReturnedLater = (status: string, submittedAt: string | null): boolean =>
        status === 'RETURNED' && dayAfter(dayOf(submittedAt ?? ''), 4) >= day;
      const wrongPlans = plans.filter(({ course }) => {
        const steps = [course.submittedAt, course.endorsedAt, course.recommendedAt, course.approvedAt];
        const taken = steps.filter((at) => at !== null);
        const inOrder = taken.every((at, place) => place === 0 || (taken[place - 1] ?? '') < at);
        return !inOrder || taken.some((at) => dayOf(at) >= day) || isReturnedLater(course.status, course.submittedAt);
      });
      const wrongReports = reports.filter(
        ({ submittedAt, approvedAt, status }) =>
          [submittedAt, approvedAt].some((at) => at !== null && dayOf(at) >= day) ||
          isReturnedLater(status, submittedAt),
      );
      expect([wrongPlans, wrongReports]).toEqual([[], []]);
      expect(results.filter(({ fiscalYear }) => `${fiscalYear - 543}-09-15` >= day)).toEqual([]);
    });

    it('reports on plans that were approved before, in rounds that are open or over', () => {
      const opens = new Map(
        assumedCalendar(city.years).rounds.map(({ fiscalYear, round, opensOn }) => [`${fiscalYear}/${round}`, opensOn]),
      );
      const approved = new Map(
        plans.map((plan) => [`${plan.districtCode}/${plan.content.fiscalYear}`, plan.content.approvedOn]),
      );
      const wrong = reports.filter(({ districtCode, fiscalYear, round, submittedAt }) => {
        const opensOn = opens.get(`${fiscalYear}/${round}`) ?? '9';
        const approvedOn = approved.get(`${districtCode}/${fiscalYear}`) ?? '9';
        const sentOn = submittedAt && dayOf(submittedAt);
        return opensOn > day || (sentOn && (sentOn < opensOn || sentOn <= approvedOn));
      });
      expect(wrong).toEqual([]);
    });

    it('owes nothing that was due more than a year ago', () => {
      const { rounds, deadlines } = assumedCalendar(city.years);
      const isOld = ({ dueOn }: { dueOn: string }): boolean => dayAfter(dueOn, 365) < day;
      const old = new Set(deadlines.filter(isOld).map(({ fiscalYear }) => fiscalYear));
      expect(
        plans.filter(({ content, course }) => old.has(content.fiscalYear) && course.status !== 'APPROVED'),
      ).toEqual([]);
      const done = new Set(reports.filter(({ status }) => status === 'APPROVED').map(placeOf));
      const owed = rounds
        .filter(isOld)
        .flatMap(({ fiscalYear, round }) =>
          plans
            .filter(({ content }) => content.fiscalYear === fiscalYear)
            .map(({ districtCode }) => placeOf({ districtCode, fiscalYear, round })),
        );
      expect(owed.filter((place) => !done.has(place))).toEqual([]);
    });

    it('has most plans of the year after two months', () => {
      const current = plans.filter(({ content }) => content.fiscalYear === fiscalYearOf(day));
      const done = current.filter(({ course }) => course.status === 'APPROVED').length;
      expect(done).toBeGreaterThan(day.slice(5) >= '10-01' && day.slice(5) < '12-01' ? 0 : 25);
    });
  });

  it('is the same each time', () => {
    expect(JSON.stringify(made('2026-10-01')) === JSON.stringify(made('2026-10-01'))).toBe(true);
  });

  it('has plans and reports that the rules accept', () => {
    const { plans, reports } = made('2028-12-01');
    for (const { content } of plans) {
      expect(() => validatePlanContent(content)).not.toThrow();
      expect(() => assertPlanSubmittable(content)).not.toThrow();
    }
    for (const { entries } of reports) for (const entry of entries) expect(() => validateEntry(entry)).not.toThrow();
  });
});
