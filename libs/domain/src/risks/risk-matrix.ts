export const riskColours = ['GREEN', 'YELLOW', 'ORANGE', 'RED'] as const;

/** Colour in which a band of a matrix is drawn, beside its name. */
export type RiskColour = (typeof riskColours)[number];

/** The scores of one level. */
export interface RiskBand {
  /** Lowest and highest score, likelihood × impact. */
  readonly from: number;
  readonly to: number;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly colour: RiskColour;
}

/** A matrix of risks as dated data: agencies cut it differently. */
export interface RiskMatrix {
  readonly code: string;
  readonly nameTh: string;
  readonly nameEn: string;
  /** Likelihood and impact are rated from 1 to this. */
  readonly size: number;
  /** From the mildest to the gravest; they hold every score once. */
  readonly bands: readonly RiskBand[];
  /** Where the cut points were read, one sentence. */
  readonly source: string;
  readonly confirmed: boolean;
  /** First fiscal year in which it holds, until another one does; null for one that is not in force. */
  readonly inForceFrom: number | null;
}

/** The place of a risk's level among the bands of a matrix, from 1 for the mildest; null for a score that the matrix does not have. */
export function riskLevel(
  { bands }: { readonly bands: readonly Pick<RiskBand, 'from' | 'to'>[] },
  score: number | null,
): number | null {
  const place = score === null ? -1 : bands.findIndex(({ from, to }) => from <= score && score <= to);
  return place < 0 ? null : place + 1;
}

/** The matrix that holds in a fiscal year: the last one that came into force until then; null when none has. */
export const matrixInForce = <Matrix extends Pick<RiskMatrix, 'inForceFrom'>>(
  matrices: readonly Matrix[],
  fiscalYear: number,
): Matrix | null =>
  matrices.reduce<Matrix | null>(
    (found, matrix) =>
      matrix.inForceFrom !== null &&
      matrix.inForceFrom <= fiscalYear &&
      (found?.inForceFrom ?? -Infinity) < matrix.inForceFrom
        ? matrix
        : found,
    null,
  );
