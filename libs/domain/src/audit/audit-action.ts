/**
 * Everything that the audit trail tells, as verb and object with a hyphen between words, and its words: the trail of the console and
 * a downloaded one say it in the reader's language.
 */
export const auditActionNames = {
  'account.sign-in': { nameTh: 'เข้าสู่ระบบ', nameEn: 'Signed in' },
  'account.sign-in-failed': { nameTh: 'เข้าสู่ระบบไม่สำเร็จ', nameEn: 'Failed to sign in' },
  'account.sign-out': { nameTh: 'ออกจากระบบ', nameEn: 'Signed out' },
  'account.change-password': { nameTh: 'เปลี่ยนรหัสผ่าน', nameEn: 'Changed the password' },
  'account.change-password-failed': { nameTh: 'เปลี่ยนรหัสผ่านไม่สำเร็จ', nameEn: 'Tried to change the password' },
  'account.end-own-sessions': { nameTh: 'ให้เบราว์เซอร์อื่นของตนออกจากระบบ', nameEn: 'Signed own browsers out' },
  'account.create': { nameTh: 'สร้างบัญชี', nameEn: 'Created an account' },
  'account.change': { nameTh: 'แก้ไขบัญชี', nameEn: 'Changed an account' },
  'account.reset-password': { nameTh: 'ตั้งรหัสผ่านใหม่ให้บัญชี', nameEn: 'Reset the password of an account' },
  'account.end-sessions': { nameTh: 'ให้บัญชีออกจากระบบทุกเครื่อง', nameEn: 'Ended the sessions of an account' },
  'account.deactivate': { nameTh: 'ปิดบัญชี', nameEn: 'Deactivated an account' },
  'account.reactivate': { nameTh: 'เปิดบัญชีอีกครั้ง', nameEn: 'Reactivated an account' },
  'database.restore': { nameTh: 'กู้คืนข้อมูลจากไฟล์สำรอง', nameEn: 'Restored from a backup' },
  'plan.create': { nameTh: 'สร้างแผน', nameEn: 'Created a plan' },
  'plan.import': { nameTh: 'นำเข้าแผน', nameEn: 'Imported a plan' },
  'plan.replace': { nameTh: 'แทนที่ร่างแผน', nameEn: 'Replaced a draft plan' },
  'plan.save': { nameTh: 'บันทึกแผน', nameEn: 'Saved a plan' },
  'plan.submit': { nameTh: 'เสนอแผน', nameEn: 'Submitted a plan' },
  'plan.endorse': { nameTh: 'เห็นชอบแผน', nameEn: 'Endorsed a plan' },
  'plan.recommend': { nameTh: 'เห็นควรอนุมัติแผน', nameEn: 'Recommended a plan' },
  'plan.approve': { nameTh: 'อนุมัติแผน', nameEn: 'Approved a plan' },
  'plan.return': { nameTh: 'ส่งคืนแผน', nameEn: 'Returned a plan' },
  'plan.recall': { nameTh: 'ดึงแผนกลับ', nameEn: 'Recalled a plan' },
  'plan.delete': { nameTh: 'ลบร่างแผน', nameEn: 'Deleted a draft plan' },
  'plan.restore': { nameTh: 'นำร่างแผนที่ลบกลับมา', nameEn: 'Brought a deleted draft back' },
  'plan-amendment.begin': { nameTh: 'เริ่มแก้ไขแผนที่อนุมัติแล้ว', nameEn: 'Began an amendment of a plan' },
  'plan-amendment.save': { nameTh: 'บันทึกร่างแก้ไขแผน', nameEn: 'Saved an amendment of a plan' },
  'plan-amendment.submit': { nameTh: 'เสนอร่างแก้ไขแผน', nameEn: 'Submitted an amendment of a plan' },
  'plan-amendment.endorse': { nameTh: 'เห็นชอบร่างแก้ไขแผน', nameEn: 'Endorsed an amendment of a plan' },
  'plan-amendment.recommend': { nameTh: 'เห็นควรอนุมัติร่างแก้ไขแผน', nameEn: 'Recommended an amendment of a plan' },
  'plan-amendment.approve': { nameTh: 'อนุมัติร่างแก้ไขแผน', nameEn: 'Approved an amendment of a plan' },
  'plan-amendment.return': { nameTh: 'ส่งคืนร่างแก้ไขแผน', nameEn: 'Returned an amendment of a plan' },
  'plan-amendment.recall': { nameTh: 'ดึงร่างแก้ไขแผนกลับ', nameEn: 'Recalled an amendment of a plan' },
  'plan-amendment.withdraw': { nameTh: 'ยกเลิกการแก้ไขแผน', nameEn: 'Withdrew an amendment of a plan' },
  'report.start': { nameTh: 'เริ่มรายงาน', nameEn: 'Began a report' },
  'report.save': { nameTh: 'บันทึกรายงาน', nameEn: 'Saved a report' },
  'report.submit': { nameTh: 'เสนอรายงาน', nameEn: 'Submitted a report' },
  'report.approve': { nameTh: 'อนุมัติรายงาน', nameEn: 'Approved a report' },
  'report.return': { nameTh: 'ส่งคืนรายงาน', nameEn: 'Returned a report' },
  'report.recall': { nameTh: 'ดึงรายงานกลับ', nameEn: 'Recalled a report' },
  'report.evidence-add': { nameTh: 'แนบหลักฐาน', nameEn: 'Added evidence' },
  'report.evidence-remove': { nameTh: 'ลบหลักฐาน', nameEn: 'Removed evidence' },
  'comment.add': { nameTh: 'แสดงความเห็น', nameEn: 'Commented' },
  'comment.withdraw': { nameTh: 'ถอนความเห็น', nameEn: 'Withdrew a comment' },
  'centre-mark.accept': { nameTh: 'ศูนย์ฯ รับแผนหรือรายงาน', nameEn: 'Accepted a plan or report for the centre' },
  'centre-mark.return': { nameTh: 'ศูนย์ฯ ส่งกลับให้แก้ไข', nameEn: 'Returned a plan or report for the centre' },
  'centre-mark.take-back': { nameTh: 'ยกเลิกผลการพิจารณาของศูนย์ฯ', nameEn: 'Took a mark of the centre back' },
  'notice.remind': { nameTh: 'ส่งการแจ้งเตือน', nameEn: 'Sent a reminder' },
  'ita.record': { nameTh: 'บันทึกผล ITA', nameEn: 'Recorded an ITA result' },
  'checklist.set': { nameTh: 'กำหนดรายการตรวจ', nameEn: 'Set a checklist' },
  'ita-scheme.set': { nameTh: 'กำหนดเกณฑ์ ITA', nameEn: 'Set an ITA scheme' },
  'risk-matrix.set': { nameTh: 'กำหนดตารางประเมินความเสี่ยง', nameEn: 'Set a matrix of risks' },
  'channel.add': { nameTh: 'เพิ่มช่องทางติดต่อ', nameEn: 'Added a contact channel' },
  'channel.change': { nameTh: 'แก้ไขช่องทางติดต่อ', nameEn: 'Changed a contact channel' },
  'channel.delete': { nameTh: 'ลบช่องทางติดต่อ', nameEn: 'Deleted a contact channel' },
  'higher-plan.set': { nameTh: 'กำหนดแผนระดับบน', nameEn: 'Set a higher plan' },
  'higher-plan.delete': { nameTh: 'ลบแผนระดับบน', nameEn: 'Deleted a higher plan' },
  'district.set-assistant-step': {
    nameTh: 'กำหนดขั้นตอนผู้ช่วยผู้อำนวยการเขต',
    nameEn: 'Set the step of the assistant director',
  },
  'stand-in.set': { nameTh: 'ตั้งผู้รักษาราชการแทน', nameEn: 'Set a stand-in' },
  'stand-in.end': { nameTh: 'สิ้นสุดการรักษาราชการแทน', nameEn: 'Ended a stand-in' },
  'plan-deadline.set': { nameTh: 'กำหนดวันส่งแผน', nameEn: 'Set when plans are due' },
  'round.set': { nameTh: 'กำหนดรอบรายงาน', nameEn: 'Set a reporting round' },
  'work-years.set': { nameTh: 'กำหนดปีที่ทำงาน', nameEn: 'Set the years of work' },
  'city-summary.request': { nameTh: 'สั่งรวบรวมสรุป', nameEn: 'Asked for a summary' },
  'city-summary.compile': { nameTh: 'รวบรวมสรุปเสร็จ', nameEn: 'Compiled a summary' },
  'export.begin': { nameTh: 'เริ่มดาวน์โหลดตาราง', nameEn: 'Began a download' },
  'export.end': { nameTh: 'ดาวน์โหลดตารางเสร็จ', nameEn: 'Finished a download' },
  'token.create': { nameTh: 'สร้างโทเค็น API', nameEn: 'Made an API token' },
  'token.revoke': { nameTh: 'ยกเลิกโทเค็น API', nameEn: 'Revoked an API token' },
  'audit.verify': { nameTh: 'ตรวจสอบลูกโซ่', nameEn: 'Verified the chain' },
  'audit.show-origin': { nameTh: 'ดูที่มาของเหตุการณ์', nameEn: 'Looked at from where an event came' },
  'job.retry': { nameTh: 'ทำงานเบื้องหลังอีกครั้ง', nameEn: 'Tried a job again' },
  'job.remove-failed': { nameTh: 'ลบงานที่ล้มเหลว', nameEn: 'Removed failed jobs' },
  'request.refused-origin': { nameTh: 'ปฏิเสธคำขอจากเว็บอื่น', nameEn: 'Refused a request from another site' },
  'reference.load': { nameTh: 'โหลดข้อมูลอ้างอิง', nameEn: 'Loaded reference data' },
  'demo.load': { nameTh: 'โหลดข้อมูลสาธิต', nameEn: 'Loaded demo data' },
} as const satisfies Record<string, { readonly nameTh: string; readonly nameEn: string }>;

/** The name of an action in the audit trail. */
export type AuditAction = keyof typeof auditActionNames;

/** Every action, in the order of the table. */
export const auditActions = Object.keys(auditActionNames) as AuditAction[];

/** Spellings of rows that were written before: a row of the trail never changes. */
const formerSpellings: Readonly<Record<string, AuditAction>> = {
  'report.evidence_add': 'report.evidence-add',
  'report.evidence_remove': 'report.evidence-remove',
};

/** The action that a row of the trail tells of, whichever spelling it was written in; null when it is none that is known. */
export function auditActionOf(stored: string): AuditAction | null {
  if (Object.hasOwn(auditActionNames, stored)) return stored as AuditAction;
  return Object.hasOwn(formerSpellings, stored) ? (formerSpellings[stored] ?? null) : null;
}

/** Every spelling under which rows tell of an action. */
export const spellingsOf = (action: AuditAction): string[] => [
  action,
  ...Object.keys(formerSpellings).filter((former) => formerSpellings[former] === action),
];
