import { refuse, refuseInput } from '../refusals/refusals.js';

/** Longest text of each kind, in UTF-16 code units. Published in the descriptions of the API's inputs. */
export const textLimits = {
  /** a title, a name, one line */
  line: 1_000,
  /** one objective, method, risk, rule, or what was done */
  paragraph: 8_000,
  /** a whole section of a plan */
  section: 200_000,
  /** a reason, a difficulty, an explanation */
  reason: 4_000,
  /** an evidence link */
  link: 2_048,
} as const;

/** Most items in one list that a person types. */
export const listLimit = 100;

/** Most rows of a list in which each row has a number, such as measures and risks. */
export const rowLimit = 300;

type Path = readonly (string | number)[];

/**
 * Returns the text, or refuses it: TEXT_TOO_LONG above the maximum, INVALID_INPUT for a NUL character (PostgreSQL cannot
 * store one) or half a surrogate pair.
 */
export function checkText(text: string, maximum: number, path: Path): string {
  if (text.length > maximum) throw refuse('TEXT_TOO_LONG', { maximum, actual: text.length }, path);
  if (text.includes('\0')) throw refuseInput('CHARACTER', {}, path);
  if (/\p{Surrogate}/u.test(text)) throw refuseInput('CHARACTER', {}, path);
  return text;
}

/**
 * Characters that leave no mark on paper, first and last of each run: spaces, controls, joiners, fillers, the blank Braille cell. Private
 * use may be a font's own. Unicode 15: its classes of spaces, controls and formats, and what is ignored by default.
 */
export const invisibleRuns: readonly (readonly [first: number, last: number])[] = [
  [0x0000, 0x0020],
  [0x007f, 0x00a0],
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x0600, 0x0605],
  [0x061c, 0x061c],
  [0x06dd, 0x06dd],
  [0x070f, 0x070f],
  [0x0890, 0x0891],
  [0x08e2, 0x08e2],
  [0x115f, 0x1160],
  [0x1680, 0x1680],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x2800, 0x2800],
  [0x3000, 0x3000],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0x110bd, 0x110bd],
  [0x110cd, 0x110cd],
  [0x13430, 0x1343f],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

const escaped = (code: number): string => `\\u{${code.toString(16)}}`;
const visible = new RegExp(
  `[^${invisibleRuns.map(([first, last]) => `${escaped(first)}-${escaped(last)}`).join('')}]`,
  'u',
);

/** True for a text in which nothing can be seen. */
export const isBlank = (text: string): boolean => !visible.test(text);

/** As checkText, and refuses with TEXT_REQUIRED a text in which nothing can be seen. */
export function checkRequiredText(text: string, maximum: number, path: Path): string {
  if (isBlank(text)) throw refuse('TEXT_REQUIRED', {}, path);
  return checkText(text, maximum, path);
}

/** Checks every text of a list, and its length against `listLimit` (LIST_TOO_LONG). */
export function checkTexts(texts: readonly string[], maximum: number, path: Path): void {
  if (texts.length > listLimit) throw refuse('LIST_TOO_LONG', { maximum: listLimit, actual: texts.length }, path);
  texts.forEach((text, index) => checkRequiredText(text, maximum, [...path, index]));
}
