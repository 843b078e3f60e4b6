import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { districtReference, zones } from '../districts/index.js';
import { dimensions, planStatuses } from '../plans/index.js';
import { measureProgressStatuses, reportStatuses } from '../progress/index.js';
import { citySummary, ruleVersions } from './index.js';
import type { CitySummaryInput, SummaryDistrict, SummaryMeasure } from './index.js';

const names = (code: number): Pick<SummaryDistrict, 'code' | 'nameTh' | 'nameEn' | 'zone'> => {
  const found = districtReference.find((district) => district.code === code);
  if (!found) throw new Error(`no district ${code}`);
  return { code, nameTh: found.nameTh, nameEn: found.nameEn, zone: found.zone };
};
const measure = (changes: Partial<SummaryMeasure> = {}): SummaryMeasure => ({
  number: 1,
  dimension: 'CULTURE_OF_INTEGRITY',
  budget: null,
  progress: null,
  ...changes,
});
const nothing = { plan: null, report: null, ita: null };
const done = { status: 'COMPLETED', percentComplete: '100' } as const;

const input: CitySummaryInput = {
  fiscalYear: 2566,
  round: 'SIX_MONTH',
  dueOn: '2023-04-30',
  itaLevels: ['EXCELLENT', 'GOOD', 'PASS', 'IMPROVE', 'URGENT'],
  schemes: [
    { kind: 'ITA', fiscalYear: 2566, version: 2, confirmed: false },
    { kind: 'CHECKLIST', fiscalYear: 2566, version: 1, confirmed: true },
  ],
  districts: [
    {
      ...names(1025),
      plan: {
        status: 'RETURNED',
        approvedOn: null,
        measures: [measure({ budget: '1000.10' }), measure({ number: 2, budget: '0.20', progress: done })],
      },
      report: { status: 'APPROVED', submittedOn: '2023-05-01' },
      ita: { total: '90.005', level: 'GOOD' },
    },
    {
      ...names(1023),
      plan: {
        status: 'ENDORSED',
        approvedOn: '2023-04-25',
        measures: [
          measure({ dimension: 'AUDIT_MECHANISMS', progress: { status: 'IN_PROGRESS', percentComplete: '33.33' } }),
          measure({ number: 2, dimension: null, progress: { status: 'CANNOT_PROCEED', percentComplete: '0' } }),
        ],
      },
      report: { status: 'SUBMITTED', submittedOn: '2023-04-30' },
      ita: { total: '75.23', level: 'IMPROVE' },
    },
    { ...names(1001), ...nothing },
  ],
};

describe('city summary', () => {
  const summary = citySummary(input);

  it('counts plans and reports, endorsed as submitted, returned as draft, absent as missing', () => {
    expect(summary.districtCount).toBe(3);
    expect(summary.plans).toEqual({ approved: 0, submitted: 1, draft: 1, missing: 1 });
    expect(summary.reports).toEqual({ approved: 1, submitted: 1, draft: 0, missing: 1, onTime: 1, late: 1 });
  });

  it('averages over measures, those without a report as 0 and not started', () => {
    expect(summary.measures).toEqual({
      total: 4,
      completed: 1,
      inProgress: 1,
      notStarted: 1,
      cannotProceed: 1,
      averagePercentComplete: '33.33',
      unreported: 1,
    });
    expect(summary.byDimension).toEqual([
      {
        dimension: 'CULTURE_OF_INTEGRITY',
        measureCount: 2,
        averagePercentComplete: '50.00',
        unreportedCount: 1,
        budget: '1000.30',
      },
      {
        dimension: 'TRANSPARENT_ADMINISTRATION',
        measureCount: 0,
        averagePercentComplete: null,
        unreportedCount: 0,
        budget: null,
      },
      {
        dimension: 'PUBLIC_PARTICIPATION',
        measureCount: 0,
        averagePercentComplete: null,
        unreportedCount: 0,
        budget: null,
      },
      {
        dimension: 'AUDIT_MECHANISMS',
        measureCount: 1,
        averagePercentComplete: '33.33',
        unreportedCount: 0,
        budget: null,
      },
    ]);
  });

  it('covers every zone, whether it has figures or not', () => {
    expect(summary.byZone.map(({ zone }) => zone)).toEqual(zones);
    expect(summary.byZone.find(({ zone }) => zone === 'CENTRAL')).toEqual({
      zone: 'CENTRAL',
      districtCount: 1,
      measureCount: 0,
      averageItaTotal: null,
      averagePercentComplete: null,
      unreportedCount: 0,
    });
    expect(summary.byZone.find(({ zone }) => zone === 'SOUTH_THONBURI')).toMatchObject({
      averageItaTotal: '75.23',
      averagePercentComplete: '16.67',
      unreportedCount: 0,
    });
  });

  it('gives the spread of ITA totals, and levels that nobody reached', () => {
    expect(summary.ita).toEqual({
      count: 2,
      average: '82.62',
      median: '82.62',
      minimum: '75.23',
      maximum: '90.01',
      levels: [
        { level: 'EXCELLENT', count: 0 },
        { level: 'GOOD', count: 1 },
        { level: 'PASS', count: 0 },
        { level: 'IMPROVE', count: 1 },
        { level: 'URGENT', count: 0 },
      ],
    });
  });

  it('names who has handed in nothing, and keeps a row for everybody', () => {
    const phraNakhon = { code: 1001, nameTh: 'พระนคร', nameEn: 'Phra Nakhon' };
    expect(summary.missing).toEqual({ plan: [phraNakhon], report: [phraNakhon], ita: [phraNakhon] });
    expect(summary.districts.map(({ code, reportTimeliness }) => [code, reportTimeliness])).toEqual([
      [1001, 'MISSING'],
      [1023, 'ON_TIME'],
      [1025, 'LATE'],
    ]);
  });

  it('states the rules and schemes it rests on, and the day of its figures', () => {
    expect(summary.versions.rules).toEqual(ruleVersions);
    expect(summary.versions.schemes.map(({ kind }) => kind)).toEqual(['CHECKLIST', 'ITA']);
    expect([summary.formatVersion, summary.cutOff]).toEqual([2, '2023-03-31']);
  });

  it('takes a report that was returned for not handed in, as the matrix of submissions does', () => {
    const back = input.districts.map((district) => ({
      ...district,
      report: district.report && { ...district.report, status: 'RETURNED' as const },
    }));
    const { reports, districts } = citySummary({ ...input, districts: back });
    expect(reports).toEqual({ approved: 0, submitted: 0, draft: 2, missing: 1, onTime: 0, late: 0 });
    expect(districts.map(({ reportTimeliness }) => reportTimeliness)).toEqual(['MISSING', 'MISSING', 'MISSING']);
  });

  it('leaves timeliness open while no due day is set', () => {
    const open = citySummary({ ...input, dueOn: null });
    expect([open.reports.onTime, open.reports.late, open.districts[0]?.reportTimeliness]).toEqual([null, null, null]);
  });

  it('cannot be changed afterwards', () => {
    expect(() => Object.assign(summary.districts[0] ?? {}, { code: 1 })).toThrow(TypeError);
    expect(() => Object.assign(summary.missing.plan, [null])).toThrow(TypeError);
  });

  it('shows a level outside the scheme after its own', () => {
    const [first, ...others] = input.districts as [SummaryDistrict, ...SummaryDistrict[]];
    const odd = citySummary({ ...input, districts: [{ ...first, ita: { total: '90.00', level: 'A' } }, ...others] });
    expect(odd.ita.levels.at(-1)).toEqual({ level: 'A', count: 1 });
  });
});

const percents = fc.integer({ min: 0, max: 10_000 }).map((value) => (value / 100).toFixed(2));
const measures = fc.record({
  number: fc.integer({ min: 1, max: 99 }),
  dimension: fc.constantFrom(...dimensions),
  budget: fc.option(percents),
  progress: fc.option(fc.record({ status: fc.constantFrom(...measureProgressStatuses), percentComplete: percents })),
});
const anyInput = fc
  .tuple(
    ...districtReference.map(({ code }) =>
      fc
        .record({
          plan: fc.option(
            fc.record({
              status: fc.constantFrom(...planStatuses),
              approvedOn: fc.constant(null),
              measures: fc.array(measures, { maxLength: 4 }),
            }),
          ),
          report: fc.option(
            fc.record({
              status: fc.constantFrom(...reportStatuses),
              submittedOn: fc.option(fc.constantFrom('2023-04-30', '2023-05-01')),
            }),
          ),
          ita: fc.option(fc.record({ total: percents, level: fc.constantFrom('GOOD', 'PASS') })),
        })
        .map((rest): SummaryDistrict => ({ ...names(code), ...rest })),
    ),
  )
  .map((districts): CitySummaryInput => ({ ...input, districts }));

describe('any city', () => {
  it('adds up: districts, measures, zones, dimensions, levels', () => {
    fc.assert(
      fc.property(anyInput, (city) => {
        const { plans, reports, measures: all, byZone, byDimension, ita, missing, districtCount } = citySummary(city);
        const total = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
        expect(districtCount).toBe(50);
        for (const counts of [plans, reports]) {
          expect(counts.approved + counts.submitted + counts.draft + counts.missing).toBe(50);
        }
        expect(all.completed + all.inProgress + all.notStarted + all.cannotProceed).toBe(all.total);
        expect(total(byZone.map((zone) => zone.districtCount))).toBe(50);
        expect(total(byZone.map((zone) => zone.measureCount))).toBe(all.total);
        expect(total(byDimension.map((dimension) => dimension.measureCount))).toBe(all.total);
        expect(total(ita.levels.map((level) => level.count))).toBe(ita.count);
        expect([missing.plan.length, missing.report.length, missing.ita.length + ita.count]).toEqual([
          plans.missing,
          reports.missing,
          50,
        ]);
      }),
      { numRuns: 50 },
    );
  });

  it('gives the same text in whatever order its districts come', () => {
    fc.assert(
      fc.property(anyInput, (city) => {
        const backwards = { ...city, districts: [...city.districts].reverse(), schemes: [...city.schemes].reverse() };
        expect(JSON.stringify(citySummary(backwards))).toBe(JSON.stringify(citySummary(city)));
      }),
      { numRuns: 20 },
    );
  });
});
