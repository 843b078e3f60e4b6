import { handInState } from '../calendar/index.js';
import { zones } from '../districts/index.js';
import { dimensions } from '../plans/index.js';
import { formatScore, mean, sum } from '../shared/decimal.js';
import { assertFiscalYear, roundCutOff } from '../shared/fiscal-year.js';
import { countHandIns } from './count-hand-ins.js';
import { averagePercent, countMeasures, countUnreported } from './average-progress.js';
import { itaFigures } from './ita-figures.js';
import { ruleVersions } from './rule-versions.js';
import type { CitySummaryInput, SummaryDistrict, SummaryMeasure } from './summary-input.js';
import type {
  CitySummarySnapshot,
  DimensionFigures,
  DistrictFigures,
  DistrictName,
  Timeliness,
  ZoneFigures,
} from './summary-snapshot.js';

/**
 * Assembles the city's figures from its districts' rows. The same rows give the same snapshot in whatever order they
 * come, so its JSON can be hashed. Every mean is taken over measures or districts themselves, never over other means.
 */
export function citySummary(input: CitySummaryInput): CitySummarySnapshot {
  const { round, dueOn } = input;
  const fiscalYear = assertFiscalYear(input.fiscalYear);
  const districts = [...input.districts].sort((a, b) => a.code - b.code);
  const rows = districts.map((district) => districtFigures(district, dueOn));
  const measures = districts.flatMap(measuresOf);
  return deepFreeze({
    formatVersion: 2,
    fiscalYear,
    round,
    cutOff: roundCutOff(fiscalYear, round),
    dueOn,
    districtCount: districts.length,
    plans: countHandIns(rows.map(({ planStatus }) => planStatus)),
    reports: { ...countHandIns(rows.map(({ reportStatus }) => reportStatus)), ...countTimeliness(rows, dueOn) },
    measures: countMeasures(measures),
    byZone: zones.map((zone) => zoneFigures(zone, districts)),
    byDimension: dimensions.map((dimension) => dimensionFigures(dimension, measures)),
    ita: itaFigures(
      districts.map(({ ita }) => ita),
      input.itaLevels,
    ),
    districts: rows,
    missing: {
      plan: namesWithout(districts, 'plan'),
      report: namesWithout(districts, 'report'),
      ita: namesWithout(districts, 'ita'),
    },
    versions: {
      rules: ruleVersions,
      schemes: input.schemes
        .map(({ kind, fiscalYear: year, version, confirmed }) => ({ kind, fiscalYear: year, version, confirmed }))
        .sort((a, b) =>
          a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.fiscalYear - b.fiscalYear || a.version - b.version,
        ),
    },
  });
}

function measuresOf(district: SummaryDistrict): readonly SummaryMeasure[] {
  return district.plan?.measures ?? [];
}

function districtFigures(district: SummaryDistrict, dueOn: string | null): DistrictFigures {
  const { code, nameTh, nameEn, zone, plan, report, ita } = district;
  return {
    code,
    nameTh,
    nameEn,
    zone,
    planStatus: plan?.status ?? null,
    planApprovedOn: plan?.approvedOn ?? null,
    reportStatus: report?.status ?? null,
    reportSubmittedOn: report?.submittedOn ?? null,
    reportTimeliness: dueOn === null ? null : timelinessOf(report, dueOn),
    measures: countMeasures(measuresOf(district)),
    itaTotal: ita === null ? null : formatScore(ita.total),
    itaLevel: ita?.level ?? null,
  };
}

/** A report that was returned is the district's again: until it comes back it is missing, as one that was never handed in. */
function timelinessOf(report: SummaryDistrict['report'], dueOn: string): Timeliness {
  const state = handInState({ status: report?.status ?? null, dueOn, handedInOn: report?.submittedOn ?? null }, null);
  return state === 'ON_TIME' || state === 'LATE' ? state : 'MISSING';
}

function countTimeliness(rows: readonly DistrictFigures[], dueOn: string | null) {
  const having = (value: DistrictFigures['reportTimeliness']) =>
    dueOn === null ? null : rows.filter(({ reportTimeliness }) => reportTimeliness === value).length;
  return { onTime: having('ON_TIME'), late: having('LATE') };
}

function zoneFigures(zone: ZoneFigures['zone'], districts: readonly SummaryDistrict[]): ZoneFigures {
  const own = districts.filter((district) => district.zone === zone);
  const measures = own.flatMap(measuresOf);
  return {
    zone,
    districtCount: own.length,
    measureCount: measures.length,
    averageItaTotal: mean(own.flatMap(({ ita }) => (ita === null ? [] : [ita.total]))),
    averagePercentComplete: averagePercent(measures),
    unreportedCount: countUnreported(measures),
  };
}

function dimensionFigures(
  dimension: DimensionFigures['dimension'],
  measures: readonly SummaryMeasure[],
): DimensionFigures {
  const own = measures.filter((measure) => measure.dimension === dimension);
  const budgets = own.flatMap(({ budget }) => (budget === null ? [] : [budget]));
  return {
    dimension,
    measureCount: own.length,
    averagePercentComplete: averagePercent(own),
    unreportedCount: countUnreported(own),
    budget: budgets.length === 0 ? null : sum(budgets),
  };
}

function namesWithout(districts: readonly SummaryDistrict[], part: 'plan' | 'report' | 'ita'): DistrictName[] {
  return districts
    .filter((district) => district[part] === null)
    .map(({ code, nameTh, nameEn }) => ({ code, nameTh, nameEn }));
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
