import type { RefusalEntry } from '../refusal-entry.js';

/** Refusals of progress reports and their evidence. */
export const reportRefusals = {
  PLAN_NOT_APPROVED: {
    kind: 'CONFLICT',
    th: 'แผนยังไม่ได้รับอนุมัติ จึงรายงานผลไม่ได้ โปรดให้ผู้อำนวยการเขตอนุมัติแผนก่อน',
    en: 'The plan is not approved, so nothing can be reported on it. Have the director approve it first.',
  },
  REPORT_EXISTS: {
    kind: 'CONFLICT',
    also: ['round'],
    th: 'มีรายงานของรอบนี้อยู่แล้ว โปรดเปิดรายงานเดิม',
    en: 'There is a report of this round already. Open it.',
  },
  PROGRESS_PERCENT: {
    kind: 'INVALID',
    also: ['status', 'minimum', 'maximum'],
    th: 'สถานะนี้กรอกร้อยละ {range} เช่น {example}',
    en: 'With this status the percentage is {range}, such as {example}.',
  },
  PROGRESS_REASON_REQUIRED: {
    kind: 'INVALID',
    th: 'มาตรการที่ดำเนินการไม่ได้ต้องเลือกเหตุผล และเขียนอธิบายเมื่อเลือกอื่น ๆ โปรดกรอกให้ครบ',
    en: 'A measure that cannot proceed needs a reason, and "other" needs an explanation. Add it.',
  },
  PROGRESS_REASON_UNUSED: {
    kind: 'INVALID',
    th: 'เหตุผลที่ดำเนินการไม่ได้ใช้กับสถานะ {status} ไม่ได้ โปรดลบเหตุผลหรือเปลี่ยนสถานะ',
    en: 'A reason why a measure cannot proceed does not go with status {status}. Remove it or change the status.',
  },
  EVIDENCE_LINK_INVALID: {
    kind: 'INVALID',
    th: 'กรอกลิงก์ให้ครบ เช่น https://example.go.th/report.pdf',
    en: 'Give a whole link, such as https://example.go.th/report.pdf.',
  },
  EVIDENCE_FILE_TYPE: {
    kind: 'UNUSABLE',
    th: 'ไฟล์ “{fileName}” เก็บเป็นหลักฐานไม่ได้ โปรดใช้ PDF, JPEG, PNG, .docx หรือ .xlsx ที่ไม่มีมาโคร',
    en: 'The file “{fileName}” cannot be kept as evidence. Use PDF, JPEG, PNG, .docx or .xlsx without macros.',
  },
  EVIDENCE_FILE_HEIC: {
    kind: 'UNUSABLE',
    th: '“{fileName}” เป็นรูป HEIC ของโทรศัพท์ ซึ่งเครื่องส่วนใหญ่ในสำนักงานเปิดไม่ได้ โปรดส่งออกเป็น JPEG หรือตั้งกล้องเป็น “เข้ากันได้มากที่สุด”',
    en: '“{fileName}” is a HEIC picture of a telephone, which few office machines open. Export it as JPEG, or set the camera to “Most Compatible”.',
  },
  EVIDENCE_FILE_TOO_LARGE: {
    kind: 'TOO_LARGE',
    th: 'ไฟล์มีขนาด {actual} เกินเพดาน {maximum} โปรดย่อขนาดหรือแบ่งไฟล์',
    en: 'The file has {actual}; the limit is {maximum}. Make it smaller or split it.',
  },
  EVIDENCE_FILE_COUNT: {
    kind: 'CONFLICT',
    th: 'มาตรการนี้มีไฟล์หลักฐานครบ {maximum} ไฟล์แล้ว โปรดลบไฟล์ที่ไม่ใช้ก่อน',
    en: 'This measure has {maximum} evidence files, which is the limit. Remove one first.',
  },
  MEASURE_LOCKED: {
    kind: 'CONFLICT',
    th: 'มาตรการที่ {number} แล้วเสร็จตามรายงานรอบ 6 เดือนที่อนุมัติแล้ว จึงแก้ไขไม่ได้ หากข้อมูลผิดโปรดแจ้งศูนย์ฯ',
    en: 'Measure {number} is completed by the approved six-month report and is locked. Tell the centre if that is wrong.',
  },
  REPORT_INCOMPLETE: {
    kind: 'CONFLICT',
    th: 'ยังเสนอรายงานไม่ได้ มาตรการที่ยังไม่รายงาน: {missing} โปรดกรอกให้ครบทุกมาตรการ',
    en: 'The report cannot be submitted yet; measures without an entry: {missing}. Report on each of them.',
  },
  ROUND_ORDER: {
    kind: 'CONFLICT',
    th: 'ต้องเสนอรายงานรอบ 6 เดือนก่อนรอบ 12 เดือน โปรดเสนอรอบ 6 เดือนก่อน',
    en: 'The six-month report comes before the twelve-month one. Submit that first.',
  },
  SIX_MONTH_PENDING: {
    kind: 'CONFLICT',
    also: ['state'],
    th: 'อนุมัติรายงานรอบ 12 เดือนยังไม่ได้ เพราะรายงานรอบ 6 เดือนยังรออนุมัติหรือถูกส่งคืน โปรดอนุมัติรอบ 6 เดือนก่อน',
    en: 'The twelve-month report cannot be approved while the six-month one awaits approval or is returned. Finish that first.',
  },
} as const satisfies Record<string, RefusalEntry>;
