import type { CitySummarySnapshot, DistrictFigures } from '@sucharit/domain/summaries';

interface Label {
  readonly th: string;
  readonly en: string;
}

type State = NonNullable<DistrictFigures['planStatus'] | DistrictFigures['reportStatus']>;

/** States of a plan or report, short enough for a cell. */
export const stateLabels = {
  DRAFT: { th: 'ร่าง', en: 'Draft' },
  SUBMITTED: { th: 'ส่งแล้ว', en: 'Submitted' },
  ENDORSED: { th: 'เห็นชอบแล้ว', en: 'Endorsed' },
  APPROVED: { th: 'อนุมัติแล้ว', en: 'Approved' },
  RETURNED: { th: 'ถูกส่งคืน', en: 'Returned' },
} as const satisfies Record<State, Label>;

/** A district that has handed in nothing. */
export const missingLabel: Label = { th: 'ยังไม่มี', en: 'None yet' };

export const timelinessLabels = {
  ON_TIME: { th: 'ตรงเวลา', en: 'On time' },
  LATE: { th: 'ส่งช้า', en: 'Late' },
  MISSING: { th: 'ยังไม่ส่ง', en: 'Not submitted' },
} as const satisfies Record<NonNullable<DistrictFigures['reportTimeliness']>, Label>;

export const roundLabels = {
  SIX_MONTH: { th: 'รอบ 6 เดือน', en: '6-month round' },
  TWELVE_MONTH: { th: 'รอบ 12 เดือน', en: '12-month round' },
} as const satisfies Record<CitySummarySnapshot['round'], Label>;

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

/** Both languages in one cell. */
export const both = ({ th, en }: Label): string => `${th} / ${en}`;
