import type { RefusalEntry } from '../refusal-entry.js';

/** Refusals of rounds, deadlines and years of work. */
export const calendarRefusals = {
  ROUND_CLOSED: {
    kind: 'CONFLICT',
    also: ['state'],
    th: 'รอบรายงานนี้ไม่เปิดรับ (เปิด {opensOn} ปิดแก้ไข {locksOn}) โปรดติดต่อศูนย์ฯ หากต้องการแก้ไข',
    en: 'This round takes no entries now (opens {opensOn}, locked from {locksOn}). Ask the centre if you must change it.',
  },
  ROUND_UNKNOWN: {
    kind: 'MISSING',
    also: ['round'],
    th: 'ยังไม่ได้กำหนดรอบรายงานนี้ของปีงบประมาณ {fiscalYear} โปรดเลือกปีและรอบที่ศูนย์ฯ กำหนดแล้ว',
    en: 'This reporting round of fiscal year {fiscalYear} has not been set. Choose a year and round that the centre has set.',
  },
  DEADLINE_OUTSIDE_YEAR: {
    kind: 'INVALID',
    th: 'วันกำหนดส่งแผนปี {fiscalYear} ต้องอยู่ระหว่าง {earliest} ถึง {latest} โปรดตรวจสอบปี',
    en: 'The day by which plans of {fiscalYear} are due lies between {earliest} and {latest}. Check the year.',
  },
  ROUND_DUE_BEFORE_OPENING: {
    kind: 'INVALID',
    also: ['opensOn', 'dueOn'],
    th: 'กำหนดส่งต้องไม่ก่อนวันเปิดรับ โปรดเลือกวันเปิดรับหรือวันหลังจากนั้น',
    en: 'The due day comes before the day on which the round opens. Choose that day or a later one.',
  },
  ROUND_LOCKS_BEFORE_DUE: {
    kind: 'INVALID',
    also: ['dueOn', 'locksOn'],
    th: 'วันปิดแก้ไขต้องอยู่หลังวันกำหนดส่ง โปรดเลือกวันหลังจากนั้น',
    en: 'The round locks on its due day or before. Choose a later day.',
  },
  FIRST_YEAR_AFTER_OPENING: {
    kind: 'INVALID',
    th: 'ปีแรกของงาน ({firstYear}) อยู่หลังปีที่หน้าต่าง ๆ เปิด ({openingYear}) โปรดเลือกปีแรกไม่เกินปีนั้น',
    en: 'The first year of work ({firstYear}) comes after the year on which pages open ({openingYear}). Choose that year or an earlier one.',
  },
} as const satisfies Record<string, RefusalEntry>;
