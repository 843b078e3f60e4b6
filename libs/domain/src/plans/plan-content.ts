import type { FiscalYear } from '../shared/fiscal-year.js';
import type { Dimension } from './dimension.js';
import type { MeasureKind } from './measure-kind.js';
import type { SwotFactor } from './swot-factor.js';

/** One row of a plan's table of measures. */
export interface PlanMeasure {
  /** from 1, unique in its plan */
  readonly number: number;
  /** null while a draft leaves it open, for instance when a document could not be read there */
  readonly dimension: Dimension | null;
  /** the mission under the dimension (ภารกิจตามมิติ), empty when the plan names none */
  readonly mission: string;
  readonly title: string;
  readonly kind: MeasureKind | null;
  readonly objectives: readonly string[];
  readonly methods: readonly string[];
  /** planned budget in baht with two places, or null when none is used */
  readonly budget: string | null;
}

export interface PlanRisk {
  /** from 1, unique in its plan */
  readonly number: number;
  readonly description: string;
}

export interface SwotItem {
  readonly factor: SwotFactor | null;
  readonly text: string;
}

export interface Swot {
  readonly strengths: readonly SwotItem[];
  readonly weaknesses: readonly SwotItem[];
  readonly opportunities: readonly SwotItem[];
  readonly threats: readonly SwotItem[];
}

/** Last year's ITA result as the plan prints it. */
export interface PriorYearIta {
  readonly fiscalYear: FiscalYear;
  /** by position of the indicator, 0–100 with two places */
  readonly scores: readonly string[];
  readonly total: string | null;
}

/** What a plan says, apart from its state. Sections are plain text, empty when the plan does not have them. */
export interface PlanContent {
  readonly fiscalYear: FiscalYear;
  /** day of the director's approval that the document bears or the system recorded, ISO date */
  readonly approvedOn: string | null;
  readonly strategicLinkage: string;
  readonly corruptionSituation: string;
  readonly antiBribery: string;
  readonly swot: Swot;
  readonly risks: readonly PlanRisk[];
  readonly noGiftRules: readonly string[];
  readonly objectives: readonly string[];
  readonly goals: readonly string[];
  readonly benefits: readonly string[];
  readonly priorYearIta: PriorYearIta | null;
  readonly measures: readonly PlanMeasure[];
}
