import type { MeasureProgressStatus } from '@sucharit/domain/progress';
import { valueName } from '@sucharit/domain/terms';
import type { CitySummarySnapshot, DistrictFigures } from '@sucharit/domain/summaries';

interface Label {
  readonly th: string;
  readonly en: string;
}

/** A district that has handed in nothing. */
export const missingLabel: Label = { th: 'ยังไม่มี', en: 'None yet' };

/** Beside an average. */
export const unreportedLabel: Label = {
  th: valueName('SummaryFigureCode', 'MEASURES_UNREPORTED', 'th'),
  en: valueName('SummaryFigureCode', 'MEASURES_UNREPORTED', 'en'),
};

export const timelinessLabels = {
  ON_TIME: { th: 'ตรงเวลา', en: 'On time' },
  LATE: { th: 'ส่งช้า', en: 'Late' },
  MISSING: { th: 'ยังไม่ส่ง', en: 'Not submitted' },
} as const satisfies Record<NonNullable<DistrictFigures['reportTimeliness']>, Label>;

export const handInLabels = {
  approved: { th: 'อนุมัติแล้ว', en: 'approved' },
  submitted: { th: 'ส่งแล้ว รอพิจารณา', en: 'submitted, not yet decided on' },
  draft: { th: 'ร่างหรือถูกส่งคืน', en: 'draft or returned' },
  missing: { th: 'ยังไม่มี', en: 'missing' },
} as const satisfies Record<keyof CitySummarySnapshot['plans'], Label>;

export const missingPartLabels = {
  plan: { th: 'แผนปฏิบัติการ', en: 'Action plan' },
  report: { th: 'รายงานผล', en: 'Progress report' },
  ita: { th: 'ผล ITA ที่เผยแพร่', en: 'Published ITA result' },
} as const satisfies Record<keyof CitySummarySnapshot['missing'], Label>;

export const ruleLabels = {
  citySummary: { th: 'การรวบรวมสรุปผล', en: 'City summary' },
  itaScoring: { th: 'การคิดคะแนน ITA', en: 'ITA scoring' },
  planWorkflow: { th: 'ขั้นตอนการเสนอแผน', en: 'Workflow of plans' },
  planChecklist: { th: 'รายการตรวจสอบแผน', en: 'Checklist of plans' },
  progress: { th: 'ความก้าวหน้าของมาตรการ', en: 'Progress of measures' },
} as const satisfies Record<keyof CitySummarySnapshot['versions']['rules'], Label>;

const schemeLabels: Readonly<Record<string, Label>> = {
  ITA: { th: 'เกณฑ์ ITA', en: 'ITA scheme' },
  REPORTING_ROUND: { th: 'กำหนดการรอบรายงาน', en: 'Dates of the reporting round' },
};

/** A scheme in words; one that has none by its code. */
export const schemeLabel = (kind: string): string => {
  const label = schemeLabels[kind];
  return label ? both(label) : kind;
};

/** Both languages in one cell. */
export const both = ({ th, en }: Label): string => `${th} / ${en}`;

/** The words of a measure's status, as the heading of what is counted by it. */
export const progressLabel = (status: MeasureProgressStatus): Label => ({
  th: valueName('MeasureProgressStatus', status, 'th'),
  en: valueName('MeasureProgressStatus', status, 'en'),
});

/** A code of the published schema in words of both languages. */
export const inWords = (enumName: string, code: string): string =>
  both({ th: valueName(enumName, code, 'th'), en: valueName(enumName, code, 'en') });
