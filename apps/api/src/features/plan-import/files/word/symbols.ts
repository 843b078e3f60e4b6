/** Signs of symbol fonts as characters, by the code of the sign in its font. */
const signs: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6f: '☐',
    0x71: '☐',
    0x72: '☐',
    0x78: '☒',
    0xa8: '☐',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
    0x9f: '•',
    0xa7: '•',
    0x6c: '●',
    0x6e: '■',
    0xd8: '►',
    0xe0: '→',
  },
  'wingdings 2': { 0x2a: '☐', 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0xa3: '☐' },
  webdings: { 0x61: '✓', 0x63: '☐', 0x72: '✗' },
  symbol: { 0xb7: '•', 0x2d: '-', 0xd6: '✓' },
};

/** Is this the name of a font whose letters are signs? */
export const isSymbolFont = (font: string | undefined): boolean =>
  font !== undefined && Object.hasOwn(signs, font.toLowerCase());

/** A sign of a symbol font as a character; what is not known stays as it is, so that the reader can say so. */
export function signOf(font: string, code: number): string {
  const known = (isSymbolFont(font) ? signs[font.toLowerCase()] : undefined)?.[code & 0xff];
  return (
    known ?? (code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '')
  );
}

/** A text that is set in a symbol font. */
export const signsOf = (font: string, text: string): string =>
  [...text].map((character) => (character === ' ' ? ' ' : signOf(font, character.codePointAt(0) ?? 0))).join('');
