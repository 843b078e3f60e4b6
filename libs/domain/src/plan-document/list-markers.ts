import { isThaiLetter, toArabicDigits } from '../shared/thai-text.js';
import type { Line } from './document-source.js';

/** The letters that Thai lists count with, in their order; ฃ and ฅ are out of use. */
const letters = 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';

/** A number or letter that begins an item. */
export interface Marker {
  readonly number: number;
  /** '(.)', '.)' and '..' tell the ways of writing a number apart: (๑), ๑), ๑. Letters have an ก before it. */
  readonly style: string;
  /** Thai and Arabic digits in one number ('๑0'): a slip, the next number is meant */
  readonly mixed: boolean;
  readonly start: number;
  /** where the words of the item begin */
  readonly end: number;
  /** at the beginning of a line of the cell or paragraph */
  readonly first: boolean;
}

const mixedDigits = (digits: string): boolean => /[0-9]/.test(digits) && /[๐-๙]/.test(digits);

const inlineNumber = /(\(?)([0-9๐-๙]{1,2}) ?([.)])(?![0-9๐-๙])\s*/g;
const inlineLetter = /(\(?)([\u0e01-\u0e2e])([.)])(?=\s)\s*/g;
/** Words that make the number after them a reference instead of a list number. */
const reference = /(?:ข้อ|มาตรา|ที่|ระยะ|ฉบับ|วรรค|ส่วน|หน้า|ปี|พ\.ศ\.|[0-9๐-๙.,/-])\s*$/;

/** The numbers of a text that may begin items. @param gluedAllowed a number may follow a Thai letter without a blank */
export function inlineMarkers(text: string, gluedAllowed: boolean): Marker[] {
  const found: Marker[] = [];
  for (const match of text.matchAll(inlineNumber)) {
    const [whole, open = '', digits = '', close = ''] = match;
    if (open === '(' && close !== ')') continue;
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    const spaced = before === '' || /\s$/.test(before);
    const first = before === '' || /[\u2028\n]\s*$/.test(before);
    const glued = gluedAllowed && isThaiLetter(before.slice(-1));
    if (!first && (reference.test(before) || !(spaced || open === '(' || glued))) continue;
    found.push({
      number: Number(toArabicDigits(digits)),
      style: `${open}${close}`,
      mixed: mixedDigits(digits),
      start: match.index,
      end: match.index + whole.length,
      first,
    });
  }
  return found;
}

/** The letters of a text that may begin items: 'ก. … ข. …'. */
export function inlineLetters(text: string): Marker[] {
  return [...text.matchAll(inlineLetter)].flatMap((match) => {
    const [whole, open = '', letter = '', close = ''] = match;
    const before = text.slice(0, match.index);
    if ((open === '(' && close !== ')') || !(before === '' || /\s$/.test(before))) return [];
    const number = letters.indexOf(letter) + 1;
    if (number === 0) return [];
    const first = before === '' || /[\u2028\n]\s*$/.test(before);
    return [
      { number, style: `ก${open}${close}`, mixed: false, start: match.index, end: match.index + whole.length, first },
    ];
  });
}

/** Largest gap that is taken for missing numbers instead of a number in the text. */
const LARGEST_GAP = 9;

/**
 * The markers that count up, all in the style of the first. Missing numbers are let pass when the next number stands nowhere
 * below; a number may be repeated once, and the count may begin again at one.
 */
export function countingMarkers(markers: readonly Marker[]): Marker[] {
  const begin = markers.findIndex(({ number }) => number <= 1);
  const lastIndex = new Map(markers.map(({ style, number }, index) => [`${style}${number}`, index]));
  const chosen: Marker[] = [];
  for (const [index, marker] of markers.entries()) {
    const last = chosen[chosen.length - 1];
    if (last === undefined) {
      if (index === begin) chosen.push(marker);
      continue;
    }
    if (marker.style !== last.style) continue;
    const next = last.number + 1;
    const follows = (number: number): boolean => (lastIndex.get(`${last.style}${number}`) ?? -1) > index;
    const gap = marker.number > next && !follows(next);
    const repeats = marker.number === last.number && chosen[chosen.length - 2]?.number !== last.number;
    const restarts = marker.number === 1 && (marker.first || follows(2));
    if (marker.mixed && marker.number !== next) chosen.push({ ...marker, number: next });
    else if (marker.number === next || repeats || restarts) chosen.push(marker);
    else if (gap && (marker.first || marker.number <= next + LARGEST_GAP)) chosen.push(marker);
  }
  return chosen;
}

const lineMarker =
  /^[\s#*>]*(?:(?:ข้อ(?:ที่)?|ประการที่|ประเด็นที่|ลำดับที่)\s*)?(\(?)((?:[0-9๐-๙]{1,2}\s?\.\s?)*[0-9๐-๙]{1,2})\s?([.)]?)\)?(?![0-9๐-๙,])\s*/;
const named = /^[\s#*>]*(?:ข้อ|ประการ|ประเด็น|ลำดับ)/;
const letterMarker = /^[\s*>]*(\(?)([\u0e01-\u0e2e]|[a-h])([.)])\)?\s+/i;

/** The number or letter at the beginning of a line. */
export interface LineMarker {
  readonly number: number;
  /** the numbers above it: [1] of '1.2' */
  readonly parents: readonly number[];
  readonly depth: number;
  readonly style: string;
  readonly mixed: boolean;
  readonly end: number;
}

export function lineMarkerOf(line: Line): LineMarker | null {
  const match = lineMarker.exec(line.text);
  if (match === null) return letterOf(line);
  const [whole, open = '', digits = '', close = ''] = match;
  const parts = toArabicDigits(digits)
    .split('.')
    .map((part) => Number(part));
  const isNamed = named.test(line.text);
  if (close === '' && parts.length === 1 && !isNamed) return null;
  const number = parts[parts.length - 1] ?? 0;
  return {
    number,
    parents: parts.slice(0, -1),
    depth: parts.length,
    style: isNamed ? 'ข้อ' : parts.length > 1 ? '..' : `${open}${close}`,
    mixed: mixedDigits(digits),
    end: line.start + whole.length,
  };
}

function letterOf(line: Line): LineMarker | null {
  const match = letterMarker.exec(line.text);
  if (match === null) return null;
  const [whole, open = '', letter = '', close = ''] = match;
  const latin = /[a-h]/i.test(letter);
  const number = latin ? letter.toLowerCase().charCodeAt(0) - 96 : letters.indexOf(letter) + 1;
  if (number < 1) return null;
  const style = `${latin ? 'a' : 'ก'}${open}${close}`;
  return { number, parents: [], depth: 1, style, mixed: false, end: line.start + whole.length };
}
