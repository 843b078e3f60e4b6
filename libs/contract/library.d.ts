/** One ready question: a query whose variables have defaults, so that it can be sent as it is. */
export interface LibraryQuestion {
  readonly file: string;
  readonly name: string;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly descriptionTh: string;
  readonly descriptionEn: string;
  readonly text: string;
}
/** The ready questions, by number. */
export declare const library: readonly LibraryQuestion[];
