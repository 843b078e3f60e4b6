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
    th: 'เกณฑ์ของระบบใช้ได้กับรายการตรวจแผนของสำนักงานเขตเท่านั้น โปรดเว้นว่างไว้',
    en: 'Rules judge the plans of districts alone. Leave the rule empty here.',
  },
  CHECKLIST_STATED_TWICE: {
    kind: 'INVALID',
    th: '{name} ซ้ำกับข้อ {place} โปรดลบข้อใดข้อหนึ่ง',
    en: '{name} is the same as item {place}. Remove one of the two.',
  },
} as const satisfies Record<string, RefusalEntry>;
