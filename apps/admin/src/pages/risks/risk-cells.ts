import { riskLevel, riskScore, type RiskRating } from '@sucharit/domain/risks';

/** Before the planned measures, or after them. */
export const moments = ['current', 'residual'] as const;
export type Moment = (typeof moments)[number];

/** Likelihood and impact as they are rated; null where they are not. */
export interface Rated {
  readonly likelihood: number | null;
  readonly impact: number | null;
}

/** The number of risks of one rating. */
export interface RatedCount extends Rated {
  readonly count: number;
}

/** One cell of a heat map. */
export interface RiskCell {
  readonly likelihood: number;
  readonly impact: number;
  /** Place of the level's band in the matrix, from 0. */
  readonly band: number;
  readonly count: number;
}

interface Matrix {
  readonly size: number;
  readonly bands: readonly { readonly from: number; readonly to: number }[];
}

/** The rating of a risk before or after the planned measures. */
export const ratedAt = (risk: RiskRating, moment: Moment): Rated =>
  moment === 'current'
    ? { likelihood: risk.likelihood, impact: risk.impact }
    : { likelihood: risk.residualLikelihood, impact: risk.residualImpact };

/** True for a risk that has a place in a heat map, before or after the planned measures. */
export const isRated = (risk: RiskRating): boolean =>
  moments.some((moment) => {
    const { likelihood, impact } = ratedAt(risk, moment);
    return likelihood !== null && impact !== null;
  });

/** True for a rating that has a cell in the matrix. */
export const hasCell = ({ size }: Pick<Matrix, 'size'>, { likelihood, impact }: Rated): boolean =>
  likelihood !== null && impact !== null && likelihood <= size && impact <= size;

/** The rows of a heat map, from the likeliest risks down; columns from the mildest impact up. */
export function riskCells(matrix: Matrix, counts: readonly RatedCount[]): RiskCell[][] {
  const steps = Array.from({ length: matrix.size }, (_none, index) => index + 1);
  return steps.toReversed().map((likelihood) =>
    steps.map((impact) => ({
      likelihood,
      impact,
      band: (riskLevel(matrix, riskScore(likelihood, impact)) ?? 0) - 1,
      count: counts
        .filter((rated) => rated.likelihood === likelihood && rated.impact === impact)
        .reduce((sum, { count }) => sum + count, 0),
    })),
  );
}

/** The number of risks that have no cell: not rated, or above the scale of the matrix. */
export const withoutCell = (matrix: Matrix, counts: readonly RatedCount[]): number =>
  counts.filter((rated) => !hasCell(matrix, rated)).reduce((sum, { count }) => sum + count, 0);

/** A chosen cell as an address writes it, such as `4x5`; `none` for the risks that have no cell. */
export type ChosenCell = { readonly likelihood: number; readonly impact: number } | 'none' | null;

/** The cell that an address names. */
export function cellNamed(text: string): ChosenCell {
  if (text === 'none') return 'none';
  const [, likelihood, impact] = /^([1-9])x([1-9])$/.exec(text) ?? [];
  return likelihood && impact ? { likelihood: Number(likelihood), impact: Number(impact) } : null;
}

/** The address of a cell. */
export const nameOfCell = (cell: ChosenCell): string =>
  cell === null ? '' : cell === 'none' ? 'none' : `${cell.likelihood}x${cell.impact}`;
