/** The sections of the official plan, in its order. */
export const planSections = [
  'FOREWORD',
  'STRATEGIC_LINKAGE',
  'CORRUPTION_SITUATION',
  'RISKS',
  'SWOT',
  'ANTI_BRIBERY',
  'PRIOR_YEAR_ITA',
  'FRAMEWORK',
  'AIMS',
  'OTHERS',
  'MEASURES',
] as const;

/** A section of a plan; what is commented on, copied and compared. */
export type PlanSection = (typeof planSections)[number];

export const planSectionNames = {
  FOREWORD: { nameTh: 'คำนำ', nameEn: 'Foreword' },
  STRATEGIC_LINKAGE: { nameTh: 'ความเชื่อมโยงกับแผนระดับบน', nameEn: 'Linkage to higher plans' },
  CORRUPTION_SITUATION: { nameTh: 'สถานการณ์การทุจริต', nameEn: 'Corruption situation' },
  RISKS: { nameTh: 'ความเสี่ยงการทุจริต', nameEn: 'Corruption risks' },
  SWOT: { nameTh: 'การวิเคราะห์ SWOT', nameEn: 'SWOT analysis' },
  ANTI_BRIBERY: { nameTh: 'แนวนโยบายต่อต้านการรับสินบน', nameEn: 'Anti-bribery policy with its No Gift rules' },
  PRIOR_YEAR_ITA: { nameTh: 'ผล ITA ปีก่อน', nameEn: 'ITA of the year before' },
  FRAMEWORK: { nameTh: 'กรอบการจัดทำแผน', nameEn: 'Framework of the plan' },
  AIMS: { nameTh: 'วัตถุประสงค์ เป้าหมาย และประโยชน์', nameEn: 'Objectives, goals and benefits' },
  OTHERS: { nameTh: 'อื่น ๆ ที่เกี่ยวข้อง', nameEn: 'Other contents' },
  MEASURES: { nameTh: 'ตารางมาตรการ', nameEn: 'Table of measures' },
} as const satisfies Record<PlanSection, { nameTh: string; nameEn: string }>;

/** The memo that carries the plan to the director; it is no section of the plan. */
export const memoName = { nameTh: 'บันทึกข้อความ', nameEn: 'Memo' } as const;
