import type { RiskMatrixInput } from '@sucharit/contract';
import type { RiskColour } from '@sucharit/domain/risks';

/** A level as it is typed: it begins after the one before it, and its highest score is a text until it is sent. */
export interface TypedBand {
  readonly to: string;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly colour: RiskColour;
}

/** A matrix as it is typed. */
export interface TypedMatrix {
  readonly nameTh: string;
  readonly nameEn: string;
  readonly size: number;
  readonly bands: readonly TypedBand[];
  readonly source: string;
  readonly confirmed: boolean;
  /** New steps for the steps of before; of no use while the size stays. */
  readonly likelihoodSteps: readonly number[];
  readonly impactSteps: readonly number[];
}

interface Definition {
  readonly nameTh: string;
  readonly nameEn: string;
  readonly size: number;
  readonly bands: readonly (Omit<TypedBand, 'to'> & { readonly to: number })[];
}

/** New steps spread evenly over the old ones: the least stays the least, the gravest the gravest. */
export const evenSteps = (before: number, size: number): number[] =>
  Array.from({ length: before }, (_none, index) => 1 + Math.round((index * (size - 1)) / (before - 1)));

/** The values that a preset, or a matrix that is there, brings into the form. */
export const definitionOf = ({ nameTh, nameEn, size, bands }: Definition, sizeBefore: number | null) => ({
  ...{ nameTh, nameEn },
  ...sized(size, sizeBefore),
  bands: bands.map((band): TypedBand => ({
    to: String(band.to),
    nameTh: band.nameTh,
    nameEn: band.nameEn,
    colour: band.colour,
  })),
});

/** A size with the steps to it from the size of before. */
export function sized(size: number, sizeBefore: number | null) {
  const steps = sizeBefore === null || sizeBefore === size ? [] : evenSteps(sizeBefore, size);
  return { size, likelihoodSteps: steps, impactSteps: steps };
}

const wholePattern = /^\d{1,3}$/;
/** True for a whole number of at most three digits. */
export const isWhole = (text: string): boolean => wholePattern.test(text);

/** The lowest score of each level: the one after the level before. */
export const begins = (bands: readonly TypedBand[]): number[] =>
  bands.map((_band, index) => Number(bands[index - 1]?.to ?? 0) + 1);

/** The bands as figures, for drawing. */
export const drawnBands = (bands: readonly TypedBand[]) => {
  const from = begins(bands);
  return bands.map((band, index) => ({ ...band, from: from[index] ?? 1, to: Number(band.to) }));
};

/** The API's input for what is typed. */
export function inputOf(fiscalYear: number, typed: TypedMatrix): RiskMatrixInput {
  const { likelihoodSteps, impactSteps, bands, ...head } = typed;
  return {
    fiscalYear,
    ...head,
    bands: drawnBands(bands),
    ...(likelihoodSteps.length > 0 ? { likelihoodSteps: [...likelihoodSteps], impactSteps: [...impactSteps] } : {}),
  };
}
