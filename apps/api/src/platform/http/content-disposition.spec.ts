import { describe, expect, it } from '@jest/globals';
import { contentDisposition } from './content-disposition.js';

describe('the header that names a saved file', () => {
  it.each([
    ['plan-2566.xlsx', 'attachment; filename="plan-2566.xlsx"'],
    [
      'แผน (ก).pdf',
      `attachment; filename="___ (_).pdf"; filename*=UTF-8''%E0%B9%81%E0%B8%9C%E0%B8%99%20%28%E0%B8%81%29.pdf`,
    ],
    [
      'a"; filename="b\\.exe',
      `attachment; filename="a_; filename=_b_.exe"; filename*=UTF-8''a%22%3B%20filename%3D%22b%5C.exe`,
    ],
    ['a\r\nx: y\u202e.pdf', 'attachment; filename="a x: y.pdf"'],
    ['\ud800.pdf', `attachment; filename="_.pdf"; filename*=UTF-8''%EF%BF%BD.pdf`],
  ])('of %j', (name, header) => expect(contentDisposition(name)).toBe(header));
});
