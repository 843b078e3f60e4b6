import type { Role } from '@sucharit/domain/access';
import { entrySchema, type EntryContent, type ReportAction, type ReportStatus } from '@sucharit/domain/progress';
import type { ReportingRound } from '@sucharit/domain/shared';
import { commentFields, type CommentData } from '../../shared/comments/comments.js';
import { selectionOf } from '../../shared/selection.js';

/** An entry; its percentage is a number, or what is typed while it is none. */
export type Entry = EntryContent;

export interface EvidenceFile {
  readonly id: string;
  readonly measureId: string;
  readonly fileName: string;
  readonly size: number;
  readonly url: string;
}

export interface ReportData {
  readonly id: string;
  readonly fiscalYear: number;
  readonly districtCode: number;
  readonly round: ReportingRound;
  readonly status: ReportStatus;
  readonly version: number;
  readonly lastSavedAt: string;
  readonly lastSavedByName: string | null;
  readonly lastSavedByRole: Role | null;
  readonly comments: { readonly nodes: readonly CommentData[] };
  readonly submittedAt: string | null;
  readonly approvedAt: string | null;
  readonly returnReason: string | null;
  /** Its round takes what is written today. */
  readonly takesEntries: boolean;
  readonly allowedActions: readonly ReportAction[];
  readonly entries: readonly (Entry & {
    /** It follows the six-month report, and cannot be changed while that one is approved. */
    readonly carried: boolean;
    readonly locked: boolean;
    readonly measure: { readonly id: string; readonly number: number };
  })[];
  readonly evidenceFiles: readonly EvidenceFile[];
  readonly plan: {
    readonly id: string;
    readonly district: { readonly nameTh: string; readonly nameEn: string };
    readonly reports: readonly { id: string; round: ReportingRound; status: ReportStatus }[];
    readonly measures: readonly { id: string; number: number; title: string; methods: readonly string[] }[];
  };
}

const fields = `
  id fiscalYear districtCode round status version lastSavedAt lastSavedByName lastSavedByRole submittedAt approvedAt returnReason takesEntries allowedActions
  entries { ${selectionOf(entrySchema)} carried locked measure { id number } }
  evidenceFiles { id measureId fileName size url }
  comments(first: 200) { nodes { ${commentFields} } }
  plan { id district { nameTh nameEn } reports { id round status } measures { id number title methods } }`;

/** A whole report, in one round trip. */
export const reportQuery = `query Report($id: ID!) { progressReport(id: $id) { ${fields} } }`;

/** Takes an evidence file away. */
export const removeEvidence = `mutation RemoveEvidence($input: RemoveEvidenceFileInput!) { removeEvidenceFile(input: $input) { report { id } } }`;

/** Saves entries of a report. */
export const saveProgress = `mutation SaveProgress($input: SaveProgressInput!) { result: saveProgress(input: $input) { report { ${fields} } } }`;

/** The steps of the report's way, by the action the API allows. */
export const reportSteps = {
  SUBMIT: `mutation SubmitReport($input: ReportStepInput!) { result: submitProgressReport(input: $input) { report { id } } }`,
  APPROVE: `mutation ApproveReport($input: ReportStepInput!) { result: approveProgressReport(input: $input) { report { id } } }`,
  RECALL: `mutation RecallReport($input: ReportStepInput!) { result: recallProgressReport(input: $input) { report { id } } }`,
  RETURN: `mutation ReturnReport($input: ReturnReportInput!) { result: returnProgressReport(input: $input) { report { id } } }`,
} as const;
