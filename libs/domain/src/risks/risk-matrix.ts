import { refuse } from '../refusals/refusals.js';

export const riskBands = ['GREEN', 'YELLOW', 'ORANGE', 'RED'] as const;

/** How grave a risk is, from the mildest to the gravest. */
export type RiskBand = (typeof riskBands)[number];

export const riskBandNames = {
  GREEN: { nameTh: 'ต่ำ', nameEn: 'Low' },
  YELLOW: { nameTh: 'ปานกลาง', nameEn: 'Medium' },
  ORANGE: { nameTh: 'สูง', nameEn: 'High' },
  RED: { nameTh: 'สูงมาก', nameEn: 'Very high' },
} as const satisfies Record<RiskBand, { nameTh: string; nameEn: string }>;

/** Bands of the 25 cells as dated data: agencies cut the matrix differently. */
export interface RiskMatrix {
  /** five rows by likelihood from 1, each with five columns by impact from 1 */
  readonly cells: readonly (readonly RiskBand[])[];
  /** where the cut points were read, one sentence */
  readonly source: string;
  readonly confirmed: boolean;
}

/** The band of a risk. Refuses with RISK_SCALE what is no whole number from 1 to 5. */
export function riskBand(matrix: RiskMatrix, likelihood: number, impact: number): RiskBand {
  const band = matrix.cells[likelihood - 1]?.[impact - 1];
  if (band === undefined) {
    throw refuse('RISK_SCALE', { maximum: 5 }, [matrix.cells[likelihood - 1] === undefined ? 'likelihood' : 'impact']);
  }
  return band;
}

/** Everything that is wrong with a matrix, one sentence each: its size, and a band that falls while the risk rises. */
export function proveRiskMatrix({ cells }: RiskMatrix): string[] {
  if (cells.length !== 5 || cells.some((row) => row.length !== 5)) return ['the matrix is not 5 by 5'];
  const grade = (row: number, column: number) => riskBands.indexOf(cells[row]?.[column] ?? 'RED');
  return cells.flatMap((row, likelihood) =>
    row.flatMap((_, impact) => {
      const milder = Math.max(
        likelihood === 0 ? 0 : grade(likelihood - 1, impact),
        impact === 0 ? 0 : grade(likelihood, impact - 1),
      );
      return grade(likelihood, impact) < milder
        ? [`${likelihood + 1} × ${impact + 1} is milder than a smaller risk`]
        : [];
    }),
  );
}
