/** One ready question: a query whose variables have defaults, so that it can be sent as it is. */
export interface LibraryQuestion {
  readonly file: string;
  readonly name: string;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly descriptionTh: string;
  readonly descriptionEn: string;
  /** SHA-256 of its file in hexadecimal, by which it is registered: the hash alone asks it. */
  readonly hash: string;
  readonly text: string;
}
/** The ready questions, by number. */
export declare const library: readonly LibraryQuestion[];
