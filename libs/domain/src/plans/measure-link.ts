import type { ContentOf, ContentSchema } from '../content/index.js';

export const measureLinkNames = {
  RISK: { nameTh: 'ความเสี่ยง', nameEn: 'Risk' },
  INDICATOR: { nameTh: 'ตัวชี้วัด ITA', nameEn: 'ITA indicator' },
  WEAKNESS: { nameTh: 'จุดอ่อน', nameEn: 'Weakness' },
  OBJECTIVE: { nameTh: 'วัตถุประสงค์ของแผน', nameEn: 'Objective of the plan' },
} as const;

/** What a measure can answer: a risk, a weakness or an objective of its plan, or an indicator of the district's ITA result of the year before. */
export type MeasureLinkKind = keyof typeof measureLinkNames;

const measureLinkKinds = Object.keys(measureLinkNames) as readonly MeasureLinkKind[];

/** One thing that a measure answers, said by a person. */
export const measureLinkSchema = {
  kind: {
    kind: 'choice',
    codes: measureLinkKinds,
    choice: 'MeasureLinkKind',
    required: true,
    nameTh: 'ประเภทของสิ่งที่ตอบสนอง',
    nameEn: 'Kind of what it answers',
    description: 'The kind of thing that is answered.',
    filter: true,
  },
  target: {
    kind: 'text',
    limit: 'paragraph',
    required: true,
    nameTh: 'รหัสของสิ่งที่ตอบสนอง',
    nameEn: 'Reference of what it answers',
    description:
      'Which one: the `id` of a risk or of a weakness of the SWOT analysis of the same plan, the words of an objective of the plan, which the link follows when they are changed, or the position of an indicator in the ITA result of the district of the year before. One that is not there is refused with LINK_TARGET_MISSING.',
    filter: true,
  },
} as const satisfies ContentSchema;

export type MeasureLink = ContentOf<typeof measureLinkSchema>;

/** True for links to the same thing. */
export const isSameLink = (one: MeasureLink, other: MeasureLink): boolean =>
  one.kind === other.kind && one.target === other.target;
