import { refuse, refuseInput } from '../refusals/refusals.js';
import { searchLimits } from './search-limits.js';
import { checkText } from './text.js';
import { toArabicDigits } from './thai-text.js';

const invisible =
  /[\u0000-\u0020\u007f\u0085\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]+/g;
const blank = /[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
/** Those of the invisible that are no blanks: they part nothing. */
const unseen =
  /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;

/** Glyphs that Thai fonts of Windows before Unicode keep at U+F700 to U+F71A, and the letters and marks that they stand for. */
const oldGlyphs = [
  ...'\uf700\uf701\uf702\uf703\uf704\uf705\uf706\uf707\uf708\uf709\uf70a\uf70b\uf70c\uf70d\uf70e\uf70f\uf710\uf711\uf712\uf713\uf714\uf715\uf716\uf717\uf718\uf719\uf71a',
];
const theirLetters = [
  ...'\u0e10\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e0d\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a',
];
const letterOf = new Map(oldGlyphs.map((glyph, index) => [glyph, theirLetters[index] ?? glyph]));

/** A space between letters of one line, and anything that is none and no line end. */
const space = '[\\u0020\\u00a0\\u2000-\\u200a\\u202f\\u3000]';
const noBlank = '[^\\u0009-\\u000d\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const tones = '[\\u0e48-\\u0e4b]*';
const splitAm = `([\\u0e01-\\u0e2e]${tones})\\u0e4d?${space}+(${tones})\\u0e32`;
const splitAfterLetter = new RegExp(`(${noBlank})${splitAm}`, 'g');
const splitBeforeLetter = new RegExp(`${splitAm}(?=${noBlank})`, 'g');

/**
 * Mends what machines that read documents leave: glyphs of old fonts, and ำ that was split into a space and า ("ด าเนินการ"): no word
 * of Thai begins with า. A text whose every letter stands alone ("ก า ร") is none that was split.
 */
const mended = (text: string): string =>
  text
    .replace(unseen, '')
    .replace(/[\uf700-\uf71a]/g, (glyph) => letterOf.get(glyph) ?? glyph)
    .replace(splitAfterLetter, '$1$2$3\u0e33')
    .replace(splitBeforeLetter, '$1$2\u0e33');

/**
 * The form in which texts are searched: two texts that a reader takes for the same have the same one. What machines damaged is mended;
 * blanks and invisible characters are left out, because Thai is written without blanks and documents have them anywhere; digits are
 * Arabic, Latin letters small; เเ is แ, ๅ is า, a mark typed twice counts once, a tone mark stands after its vowel mark and before า
 * and ำ, and nikhahit with า is ำ. The function `search_normalised` of the database says the same, step by step.
 */
export function normaliseForSearch(text: string): string {
  return toArabicDigits(mended(text).replace(invisible, ''))
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    .replaceAll('ๅ', 'า')
    .replaceAll('เเ', 'แ')
    .replace(/([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1+/g, '$1')
    .replace(/([\u0e48-\u0e4c]+)([\u0e31\u0e34-\u0e3a\u0e4d]+)/g, '$2$1')
    .replace(/\u0e4d([\u0e48-\u0e4c]*)\u0e32/g, '$1\u0e33')
    .replace(/([\u0e32\u0e33])([\u0e48-\u0e4b]+)/g, '$2$1');
}

/**
 * The words of a search in the form in which texts are searched, each once. All of them have to occur.
 * Refuses TEXT_TOO_LONG, INVALID_INPUT (NUL, half a surrogate pair, too many words), and SEARCH_TOO_SHORT when no word has two
 * characters: one letter occurs nearly everywhere, and finding it means reading everything.
 */
export function searchWords(search: string, path: readonly (string | number)[]): string[] {
  const text = checkText(search, searchLimits.length, path);
  const words = [...new Set(mended(text).split(blank).map(normaliseForSearch))].filter((word) => word !== '');
  if (words.length > searchLimits.words)
    throw refuseInput('SEARCH_WORDS', { actual: words.length, maximum: searchLimits.words }, path);
  if (!words.some((word) => [...word].length >= searchLimits.shortestWord))
    throw refuse('SEARCH_TOO_SHORT', { minimum: searchLimits.shortestWord }, path);
  return words;
}
