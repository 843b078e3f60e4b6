import type { Words } from '../content/index.js';

export const measureProgressStatuses = ['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'CANNOT_PROCEED'] as const;

/** How far a measure is, with the codes of the NACC's plan tracker (e-PlanNACC) and one for measures not yet begun. */
export type MeasureProgressStatus = (typeof measureProgressStatuses)[number];

export const measureProgressStatusNames = {
  NOT_STARTED: { nameTh: 'ยังไม่ดำเนินการ', nameEn: 'Not started' },
  IN_PROGRESS: { nameTh: 'อยู่ระหว่างดำเนินการ', nameEn: 'In progress' },
  COMPLETED: { nameTh: 'ดำเนินการแล้วเสร็จ', nameEn: 'Completed' },
  CANNOT_PROCEED: { nameTh: 'ไม่สามารถดำเนินการได้', nameEn: 'Cannot proceed' },
} as const satisfies Record<MeasureProgressStatus, Words>;

export const cannotProceedReasons = ['NO_BUDGET', 'POLICY_CHANGED', 'INSUFFICIENT_STAFF', 'OTHER'] as const;

/** Why a measure cannot proceed, with the tracker's codes. */
export type CannotProceedReason = (typeof cannotProceedReasons)[number];

export const cannotProceedReasonNames = {
  NO_BUDGET: { nameTh: 'ไม่ได้รับงบประมาณ', nameEn: 'No budget was granted' },
  POLICY_CHANGED: { nameTh: 'นโยบายผู้บริหารเปลี่ยนแปลง', nameEn: 'The management changed its policy' },
  INSUFFICIENT_STAFF: { nameTh: 'บุคลากรไม่เพียงพอ', nameEn: 'Not enough staff' },
  OTHER: { nameTh: 'อื่น ๆ', nameEn: 'Other' },
} as const satisfies Record<CannotProceedReason, Words>;

/** Lowest and highest percentage that goes with a status. */
export const percentRanges = {
  NOT_STARTED: [0, 0],
  IN_PROGRESS: [0, 100],
  COMPLETED: [100, 100],
  CANNOT_PROCEED: [0, 100],
} as const satisfies Record<MeasureProgressStatus, readonly [lowest: number, highest: number]>;

/** The only percentage that goes with a status; null where several do. */
export function fixedPercent(status: MeasureProgressStatus): number | null {
  const [lowest, highest] = percentRanges[status];
  return lowest === highest ? lowest : null;
}

/** Names of the lists that an entry's fields choose from. */
export const entryChoiceNames: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  MeasureProgressStatus: measureProgressStatusNames,
  CannotProceedReason: cannotProceedReasonNames,
};
