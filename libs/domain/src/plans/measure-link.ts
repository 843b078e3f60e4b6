import type { ContentOf, ContentSchema } from '../content/index.js';

export const measureLinkNames = {
  RISK: { nameTh: 'ความเสี่ยง', nameEn: 'Risk' },
  INDICATOR: { nameTh: 'ตัวชี้วัด ITA', nameEn: 'ITA indicator' },
  WEAKNESS: { nameTh: 'จุดอ่อน', nameEn: 'Weakness' },
  OBJECTIVE: { nameTh: 'วัตถุประสงค์ของแผน', nameEn: 'Objective of the plan' },
  GUIDELINE: { nameTh: 'แนวทางของแผนระดับบน', nameEn: 'Guideline of a higher plan' },
} as const;

/**
 * Targets that a measure can answer: a risk, a weakness or an objective of its plan, an indicator of the district's ITA result of the year before, or a
 * guideline of a higher plan on which its plan rests.
 */
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
      'Which one: the `id` of a risk or of a weakness of the SWOT analysis of the same plan, the words of an objective of the plan, which the link follows when they are changed, the position of an indicator in the ITA result of the district of the year before, or a guideline of a higher plan that the plan chose, as the code of the higher plan, a slash and the number of the guideline (MASTER_PLAN_21_2561/3). One that is not there is refused with LINK_TARGET_MISSING.',
    filter: true,
  },
} as const satisfies ContentSchema;

export type MeasureLink = ContentOf<typeof measureLinkSchema>;

/** True for links to the same thing. */
export const isSameLink = (one: MeasureLink, other: MeasureLink): boolean =>
  one.kind === other.kind && one.target === other.target;

/** The target of a link to a guideline of a higher plan. */
export const guidelineTarget = (code: string, number: string): string => `${code}/${number}`;

/** The code of the higher plan whose guideline a link is to. */
export const higherPlanOfTarget = (target: string): string => target.slice(0, Math.max(target.indexOf('/'), 0));
