import { describe, expect, it } from '@jest/globals';
import type { KnownChannel } from '../channels/index.js';
import { districtReference } from '../districts/index.js';
import { readPlanDocument } from './index.js';
import { planWith, read } from './reading.fixture.js';

const { districtCode } = read(planWith({}));
const city: KnownChannel = { districtCode: null, kind: 'PHONE', address: '1555' };
const text = `${planWith({})}\n\nแจ้งเบาะแสได้ที่สายด่วน ๑๕๕๕ หรือโทร. 0 2421 1111 อีเมล old.office@example.go.th และ www.example.go.th\n`;
const noted = (channels: readonly KnownChannel[], document = text): unknown[] =>
  readPlanDocument(document, { districts: districtReference, higherPlans: [], channels })
    .findings.filter(({ code }) => code === 'CONTACT_NOT_ON_RECORD')
    .map(({ start, end }) => document.slice(start, end));

describe('addresses that a document names', () => {
  it('are compared where the register has something of their kind, each named once', () => {
    expect(noted([])).toEqual([]);
    expect(noted([city])).toEqual(['0 2421 1111']);
    expect(noted([city], `${text}\n\nโทร. 0-2421-1111`)).toEqual(['0 2421 1111']);
    expect(noted([city, { ...city, kind: 'EMAIL', address: 'new.office@example.go.th' }])).toEqual([
      '0 2421 1111',
      'old.office@example.go.th',
    ]);
    expect(noted([city, { districtCode, kind: 'SOCIAL_MEDIA', address: 'https://www.facebook.com/office' }])).toEqual([
      '0 2421 1111',
      'www.example.go.th',
    ]);
  });

  it('are on record as a channel of their own district or of the city, however they are written', () => {
    const own: KnownChannel = { districtCode, kind: 'PHONE', address: '02 421 1111' };
    expect(noted([city, own])).toEqual([]);
    expect(noted([city, { ...own, districtCode: districtCode + 1 }])).toEqual(['0 2421 1111']);
  });

  it('are no channel in the head of a memo', () => {
    expect(noted([city], `ส่วนราชการ ฝ่ายปกครอง (โทร. 0 2111 1111)\n\n${planWith({})}`)).toEqual([]);
  });
});
