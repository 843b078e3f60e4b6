import { toArabicDigits } from '../shared/thai-text.js';

/** Ways to reach an office. */
export const channelKinds = ['PHONE', 'EMAIL', 'WEBSITE', 'SOCIAL_MEDIA', 'POST', 'IN_PERSON'] as const;
export type ChannelKind = (typeof channelKinds)[number];

export const channelKindNames: Readonly<Record<ChannelKind, { readonly nameTh: string; readonly nameEn: string }>> = {
  PHONE: { nameTh: 'โทรศัพท์', nameEn: 'Telephone' },
  EMAIL: { nameTh: 'อีเมล', nameEn: 'E-mail' },
  WEBSITE: { nameTh: 'เว็บไซต์', nameEn: 'Website' },
  SOCIAL_MEDIA: { nameTh: 'สื่อสังคมออนไลน์', nameEn: 'Social media' },
  POST: { nameTh: 'ไปรษณีย์', nameEn: 'Post' },
  IN_PERSON: { nameTh: 'มาด้วยตนเอง', nameEn: 'In person' },
};

/** Matters that people bring: the assessment wants the channel about corruption apart from the general one, and a two-way channel for opinions. */
export const channelMatters = ['CORRUPTION', 'GENERAL', 'OPINION'] as const;
export type ChannelMatter = (typeof channelMatters)[number];

export const channelMatterNames: Readonly<Record<ChannelMatter, { readonly nameTh: string; readonly nameEn: string }>> =
  {
    CORRUPTION: { nameTh: 'ร้องเรียนและแจ้งเบาะแสการทุจริต', nameEn: 'Complaints about corruption' },
    GENERAL: { nameTh: 'ร้องทุกข์ทั่วไป', nameEn: 'General complaints' },
    OPINION: { nameTh: 'สอบถาม ติชม และแสดงความคิดเห็น', nameEn: 'Questions, criticism and opinions' },
  };

/** A way on which people reach an office about a matter, as the register of channels keeps it. */
export interface ContactChannel {
  /** office of a district; null for a channel of the whole city */
  readonly districtCode: number | null;
  readonly matter: ChannelMatter;
  readonly kind: ChannelKind;
  /** number, e-mail address, link, or the place as it is written on a letter */
  readonly address: string;
  /** unit that answers */
  readonly owner: string;
  /** where it was read */
  readonly source: string;
  readonly confirmed: boolean;
}

/** A channel of the register as the reader of documents knows it. */
export type KnownChannel = Pick<ContactChannel, 'districtCode' | 'kind' | 'address'>;

/** Kinds whose addresses can be told in a text. */
export type ToldKind = 'PHONE' | 'EMAIL' | 'WEBSITE';

/** The kind under which an address is compared with those of texts; null where one place is written in many ways. */
export const toldKind = (kind: ChannelKind): ToldKind | null =>
  kind === 'POST' || kind === 'IN_PERSON' ? null : kind === 'SOCIAL_MEDIA' ? 'WEBSITE' : kind;

/** An address in the one spelling in which two of them are compared: digits of a number, a link without scheme, www and last slash. */
export function comparableAddress(kind: ChannelKind, address: string): string {
  const plain = toArabicDigits(address).trim();
  if (kind === 'PHONE') return plain.replace(/\D/g, '').replace(/^66(?=\d{8,9}$)/, '0');
  const lower = plain.toLowerCase();
  if (kind === 'EMAIL') return lower;
  if (kind === 'POST' || kind === 'IN_PERSON') return plain.replace(/\s+/g, ' ');
  return lower
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');
}
