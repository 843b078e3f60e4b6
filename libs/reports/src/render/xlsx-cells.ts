import { looksLikeFormula, storableText } from '@sucharit/domain/shared';
import type { Cell, DateCell, NumberCell } from './table.js';

/** Characters a cell of Excel holds; it calls a file with more damaged. */
export const longestCell = 32_767;
const cutNote = ` … [ตัดที่ ${longestCell} ตัวอักษร / cut at ${longestCell} characters]`;

/** Cell styles by their place in the style sheet of `xlsx-parts.ts`. */
export const cellStyle = {
  text: 0,
  whole: 1,
  score: 2,
  money: 3,
  heading: 4,
  /** a text that would be a formula were it typed: shown as it is, and a text also after it has been edited */
  quoted: 5,
  wholeGrouped: 6,
  day: { iso: 7, buddhist: 8, words: 9 },
  instant: { iso: 10, buddhist: 11, words: 12 },
} as const;

const numberStyle = ({ places, grouped }: NumberCell): number => {
  if (grouped) return places === 2 ? cellStyle.money : cellStyle.wholeGrouped;
  return places === 2 ? cellStyle.score : cellStyle.whole;
};

/** A text that a cell can hold; of a longer one the beginning, and a note that it was cut. */
function fitting(text: string): string {
  if (text.length <= longestCell) return text;
  const end = longestCell - cutNote.length;
  const half = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return text.slice(0, half ? end - 1 : end) + cutNote;
}

/** A text as XML. */
export const escapedXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // A reader of XML turns a carriage return into a line feed unless it is written as a reference.
    .replaceAll('\r', '&#13;');

/** Spreadsheets read `_x0041_` in a text as the character of that number; its underscore written so stays what it is. */
const escapedText = (text: string): string => escapedXml(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));

/** Days from 30 December 1899, the day 0 of spreadsheets; they agree on it from March 1900. */
const dayZero = Date.UTC(1899, 11, 30);
const msPerDay = 86_400_000;
const firstAgreedDay = 61;
const secondsOf = (time: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return (hours * 60 + minutes) * 60 + seconds;
};

/** A text in a cell. */
export function textCell(at: string, text: string, style?: number): string {
  const shown = fitting(storableText(text));
  const used = style ?? (looksLikeFormula(shown) ? cellStyle.quoted : cellStyle.text);
  return `<c r="${at}" t="inlineStr"${used === 0 ? '' : ` s="${used}"`}><is><t xml:space="preserve">${escapedText(shown)}</t></is></c>`;
}

function dateCell(at: string, cell: DateCell): string {
  const days = (Date.parse(cell.day) - dayZero) / msPerDay;
  if (!(days >= firstAgreedDay)) return textCell(at, cell.text);
  // Rounded up: readers that cut what a second is no whole part of would come to the second before.
  const partOfDay = Math.ceil((secondsOf(cell.time ?? '') / 86_400) * 1e10) / 1e10;
  const value = cell.time === null ? String(days) : (days + partOfDay).toFixed(10);
  return `<c r="${at}" s="${cellStyle[cell.time === null ? 'day' : 'instant'][cell.format]}"><v>${value}</v></c>`;
}

/** A cell of a sheet as XML; nothing for null. Figures are numbers, dates are dates, texts are texts, whatever they begin with. */
export function cellXml(at: string, cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return textCell(at, cell);
  return 'number' in cell ? `<c r="${at}" s="${numberStyle(cell)}"><v>${cell.number}</v></c>` : dateCell(at, cell);
}

/** Letters of a column, from 0: A, B … Z, AA … */
export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}
