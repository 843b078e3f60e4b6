import { describe, expect, it } from '@jest/globals';
import { completeLink } from '../shared/index.js';
import { checkEvidenceLink } from './evidence-link.js';

describe('a link without its scheme', () => {
  it.each(['www.bangkok.go.th', 'bangkok.go.th/page?id=1#2', 'สำนักงานเขต.ไทย', 'example.go.th:8080/a'])(
    'is completed: %s',
    (text) => {
      expect(completeLink(text)).toBe(`https://${text}`);
      expect(checkEvidenceLink(completeLink(text))).toBe(`https://${text}`);
    },
  );

  it.each([
    'https://www.bangkok.go.th',
    'http://x.go.th',
    'javascript:alert(1)',
    'someone@example.go.th',
    'รายงาน.pdf',
    'ไม่ใช่ลิงก์',
    '12.5',
    'a b.go.th',
    '',
  ])('is left as it is when it is none: %p', (text) => {
    expect(completeLink(text)).toBe(text);
  });
});
