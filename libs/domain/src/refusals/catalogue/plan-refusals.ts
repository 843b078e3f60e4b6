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
  PLAN_NOT_IN_FORCE: {
    kind: 'CONFLICT',
    th: 'ขอแก้ไขได้เฉพาะแผนที่ผู้อำนวยการเขตอนุมัติแล้ว แผนที่ยังไม่อนุมัติแก้ไขที่ตัวแผนได้โดยตรง',
    en: 'Only an approved plan can be amended. Change a plan that is not approved yet itself.',
  },
  AMENDMENT_EXISTS: {
    kind: 'CONFLICT',
    th: 'แผนนี้มีการแก้ไขที่ยังดำเนินการอยู่แล้ว โปรดเปิดร่างแก้ไขเดิม หรือยกเลิกก่อนเริ่มใหม่',
    en: 'An amendment of this plan is under way already. Open it, or withdraw it before another one begins.',
  },
  AMENDMENT_UNCHANGED: {
    kind: 'CONFLICT',
    th: 'ร่างแก้ไขยังเหมือนแผนที่มีผลอยู่ทุกข้อ โปรดแก้ไขก่อนเสนอ หรือยกเลิกการแก้ไข',
    en: 'The amendment says what the plan in force says. Change something before submitting it, or withdraw it.',
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
  STEP_DAY_OUT_OF_YEAR: {
    kind: 'INVALID',
    th: 'วันที่วางแผนของขั้นตอนอยู่นอกปีงบประมาณ {fiscalYear} โปรดเลือกวันในปีงบประมาณของแผน',
    en: 'The planned day of the step lies outside of fiscal year {fiscalYear}. Choose a day of the plan’s fiscal year.',
  },
  LINE_MISSING: {
    kind: 'INVALID',
    th: 'ข้อความที่ข้อมูลนี้กล่าวถึงไม่อยู่ในรายการของแผนแล้ว โปรดใช้ข้อความตามรายการ',
    en: 'The list of the plan does not have the text that this is about. Use a text of the list.',
  },
  LINE_TWICE: {
    kind: 'INVALID',
    th: 'ข้อความเดียวกันมีข้อมูลมากกว่าหนึ่งแถว โปรดเหลือไว้แถวเดียว',
    en: 'More than one row is about the same text. Keep one of them.',
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
  RISK_MATRIX_SIZE: {
    kind: 'INVALID',
    th: 'ตารางมีได้ {minimum} ถึง {maximum} ขั้น เช่น 5 สำหรับ 5 × 5',
    en: 'A matrix has {minimum} to {maximum} steps, such as 5 for 5 × 5.',
  },
  RISK_MATRIX_GAP: {
    kind: 'INVALID',
    th: 'คะแนน {from}–{to} ยังไม่มีระดับ โปรดให้ระดับต่อเนื่องกันจาก 1 ถึงคะแนนสูงสุด',
    en: 'The scores {from} to {to} have no level. Let the levels follow each other from 1 to the highest score.',
  },
  RISK_MATRIX_OVERLAP: {
    kind: 'INVALID',
    th: 'ระดับนี้เริ่มที่ {from} ซึ่งอยู่ในระดับก่อนหน้าแล้ว โปรดให้เริ่มที่ {expected}',
    en: 'This level begins at {from}, which the level before it has already. Let it begin at {expected}.',
  },
  RISK_MATRIX_BAND_EMPTY: {
    kind: 'INVALID',
    th: 'ระดับนี้สิ้นสุดที่ {to} ก่อนเริ่มที่ {from} โปรดแก้คะแนนสูงสุดของระดับ',
    en: 'This level ends at {to}, before it begins at {from}. Correct its highest score.',
  },
  RISK_MATRIX_ABOVE: {
    kind: 'INVALID',
    th: 'ตาราง {size} × {size} มีคะแนนสูงสุด {maximum} โปรดแก้คะแนนสูงสุดของระดับ',
    en: 'The highest score of {size} × {size} is {maximum}. Correct the highest score of this level.',
  },
  RISK_MATRIX_NAME_TWICE: {
    kind: 'INVALID',
    th: 'มีระดับชื่อ "{name}" อยู่แล้ว โปรดใช้ชื่ออื่น',
    en: 'There is a level "{name}" already. Use another name.',
  },
  RISK_MATRIX_STEPS: {
    kind: 'INVALID',
    th: 'ขนาดตารางเปลี่ยน โปรดบอกค่าใหม่ของขั้นเดิมทั้ง {steps} ขั้น เป็นจำนวนเต็ม 1–{maximum} เรียงโดยไม่ลดลง',
    en: 'The size changes: give a new value for each of the {steps} steps of before, whole numbers from 1 to {maximum} that do not fall.',
  },
  RISK_MATRIX_STEPS_KEPT: {
    kind: 'INVALID',
    th: 'ขนาดตารางไม่เปลี่ยน จึงไม่ต้องเทียบขั้นเดิมกับขั้นใหม่',
    en: 'The size stays, so no steps are to be given.',
  },
  APPROVAL_DAY_OUT_OF_RANGE: {
    kind: 'INVALID',
    th: 'วันที่อนุมัติแผนปี {fiscalYear} ต้องอยู่ระหว่าง {earliest} ถึงวันนี้ ({latest}) โปรดแก้ไขวันที่ตามที่ลงนามในเอกสาร',
    en: 'The day on which a plan of {fiscalYear} was approved lies between {earliest} and today ({latest}). Correct it to the day on which the document was signed.',
  },
} as const satisfies Record<string, RefusalEntry>;
