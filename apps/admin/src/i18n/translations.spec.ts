import { describe, expect, it } from '@jest/globals';
import englishMessages from 'ra-language-english';
import { messagesEn } from './messages-en.js';
import { messagesTh } from './messages-th.js';
import { reactAdminTh } from './react-admin-th.js';

/** Every text of a catalogue by its full key. */
function texts(catalogue: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, value] as const]
        : [...texts(value as object, `${prefix}${key}.`)],
    ),
  );
}
const placeholders = (text: string): string[] => [...new Set(text.match(/%\{\w+\}/g))].sort();

describe.each([
  ["react-admin's messages", englishMessages, reactAdminTh],
  ["the console's messages", messagesEn, messagesTh],
])('%s', (_name, english, thai) => {
  const [en, th] = [texts(english), texts(thai)];

  it('have the same keys in Thai and English', () => {
    expect([...th.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it('name only values that the English text names too', () => {
    const strange = [...th].filter(([key, text]) =>
      placeholders(text).some((name) => !(en.get(key) ?? '').includes(name) && name !== '%{smart_count}'),
    );
    expect(strange).toEqual([]);
  });

  it('are Thai where the English text has words', () => {
    const words = (text: string): string => text.replace(/%\{\w+\}|\|\|\|\||[\s\p{P}\d]/gu, '');
    const untranslated = [...th].filter(
      ([key, text]) => words(en.get(key) ?? '') !== '' && words(text) !== '' && !/\p{Script=Thai}/u.test(text),
    );
    expect(untranslated).toEqual([]);
  });
});
