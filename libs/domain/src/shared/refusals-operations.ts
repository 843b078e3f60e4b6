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
    th: 'รหัสผ่านนี้ไม่ใช่รหัสชั่วคราวแล้ว โปรดเข้าสู่ระบบตามปกติ แล้วเปลี่ยนรหัสผ่านในหน้าบัญชีของฉัน',
    en: 'This password is not a temporary one any more. Sign in as usual and change it under My account.',
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
  ADMINISTRATOR_EXISTS: {
    http: 409,
    th: 'มีผู้ดูแลระบบแล้ว ({username}) โปรดให้ผู้ดูแลระบบสร้างบัญชีในหน้าบัญชีผู้ใช้ หากเข้าสู่ระบบไม่ได้ ใช้ npm run admin -- reset {username}',
    en: 'There is an administrator already ({username}). Have that person make accounts in the console; if the password is lost, use npm run admin -- reset {username}.',
  },
  NOT_AN_ADMINISTRATOR: {
    http: 409,
    th: '{username} ไม่ใช่ผู้ดูแลระบบที่ใช้งานอยู่ โปรดตรวจสอบชื่อผู้ใช้',
    en: '{username} is no active administrator of the centre. Check the username.',
  },
  OTHER_ADMINISTRATOR: {
    http: 409,
    th: 'ยังมีผู้ดูแลระบบอีกคน ({username}) โปรดให้คนนั้นออกรหัสผ่านชั่วคราวในหน้าบัญชีผู้ใช้ หากคนอื่นเข้าสู่ระบบไม่ได้ทั้งหมด ให้เพิ่ม --others-lost',
    en: 'There is another administrator ({username}), who can reset the password in the console. If none of the others can sign in, add --others-lost.',
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
  ROUND_DUE_BEFORE_OPENING: {
    http: 400,
    th: 'กำหนดส่งต้องไม่ก่อนวันเปิดรับ โปรดเลือกวันเปิดรับหรือวันหลังจากนั้น',
    en: 'The due day comes before the day on which the round opens. Choose that day or a later one.',
  },
  ROUND_LOCKS_BEFORE_DUE: {
    http: 400,
    th: 'วันปิดแก้ไขต้องอยู่หลังวันกำหนดส่ง โปรดเลือกวันหลังจากนั้น',
    en: 'The round locks on its due day or before. Choose a later day.',
  },
  FIRST_YEAR_AFTER_OPENING: {
    http: 400,
    th: 'ปีแรกของงาน ({firstYear}) อยู่หลังปีที่หน้าต่าง ๆ เปิด ({openingYear}) โปรดเลือกปีแรกไม่เกินปีนั้น',
    en: 'The first year of work ({firstYear}) comes after the year on which pages open ({openingYear}). Choose that year or an earlier one.',
  },
  ITA_TOTAL_DIFFERS: {
    http: 409,
    th: 'คะแนนรวมที่ประกาศ {published} ต่างจากคะแนนที่คำนวณได้ {recomputed} อยู่ {difference} ซึ่งเกินกว่าการปัดเศษ โปรดแก้ไขตัวเลข หรือยืนยันพร้อมเหตุผล',
    en: 'The published total {published} is {difference} away from the computed {recomputed}, more than rounding explains. Correct a figure, or confirm it with a reason.',
  },
  SCHEME_WEIGHTS: {
    http: 400,
    th: 'น้ำหนักของเครื่องมือรวมกันได้ {sum} ต้องรวมได้ 100 พอดี โปรดแก้ไข',
    en: 'The weights of the instruments add up to {sum}. They must come to exactly 100.',
  },
  SCHEME_FIGURE: {
    http: 400,
    th: 'ตัวเลขนี้ต้องอยู่ระหว่าง 0 ถึง 100 มีทศนิยมไม่เกินสองตำแหน่ง และน้ำหนักต้องมากกว่า 0 โปรดแก้ไข',
    en: 'This figure lies between 0 and 100 with at most two decimals, and a weight is more than 0. Correct it.',
  },
  SCHEME_STATED_TWICE: {
    http: 400,
    th: '{name} มีอยู่แล้วในเกณฑ์นี้ โปรดลบหรือใช้รหัสอื่น',
    en: 'The scheme has {name} already. Remove one of the two, or use another code.',
  },
  SCHEME_WITHOUT_INDICATOR: {
    http: 400,
    th: '{instrument} ไม่มีตัวชี้วัดเลย จึงคำนวณคะแนนไม่ได้ โปรดกำหนดอย่างน้อยหนึ่งตัวชี้วัด',
    en: '{instrument} has no indicator, so it would have no score. Give it at least one.',
  },
  SCHEME_INSTRUMENT_UNKNOWN: {
    http: 400,
    th: 'ตัวชี้วัดที่ {number} อยู่ใต้ {instrument} ซึ่งไม่มีในเกณฑ์นี้ โปรดเลือกเครื่องมือที่มีน้ำหนัก',
    en: 'Indicator {number} belongs to {instrument}, which this scheme does not have. Choose an instrument that has a weight.',
  },
  SCHEME_OUT_OF_ORDER: {
    http: 400,
    th: 'ตัวชี้วัดหมายเลข {number} ไม่อยู่ในลำดับ โปรดเรียงหมายเลขจาก 1',
    en: 'Indicator {number} is out of order. Number them from 1.',
  },
  SCHEME_LEVEL_ABOVE_BETTER: {
    http: 400,
    th: 'ระดับ {level} เริ่มสูงกว่าระดับ {better} ซึ่งดีกว่า โปรดเรียงจากระดับดีที่สุด และให้คะแนนขั้นต่ำลดลงตามลำดับ',
    en: 'Level {level} begins above {better}, which is the better one. Put the best first, each with a lower minimum than the one before.',
  },
  SCHEME_LEVELS_OVERLAP: {
    http: 400,
    th: 'ระดับ {level} ซ้อนกับระดับ {better} จนไม่มีผลใดได้ระดับนี้ โปรดเปลี่ยนคะแนนขั้นต่ำหรือเงื่อนไขรายเครื่องมือ',
    en: 'Level {level} overlaps with {better} so that no result could ever have it. Change its minimum or the condition on instruments.',
  },
  SCHEME_LEVELS_GAP: {
    http: 400,
    th: 'ผลที่ต่ำกว่า {lowest} ไม่มีระดับรองรับ โปรดให้ระดับสุดท้ายเริ่มที่ 0 โดยไม่มีเงื่อนไขรายเครื่องมือ',
    en: 'Results below {lowest} would have no level. Let the last level begin at 0 without a condition on instruments.',
  },
  SCHEME_INDICATOR_COUNT: {
    http: 409,
    th: 'ผลที่บันทึกไว้ของปีนี้มี {expected} ตัวชี้วัด แต่เกณฑ์มี {actual} ตัว จึงคำนวณใหม่ไม่ได้ โปรดคงจำนวนตัวชี้วัดไว้',
    en: 'The results on record of this year have {expected} indicators and the scheme has {actual}, so they cannot be recomputed. Keep the number.',
  },
  JOB_FAILED: {
    http: 503,
    th: 'งานทำไม่สำเร็จเพราะระบบขัดข้อง โปรดสั่งใหม่ หากยังไม่สำเร็จ แจ้งผู้ดูแลพร้อมรหัสงาน',
    en: 'The job failed because of a fault on our side. Start it again; if it fails again, tell the administrator its id.',
  },
  JOB_ABANDONED: {
    http: 503,
    th: 'งานถูกยกเลิกเพราะระบบหยุดกลางคันหลายครั้ง โปรดสั่งใหม่ หากยังไม่สำเร็จ แจ้งผู้ดูแลพร้อมรหัสงาน',
    en: 'The job was given up after its worker ended several times. Start it again; if it fails again, tell the administrator its id.',
  },
} as const satisfies Record<string, RefusalEntry>;
