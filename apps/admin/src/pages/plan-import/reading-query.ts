import type { ReadingOf } from '@sucharit/domain/content';
import {
  planSchema,
  type ChecklistKey,
  type ChecklistStatus,
  type IgnoredKind,
  type PlanAction,
  type PlanStatus,
} from '@sucharit/domain/plans';
import { readingSelectionOf } from '../../shared/selection.js';

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
/** A document as the API has read it; nothing of it is kept. */
export interface Reading extends Omit<ReadingOf<typeof planSchema>, 'priorYearIta'> {
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
  readonly priorYearIta: {
    readonly fiscalYear: number;
    readonly scores: readonly (string | null)[];
    readonly total: string | null;
  } | null;
  readonly checklist: readonly {
    key: ChecklistKey;
    status: ChecklistStatus;
    start: number | null;
    end: number | null;
  }[];
  readonly places: readonly ValuePlace[];
  readonly findings: readonly Finding[];
  /** What was understood and is no part of the plan. */
  readonly ignored: readonly (Place & { readonly kind: IgnoredKind })[];
}

/** Reads a document without keeping it. */
export const readDocument = `mutation ReadPlanDocument($input: ReadPlanDocumentInput!) {
  readPlanDocument(input: $input) {
    text districtCode district { nameTh nameEn } fiscalYear sameDocument
    plan { id version status allowedActions }
    approvedOn ${readingSelectionOf(planSchema)}
    checklist { key status start end }
    places { path start end }
    findings { code messageTh messageEn path start end }
    ignored { kind start end }
  }
}`;

/** Saves a document as a draft, with what was corrected. */
export const importPlan = `mutation ImportPlan($input: ImportPlanDocumentInput!) {
  importPlanDocument(input: $input) { plan { id } }
}`;
