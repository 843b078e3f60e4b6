import type { RefusalEntry } from '../refusal-entry.js';

/** Refusals of values that no subject has a rule of its own for, and of saving over somebody else. */
export const inputRefusals = {
  NOT_FOUND: {
    kind: 'MISSING',
    th: 'ไม่พบข้อมูลที่อ้างถึง หรือไม่มีสิทธิ์เห็น โปรดตรวจสอบรหัส',
    en: 'There is no such record, or you may not see it. Check the identifier.',
  },
  INVALID_INPUT: { kind: 'INVALID', th: 'ข้อมูลไม่ถูกต้อง: {detail}', en: 'The input is not valid: {detail}' },
  CONFLICT: {
    kind: 'CONFLICT',
    th: 'มีผู้แก้ไขก่อนหน้า (รุ่นปัจจุบัน {currentVersion}) โปรดโหลดข้อมูลล่าสุดแล้วทำรายการอีกครั้ง',
    en: 'Somebody saved before you (the current version is {currentVersion}). Load it and try again.',
  },
  TEXT_REQUIRED: {
    kind: 'INVALID',
    th: 'ช่องนี้ต้องมีข้อความ โปรดกรอกให้ครบ',
    en: 'This text may not be empty. Fill it in.',
  },
  TEXT_TOO_LONG: {
    kind: 'INVALID',
    th: 'ข้อความยาว {actual} อักขระ เกินกำหนด {maximum} โปรดตัดให้สั้นลง',
    en: 'This text has {actual} characters; {maximum} are allowed. Shorten it.',
  },
  LIST_TOO_LONG: {
    kind: 'INVALID',
    th: 'มี {actual} รายการ เกินกำหนด {maximum} โปรดลดจำนวนรายการ',
    en: 'This list has {actual} items; {maximum} are allowed. Remove some.',
  },
  INVALID_MONEY: {
    kind: 'INVALID',
    th: 'กรอกจำนวนเงินเป็นบาท เช่น 15,000.50',
    en: 'Give an amount in baht, such as 15,000.50.',
  },
  MONEY_TOO_LARGE: {
    kind: 'INVALID',
    th: 'จำนวนเงินมากเกินไป ระบบเก็บได้ไม่เกิน {maximum} บาท โปรดตรวจจำนวนหลัก',
    en: 'The amount is too large: at most {maximum} baht can be kept. Check the number of digits.',
  },
  DUPLICATE_NUMBER: {
    kind: 'INVALID',
    th: 'หมายเลข {number} ซ้ำในรายการ โปรดให้หมายเลขที่ไม่ซ้ำกัน',
    en: 'Number {number} occurs twice in the list. Give every item its own number.',
  },
  DEMO_DATA_REFUSED: {
    kind: 'CONFLICT',
    th: 'ฐานข้อมูลนี้มีแผน {plans} แผนและผล ITA {results} รายการที่ไม่ใช่ข้อมูลสาธิต จึงไม่โหลดข้อมูลสาธิตปน โปรดใช้ฐานข้อมูลว่าง',
    en: 'This database holds {plans} plans and {results} ITA results that are not demo data, so no demo data were loaded. Use an empty database.',
  },
} as const satisfies Record<string, RefusalEntry>;
