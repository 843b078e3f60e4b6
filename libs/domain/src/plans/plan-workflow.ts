import type { WorkflowTable } from '../workflow/index.js';

export const planStatuses = ['DRAFT', 'SUBMITTED', 'ENDORSED', 'RECOMMENDED', 'APPROVED', 'RETURNED'] as const;
export type PlanStatus = (typeof planStatuses)[number];

export const planActions = ['EDIT', 'SUBMIT', 'ENDORSE', 'RECOMMEND', 'APPROVE', 'RETURN', 'RECALL'] as const;
export type PlanAction = (typeof planActions)[number];

/**
 * The way of the plan's memo: officer, head of the administrative section, assistant director where the district has that step,
 * district director, whose approval counts and who may decide at once.
 */
export const planWorkflow: WorkflowTable<PlanStatus, PlanAction> = {
  initial: 'DRAFT',
  states: {
    DRAFT: {
      th: 'แผนอยู่ระหว่างจัดทำ แก้ไขได้ และยังไม่เผยแพร่',
      en: 'The plan is being written; it can be changed and is not published.',
    },
    SUBMITTED: {
      th: 'เสนอแผนแล้ว รอหัวหน้าฝ่ายปกครองเห็นชอบ หรือผู้อำนวยการเขตอนุมัติ',
      en: 'The plan has been submitted and waits for the head of section or the director.',
    },
    ENDORSED: {
      th: 'หัวหน้าฝ่ายปกครองเห็นชอบแล้ว รอผู้ช่วยผู้อำนวยการเขตในเขตที่มีขั้นตอนนี้ หรือรอผู้อำนวยการเขตอนุมัติ',
      en: 'The head of section has endorsed the plan; it waits for the assistant director where the district has that step, else for the director.',
    },
    RECOMMENDED: {
      th: 'ผู้ช่วยผู้อำนวยการเขตเห็นควรอนุมัติแล้ว รอผู้อำนวยการเขตอนุมัติ',
      en: 'The assistant director has recommended the plan; it waits for the director.',
    },
    APPROVED: {
      th: 'ผู้อำนวยการเขตอนุมัติแผนแล้ว แผนมีผลและแก้ไขไม่ได้',
      en: 'The director has approved the plan; it is in force and cannot be changed.',
      final: true,
    },
    RETURNED: {
      th: 'แผนถูกส่งคืนพร้อมเหตุผลหรือถูกดึงกลับ โปรดแก้ไขแล้วเสนอใหม่',
      en: 'The plan was returned with a reason, or recalled by its district; correct it and submit it again.',
    },
  },
  transitions: [
    { from: ['DRAFT'], action: 'EDIT', to: 'DRAFT', permission: 'plans:write' },
    { from: ['RETURNED'], action: 'EDIT', to: 'RETURNED', permission: 'plans:write' },
    { from: ['DRAFT', 'RETURNED'], action: 'SUBMIT', to: 'SUBMITTED', permission: 'plans:submit' },
    { from: ['SUBMITTED'], action: 'ENDORSE', to: 'ENDORSED', permission: 'plans:endorse', fourEyes: true },
    {
      from: ['ENDORSED'],
      action: 'RECOMMEND',
      to: 'RECOMMENDED',
      permission: 'plans:recommend',
      fourEyes: true,
      onlyAssisted: true,
    },
    {
      from: ['SUBMITTED', 'ENDORSED', 'RECOMMENDED'],
      action: 'APPROVE',
      to: 'APPROVED',
      permission: 'plans:approve',
      fourEyes: true,
    },
    { from: ['SUBMITTED'], action: 'RETURN', to: 'RETURNED', permission: 'plans:endorse', needsReason: true },
    {
      from: ['ENDORSED'],
      action: 'RETURN',
      to: 'RETURNED',
      permission: 'plans:recommend',
      needsReason: true,
      onlyAssisted: true,
    },
    {
      from: ['ENDORSED', 'RECOMMENDED'],
      action: 'RETURN',
      to: 'RETURNED',
      permission: 'plans:approve',
      needsReason: true,
    },
    { from: ['SUBMITTED', 'ENDORSED', 'RECOMMENDED'], action: 'RECALL', to: 'RETURNED', permission: 'plans:submit' },
  ],
};
