import { describe, expect, it } from '@jest/globals';
import {
  assertPlanSubmittable,
  cpiMeasure,
  dimensions,
  memoItems,
  planChecklist,
  validatePlanContent,
} from '@sucharit/domain/plans';
import { handInState } from '@sucharit/domain/calendar';
import { assertReportSubmittable, validateEntry } from '@sucharit/domain/progress';
import { fiscalYearEnd, fiscalYearStart } from '@sucharit/domain/shared';
import { assumedRoundDates } from '../reference/reporting-rounds.js';
import { assistedDistrict, demoYears, documentDistrict, draftDistrict, openYear, planFates } from './demo-city.js';
import { demoItaResults } from './demo-ita.js';
import { demoPlans } from './demo-plan.js';
import { demoReports } from './demo-progress.js';

const plans = demoYears.flatMap((year) => demoPlans(year));
const reports = demoYears.flatMap((year) =>
  demoReports(
    year,
    demoPlans(year).filter(({ course }) => course.status === 'APPROVED'),
  ),
);
const results = demoYears.flatMap((year) => demoItaResults(year));

const countBy = <T>(items: readonly T[], key: (item: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
};
const bangkokDate = (instant: string): string =>
  new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);

describe('demo plans', () => {
  it('say what became of the plan of every district', () => {
    for (const year of demoYears) expect([...planFates(year).keys()].sort()).toHaveLength(50);
    expect(countBy([...planFates(openYear).values()], String)).toEqual({
      APPROVED: 23,
      APPROVED_LATE: 8,
      DRAFT: 4,
      ENDORSED: 3,
      MISSING: 4,
      RETURNED: 3,
      SUBMITTED: 5,
    });
  });

  it('wait for the assistant director in the district that has one, whose approved plans were recommended', () => {
    expect(planFates(openYear).get(assistedDistrict)).toBe('ENDORSED');
    for (const { districtCode, course } of plans) {
      const { endorsedAt, recommendedAt, approvedAt } = course;
      const isExpected = districtCode === assistedDistrict && approvedAt !== null;
      expect([districtCode, recommendedAt !== null]).toEqual([districtCode, isExpected]);
      if (recommendedAt !== null)
        expect([endorsedAt, recommendedAt, approvedAt].sort()).toEqual([endorsedAt, recommendedAt, approvedAt]);
    }
  });

  it('can be kept and submitted, with six to twelve measures over all dimensions', () => {
    for (const { content } of plans) {
      expect(() => validatePlanContent(content)).not.toThrow();
      expect(() => assertPlanSubmittable(content)).not.toThrow();
      expect(content.measures.length).toBeGreaterThanOrEqual(6);
      expect(content.measures.length).toBeLessThanOrEqual(12);
      expect(new Set(content.measures.map(({ dimension }) => dimension))).toEqual(new Set(dimensions));
      expect(JSON.stringify(content)).not.toMatch(/[{]เขต[}]|[{]ปี[}]/);
    }
  });

  it('differ: complete and incomplete checklists, with and without the index activity, with and without budget', () => {
    const complete = plans.filter(({ content, course }) =>
      planChecklist(memoItems, content, course.status).every(({ status }) => status === 'MET'),
    );
    const withIndex = plans.filter(({ content }) => cpiMeasure(content.measures) !== null);
    const budgets = plans.flatMap(({ content }) => content.measures.map(({ budget }) => budget));
    expect([plans.length, complete.length, withIndex.length]).toMatchInlineSnapshot(`
      [
        142,
        55,
        85,
      ]
    `);
    expect([budgets.length, budgets.filter((budget) => budget !== null).length]).toMatchInlineSnapshot(`
      [
        1266,
        254,
      ]
    `);
  });

  it('are approved within their year, exactly when they are approved', () => {
    for (const { content, course } of plans) {
      expect([content.approvedOn !== null, course.approvedAt !== null]).toEqual(
        Array(2).fill(course.status === 'APPROVED'),
      );
      if (!content.approvedOn || !course.submittedAt || !course.endorsedAt) continue;
      const { fiscalYear } = content;
      expect(content.approvedOn > fiscalYearStart(fiscalYear) && content.approvedOn < fiscalYearEnd(fiscalYear)).toBe(
        true,
      );
      expect(course.submittedAt < course.endorsedAt).toBe(true);
      expect(bangkokDate(course.endorsedAt) < content.approvedOn).toBe(true);
    }
  });

  it('leave the plan that a document gives to the document, and the other district its draft', () => {
    const open = plans.filter(({ content }) => content.fiscalYear === openYear);
    expect(open.map(({ districtCode }) => districtCode)).not.toContain(documentDistrict);
    expect(open.find(({ districtCode }) => districtCode === draftDistrict)?.course.status).toBe('DRAFT');
  });
});

describe('demo reports', () => {
  it('hold entries that the rules accept, and nothing is handed in with gaps or out of order', () => {
    for (const report of reports) {
      for (const entry of report.entries) expect(() => validateEntry(entry)).not.toThrow();
      const plan = plans.find(
        ({ districtCode, content }) => districtCode === report.districtCode && content.fiscalYear === report.fiscalYear,
      );
      const measures = plan?.content.measures.map(({ number }) => ({ id: String(number), number })) ?? [];
      const entries = report.entries.map((entry) => ({ ...entry, measureId: String(entry.measureNumber) }));
      const sixMonth = reports.find(
        ({ round, districtCode, fiscalYear }) =>
          round === 'SIX_MONTH' && districtCode === report.districtCode && fiscalYear === report.fiscalYear,
      );
      if (report.status === 'DRAFT') expect(entries.length).toBeLessThan(measures.length);
      else
        expect(() =>
          assertReportSubmittable({ round: report.round, entries }, measures, {
            status: sixMonth?.status ?? null,
            closed: false,
          }),
        ).not.toThrow();
    }
  });

  it('come in time, late, returned, half written, or not at all', () => {
    const punctuality = countBy(reports, ({ round, fiscalYear, submittedAt }) => {
      const { dueOn, locksOn } = assumedRoundDates(fiscalYear, round);
      if (submittedAt && fiscalYear !== openYear) expect(bangkokDate(submittedAt) < locksOn).toBe(true);
      if (!submittedAt) return 'MISSING';
      return handInState({ status: 'SUBMITTED', dueOn, handedInOn: bangkokDate(submittedAt) }, null);
    });
    expect(punctuality).toMatchInlineSnapshot(`
      {
        "LATE": 34,
        "MISSING": 6,
        "ON_TIME": 157,
      }
    `);
    expect(countBy(reports, ({ status }) => status)).toMatchInlineSnapshot(`
      {
        "APPROVED": 178,
        "DRAFT": 6,
        "RETURNED": 7,
        "SUBMITTED": 6,
      }
    `);
    expect(countBy(reports, ({ fiscalYear, round }) => `${fiscalYear} ${round}`)).toMatchInlineSnapshot(`
      {
        "2564 SIX_MONTH": 44,
        "2564 TWELVE_MONTH": 40,
        "2565 SIX_MONTH": 46,
        "2565 TWELVE_MONTH": 41,
        "2566 SIX_MONTH": 26,
      }
    `);
  });

  it('carry completed measures into the next round, locked, and no measure falls back', () => {
    const place = ({ districtCode, fiscalYear }: { districtCode: number; fiscalYear: number }) =>
      `${districtCode}/${fiscalYear}`;
    const sixMonth = new Map(
      reports.filter(({ round }) => round === 'SIX_MONTH').map((report) => [place(report), report.entries]),
    );
    const twelveMonth = reports.filter(({ round, status }) => round === 'TWELVE_MONTH' && status !== 'DRAFT');
    const pairs = twelveMonth.flatMap((report) =>
      (sixMonth.get(place(report)) ?? []).map((before) => ({
        before,
        after: report.entries.find(({ measureNumber }) => measureNumber === before.measureNumber),
      })),
    );
    expect(pairs.length).toBeGreaterThan(300);
    for (const { before, after } of pairs) {
      expect(after?.percentComplete).toBeGreaterThanOrEqual(before.percentComplete);
      expect(after?.carried).toBe(before.status === 'COMPLETED');
      if (after?.carried) expect(after).toEqual({ ...before, carried: true });
    }
  });

  it('leave the first report of the document district to be written', () => {
    const open = reports.filter(({ fiscalYear }) => fiscalYear === openYear);
    expect(open.map(({ districtCode }) => districtCode)).not.toContain(documentDistrict);
  });
});

describe('demo ITA results', () => {
  it('hold the published figures of the document', () => {
    const result = results.find(
      ({ districtCode, fiscalYear }) => districtCode === documentDistrict && fiscalYear === 2565,
    );
    expect([result?.publishedTotal, result?.publishedLevel]).toEqual(['75.23', 'B']);
  });

  it('cover nearly all districts, some of the open year not published yet', () => {
    expect(countBy(results, ({ fiscalYear }) => String(fiscalYear))).toEqual({ 2564: 48, 2565: 49, 2566: 47 });
    const unpublished = results.filter(({ publishedTotal }) => publishedTotal === null);
    expect(countBy(unpublished, ({ fiscalYear }) => String(fiscalYear))).toEqual({ 2566: 6 });
  });

  it('spread over the levels of each year', () => {
    expect(countBy(results, ({ fiscalYear, publishedLevel }) => `${fiscalYear} ${publishedLevel}`))
      .toMatchInlineSnapshot(`
      {
        "2564 A": 17,
        "2564 B": 22,
        "2564 C": 9,
        "2565 A": 21,
        "2565 B": 22,
        "2565 C": 6,
        "2566 null": 6,
        "2566 ต้องปรับปรุง": 19,
        "2566 ผ่าน": 10,
        "2566 ผ่านดี": 12,
      }
    `);
  });

  it('say of themselves that they are made up', () => {
    for (const { source, demo } of results) {
      expect(demo).toBe(true);
      expect(source).toContain('demonstration data');
    }
  });
});
