import { describe, expect, it } from '@jest/globals';
import { confirmPublished } from './confirm-published.js';

describe('confirmPublished', () => {
  it.each([
    ['75.23', 'EXACT', '0.00'],
    ['75.24', 'ROUNDING', '0.01'],
    ['75.22', 'ROUNDING', '0.01'],
  ])('takes %s beside 75.23 without being asked, and keeps no reason for it', (published, kind, difference) => {
    expect(confirmPublished(published, '75.23', 'not needed')).toEqual({
      total: published,
      class: kind,
      difference,
      reason: null,
    });
  });

  it.each([
    ['75.25', '0.02'],
    ['34.23', '41.00'],
    ['100', '24.77'],
    ['0', '75.23'],
  ])('asks about %s beside 75.23, and takes it with a reason', (published, difference) => {
    for (const reason of [undefined, null, '', ' \n', '\u200b\u2060'])
      expect(() => confirmPublished(published, '75.23', reason)).toThrow(
        expect.objectContaining({
          code: 'ITA_TOTAL_DIFFERS',
          path: ['differenceReason'],
          parameters: { published: Number(published).toFixed(2), recomputed: '75.23', difference },
        }),
      );
    expect(confirmPublished(published, '75.23', ' ประกาศแก้ไขครั้งที่ 2\nหน้า 4 ')).toEqual({
      total: Number(published).toFixed(2),
      class: 'MISMATCH',
      difference,
      reason: 'ประกาศแก้ไขครั้งที่ 2\nหน้า 4',
    });
  });

  it.each(['100.01', '-0.01', '75.234', '1e1', 'NaN', '', '๗๕'])('refuses %s, which is no total', (published) => {
    expect(() => confirmPublished(published, '75.23', 'why')).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', path: ['publishedTotal'] }),
    );
  });

  it('refuses a reason without end', () => {
    expect(() => confirmPublished('10', '75.23', 'x'.repeat(4_001))).toThrow(
      expect.objectContaining({ code: 'TEXT_TOO_LONG', path: ['differenceReason'] }),
    );
  });
});
