import type { RefusalEntry } from '../refusal-entry.js';

/** Refusals of setting and ending who stands in for whom. */
export const standInRefusals = {
  STAND_IN_NOT_NEEDED: {
    kind: 'INVALID',
    th: 'ตำแหน่งนี้ไม่พิจารณาแผนหรือรายงาน จึงไม่ต้องตั้งผู้รักษาราชการแทน โปรดเลือกหัวหน้าฝ่ายปกครอง ผู้ช่วยผู้อำนวยการเขต หรือผู้อำนวยการเขต',
    en: 'This role decides on no plan or report, so nobody has to stand in for it. Choose a head of section, an assistant director or a director.',
  },
  STAND_IN_SELF: {
    kind: 'INVALID',
    th: 'ตั้งให้รักษาราชการแทนตนเองไม่ได้ โปรดเลือกบุคคลอื่นในเขตเดียวกัน',
    en: 'Nobody stands in for themselves. Choose another person of the same district.',
  },
  STAND_IN_APPOINTS_SELF: {
    kind: 'INVALID',
    th: 'ตั้งตนเองให้รักษาราชการแทนผู้อื่นไม่ได้ โปรดให้เจ้าของตำแหน่งหรือผู้ดูแลระบบของศูนย์ต่อต้านการทุจริตเป็นผู้ตั้ง',
    en: 'Nobody appoints themselves as the stand-in of another. Let that person or the administrator of the centre do it.',
  },
  STAND_IN_OTHER_DISTRICT: {
    kind: 'INVALID',
    th: 'ผู้รักษาราชการแทนต้องเป็นบุคคลในเขตเดียวกัน โปรดเลือกจากรายชื่อของเขต',
    en: 'A stand-in works for the same district. Choose from the people of the district.',
  },
  STAND_IN_INACTIVE: {
    kind: 'INVALID',
    th: 'บัญชีนี้ปิดใช้งานแล้ว โปรดเลือกบุคคลที่ยังใช้งานบัญชีอยู่',
    en: 'This account has been deactivated. Choose somebody whose account is active.',
  },
  STAND_IN_ENDS_BEFORE: {
    kind: 'INVALID',
    th: 'วันสุดท้าย ({lastOn}) มาก่อนวันแรก ({firstOn}) โปรดตรวจสอบวันที่',
    en: 'The last day ({lastOn}) comes before the first ({firstOn}). Check the days.',
  },
  STAND_IN_PAST: {
    kind: 'INVALID',
    th: 'วันแรกผ่านไปแล้ว โปรดเลือกวันนี้ ({today}) หรือวันหลังจากนี้',
    en: 'The first day is over. Choose today ({today}) or a later day.',
  },
  STAND_IN_OVERLAPS: {
    kind: 'CONFLICT',
    th: 'มีผู้รักษาราชการแทนตั้งแต่ {from} ถึง {to} อยู่แล้ว โปรดเลือกวันอื่น หรือสิ้นสุดการรักษาราชการแทนเดิมก่อน',
    en: 'There is a stand-in from {from} to {to} already. Choose other days, or end that one first.',
  },
  STAND_IN_CYCLE: {
    kind: 'CONFLICT',
    th: 'ในวันที่ {day} ผู้ที่เลือกมีผู้รักษาราชการแทนซึ่งวนกลับมาที่เจ้าของตำแหน่งนี้ โปรดเลือกบุคคลอื่น',
    en: 'On {day} the person chosen is stood in for by the very person who needs a stand-in. Choose somebody else.',
  },
  STAND_IN_CHAIN: {
    kind: 'CONFLICT',
    th: 'ในวันที่ {day} จะเป็นการรักษาราชการแทนต่อกันเกิน {longest} ทอด โปรดเลือกบุคคลที่อยู่ปฏิบัติงาน',
    en: 'On {day} more than {longest} people would stand in one after the other. Choose somebody who is at work.',
  },
  STAND_IN_OVER: {
    kind: 'CONFLICT',
    th: 'การรักษาราชการแทนนี้สิ้นสุดไปแล้ว โปรดโหลดหน้าใหม่',
    en: 'This stand-in is over already. Load the page again.',
  },
} as const satisfies Record<string, RefusalEntry>;
