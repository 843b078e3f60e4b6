import { toArabicDigits } from '../shared/thai-text.js';
import type { DocumentSource, Span } from './document-source.js';
import type { MeasureDraft } from './measure-draft.js';

const titleNumber =
  /^\s*(?:(?:โครงการ|กิจกรรม|มาตรการ)\s?ที่\s*)?\(?([0-9๐-๙]{1,3}(?:\s?\.\s?[0-9๐-๙]{1,2})*)\s?[.):](?![0-9๐-๙])\s*|^\s*(?:โครงการ|กิจกรรม|มาตรการ)\s?ที่\s*([0-9๐-๙]{1,3})(?![0-9๐-๙])\s*/;
const subNumber = /^\s*([0-9๐-๙]{1,2}(?:\s?\.\s?[0-9๐-๙]{1,2})+)(?![0-9๐-๙,])\s*/;

/** A title cell of the table, split. */
interface Title {
  readonly number: number | null;
  readonly numberSpan: Span;
  readonly words: Span;
}

/** Splits a title cell into its number (the last part of '๑.๒') and its words. */
export function readTitle(source: DocumentSource, cell: Span): Title {
  const text = source.slice(cell);
  const match = titleNumber.exec(text) ?? subNumber.exec(text);
  if (match === null) return { number: null, numberSpan: cell, words: cell };
  const digits = toArabicDigits(match[1] ?? match[2] ?? '').split('.');
  const words = { start: cell.start + match[0].length, end: cell.end };
  return {
    number: Number(digits[digits.length - 1]),
    numberSpan: source.trim({ start: cell.start, end: words.start }),
    words,
  };
}

/** The number that a row states, in its title or in a cell of its own; null when it states none. */
export function statedNumber(
  source: DocumentSource,
  title: Title | null,
  numberCell: Span | undefined,
): MeasureDraft['stated'] {
  if (title !== null && title.number !== null) return { number: title.number, span: title.numberSpan };
  if (numberCell === undefined) return null;
  const match = /^[^0-9]*(?:[0-9]{1,2}\.)*([0-9]{1,3})/.exec(toArabicDigits(source.slice(numberCell)));
  if (match === null) return null;
  return { number: Number(match[1]), span: { start: numberCell.start, end: numberCell.start + match[0].length } };
}

/** Keeps the stated numbers where they count up without a repeat; otherwise the position is the number. */
export function settleNumbers(source: DocumentSource, measures: readonly MeasureDraft[]): void {
  const countUp = measures.every(
    ({ stated }, index) => stated !== null && stated.number > (measures[index - 1]?.stated?.number ?? 0),
  );
  measures.forEach((measure, index) => {
    const position = index + 1;
    measure.number = countUp ? (measure.stated?.number ?? position) : position;
    if (measure.stated === null || measure.stated.number === position) return;
    source.note('MEASURE_NUMBER_CHANGED', measure.stated.span, {
      position,
      stated: measure.stated.number,
      number: measure.number,
    });
  });
}
