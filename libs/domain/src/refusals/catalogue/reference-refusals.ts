import type { RefusalEntry } from '../refusal-entry.js';

/** Refusals of higher plans. */
export const referenceRefusals = {
  HIGHER_PLAN_YEARS: {
    kind: 'INVALID',
    th: 'ปีสุดท้าย ({lastYear}) อยู่ก่อนปีแรก ({firstYear}) โปรดแก้ไขปี',
    en: 'The last year ({lastYear}) comes before the first ({firstYear}). Correct the years.',
  },
  HIGHER_PLAN_GUIDELINE_TWICE: {
    kind: 'INVALID',
    th: 'มีแนวทางเลขที่ {number} มากกว่าหนึ่งแถว โปรดแก้ไขเลขที่',
    en: 'More than one guideline has the number {number}. Correct the number.',
  },
  HIGHER_PLAN_UNKNOWN: {
    kind: 'INVALID',
    th: 'ไม่มีแผนระดับบนรหัส {plan} ในรายการของศูนย์ฯ โปรดเลือกจากรายการ',
    en: 'The centre’s list has no higher plan {plan}. Choose one of the list.',
  },
  HIGHER_PLAN_IN_USE: {
    kind: 'CONFLICT',
    th: 'ลบ “{nameTh}” ไม่ได้ เพราะแผนของเขต {count} แผนอ้างถึง: {usersTh} โปรดให้เขตเลือกแผนอื่นก่อน',
    en: '“{nameEn}” cannot be deleted: plans of districts rest on it ({count}): {usersEn}. Let them choose another one first.',
  },
  HIGHER_PLAN_GUIDELINE_IN_USE: {
    kind: 'CONFLICT',
    th: 'ลบหรือเปลี่ยนเลขที่ของแนวทาง {numbers} ไม่ได้ เพราะมีมาตรการในแผนของเขต {count} แผนที่ตอบสนองต่อแนวทางนี้: {usersTh} โปรดคงแนวทางและเลขที่ไว้',
    en: 'Guideline {numbers} cannot be deleted or numbered anew: measures answer it in plans of districts ({count}): {usersEn}. Keep it with its number.',
  },
  HIGHER_PLAN_SHORTENED: {
    kind: 'CONFLICT',
    th: 'ย่อช่วงปีไม่ได้ เพราะแผนของเขต {count} แผนอยู่ในปีที่จะตัดออก: {usersTh} โปรดกำหนดช่วงปีให้ครอบคลุมแผนเหล่านี้',
    en: 'The cycle cannot be shortened so: plans of districts lie in the years that it would lose ({count}): {usersEn}. Let the cycle cover them.',
  },
} as const satisfies Record<string, RefusalEntry>;
