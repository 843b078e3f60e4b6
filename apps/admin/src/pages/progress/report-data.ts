import type { EntryContent } from '@sucharit/domain/progress';
import {
  approveReport,
  recallReport,
  returnReport,
  submitReport,
  type ReportFieldsFragment as ReportData,
} from './progress.operations.js';

export type { ReportFieldsFragment as ReportData } from './progress.operations.js';
export type EvidenceFile = ReportData['evidenceFiles'][number];

/** An entry; its percentage is a number, or what is typed while it is none. */
export type Entry = EntryContent;

/** The steps of the report's way, by the action the API allows. */
export const reportSteps = {
  SUBMIT: submitReport,
  APPROVE: approveReport,
  RECALL: recallReport,
  RETURN: returnReport,
} as const;
