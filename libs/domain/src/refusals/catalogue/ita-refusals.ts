import type { RefusalEntry } from '../refusal-entry.js';

/** Refusals of ITA schemes and results. */
export const itaRefusals = {
  ITA_SCHEME_UNKNOWN: {
    kind: 'MISSING',
    th: 'ไม่มีเกณฑ์ ITA ของปีงบประมาณ {fiscalYear} โปรดเลือกปีที่มีเกณฑ์',
    en: 'There is no ITA scheme for fiscal year {fiscalYear}. Choose a year that has one.',
  },
  ITA_SCORE_COUNT: {
    kind: 'INVALID',
    th: 'ต้องมีคะแนน {expected} ตัวชี้วัดตามลำดับ แต่ได้รับ {actual} โปรดกรอกให้ครบ',
    en: 'The scheme needs {expected} scores in the order of its indicators, not {actual}. Give one for each.',
  },
  ITA_SCORE_RANGE: {
    kind: 'INVALID',
    th: 'ตัวชี้วัดที่ {number}: กรอกตัวเลข 0–100 เช่น 62.5',
    en: 'Indicator {number}: give a number from 0 to 100, such as 62.5.',
  },
  ITA_TOTAL_DIFFERS: {
    kind: 'CONFLICT',
    th: 'คะแนนรวมที่ประกาศ {published} ต่างจากคะแนนที่คำนวณได้ {recomputed} อยู่ {difference} ซึ่งเกินกว่าการปัดเศษ โปรดแก้ไขตัวเลข หรือยืนยันพร้อมเหตุผล',
    en: 'The published total {published} is {difference} away from the computed {recomputed}, more than rounding explains. Correct a figure, or confirm it with a reason.',
  },
  SCHEME_WEIGHTS: {
    kind: 'INVALID',
    th: 'น้ำหนักของเครื่องมือรวมกันได้ {sum} ต้องรวมได้ 100 พอดี โปรดแก้ไข',
    en: 'The weights of the instruments add up to {sum}. They must come to exactly 100.',
  },
  SCHEME_FIGURE: {
    kind: 'INVALID',
    th: 'กรอกตัวเลข 0–100 เช่น 62.5 (น้ำหนักต้องมากกว่า 0)',
    en: 'Give a number from 0 to 100, such as 62.5; a weight is more than 0.',
  },
  SCHEME_STATED_TWICE: {
    kind: 'INVALID',
    th: '{name} มีอยู่แล้วในเกณฑ์นี้ โปรดลบหรือใช้รหัสอื่น',
    en: 'The scheme has {name} already. Remove one of the two, or use another code.',
  },
  SCHEME_WITHOUT_INDICATOR: {
    kind: 'INVALID',
    th: '{instrument} ไม่มีตัวชี้วัดเลย จึงคำนวณคะแนนไม่ได้ โปรดกำหนดอย่างน้อยหนึ่งตัวชี้วัด',
    en: '{instrument} has no indicator, so it would have no score. Give it at least one.',
  },
  SCHEME_INSTRUMENT_UNKNOWN: {
    kind: 'INVALID',
    th: 'ตัวชี้วัดที่ {number} อยู่ใต้ {instrument} ซึ่งไม่มีในเกณฑ์นี้ โปรดเลือกเครื่องมือที่มีน้ำหนัก',
    en: 'Indicator {number} belongs to {instrument}, which this scheme does not have. Choose an instrument that has a weight.',
  },
  SCHEME_OUT_OF_ORDER: {
    kind: 'INVALID',
    th: 'ตัวชี้วัดหมายเลข {number} ไม่อยู่ในลำดับ โปรดเรียงหมายเลขจาก 1',
    en: 'Indicator {number} is out of order. Number them from 1.',
  },
  SCHEME_LEVEL_ABOVE_BETTER: {
    kind: 'INVALID',
    th: 'ระดับ {level} เริ่มสูงกว่าระดับ {better} ซึ่งดีกว่า โปรดเรียงจากระดับดีที่สุด และให้คะแนนขั้นต่ำลดลงตามลำดับ',
    en: 'Level {level} begins above {better}, which is the better one. Put the best first, each with a lower minimum than the one before.',
  },
  SCHEME_LEVELS_OVERLAP: {
    kind: 'INVALID',
    th: 'ระดับ {level} ซ้อนกับระดับ {better} จนไม่มีผลใดได้ระดับนี้ โปรดเปลี่ยนคะแนนขั้นต่ำหรือเงื่อนไขรายเครื่องมือ',
    en: 'Level {level} overlaps with {better} so that no result could ever have it. Change its minimum or the condition on instruments.',
  },
  SCHEME_LEVELS_GAP: {
    kind: 'INVALID',
    th: 'ผลที่ต่ำกว่า {lowest} ไม่มีระดับรองรับ โปรดให้ระดับสุดท้ายเริ่มที่ 0 โดยไม่มีเงื่อนไขรายเครื่องมือ',
    en: 'Results below {lowest} would have no level. Let the last level begin at 0 without a condition on instruments.',
  },
  SCHEME_INDICATOR_COUNT: {
    kind: 'CONFLICT',
    th: 'ผลที่บันทึกไว้ของปีนี้มี {expected} ตัวชี้วัด แต่เกณฑ์มี {actual} ตัว จึงคำนวณใหม่ไม่ได้ โปรดคงจำนวนตัวชี้วัดไว้',
    en: 'The results on record of this year have {expected} indicators and the scheme has {actual}, so they cannot be recomputed. Keep the number.',
  },
} as const satisfies Record<string, RefusalEntry>;
