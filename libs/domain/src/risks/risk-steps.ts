import { refuse } from '../refusals/refusals.js';
import { withinCurrent, type RiskRating } from './risk-rating.js';
import type { RiskMatrix } from './risk-matrix.js';

/** The steps of another scale for the steps of the scale before it, from the least: `[1, 2, 3, 3, 4]` makes 5 × 5 into 4 × 4. */
export interface RiskSteps {
  readonly likelihoodSteps: readonly number[];
  readonly impactSteps: readonly number[];
}

/** Steps where the scale changes, null where it stays. */
export interface StepsOrNone {
  readonly likelihoodSteps: readonly number[] | null;
  readonly impactSteps: readonly number[] | null;
}

/** A rating by another scale. The residual one, which the other scale may put above the current one, follows it down. */
export const rerated = <Rating extends RiskRating>(rating: Rating, steps: RiskSteps): Rating => {
  const by = (list: readonly number[], step: number | null): number | null =>
    step === null ? null : (list[step - 1] ?? null);
  return withinCurrent({
    ...rating,
    likelihood: by(steps.likelihoodSteps, rating.likelihood),
    impact: by(steps.impactSteps, rating.impact),
    residualLikelihood: by(steps.likelihoodSteps, rating.residualLikelihood),
    residualImpact: by(steps.impactSteps, rating.residualImpact),
  });
};

/**
 * The steps from one scale to another, null where the scale stays. Refuses with RISK_MATRIX_STEPS steps that are not one for each step
 * of the scale before, lie outside the new scale, or fall; with RISK_MATRIX_STEPS_KEPT steps where the scale stays.
 */
export function checkSteps(given: StepsOrNone, before: number | null, size: number): RiskSteps | null {
  const { likelihoodSteps, impactSteps } = given;
  const lists = [
    ['likelihoodSteps', likelihoodSteps],
    ['impactSteps', impactSteps],
  ] as const;
  if (before === null || before === size) {
    for (const [name, list] of lists) if (list !== null) throw refuse('RISK_MATRIX_STEPS_KEPT', {}, [name]);
    return null;
  }
  for (const [name, list] of lists) {
    const wrong = (path: (string | number)[]) => refuse('RISK_MATRIX_STEPS', { steps: before, maximum: size }, path);
    if (list?.length !== before) throw wrong([name]);
    list.forEach((step, index) => {
      if (!Number.isInteger(step) || step < 1 || step > size || step < (list[index - 1] ?? 1))
        throw wrong([name, index]);
    });
  }
  return likelihoodSteps && impactSteps && { likelihoodSteps, impactSteps };
}

/** Steps of a scale by way of a scale between. */
export const followedBy = (first: RiskSteps, next: RiskSteps): RiskSteps => ({
  likelihoodSteps: first.likelihoodSteps.map((step) => next.likelihoodSteps[step - 1] ?? step),
  impactSteps: first.impactSteps.map((step) => next.impactSteps[step - 1] ?? step),
});

const unrated = {
  likelihood: null,
  impact: null,
  residualLikelihood: null,
  residualImpact: null,
} as const satisfies RiskRating;

/**
 * A rating of one fiscal year on the scale of a later one, through each matrix that comes into force between them. Where nobody has said
 * what becomes of the steps of a scale, it is not rated.
 */
export function ratedInYear<Rating extends RiskRating>(
  rating: Rating,
  matrices: readonly (Pick<RiskMatrix, 'size' | 'inForceFrom'> & StepsOrNone)[],
  { from, to }: { readonly from: number; readonly to: number },
): Rating {
  const begun = matrices
    .filter(({ inForceFrom }) => inForceFrom !== null && inForceFrom <= to)
    .toSorted((left, right) => (left.inForceFrom ?? 0) - (right.inForceFrom ?? 0));
  return begun.reduce<Rating>((now, { inForceFrom, size, likelihoodSteps, impactSteps }, index) => {
    const before = begun[index - 1]?.size;
    if ((inForceFrom ?? 0) <= from || before === undefined || before === size) return now;
    if (likelihoodSteps?.length !== before || impactSteps?.length !== before) return { ...now, ...unrated };
    return rerated(now, { likelihoodSteps, impactSteps });
  }, rating);
}
