import { describe, expect, it } from '@jest/globals';
import { checkRequiredText, checkText, checkTexts, isBlank, listLimit } from './text.js';

describe('text limits', () => {
  it('takes text up to the limit as it is', () => {
    expect(checkText('เขต', 3, [])).toBe('เขต');
    expect(checkText('<script>{{7*7}}</script> \u202e😀', 100, [])).toBe('<script>{{7*7}}</script> \u202e😀');
  });

  it('refuses one character more, naming the field', () => {
    expect(() => checkText('เขตน', 3, ['measures', 0, 'title'])).toThrow(
      expect.objectContaining({
        code: 'TEXT_TOO_LONG',
        parameters: { maximum: 3, actual: 4 },
        path: ['measures', 0, 'title'],
      }),
    );
  });

  it('refuses NUL and half a surrogate pair, which the database cannot store', () => {
    for (const text of ['a\0b', 'a\ud83d']) {
      expect(() => checkText(text, 10, ['text'])).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
    }
  });

  it('counts as blank what nobody can see, and no mark, letter or sign', () => {
    for (const text of [
      '',
      ' \n',
      '\u200b',
      '\u200d\ufeff\u2060',
      '\u00ad',
      '\u3164',
      '\u2800',
      '\u00a0\u200e',
      '\u{e0001}',
    ])
      expect([text, isBlank(text)]).toEqual([text, true]);
    for (const text of ['ก', '.', '\u200b1', '\u0e31', '\uf70a', '😀'])
      expect([text, isBlank(text)]).toEqual([text, false]);
    expect(() => checkRequiredText('\u200b\u200b', 10, ['body'])).toThrow(
      expect.objectContaining({ code: 'TEXT_REQUIRED' }),
    );
  });

  it('names every character that Unicode says leaves no mark', () => {
    const unseen = /^[\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]$/u;
    const wrong: number[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const isSurrogate = code >= 0xd800 && code <= 0xdfff;
      const character = String.fromCodePoint(code);
      if (!isSurrogate && isBlank(character) !== unseen.test(character)) wrong.push(code);
    }
    expect(wrong).toEqual([]);
  });

  it('refuses blank text where there must be some', () => {
    expect(() => checkRequiredText(' \n', 10, ['title'])).toThrow(expect.objectContaining({ code: 'TEXT_REQUIRED' }));
    expect(() => checkTexts(['a', ' '], 10, ['methods'])).toThrow(expect.objectContaining({ path: ['methods', 1] }));
  });

  it('refuses a list that is too long', () => {
    expect(() =>
      checkTexts(
        Array.from({ length: listLimit + 1 }, () => 'a'),
        10,
        ['methods'],
      ),
    ).toThrow(expect.objectContaining({ code: 'LIST_TOO_LONG' }));
  });
});
