import { roleDefinitions, tokenScopeDefinitions } from '../access/index.js';
import { channelKindNames, channelMatterNames } from '../channels/index.js';
import { assessmentTrackNames, itemFunctionNames, itemRuleNames } from '../checklists/index.js';
import { zoneNames } from '../districts/index.js';
import {
  budgetStatusNames,
  checklistKeyNames,
  dimensionsOf,
  ignoredTextNames,
  measureKindNames,
  measureLinkNames,
  passedOverNames,
  planGapNames,
  planSectionNames,
  similarTextNames,
  swotFactorNames,
  targetGroupNames,
} from '../plans/index.js';
import { cannotProceedReasonNames, measureProgressStatusNames } from '../progress/index.js';
import { riskAreaNames, riskControlStrengthNames, riskResponseNames, riskStateNames } from '../risks/index.js';
import type { Language } from '../shared/index.js';
import { centreActNames, centreMarkNames, returnReasonNames } from '../workflow/index.js';

interface Name {
  readonly nameTh: string;
  readonly nameEn: string;
}
type Names = Readonly<Record<string, Name>>;

const named = (names: Readonly<Record<string, readonly [th: string, en: string]>>): Names =>
  Object.fromEntries(Object.entries(names).map(([code, [nameTh, nameEn]]) => [code, { nameTh, nameEn }]));

const handInWords = {
  DRAFT: ['ร่าง', 'Draft'],
  SUBMITTED: ['ส่งแล้ว', 'Submitted'],
  ENDORSED: ['เห็นชอบแล้ว', 'Endorsed'],
  RECOMMENDED: ['เห็นควรอนุมัติแล้ว', 'Recommended'],
  APPROVED: ['อนุมัติแล้ว', 'Approved'],
  RETURNED: ['ถูกส่งคืน', 'Returned'],
} as const;
const handIns = named(handInWords);
const steps = {
  EDIT: ['แก้ไข', 'Edit'],
  SUBMIT: ['เสนอ', 'Submit'],
  ENDORSE: ['เห็นชอบ', 'Endorse'],
  RECOMMEND: ['เห็นควรอนุมัติ', 'Recommend'],
  APPROVE: ['อนุมัติ', 'Approve'],
  RETURN: ['ส่งคืน', 'Return'],
  RECALL: ['ดึงกลับ', 'Recall'],
} as const;
const jobs = {
  WAITING: ['รอคิว', 'Waiting'],
  ACTIVE: ['กำลังทำ', 'Running'],
  COMPLETED: ['เสร็จแล้ว', 'Completed'],
  FAILED: ['ไม่สำเร็จ', 'Failed'],
} as const;
const turns = {
  REVIEW: ['รอพิจารณา', 'To be decided on'],
  AWAIT: ['รอผู้อื่นเห็นชอบก่อน', 'Waiting for an endorsement'],
  RECALL: ['รอดึงกลับ', 'To be recalled'],
  CONTINUE: ['รอทำต่อ', 'To be continued'],
} as const;

const namesByEnum = {
  AccountAction: named({
    CHANGE: ['แก้ไข', 'Change'],
    DEACTIVATE: ['ปิดใช้งาน', 'Deactivate'],
    END_SESSIONS: ['ให้ออกจากระบบทุกเครื่อง', 'End all sessions'],
    REACTIVATE: ['เปิดใช้งานอีกครั้ง', 'Reactivate'],
    RESET_PASSWORD: ['ตั้งรหัสผ่านใหม่', 'Reset the password'],
  }),
  AccountRole: roleDefinitions,
  AmendmentAction: named({ ...steps, WITHDRAW: ['ยกเลิกการแก้ไข', 'Withdraw'] }),
  AmendmentStatus: named({ ...handInWords, WITHDRAWN: ['ยกเลิกแล้ว', 'Withdrawn'] }),
  BudgetStatus: budgetStatusNames,
  CannotProceedReason: cannotProceedReasonNames,
  AssessmentTrack: assessmentTrackNames,
  CentreAct: centreActNames,
  CentreMark: centreMarkNames,
  ChannelKind: channelKindNames,
  ChannelMatter: channelMatterNames,
  ChecklistKey: checklistKeyNames,
  ChecklistRule: itemRuleNames,
  ChecklistStatus: named({ MET: ['ครบ', 'Complete'], MISSING: ['ยังไม่มี', 'Missing'] }),
  CommentAction: named({ WITHDRAW: ['ถอนความเห็น', 'Withdraw'] }),
  // All plan years so far are of one cycle; its dimensions are the only ones that have names.
  Dimension: Object.fromEntries(dimensionsOf(2566).map((one) => [one.dimension, one])),
  HandInKind: named({
    PLAN: ['แผน', 'Plan'],
    SIX_MONTH: ['รายงานรอบ 6 เดือน', '6-month report'],
    TWELVE_MONTH: ['รายงานรอบ 12 เดือน', '12-month report'],
  }),
  HandInState: named({
    ON_TIME: ['ตรงเวลา', 'On time'],
    LATE: ['ส่งช้า', 'Late'],
    OPEN: ['ยังไม่ถึงกำหนด', 'Not due yet'],
    OVERDUE: ['เลยกำหนด', 'Overdue'],
    RETURNED: ['ถูกส่งคืน', 'Returned'],
  }),
  IgnoredTextKind: ignoredTextNames,
  ItemFunction: itemFunctionNames,
  ItaDifferenceClass: named({
    EXACT: ['ตรงกัน', 'Equal'],
    ROUNDING: ['ต่างกันเพราะปัดเศษ', 'Rounding difference'],
    MISMATCH: ['ไม่ตรงกัน', 'Does not agree'],
  }),
  ItaInstrumentKey: named({
    IIT: ['การรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)', 'Internal perception (IIT)'],
    EIT: ['การรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)', 'External perception (EIT)'],
    OIT: ['การเปิดเผยข้อมูลสาธารณะ (OIT)', 'Open data (OIT)'],
  }),
  JobKind: named({
    COMPILE_CITY_SUMMARY: ['รวบรวมสรุปภาพรวม', 'Compile a city summary'],
    KEEP_STATISTICS: ['รวมตัวเลขของปี', 'Keep the figures of a year'],
    VERIFY_AUDIT_TRAIL: ['ตรวจสอบลูกโซ่ของประวัติ', 'Verify the audit trail'],
  }),
  JobState: named(jobs),
  MeasureKind: measureKindNames,
  MeasureLinkKind: measureLinkNames,
  MeasureProgressStatus: measureProgressStatusNames,
  RiskColour: named({
    GREEN: ['เขียว', 'Green'],
    YELLOW: ['เหลือง', 'Yellow'],
    ORANGE: ['ส้ม', 'Orange'],
    RED: ['แดง', 'Red'],
  }),
  NoticeKind: named({
    SUBMIT: ['เสนอแล้ว', 'Submitted'],
    ENDORSE: ['เห็นชอบแล้ว', 'Endorsed'],
    RECOMMEND: ['เห็นควรอนุมัติแล้ว', 'Recommended'],
    APPROVE: ['อนุมัติแล้ว', 'Approved'],
    RETURN: ['ถูกส่งคืน', 'Returned'],
    RECALL: ['ดึงกลับแล้ว', 'Recalled'],
    COMMENT: ['ความเห็น', 'Comment'],
    CENTRE_ACCEPT: ['ศูนย์ฯ รับแล้ว', 'Accepted by the centre'],
    CENTRE_RETURN: ['ศูนย์ฯ ส่งกลับให้แก้ไข', 'Returned by the centre'],
    CENTRE_TAKE_BACK: ['ศูนย์ฯ ยกเลิกผลการพิจารณา', 'Mark taken back by the centre'],
    REMINDER: ['การแจ้งเตือน', 'Reminder'],
  }),
  PassedOverStep: passedOverNames,
  PlanAction: named(steps),
  PlanGapKind: planGapNames,
  SimilarTextKind: similarTextNames,
  PlanSection: planSectionNames,
  StandInState: named({
    COMING: ['ยังไม่ถึงวัน', 'Not begun'],
    TODAY: ['มีผลวันนี้', 'Holds today'],
    OVER: ['พ้นกำหนดแล้ว', 'Over'],
    ENDED: ['สิ้นสุดก่อนกำหนด', 'Ended early'],
  }),
  PlanStatus: handIns,
  PlanStepKind: named({
    ...steps,
    CREATE: ['เริ่มเขียน', 'Begun'],
    COPY: ['คัดลอกจากปีก่อน', 'Copied from the year before'],
    IMPORT: ['นำเข้าเอกสาร', 'Imported'],
    AMEND: ['แก้ไขแผนที่อนุมัติแล้ว', 'Amended'],
    WITHDRAW: ['ยกเลิกการแก้ไข', 'Withdrawn'],
  }),
  QueuedJobAction: named({ RETRY: ['ลองใหม่', 'Retry'] }),
  QueuedJobState: named({ ...jobs, DELAYED: ['รอลองใหม่', 'Delayed'] }),
  ReportAction: named(steps),
  ReportStatus: handIns,
  ReportStepKind: named({ ...steps, START: ['เริ่มเขียน', 'Begun'] }),
  ReportingRound: named({
    SIX_MONTH: ['รอบ 6 เดือน', '6-month round'],
    TWELVE_MONTH: ['รอบ 12 เดือน', '12-month round'],
  }),
  RiskArea: riskAreaNames,
  RiskControlStrength: riskControlStrengthNames,
  RiskResponse: riskResponseNames,
  RiskState: riskStateNames,
  ReturnReason: returnReasonNames,
  SubmissionStep: handIns,
  SummaryFigureCode: named({
    PLANS_APPROVED: ['แผนที่อนุมัติแล้ว', 'Plans approved'],
    PLANS_MISSING: ['เขตที่ยังไม่มีแผน', 'Districts without a plan'],
    REPORTS_APPROVED: ['รายงานที่อนุมัติแล้ว', 'Reports approved'],
    REPORTS_ON_TIME: ['รายงานที่ส่งตรงเวลา', 'Reports on time'],
    REPORTS_LATE: ['รายงานที่ส่งช้า', 'Reports late'],
    REPORTS_MISSING: ['เขตที่ยังไม่มีรายงาน', 'Districts without a report'],
    MEASURES: ['มาตรการทั้งหมด', 'Measures'],
    MEASURES_COMPLETED: ['มาตรการที่แล้วเสร็จ', 'Measures completed'],
    MEASURES_CANNOT_PROCEED: ['มาตรการที่ดำเนินการไม่ได้', 'Measures that cannot proceed'],
    AVERAGE_PERCENT_COMPLETE: ['ความก้าวหน้าเฉลี่ย (ร้อยละ)', 'Average progress (percent)'],
    MEASURES_UNREPORTED: [
      'มาตรการที่ไม่มีรายงานที่อนุมัติ (ค่าเฉลี่ยนับเป็น 0)',
      'Measures without an approved report (the average counts them as 0)',
    ],
    ITA_COUNT: ['เขตที่เผยแพร่ผล ITA', 'Districts with a published ITA total'],
    ITA_AVERAGE: ['คะแนน ITA เฉลี่ย', 'Average ITA total'],
  }),
  SummaryFileFormat: named({ JSON: ['JSON', 'JSON'], CSV: ['CSV', 'CSV'], XLSX: ['Excel', 'Excel'] }),
  SwotFactor: swotFactorNames,
  TargetGroup: targetGroupNames,
  TokenScope: tokenScopeDefinitions,
  WaitingAction: named({ ...turns, BEGIN: ['รอเริ่ม', 'To be begun'], REMIND: ['รอแจ้งเตือน', 'To be reminded'] }),
  WorkflowTurn: named(turns),
  Zone: zoneNames,
} satisfies Readonly<Record<string, Names>>;

/** An enum of the published schema whose codes have words. */
export type NamedEnum = keyof typeof namesByEnum;

/** Words for the codes of the published schema, by the name of their enum: as cells of a table say them. */
export const valueNames: Readonly<Record<string, Names>> = namesByEnum;

/** A code in words; the code itself where nobody gave any. @param enumName name of the enum in the published schema */
export function valueName(enumName: string, code: string, language: Language): string {
  const name = valueNames[enumName]?.[code];
  if (!name) return code;
  return language === 'th' ? name.nameTh : name.nameEn;
}
