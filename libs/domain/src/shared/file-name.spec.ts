import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanFileName } from './file-name.js';

describe('the name of a file', () => {
  it.each([
    ['แผน 2566.docx', 'แผน 2566.docx'],
    ['a\r\nSet-Cookie: x.pdf', 'a Set-Cookie: x.pdf'],
    ['\u202egpj.exe', 'gpj.exe'],
    ['a\u2028b\u2029c\u0085d\te', 'a b c d e'],
    ['\u200b แผน\u2066.pdf\u2069\ufeff ', 'แผน.pdf'],
    ['\u202e\r\n', ''],
  ])('is one line that says what it is: %j', (given, clean) => expect(cleanFileName(given)).toBe(clean));

  it('is clean whatever it was, and clean once is clean for ever', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const clean = cleanFileName(name);
        expect(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(clean)).toBe(false);
        expect(cleanFileName(clean)).toBe(clean);
      }),
    );
  });
});
