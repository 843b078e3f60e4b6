import type { ContentSchema } from '../content/index.js';

/** How often something came up in a district, by when, and where that is written. */
export const situationFigureSchema = {
  count: {
    kind: 'count',
    nameTh: 'จำนวน',
    nameEn: 'Count',
    description: 'How many, 0 to 999,999; 0 says that there were none, null that the plan does not say.',
    filter: true,
  },
  period: {
    kind: 'text',
    limit: 'line',
    nameTh: 'ช่วงเวลา',
    nameEn: 'Period',
    description: 'The time that is counted, in words, such as ปีงบประมาณ 2565; empty when the plan does not say.',
  },
  source: {
    kind: 'text',
    limit: 'line',
    nameTh: 'ที่มา',
    nameEn: 'Source',
    description: 'The register, letter or office that the figure comes from; empty when the plan does not say.',
  },
} as const satisfies ContentSchema;

const figure = { kind: 'group', of: situationFigureSchema } as const;

/** The four figures by which plans show their corruption situation, in the order in which they are written. */
export const situationFiguresSchema = {
  complaints: {
    ...figure,
    nameTh: 'เรื่องร้องเรียน',
    nameEn: 'Complaints',
    description: 'Complaints about corruption or misconduct in the office.',
  },
  corruptionCases: {
    ...figure,
    nameTh: 'คดีทุจริต',
    nameEn: 'Corruption cases',
    description: 'Corruption cases against staff of the office.',
  },
  auditOfficeObjections: {
    ...figure,
    nameTh: 'ข้อทักท้วงของ สตง.',
    nameEn: 'Objections of the State Audit Office',
    description: 'Objections of the State Audit Office (สตง.).',
  },
  otherObjections: {
    ...figure,
    nameTh: 'ข้อทักท้วงของหน่วยตรวจสอบอื่น',
    nameEn: 'Objections of other auditors',
    description: 'Objections of other bodies that audit the office.',
  },
} as const satisfies ContentSchema;

export type SituationFigureName = keyof typeof situationFiguresSchema;

/** Names of the four figures, in order. */
export const situationFigureNames = Object.keys(situationFiguresSchema) as SituationFigureName[];
