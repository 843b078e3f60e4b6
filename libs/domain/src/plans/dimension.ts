import type { FiscalYear } from '../shared/fiscal-year.js';

export const dimensions = [
  'CULTURE_OF_INTEGRITY',
  'TRANSPARENT_ADMINISTRATION',
  'PUBLIC_PARTICIPATION',
  'AUDIT_MECHANISMS',
] as const;

/** The four dimensions of a plan, in their official order. Their names belong to a plan cycle. */
export type Dimension = (typeof dimensions)[number];

export interface DimensionName {
  readonly dimension: Dimension;
  /** 1–4, as printed in plans */
  readonly number: number;
  readonly nameTh: string;
  readonly nameEn: string;
}

/** A period of fiscal years in which plans use the same dimensions. */
export interface PlanCycle {
  readonly from: FiscalYear;
  readonly to: FiscalYear;
  readonly dimensions: readonly DimensionName[];
  /** where the names were read, one sentence */
  readonly source: string;
  readonly confirmed: boolean;
}
