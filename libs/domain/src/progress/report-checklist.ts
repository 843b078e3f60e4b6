import { roundCutOff, type FiscalYear } from '../shared/fiscal-year.js';
import type { ReportStatus } from './report-workflow.js';

/** Names of the rules by which an item of a report's checklist is judged, which a checklist may word in its own way. */
export const reportRuleNames = {
  EVERY_MEASURE_REPORTED: {
    nameTh: 'รายงานผลครบทุกมาตรการของแผน',
    nameEn: 'Every measure of the plan is reported',
  },
  COVERS_SIX_MONTHS: {
    nameTh: 'ข้อมูลครอบคลุมอย่างน้อยหกเดือนแรกของปีงบประมาณ',
    nameEn: 'At least the first six months of the fiscal year',
  },
  CUT_OFF_STATED: { nameTh: 'ระบุวันตัดข้อมูล', nameEn: 'Cut-off day stated' },
  REPORTED_TO_DIRECTOR: { nameTh: 'รายงานถึงผู้อำนวยการเขต', nameEn: 'Reported to the district director' },
} as const;

export type ReportRule = keyof typeof reportRuleNames;

/** Rules that a memo of 2566 sets for a six-month report, in its order. */
export const reportRules = Object.keys(reportRuleNames) as ReportRule[];

/** A report as far as the rules look at it. */
export interface JudgedReport {
  readonly fiscalYear: FiscalYear;
  readonly status: ReportStatus;
  /** Bangkok's day of the last submission, ISO date; null before */
  readonly submittedOn: string | null;
  /** the round's cut-off day, ISO date; null for a round without dates */
  readonly cutOffOn: string | null;
  /** measures of the plan */
  readonly measures: number;
  /** those of them that have an entry */
  readonly reported: number;
}

/** A judged item of a report's checklist. */
export interface ReportChecklistItem<Rule = ReportRule> {
  /** null for an item that a person judges */
  readonly rule: Rule | null;
  readonly nameTh: string;
  readonly nameEn: string;
  /** null for an item that a person judges */
  readonly status: 'MET' | 'MISSING' | null;
  /** the day or the count that shows it; null when missing */
  readonly evidence: string | null;
}

/** Judges a report by the contents that its year's checklist asks for, in the checklist's order. */
export const reportChecklist = (
  contents: readonly { readonly rule: string | null; readonly nameTh: string; readonly nameEn: string }[],
  report: JudgedReport,
): ReportChecklistItem[] =>
  contents.map(({ rule, nameTh, nameEn }) => {
    if (!isReportRule(rule)) return { rule: null, nameTh, nameEn, status: null, evidence: null };
    const evidence = evidenceFor(rule, report);
    return { rule, nameTh, nameEn, status: evidence === null ? 'MISSING' : 'MET', evidence };
  });

export const isReportRule = (rule: string | null): rule is ReportRule =>
  rule !== null && Object.hasOwn(reportRuleNames, rule);

function evidenceFor(
  rule: ReportRule,
  { fiscalYear, status, submittedOn, cutOffOn, measures, reported }: JudgedReport,
): string | null {
  switch (rule) {
    case 'EVERY_MEASURE_REPORTED':
      return measures > 0 && reported >= measures ? `${reported}/${measures}` : null;
    case 'COVERS_SIX_MONTHS':
      return cutOffOn !== null && cutOffOn >= roundCutOff(fiscalYear, 'SIX_MONTH') ? cutOffOn : null;
    case 'CUT_OFF_STATED':
      return cutOffOn;
    case 'REPORTED_TO_DIRECTOR':
      return status === 'SUBMITTED' || status === 'APPROVED' ? submittedOn : null;
  }
}
