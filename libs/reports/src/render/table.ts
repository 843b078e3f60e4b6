/** A figure: exact decimal text with the places in which it is shown. `grouped` separates thousands. */
export interface NumberCell {
  readonly number: string;
  readonly places: 0 | 2;
  readonly grouped: boolean;
}

/** Text is always shown as text, whatever it begins with; null is an empty cell. */
export type Cell = string | NumberCell | null;

export interface Column {
  readonly th: string;
  readonly en: string;
  /** width in characters */
  readonly width: number;
}

/** Rows under headings in two languages. */
export interface Table {
  readonly columns: readonly Column[];
  /** each as long as `columns` */
  readonly rows: readonly (readonly Cell[])[];
}

/** A table on a page of its own. */
export interface Sheet extends Table {
  /** at most 31 characters without `\ / ? * [ ] :`, which spreadsheets do not take */
  readonly name: string;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
}

/** A count as a cell. */
export const whole = (value: number | null): Cell =>
  value === null ? null : { number: String(value), places: 0, grouped: false };

/** A score or percentage, decimal text with two places, as a cell. */
export const figure = (value: string | null): Cell =>
  value === null ? null : { number: value, places: 2, grouped: false };

/** Baht, decimal text with two places, as a cell. */
export const money = (value: string | null): Cell =>
  value === null ? null : { number: value, places: 2, grouped: true };
