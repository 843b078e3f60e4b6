import type {
  ChecklistKey,
  ChecklistStatus,
  Dimension,
  PlanAction,
  PlanStatus,
  SwotFactor,
} from '@sucharit/domain/plans';

/** A stretch of the document, UTF-16 units, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}
export interface ValuePlace extends Place {
  readonly path: string;
}
export interface Finding extends Place {
  readonly code: string;
  readonly messageTh: string;
  readonly messageEn: string;
  /** The value that a correction would change; null when no single one would. */
  readonly path: string | null;
}
export interface MeasureReading {
  readonly number: number;
  readonly dimension: Dimension | null;
  readonly mission: string;
  readonly title: string;
  readonly objectives: readonly string[];
  readonly methods: readonly string[];
  readonly budget: string | null;
}
export type SwotList = 'strengths' | 'weaknesses' | 'opportunities' | 'threats';

/** A document as the API has read it; nothing of it is kept. */
export interface Reading {
  readonly text: string;
  readonly districtCode: number;
  readonly district: { readonly nameTh: string; readonly nameEn: string };
  readonly fiscalYear: number;
  readonly sameDocument: boolean;
  readonly plan: {
    readonly id: string;
    readonly version: number;
    readonly status: PlanStatus;
    readonly allowedActions: readonly PlanAction[];
  } | null;
  readonly approvedOn: string | null;
  readonly documentNumber: string | null;
  readonly strategicLinkage: string;
  readonly corruptionSituation: string;
  readonly antiBribery: string;
  readonly noGiftRules: readonly string[];
  readonly objectives: readonly string[];
  readonly goals: readonly string[];
  readonly benefits: readonly string[];
  readonly swot: Readonly<Record<SwotList, readonly { factor: SwotFactor | null; text: string }[]>>;
  readonly priorYearIta: {
    readonly fiscalYear: number;
    readonly scores: readonly (string | null)[];
    readonly total: string | null;
  } | null;
  readonly measures: readonly MeasureReading[];
  readonly risks: readonly { number: number; description: string }[];
  readonly checklist: readonly {
    key: ChecklistKey;
    status: ChecklistStatus;
    start: number | null;
    end: number | null;
  }[];
  readonly places: readonly ValuePlace[];
  readonly findings: readonly Finding[];
}

/** Reads a document without keeping it. */
export const readDocument = `mutation ReadPlanDocument($input: ReadPlanDocumentInput!) {
  readPlanDocument(input: $input) {
    text districtCode district { nameTh nameEn } fiscalYear sameDocument
    plan { id version status allowedActions }
    approvedOn documentNumber strategicLinkage corruptionSituation antiBribery noGiftRules objectives goals benefits
    swot { strengths { factor text } weaknesses { factor text } opportunities { factor text } threats { factor text } }
    priorYearIta { fiscalYear scores total }
    measures { number dimension mission title objectives methods budget }
    risks { number description }
    checklist { key status start end }
    places { path start end }
    findings { code messageTh messageEn path start end }
  }
}`;

/** Saves a document as a draft, with what was corrected. */
export const importPlan = `mutation ImportPlan($input: ImportPlanDocumentInput!) {
  importPlanDocument(input: $input) { plan { id } }
}`;
