import { similarTexts, type SimilarTexts } from '@sucharit/domain/plans';

/** A text of a plan with its place. */
export interface PlacedText {
  readonly planId: string;
  readonly districtCode: number;
  /** its Thai name, by which similar texts are found whose district they name */
  readonly districtName: string;
  readonly nameEn: string;
  readonly number: number;
  readonly text: string;
}

/** Finds texts that several districts have. */
export const findSimilarTexts = (texts: readonly PlacedText[]): SimilarTexts<PlacedText> => similarTexts(texts);
