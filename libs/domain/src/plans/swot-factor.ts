export const swotFactors = [
  'STRATEGY',
  'STRUCTURE',
  'SYSTEM',
  'STYLE',
  'STAFF',
  'SKILL',
  'SHARED_VALUE',
  'POLITICAL',
  'ECONOMIC',
  'LEGAL',
  'SOCIAL',
  'TECHNOLOGICAL',
] as const;

/** What a SWOT item is about: the 7S inside the office, then the surroundings (PEST with law). */
export type SwotFactor = (typeof swotFactors)[number];

export const swotFactorNames = {
  STRATEGY: { nameTh: 'ยุทธศาสตร์', nameEn: 'Strategy', inside: true },
  STRUCTURE: { nameTh: 'โครงสร้างองค์กร', nameEn: 'Structure', inside: true },
  SYSTEM: { nameTh: 'ระบบ', nameEn: 'System', inside: true },
  STYLE: { nameTh: 'รูปแบบ', nameEn: 'Style', inside: true },
  STAFF: { nameTh: 'บุคลากร', nameEn: 'Staff', inside: true },
  SKILL: { nameTh: 'ทักษะ', nameEn: 'Skill', inside: true },
  SHARED_VALUE: { nameTh: 'ค่านิยม', nameEn: 'Shared value', inside: true },
  POLITICAL: { nameTh: 'การเมือง', nameEn: 'Political', inside: false },
  ECONOMIC: { nameTh: 'เศรษฐกิจ', nameEn: 'Economic', inside: false },
  LEGAL: { nameTh: 'กฎหมาย', nameEn: 'Legal', inside: false },
  SOCIAL: { nameTh: 'สังคม', nameEn: 'Social', inside: false },
  TECHNOLOGICAL: { nameTh: 'เทคโนโลยี', nameEn: 'Technological', inside: false },
} as const satisfies Record<SwotFactor, { nameTh: string; nameEn: string; inside: boolean }>;
