import type { WorkflowTable } from '../workflow/index.js';

export const reportStatuses = ['DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

export const reportActions = ['EDIT', 'SUBMIT', 'APPROVE', 'RETURN', 'RECALL'] as const;
export type ReportAction = (typeof reportActions)[number];

/** The way of a progress report: the officer submits, the director approves or returns, the centre sees it. */
export const reportWorkflow: WorkflowTable<ReportStatus, ReportAction> = {
  initial: 'DRAFT',
  states: {
    DRAFT: {
      th: 'รายงานอยู่ระหว่างจัดทำ แก้ไขได้ และยังไม่เผยแพร่',
      en: 'The report is being written; it can be changed and is not published.',
    },
    SUBMITTED: {
      th: 'เสนอรายงานแล้ว รอผู้อำนวยการเขตอนุมัติ',
      en: 'The report has been submitted and waits for the director.',
    },
    APPROVED: {
      th: 'ผู้อำนวยการเขตอนุมัติรายงานแล้ว ตัวเลขเผยแพร่และแก้ไขไม่ได้',
      en: 'The director has approved the report; its figures are published and cannot be changed.',
      final: true,
    },
    RETURNED: {
      th: 'รายงานถูกส่งคืนพร้อมเหตุผลหรือถูกดึงกลับ โปรดแก้ไขแล้วเสนอใหม่',
      en: 'The report was returned with a reason, or recalled by its district; correct it and submit it again.',
    },
  },
  transitions: [
    { from: ['DRAFT'], action: 'EDIT', to: 'DRAFT', permission: 'progress:write' },
    { from: ['RETURNED'], action: 'EDIT', to: 'RETURNED', permission: 'progress:write' },
    { from: ['DRAFT', 'RETURNED'], action: 'SUBMIT', to: 'SUBMITTED', permission: 'progress:submit' },
    { from: ['SUBMITTED'], action: 'APPROVE', to: 'APPROVED', permission: 'progress:approve', fourEyes: true },
    { from: ['SUBMITTED'], action: 'RETURN', to: 'RETURNED', permission: 'progress:approve', needsReason: true },
    { from: ['SUBMITTED'], action: 'RECALL', to: 'RETURNED', permission: 'progress:submit' },
  ],
};
