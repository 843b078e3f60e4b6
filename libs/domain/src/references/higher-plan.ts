import { refuse } from '../refusals/refusals.js';
import type { FiscalYear } from '../shared/fiscal-year.js';

/** One guideline, issue or goal of a higher plan, as that plan numbers it. */
export interface HigherPlanGuideline {
  /** number as it is printed, such as 3 or 5.4 */
  readonly number: string;
  readonly nameTh: string;
  readonly nameEn: string;
}

/** A plan of the state or the city on which plans of districts rest, in one cycle. */
export interface HigherPlan {
  /** lasting code, of the plan and its cycle */
  readonly code: string;
  readonly nameTh: string;
  readonly nameEn: string;
  /** other Thai names by which documents call it */
  readonly otherNames: readonly string[];
  readonly firstYear: FiscalYear;
  readonly lastYear: FiscalYear;
  readonly guidelines: readonly HigherPlanGuideline[];
  /** where it was read */
  readonly source: string;
  readonly confirmed: boolean;
}

type Cycle = Pick<HigherPlan, 'firstYear' | 'lastYear'>;

/** True where a fiscal year lies in the cycle. */
export const coversYear = ({ firstYear, lastYear }: Cycle, fiscalYear: FiscalYear): boolean =>
  firstYear <= fiscalYear && fiscalYear <= lastYear;

/** A plan of a district that rests on a higher plan. */
export interface HigherPlanUser {
  readonly districtTh: string;
  readonly districtEn: string;
  readonly fiscalYear: FiscalYear;
}

/** How many are named in a refusal; the others are counted. */
const namedAtMost = 5;

const whom = (users: readonly HigherPlanUser[]) => {
  const named = users.slice(0, namedAtMost);
  const others = users.length - named.length;
  const th = named.map(({ districtTh, fiscalYear }) => `เขต${districtTh} (${fiscalYear})`).join(', ');
  const en = named.map(({ districtEn, fiscalYear }) => `${districtEn} (${fiscalYear})`).join(', ');
  return {
    count: users.length,
    usersTh: others === 0 ? th : `${th} และอีก ${others} แผน`,
    usersEn: others === 0 ? en : `${en} and ${others} more`,
  };
};

/** Refuses with HIGHER_PLAN_IN_USE to take away a higher plan on which somebody's plan rests. */
export function assertUnused(
  { nameTh, nameEn }: Pick<HigherPlan, 'nameTh' | 'nameEn'>,
  users: readonly HigherPlanUser[],
): void {
  if (users.length > 0) throw refuse('HIGHER_PLAN_IN_USE', { nameTh, nameEn, ...whom(users) });
}

/** A guideline that measures of plans answer. */
export interface GuidelineUser extends HigherPlanUser {
  /** number of the guideline in its higher plan */
  readonly number: string;
}

/** Refuses with HIGHER_PLAN_GUIDELINE_IN_USE to take away, or to number anew, a guideline that a measure of somebody's plan answers. */
export function assertGuidelinesKept(after: Pick<HigherPlan, 'guidelines'>, users: readonly GuidelineUser[]): void {
  const lost = users.filter(({ number }) => !after.guidelines.some((guideline) => guideline.number === number));
  if (lost.length === 0) return;
  const numbers = [...new Set(lost.map(({ number }) => number))].join(', ');
  const isSame = (one: HigherPlanUser, other: HigherPlanUser): boolean =>
    one.districtEn === other.districtEn && one.fiscalYear === other.fiscalYear;
  const plans = lost.filter((user, place) => lost.findIndex((other) => isSame(user, other)) === place);
  throw refuse('HIGHER_PLAN_GUIDELINE_IN_USE', { numbers, ...whom(plans) }, ['guidelines']);
}

/**
 * Refuses with HIGHER_PLAN_SHORTENED a cycle that ends before, or begins after, a year of a plan that rests on it. Plans that lay outside
 * of it before stay what they are.
 */
export function assertCycleKept(before: Cycle, after: Cycle, users: readonly HigherPlanUser[]): void {
  const lost = users.filter(({ fiscalYear }) => coversYear(before, fiscalYear) && !coversYear(after, fiscalYear));
  if (lost.length > 0)
    throw refuse('HIGHER_PLAN_SHORTENED', whom(lost), [
      lost.some(({ fiscalYear }) => fiscalYear < after.firstYear) ? 'firstYear' : 'lastYear',
    ]);
}
