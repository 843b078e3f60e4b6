import type { ContentOf, ContentSchema } from '../content/index.js';

/** One thing by which a measure is judged, with how much of it is to be reached. */
export const measureIndicatorSchema = {
  text: {
    kind: 'text',
    limit: 'paragraph',
    required: true,
    nameTh: 'ตัวชี้วัด',
    nameEn: 'Indicator',
    description: 'Words of the indicator, such as จำนวนครั้งที่จัดประชุม.',
    filter: true,
  },
  target: {
    kind: 'figure',
    nameTh: 'ค่าเป้าหมาย',
    nameEn: 'Target',
    description:
      'How much of it is to be reached at least, counted in `unit`; null when no figure is stated, which is not 0.',
    filter: true,
  },
  unit: {
    kind: 'text',
    limit: 'line',
    orNull: true,
    nameTh: 'หน่วยนับ',
    nameEn: 'Unit',
    description: 'What `target` counts, such as ครั้ง, คน or ร้อยละ; null when the plan names none.',
    filter: true,
  },
} as const satisfies ContentSchema;

export type MeasureIndicator = ContentOf<typeof measureIndicatorSchema>;
