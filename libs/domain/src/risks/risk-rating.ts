import { refuse } from '../refusals/refusals.js';
import type { ValuePath } from '../shared/value-path.js';

/** How likely and how grave a risk is, now and after what is planned; null where nobody has rated it. */
export interface RiskRating {
  readonly likelihood: number | null;
  readonly impact: number | null;
  readonly residualLikelihood: number | null;
  readonly residualImpact: number | null;
}

/** Likelihood × impact, by which a matrix tells the level; null while one of them is not rated. */
export const riskScore = (likelihood: number | null, impact: number | null): number | null =>
  likelihood === null || impact === null ? null : likelihood * impact;

/**
 * Refuses with RISK_RESIDUAL a risk that would be graver after what is planned than it is now. Scores are compared: what holds for
 * them holds for the levels of every matrix.
 */
export function assertResidual(rating: RiskRating, path: ValuePath): void {
  const current = riskScore(rating.likelihood, rating.impact);
  const residual = riskScore(rating.residualLikelihood, rating.residualImpact);
  if (current === null || residual === null || residual <= current) return;
  const field = (rating.residualLikelihood ?? 0) > (rating.likelihood ?? 0) ? 'residualLikelihood' : 'residualImpact';
  throw refuse('RISK_RESIDUAL', { residual, current }, [...path, field]);
}

const ratings = [
  'likelihood',
  'impact',
  'residualLikelihood',
  'residualImpact',
] as const satisfies readonly (keyof RiskRating)[];

/** Refuses with RISK_SCALE a rating above the scale of the matrix in force. */
export function assertOnScale(rating: RiskRating, maximum: number, path: ValuePath): void {
  const above = ratings.find((name) => (rating[name] ?? 0) > maximum);
  if (above) throw refuse('RISK_SCALE', { maximum }, [...path, above]);
}

/** A rating of which the residual one is nowhere above the current one, which it follows down. */
export function withinCurrent<Rating extends RiskRating>(rating: Rating): Rating {
  const current = riskScore(rating.likelihood, rating.impact);
  const residual = riskScore(rating.residualLikelihood, rating.residualImpact);
  if (current === null || residual === null || residual <= current) return rating;
  return {
    ...rating,
    residualLikelihood: Math.min(rating.residualLikelihood ?? 0, rating.likelihood ?? 0),
    residualImpact: Math.min(rating.residualImpact ?? 0, rating.impact ?? 0),
  };
}
