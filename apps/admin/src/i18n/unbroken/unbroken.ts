import { createElement, type ReactNode } from 'react';
import { unbrokenWords } from './words.js';

/** Marks that belong to the letter before them: where one follows, the word goes on and is another. */
const goesOn = '[\\u0e30-\\u0e3a\\u0e45-\\u0e4e]';
const words = new RegExp(`(${unbrokenWords.join('|')})(?!${goesOn})`);
const thaiLetter = /^[\u0e01-\u0e2f\u0e40-\u0e44]/;

/** Texts with unbroken words, as they were given and as they are shown; a page says the same few hundred again and again. */
const shown = new Map<string, ReactNode>();
const mostShown = 5_000;

function split(text: string): ReactNode {
  // A word stands at every other place; around it a line may end, which the dictionary no longer sees.
  const parts = text.split(words).flatMap((part, place, all): ReactNode[] => {
    if (place % 2 === 0) return part === '' ? [] : [part];
    const before = all[place - 1] ?? '';
    const after = all[place + 1] ?? '';
    return [
      ...(/[\u0e01-\u0e4e]$/.test(before) ? [createElement('wbr')] : []),
      createElement('span', { style: { whiteSpace: 'nowrap' } }, part),
      ...(thaiLetter.test(after) ? [createElement('wbr')] : []),
    ];
  });
  // One element, because each of several would be a place of its own in a row of a flexible box.
  return createElement('span', null, ...parts);
}

/** A text with each listed word in one piece. Its letters stay as they are, for search, copying and who reads aloud. */
export function unbroken(text: string): ReactNode {
  if (!words.test(text)) return text;
  const known = shown.get(text);
  if (known !== undefined) return known;
  if (shown.size >= mostShown) shown.clear();
  const parts = split(text);
  shown.set(text, parts);
  return parts;
}
