import type { RefusalEntry } from './refusal-entry.js';

/** Refusals of what administrators of the centre do: accounts, rounds, schemes, the audit trail, jobs. */
export const operationsRefusals = {
  PASSWORD_CHANGE_REQUIRED: {
    http: 403,
    th: 'รหัสผ่านนี้เป็นรหัสชั่วคราว โปรดตั้งรหัสผ่านใหม่ของท่านเองก่อนเข้าใช้งาน',
    en: 'This password is a temporary one. Choose a password of your own to go on.',
  },
  PASSWORD_NOT_TEMPORARY: {
    http: 409,
    th: 'รหัสผ่านนี้ไม่ใช่รหัสชั่วคราวแล้ว โปรดเข้าสู่ระบบตามปกติ แล้วเปลี่ยนรหัสผ่านในหน้าตั้งค่า',
    en: 'This password is not a temporary one any more. Sign in as usual and change it in your settings.',
  },
  TEMPORARY_PASSWORD_EXPIRED: {
    http: 403,
    th: 'รหัสผ่านชั่วคราวนี้หมดอายุแล้ว โปรดขอรหัสใหม่จากผู้ดูแลระบบของศูนย์ฯ',
    en: 'This temporary password has expired. Ask an administrator of the centre for a new one.',
  },
  PASSWORD_UNCHANGED: {
    http: 400,
    th: 'รหัสผ่านใหม่ต้องต่างจากรหัสเดิม โปรดตั้งใหม่',
    en: 'The new password must differ from the one until now. Choose another.',
  },
  USERNAME_INVALID: {
    http: 400,
    th: 'ชื่อผู้ใช้ต้องเป็นอักษรอังกฤษ ตัวเลข จุด ขีดกลาง หรือขีดล่าง 3 ถึง 60 อักขระ และขึ้นต้นด้วยอักษรหรือตัวเลข โปรดแก้ไข',
    en: 'A username has 3 to 60 Latin letters, digits, dots, hyphens or underscores, and begins with a letter or digit. Correct it.',
  },
  ROLE_NEEDS_DISTRICT: {
    http: 400,
    th: 'บทบาทนี้ทำงานให้สำนักงานเขต โปรดเลือกเขต',
    en: 'This role works for a district. Choose the district.',
  },
  ROLE_WITHOUT_DISTRICT: {
    http: 400,
    th: 'บทบาทนี้ทำงานทั้งเมือง โปรดเว้นเขตว่าง หรือเลือกบทบาทของสำนักงานเขต',
    en: 'This role works for the whole city. Leave the district empty, or choose a role of a district.',
  },
  OWN_ACCOUNT: {
    http: 409,
    th: 'ทำรายการนี้กับบัญชีของตนเองไม่ได้ โปรดให้ผู้ดูแลระบบอีกคนทำ',
    en: 'You cannot do that to your own account. Ask another administrator.',
  },
  LAST_ADMINISTRATOR: {
    http: 409,
    th: 'ต้องเหลือผู้ดูแลระบบของศูนย์ฯ ที่ใช้งานได้อย่างน้อยหนึ่งคน โปรดตั้งผู้ดูแลอีกคนก่อน',
    en: 'At least one active administrator of the centre must be left. Appoint another one first.',
  },
  APPROVAL_DAY_OUT_OF_RANGE: {
    http: 400,
    th: 'วันที่อนุมัติแผนปี {fiscalYear} ต้องอยู่ระหว่าง {earliest} ถึงวันนี้ ({latest}) โปรดแก้ไขวันที่ตามที่ลงนามในเอกสาร',
    en: 'The day on which a plan of {fiscalYear} was approved lies between {earliest} and today ({latest}). Correct it to the day on which the document was signed.',
  },
  DEADLINE_OUTSIDE_YEAR: {
    http: 400,
    th: 'วันกำหนดส่งแผนปี {fiscalYear} ต้องอยู่ระหว่าง {earliest} ถึง {latest} โปรดตรวจสอบปี',
    en: 'The day by which plans of {fiscalYear} are due lies between {earliest} and {latest}. Check the year.',
  },
} as const satisfies Record<string, RefusalEntry>;
