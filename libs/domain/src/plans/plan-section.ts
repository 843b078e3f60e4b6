/** The sections of the official plan, in its order. */
export const planSections = [
  'STRATEGIC_LINKAGE',
  'CORRUPTION_SITUATION',
  'RISKS',
  'SWOT',
  'ANTI_BRIBERY',
  'PRIOR_YEAR_ITA',
  'AIMS',
  'MEASURES',
] as const;

/** A section of a plan; what is commented on, copied and compared. */
export type PlanSection = (typeof planSections)[number];

export const planSectionNames = {
  STRATEGIC_LINKAGE: { nameTh: 'ความเชื่อมโยงกับแผนระดับบน', nameEn: 'Linkage to higher plans' },
  CORRUPTION_SITUATION: { nameTh: 'สถานการณ์การทุจริต', nameEn: 'Corruption situation' },
  RISKS: { nameTh: 'ความเสี่ยงการทุจริต', nameEn: 'Corruption risks' },
  SWOT: { nameTh: 'การวิเคราะห์ SWOT', nameEn: 'SWOT analysis' },
  ANTI_BRIBERY: { nameTh: 'แนวนโยบายต่อต้านการรับสินบน', nameEn: 'Anti-bribery policy with its No Gift rules' },
  PRIOR_YEAR_ITA: { nameTh: 'ผล ITA ปีก่อน', nameEn: 'ITA of the year before' },
  AIMS: { nameTh: 'วัตถุประสงค์ เป้าหมาย และประโยชน์', nameEn: 'Objectives, goals and benefits' },
  MEASURES: { nameTh: 'ตารางมาตรการ', nameEn: 'Table of measures' },
} as const satisfies Record<PlanSection, { nameTh: string; nameEn: string }>;
