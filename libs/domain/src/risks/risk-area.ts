export const riskAreas = ['APPROVALS_AND_PERMITS', 'USE_OF_AUTHORITY', 'SPENDING_AND_RESOURCES', 'PERSONNEL'] as const;

/** The four areas in which public bodies assess corruption risks. */
export type RiskArea = (typeof riskAreas)[number];

export const riskAreaNames = {
  APPROVALS_AND_PERMITS: { nameTh: 'การอนุมัติ อนุญาต', nameEn: 'Approvals and permits' },
  USE_OF_AUTHORITY: { nameTh: 'การใช้อำนาจตามตำแหน่งหน้าที่', nameEn: 'Use of authority' },
  SPENDING_AND_RESOURCES: {
    nameTh: 'การใช้จ่ายงบประมาณและทรัพยากรภาครัฐ',
    nameEn: 'Spending and state resources, procurement',
  },
  PERSONNEL: { nameTh: 'การบริหารงานบุคคล', nameEn: 'Personnel' },
} as const satisfies Record<RiskArea, { nameTh: string; nameEn: string }>;
