import { riskLevel, type RiskMatrix } from './risk-matrix.js';
import { riskScore, type RiskRating } from './risk-rating.js';
import { rerated, type RiskSteps } from './risk-steps.js';

/** A rating with the levels that a matrix gives it. */
export interface LevelledRating extends RiskRating {
  readonly level: number | null;
  readonly residualLevel: number | null;
}

/** What another matrix makes of a risk. */
export interface MatrixEffect<Risk extends RiskRating> {
  readonly risk: Risk;
  readonly before: LevelledRating;
  readonly after: LevelledRating;
  /** The rating itself is another one. */
  readonly rerated: boolean;
  /** A level, before or after the planned measures, is another one. */
  readonly moved: boolean;
}

type Bands = Pick<RiskMatrix, 'bands'>;

function levelled(matrix: Bands | null, rating: RiskRating): LevelledRating {
  const { likelihood, impact, residualLikelihood, residualImpact } = rating;
  const level = (score: number | null): number | null => matrix && riskLevel(matrix, score);
  return {
    ...{ likelihood, impact, residualLikelihood, residualImpact },
    level: level(riskScore(likelihood, impact)),
    residualLevel: level(riskScore(residualLikelihood, residualImpact)),
  };
}

/** What each risk comes to under another matrix, with the steps to its scale where that is another one. */
export const matrixEffects = <Risk extends RiskRating>(
  risks: readonly Risk[],
  { before, after, steps }: { readonly before: Bands | null; readonly after: Bands; readonly steps: RiskSteps | null },
): MatrixEffect<Risk>[] =>
  risks.map((risk) => {
    const [old, next] = [levelled(before, risk), levelled(after, steps ? rerated(risk, steps) : risk)];
    return {
      risk,
      before: old,
      after: next,
      rerated: (['likelihood', 'impact', 'residualLikelihood', 'residualImpact'] as const).some(
        (name) => old[name] !== next[name],
      ),
      moved: old.level !== next.level || old.residualLevel !== next.residualLevel,
    };
  });

/** The number of risks that go from one level to another, or stay, before the planned measures or after them; null for risks without a level. */
export function levelMoves(
  effects: readonly MatrixEffect<RiskRating>[],
  level: 'level' | 'residualLevel' = 'level',
): { readonly from: number | null; readonly to: number | null; readonly count: number }[] {
  const counts = new Map<string, { from: number | null; to: number | null; count: number }>();
  for (const { before, after } of effects) {
    const [from, to] = [before[level], after[level]];
    const move = counts.get(`${from} ${to}`) ?? { from, to, count: 0 };
    move.count += 1;
    counts.set(`${from} ${to}`, move);
  }
  return [...counts.values()].sort(
    (left, right) => (left.from ?? 0) - (right.from ?? 0) || (left.to ?? 0) - (right.to ?? 0),
  );
}
