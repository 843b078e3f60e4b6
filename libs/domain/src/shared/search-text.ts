import { refuse, refuseInput } from '../refusals/refusals.js';
import { searchLimits } from './search-limits.js';
import { checkText } from './text.js';
import { toArabicDigits } from './thai-text.js';

const invisible =
  /[\u0000-\u0020\u007f\u0085\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]+/g;
const blank = /[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/**
 * The form in which texts are searched: two texts that a reader takes for the same have the same one. Blanks and invisible
 * characters are left out, because Thai is written without blanks and documents have them anywhere; digits are Arabic, Latin
 * letters small; เเ is แ, ๅ is า, a mark typed twice counts once, a tone mark stands after its vowel mark and before า and ำ, and
 * nikhahit with า is ำ. The function `search_normalised` of the database says the same, step by step.
 */
export function normaliseForSearch(text: string): string {
  return toArabicDigits(text.replace(invisible, ''))
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
  const words = [...new Set(text.split(blank).map(normaliseForSearch))].filter((word) => word !== '');
  if (words.length > searchLimits.words)
    throw refuseInput('SEARCH_WORDS', { actual: words.length, maximum: searchLimits.words }, path);
  if (!words.some((word) => [...word].length >= searchLimits.shortestWord))
    throw refuse('SEARCH_TOO_SHORT', { minimum: searchLimits.shortestWord }, path);
  return words;
}
