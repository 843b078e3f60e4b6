import type { ContentField, ContentOf, ContentSchema } from '../content/index.js';
import { checkEvidenceLink } from './evidence-link.js';
import { cannotProceedReasons, measureProgressStatuses } from './progress-status.js';

/**
 * What a report says about one measure, in the order in which it is asked: the one place where a field of it is said. What
 * follows from a line here, and what a new one needs beside it, is told in CONTRIBUTING ("How a field is added").
 */
export const entrySchema = {
  status: {
    kind: 'choice',
    codes: measureProgressStatuses,
    choice: 'MeasureProgressStatus',
    required: true,
    nameTh: 'สถานะมาตรการ',
    nameEn: 'Status of the measure',
    description: 'How far the measure is.',
    filter: true,
  },
  percentComplete: {
    kind: 'percent',
    nameTh: 'ร้อยละ',
    nameEn: 'Percent',
    description: 'Percent complete, 0 to 100, at most two decimals; 100 when completed, 0 when not started.',
    filter: true,
  },
  done: {
    kind: 'text',
    limit: 'paragraph',
    nameTh: 'สิ่งที่ได้ดำเนินการ',
    nameEn: 'What was done',
    description: 'What was done; empty when nothing was.',
    filter: true,
    searched: true,
  },
  difficulty: {
    kind: 'text',
    limit: 'reason',
    orNull: true,
    nameTh: 'ปัญหาอุปสรรค',
    nameEn: 'Difficulties',
    description: 'Difficulties met; null when there were none.',
    filter: true,
    searched: true,
  },
  reason: {
    kind: 'choice',
    codes: cannotProceedReasons,
    choice: 'CannotProceedReason',
    nameTh: 'เหตุที่ดำเนินการไม่ได้',
    nameEn: 'Why it cannot proceed',
    description: 'Why it cannot proceed; given exactly when it cannot (CANNOT_PROCEED).',
    filter: true,
  },
  reasonText: {
    kind: 'text',
    limit: 'reason',
    orNull: true,
    nameTh: 'อธิบายเหตุผล',
    nameEn: 'Explanation',
    description: 'The explanation that the reason OTHER needs.',
    searched: true,
  },
  evidenceLinks: {
    kind: 'texts',
    limit: 'link',
    check: checkEvidenceLink,
    nameTh: 'ลิงก์หลักฐาน',
    nameEn: 'Links to evidence',
    description: 'Links to evidence, http or https.',
  },
} as const satisfies ContentSchema;

/** What people write about one measure. */
export type EntryContent = ContentOf<typeof entrySchema>;

/** What a version of a report keeps of a measure: the entry, and its evidence files by their names. */
export const keptEntrySchema = {
  ...entrySchema,
  evidenceFiles: {
    kind: 'texts',
    limit: 'line',
    nameTh: 'ไฟล์หลักฐาน',
    nameEn: 'Evidence files',
    description: 'Names of the evidence files, in the order in which they were given.',
  } satisfies ContentField,
} as const satisfies ContentSchema;

/** What a report says about one measure of its plan. */
export interface ProgressEntry extends EntryContent {
  readonly measureId: string;
  /** the measure's number in its plan, from 1 */
  readonly measureNumber: number;
  /** true for a measure that the six-month report says is completed: the entry follows that report */
  readonly carried: boolean;
}
