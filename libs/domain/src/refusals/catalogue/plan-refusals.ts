import type { RefusalEntry } from '../refusal-entry.js';

/** Refusals of plans. */
export const planRefusals = {
  PLAN_EXISTS: {
    kind: 'CONFLICT',
    th: 'เขต {districtCode} มีแผนปี {fiscalYear} อยู่แล้ว โปรดเปิดแผนเดิม หรือเลือกแทนที่ร่าง',
    en: 'District {districtCode} already has a plan of {fiscalYear}. Open it, or choose to replace the draft.',
  },
  PLAN_NOT_DELETABLE: {
    kind: 'CONFLICT',
    th: 'ลบได้เฉพาะร่างแผนที่ยังไม่เคยเสนอและยังไม่มีผู้ให้ความเห็น',
    en: 'Only a draft that was never submitted and has no comments can be deleted.',
  },
  PLAN_INCOMPLETE: {
    kind: 'CONFLICT',
    also: ['missing'],
    th: 'ยังเสนอแผนไม่ได้ ขาด: {missingTh} โปรดเติมให้ครบ',
    en: 'The plan cannot be submitted yet; missing: {missingEn}. Complete it first.',
  },
  PLAN_COPIED_PARTS: {
    kind: 'CONFLICT',
    also: ['sections'],
    th: 'ยังเสนอแผนไม่ได้ ส่วนที่คัดลอกมาและยังไม่ได้ตรวจ: {sectionsTh} โปรดเขียนใหม่ หรือยืนยันว่าใช้ได้ตามเดิม',
    en: 'The plan cannot be submitted yet; copied and not looked at: {sectionsEn}. Rewrite each, or confirm that it holds as it is.',
  },
  NO_PLAN_TO_COPY: {
    kind: 'MISSING',
    th: 'เขต {districtCode} ไม่มีแผนปีก่อน {fiscalYear} ให้คัดลอก โปรดนำเข้าเอกสารหรือเขียนแผนใหม่',
    en: 'District {districtCode} has no plan before {fiscalYear} to copy. Import a document or write a new plan.',
  },
  LINK_TARGET_MISSING: {
    kind: 'INVALID',
    th: 'สิ่งที่มาตรการนี้ตอบสนองไม่มีอยู่ในแผนนี้หรือในผล ITA ของปีก่อน โปรดเลือกใหม่',
    en: 'What this measure is to answer is not in this plan or in the ITA result of the year before. Choose again.',
  },
  RISK_SCALE: {
    kind: 'INVALID',
    th: 'กรอกโอกาสเกิดและผลกระทบเป็นจำนวนเต็ม 1–{maximum} เช่น 3',
    en: 'Give likelihood and impact as whole numbers from 1 to {maximum}, such as 3.',
  },
  RISK_RESIDUAL: {
    kind: 'INVALID',
    th: 'ความเสี่ยงที่เหลือ (โอกาสเกิด × ผลกระทบ = {residual}) สูงกว่าความเสี่ยงปัจจุบัน ({current}) โปรดกรอกค่าที่เหลือให้ไม่เกินค่าปัจจุบัน',
    en: 'The residual risk (likelihood × impact = {residual}) is above the current one ({current}). Give a residual rating that is not above the current one.',
  },
  ORDER_REFUSES: {
    kind: 'INVALID',
    th: 'คำสั่ง “{text}” อ่านได้ว่ายังไม่อนุมัติ หากไม่อนุมัติ โปรดส่งคืนพร้อมเหตุผล หากอนุมัติ โปรดแก้คำสั่ง',
    en: 'The order “{text}” reads as no approval. Return the plan with a reason instead, or correct the order.',
  },
  APPROVAL_DAY_OUT_OF_RANGE: {
    kind: 'INVALID',
    th: 'วันที่อนุมัติแผนปี {fiscalYear} ต้องอยู่ระหว่าง {earliest} ถึงวันนี้ ({latest}) โปรดแก้ไขวันที่ตามที่ลงนามในเอกสาร',
    en: 'The day on which a plan of {fiscalYear} was approved lies between {earliest} and today ({latest}). Correct it to the day on which the document was signed.',
  },
} as const satisfies Record<string, RefusalEntry>;
