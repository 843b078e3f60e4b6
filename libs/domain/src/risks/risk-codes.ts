interface Words {
  readonly nameTh: string;
  readonly nameEn: string;
}

export const riskControlStrengths = ['GOOD', 'FAIR', 'WEAK'] as const;

/** How well what is done already holds a risk down, in the three steps of the assessment of corruption risks. */
export type RiskControlStrength = (typeof riskControlStrengths)[number];

export const riskControlStrengthNames = {
  GOOD: { nameTh: 'ดี', nameEn: 'Good' },
  FAIR: { nameTh: 'พอใช้', nameEn: 'Fair' },
  WEAK: { nameTh: 'อ่อน', nameEn: 'Weak' },
} as const satisfies Record<RiskControlStrength, Words>;

export const riskResponses = ['TAKE', 'TREAT', 'TRANSFER', 'TERMINATE'] as const;

/** The four answers to a risk (4T). */
export type RiskResponse = (typeof riskResponses)[number];

export const riskResponseNames = {
  TAKE: { nameTh: 'ยอมรับ (Take)', nameEn: 'Take' },
  TREAT: { nameTh: 'ลดหรือควบคุม (Treat)', nameEn: 'Treat' },
  TRANSFER: { nameTh: 'ถ่ายโอน (Transfer)', nameEn: 'Transfer' },
  TERMINATE: { nameTh: 'หลีกเลี่ยง (Terminate)', nameEn: 'Terminate' },
} as const satisfies Record<RiskResponse, Words>;

export const riskStates = ['OPEN', 'BEING_TREATED', 'CLOSED'] as const;

/** Where the work on a risk stands in the year of the plan. */
export type RiskState = (typeof riskStates)[number];

export const riskStateNames = {
  OPEN: { nameTh: 'ยังไม่ดำเนินการ', nameEn: 'Open' },
  BEING_TREATED: { nameTh: 'อยู่ระหว่างดำเนินการ', nameEn: 'Being treated' },
  CLOSED: { nameTh: 'ปิดความเสี่ยงแล้ว', nameEn: 'Closed' },
} as const satisfies Record<RiskState, Words>;
