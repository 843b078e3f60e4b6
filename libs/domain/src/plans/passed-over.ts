import type { PlanStatus } from './plan-workflow.js';

/** Steps that a decision passes over, in the order of the way, and why. */
export const passedOverNames = {
  HEAD: { nameTh: 'พิจารณาโดยไม่รอหัวหน้าฝ่ายปกครอง', nameEn: 'Decided without waiting for the head of section' },
  ASSISTANT_DIRECTOR: {
    nameTh: 'พิจารณาโดยไม่รอผู้ช่วยผู้อำนวยการเขต',
    nameEn: 'Decided without waiting for the assistant director',
  },
  NO_ASSISTANT_DIRECTOR: {
    nameTh: 'เขตนี้ไม่มีขั้นตอนผู้ช่วยผู้อำนวยการเขต',
    nameEn: 'The district has no step of the assistant director',
  },
} as const satisfies Record<string, { readonly nameTh: string; readonly nameEn: string }>;
export type PassedOver = keyof typeof passedOverNames;

/**
 * The steps that an approval passes over.
 * @param from state of the plan before it
 * @param assisted whether the district has the step of the assistant director
 */
export function passedOver(from: PlanStatus, assisted: boolean): PassedOver[] {
  if (from === 'RECOMMENDED') return [];
  const assistant = assisted ? 'ASSISTANT_DIRECTOR' : 'NO_ASSISTANT_DIRECTOR';
  return from === 'SUBMITTED' ? ['HEAD', assistant] : [assistant];
}
