import { buddhistEraOffset, formatThaiDate } from '@sucharit/domain/shared';

/** A figure: exact decimal text with the places in which it is shown. `grouped` separates thousands. */
export interface NumberCell {
  readonly number: string;
  readonly places: 0 | 2;
  readonly grouped: boolean;
}

/** The form of a day: 2023-03-31 of the Christian Era, 31/03/2566 or (in words) 31 มีนาคม 2566 of the Buddhist Era. */
export type DayFormat = 'iso' | 'buddhist' | 'words';

/** A day, or a minute and second of it on the clock of Bangkok; a workbook holds it as a date, which can be sorted and counted with. */
export interface DateCell {
  /** ISO date, Christian Era */
  readonly day: string;
  /** `hh:mm:ss`; null for a whole day */
  readonly time: string | null;
  readonly format: DayFormat;
  /** as a file of text says it */
  readonly text: string;
}

/** Text is always shown as text, whatever it begins with; null is an empty cell. */
export type Cell = string | NumberCell | DateCell | null;

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
  /** at the foot of every printed page */
  readonly footer: string;
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

/** Bangkok is seven hours ahead of UTC all year. */
const bangkokOffsetMs = 7 * 3_600_000;

const written: Readonly<Record<DayFormat, (iso: string) => string>> = {
  iso: (iso) => iso,
  buddhist: (iso) => {
    const [year = '', month = '', day = ''] = iso.split('-');
    return `${day}/${month}/${Number(year) + buddhistEraOffset}`;
  },
  words: (iso) => formatThaiDate(iso, { digits: 'arabic', month: 'long' }),
};

/** An ISO date as a cell. */
export const dayCell = (iso: string | null, format: DayFormat): DateCell | null =>
  iso === null ? null : { day: iso, time: null, format, text: written[format](iso) };

/** A moment (ISO 8601) as a cell: by the clock of Bangkok, but in a text of the Christian Era the moment as it was given. */
export function instantCell(iso: string, format: DayFormat): DateCell {
  const bangkok = new Date(Date.parse(iso) + bangkokOffsetMs).toISOString();
  const [day, time] = [bangkok.slice(0, 10), bangkok.slice(11, 19)];
  const clock = format === 'words' ? `${time.slice(0, 5).replace(':', '.')} น.` : time;
  return { day, time, format, text: format === 'iso' ? iso : `${written[format](day)} ${clock}` };
}
