import type { RefusalEntry } from '../refusal-entry.js';

/** Refusals of the register of channels. */
export const channelRefusals = {
  CHANNEL_PHONE: {
    kind: 'INVALID',
    th: 'กรอกหมายเลขโทรศัพท์ เช่น 0 2421 1111 ต่อ 12 หรือ 1555',
    en: 'Give a telephone number, such as 0 2421 1111 ext 12, or 1555.',
  },
  CHANNEL_EMAIL: {
    kind: 'INVALID',
    th: 'กรอกที่อยู่อีเมล เช่น name@example.go.th',
    en: 'Give an e-mail address, such as name@example.go.th.',
  },
  CHANNEL_LINK: {
    kind: 'INVALID',
    th: 'กรอกลิงก์ให้ครบ เช่น https://example.go.th/complaint',
    en: 'Give a whole link, such as https://example.go.th/complaint.',
  },
  CHANNEL_TWICE: {
    kind: 'CONFLICT',
    th: 'ทะเบียนมี “{address}” สำหรับเรื่องนี้อยู่แล้ว โปรดแก้ไขแถวนั้น',
    en: 'The register already has “{address}” for this matter. Change that row.',
  },
} as const satisfies Record<string, RefusalEntry>;
