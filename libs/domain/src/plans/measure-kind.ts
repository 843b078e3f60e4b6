export const measureKinds = ['PROJECT', 'ACTIVITY', 'MEASURE', 'GUIDELINE'] as const;

/** Kind of a measure, with the codes of the NACC's plan tracker (e-PlanNACC). */
export type MeasureKind = (typeof measureKinds)[number];

export const measureKindNames = {
  PROJECT: { nameTh: 'โครงการ', nameEn: 'Project' },
  ACTIVITY: { nameTh: 'กิจกรรม', nameEn: 'Activity' },
  MEASURE: { nameTh: 'มาตรการ', nameEn: 'Measure' },
  GUIDELINE: { nameTh: 'แนวปฏิบัติงาน', nameEn: 'Working guideline' },
} as const satisfies Record<MeasureKind, { nameTh: string; nameEn: string }>;
