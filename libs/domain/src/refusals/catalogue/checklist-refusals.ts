import type { RefusalEntry } from '../refusal-entry.js';

/** Refusals of checklists of items. */
export const checklistRefusals = {
  CHECKLIST_EMPTY: {
    kind: 'INVALID',
    th: 'รายการตรวจของแผนต้องมีอย่างน้อยหนึ่งข้อ โปรดเพิ่มข้อ',
    en: 'The checklist of plans needs at least one item. Add one.',
  },
  CHECKLIST_RULE_REQUIRED: {
    kind: 'INVALID',
    th: 'รายการตรวจของแผนตรวจโดยระบบ โปรดเลือกเกณฑ์ของข้อนี้',
    en: 'Plans are judged by rule. Choose the rule of this item.',
  },
  CHECKLIST_RULE_ELSEWHERE: {
    kind: 'INVALID',
    th: 'เกณฑ์นี้ไม่ใช้กับรายการตรวจนี้ โปรดเลือกเกณฑ์อื่น หรือเว้นว่างให้ผู้ตรวจพิจารณาเอง',
    en: 'This rule does not judge what this checklist is about. Choose another one, or leave it to a person.',
  },
  CHECKLIST_STATED_TWICE: {
    kind: 'INVALID',
    th: '{name} ซ้ำกับข้อ {place} โปรดลบข้อใดข้อหนึ่ง',
    en: '{name} is the same as item {place}. Remove one of the two.',
  },
} as const satisfies Record<string, RefusalEntry>;
