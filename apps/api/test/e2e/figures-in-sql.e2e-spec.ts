import { describe, expect, it } from '@jest/globals';
import { districtReference } from '@sucharit/domain/districts';
import { reportingRounds, type ReportingRound } from '@sucharit/domain/shared';
import {
  citySummary,
  type CitySummarySnapshot,
  type SummaryDistrict,
  type SummaryMeasure,
} from '@sucharit/domain/summaries';
import fc from 'fast-check';
import type { Database } from '../../src/platform/database/index.js';
import {
  loadProduct,
  randomCity,
  randomLevels,
  randomYear,
  testAccounts,
  writeRandomCity,
  type RandomCity,
  type RandomEntry,
  type RandomPlace,
  type RandomPlan,
  type TestAccountName,
  withApp,
} from '../support/index.js';

const { gatherSummaryInput } = await loadProduct();

const app = withApp();

const asking = ['center', 'analyst', 'officer'] as const;

/** The city's input with what a view makes of each place; districts without rows have nothing. */
function districtsOf(
  city: RandomCity,
  view: (place: RandomPlace) => Pick<SummaryDistrict, 'plan' | 'report' | 'ita'>,
): SummaryDistrict[] {
  const places = new Map(city.places.map((place) => [place.code, place]));
  return districtReference.map(({ code, nameTh, nameEn, zone }) => {
    const place = places.get(code);
    return { code, nameTh, nameEn, zone, ...(place ? view(place) : { plan: null, report: null, ita: null }) };
  });
}

const planOf = (
  plan: RandomPlan,
  entryOf: (index: number) => RandomEntry | null,
): NonNullable<SummaryDistrict['plan']> => ({
  status: plan.status,
  approvedOn: plan.approvedOn,
  measures: plan.measures.map((measure, index): SummaryMeasure => {
    const entry = entryOf(index);
    return {
      ...measure,
      number: index + 1,
      progress: entry && { status: entry.status, percentComplete: entry.percent },
    };
  }),
});
const publishedIta = ({ ita }: RandomPlace): SummaryDistrict['ita'] =>
  ita?.isPublished ? { total: ita.total, level: ita.level } : null;

/** By the latest report that an account may see; what is not approved is its district's and the city's. */
function latestFor(account: TestAccountName) {
  const { district } = testAccounts[account];
  return (place: RandomPlace): Pick<SummaryDistrict, 'plan' | 'report' | 'ita'> => {
    const { plan, code } = place;
    const isOwn = district === null || district === code;
    const reports = [...reportingRounds]
      .reverse()
      .map((round) => plan?.reports[round] ?? null)
      .filter((report) => report !== null && (isOwn || report.status === 'APPROVED'));
    const entryOf = (index: number): RandomEntry | null =>
      reports.map((report) => report?.entries[index] ?? null).find((entry) => entry !== null) ?? null;
    return {
      plan: plan && (isOwn || plan.status === 'APPROVED') ? planOf(plan, entryOf) : null,
      report: null,
      ita: publishedIta(place),
    };
  };
}

/** By what is approved of a round alone, as summaries and headlines are. */
const approvedOf =
  (round: ReportingRound) =>
  (place: RandomPlace): Pick<SummaryDistrict, 'plan' | 'report' | 'ita'> => {
    const report = place.plan?.reports[round] ?? null;
    const measures = place.plan?.status === 'APPROVED' ? place.plan.measures : [];
    return {
      plan:
        place.plan &&
        planOf({ ...place.plan, measures }, (index) =>
          report?.status === 'APPROVED' ? (report.entries[index] ?? null) : null,
        ),
      report: report && { status: report.status, submittedOn: report.submittedAt?.slice(0, 10) ?? null },
      ita: publishedIta(place),
    };
  };

const summaryOf = (city: RandomCity, round: ReportingRound, districts: SummaryDistrict[]): CitySummarySnapshot =>
  citySummary({
    fiscalYear: randomYear,
    round,
    dueOn: city.rounds[round]?.dueOn ?? null,
    districts,
    itaLevels: randomLevels,
    schemes: [],
  });

const number = (figure: string | null): number | null => (figure === null ? null : Number(figure));

/** The other root field has graphql-js complete the answer, so that it is read from the database each time. */
const ask = async (account: TestAccountName, fields: string): Promise<unknown> =>
  (
    await (
      await app.as(account)
    ).data<{ cityStatistics: unknown }>(`{ me { username } cityStatistics(fiscalYear: ${randomYear}) { ${fields} } }`)
  ).cityStatistics;

const compare = (check: (city: RandomCity) => Promise<void>) =>
  fc.assert(
    fc.asyncProperty(randomCity, async (city) => {
      await writeRandomCity(app, city);
      await check(city);
    }),
    { numRuns: 15, endOnFailure: true },
  );

describe('SQL adds the same random rows up as the domain', () => {
  it(
    'for the statistics of the city, by the latest reports that somebody may see',
    () =>
      compare(async (city) => {
        for (const account of asking) {
          const { districtCount, plans, measures, byZone, byDimension, ita } = summaryOf(
            city,
            'TWELVE_MONTH',
            districtsOf(city, latestFor(account)),
          );
          const { unreported: _notAsked, ...counts } = measures;
          const told = await ask(
            account,
            `districtCount plans { approved submitted draft missing }
           measures { total completed inProgress notStarted cannotProceed averagePercentComplete }
           byZone { zone districtCount averageItaTotal averagePercentComplete }
           byDimension { dimension measureCount averagePercentComplete budget }
           ita { count average median minimum maximum levels { level count } }`,
          );
          expect([account, told]).toEqual([
            account,
            {
              districtCount,
              plans,
              measures: { ...counts, averagePercentComplete: number(measures.averagePercentComplete) },
              byZone: byZone.map((zone) => ({
                zone: zone.zone,
                districtCount: zone.districtCount,
                averageItaTotal: number(zone.averageItaTotal),
                averagePercentComplete: number(zone.averagePercentComplete),
              })),
              byDimension: byDimension.map(({ dimension, measureCount, averagePercentComplete, budget }) => ({
                ...{ dimension, measureCount, budget },
                averagePercentComplete: number(averagePercentComplete),
              })),
              ita: {
                count: ita.count,
                average: number(ita.average),
                median: number(ita.median),
                minimum: number(ita.minimum),
                maximum: number(ita.maximum),
                levels: ita.levels.filter(({ count }) => count > 0),
              },
            },
          ]);
        }
      }),
    120_000,
  );

  it(
    'for headlines, and for what a summary is compiled from, by what is approved',
    () =>
      compare(async (city) => {
        for (const round of reportingRounds) {
          const districts = districtsOf(city, approvedOf(round));
          const { measures, byZone, byDimension } = summaryOf(city, round, districts);
          const { total, unreported, averagePercentComplete, ...counts } = measures;
          const headline = {
            ...counts,
            measureCount: total,
            unreportedCount: unreported,
            averagePercentComplete: number(averagePercentComplete),
            byZone: byZone
              .filter(({ measureCount }) => measureCount > 0)
              .map((of) => ({
                ...{ zone: of.zone, measureCount: of.measureCount },
                averagePercentComplete: number(of.averagePercentComplete),
              })),
            byDimension: byDimension
              .filter(({ measureCount }) => measureCount > 0)
              .map((of) => ({
                ...{ dimension: of.dimension, measureCount: of.measureCount },
                averagePercentComplete: number(of.averagePercentComplete),
              })),
          };
          const told = await ask(
            'officer',
            `headline(round: ${round}) { measureCount unreportedCount completed inProgress notStarted cannotProceed averagePercentComplete
             byZone { zone measureCount averagePercentComplete } byDimension { dimension measureCount averagePercentComplete } }`,
          );
          expect([round, told]).toEqual([round, { headline }]);
          if (!city.rounds[round]) continue;
          const { input } = await gatherSummaryInput(app.get<Database>('Database'), randomYear, round);
          expect([round, input.dueOn, input.districts]).toEqual([round, city.rounds[round].dueOn, districts]);
        }
      }),
    120_000,
  );
});
