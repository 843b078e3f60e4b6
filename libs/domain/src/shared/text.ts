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

/** Characters that leave no mark on paper: spaces, controls, joiners, fillers, the blank Braille cell. Private use may be a font's own. */
const invisible = /[\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** True for a text in which nothing can be seen. */
export const isBlank = (text: string): boolean => text.replace(invisible, '') === '';

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
