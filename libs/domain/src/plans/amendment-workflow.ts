import { mayWriteDistrict, permissionsOfCaller, type Actor, type Caller } from '../access/index.js';
import { refuse } from '../refusals/refusals.js';
import { actionsOn, afterAction, type WorkflowMatter, type WorkflowTable } from '../workflow/index.js';
import { planActions, planStatuses, planWorkflow, type PlanStatus } from './plan-workflow.js';

/** States of an amendment: those of a plan, and withdrawn for good. */
export const amendmentStatuses = [...planStatuses, 'WITHDRAWN'] as const;
export type AmendmentStatus = (typeof amendmentStatuses)[number];

export const amendmentActions = [...planActions, 'WITHDRAW'] as const;
export type AmendmentAction = (typeof amendmentActions)[number];

type AmendmentTable = WorkflowTable<AmendmentStatus, AmendmentAction>;

/**
 * The way of an amendment of an approved plan: that of the plan, beside the version in force, which stays in force until the
 * amendment is approved. Whoever writes may also withdraw it, and then another one may begin.
 */
export const amendmentWorkflow: AmendmentTable = {
  initial: planWorkflow.initial,
  states: {
    DRAFT: {
      th: 'ร่างแก้ไขแผนอยู่ระหว่างจัดทำ แผนที่อนุมัติแล้วยังมีผลตามเดิม',
      en: 'The amendment is being written; the approved plan stays in force.',
    },
    SUBMITTED: {
      th: 'เสนอร่างแก้ไขแผนแล้ว รอหัวหน้าฝ่ายปกครองเห็นชอบ หรือผู้อำนวยการเขตอนุมัติ',
      en: 'The amendment has been submitted and waits for the head of section or the director.',
    },
    ENDORSED: {
      th: 'หัวหน้าฝ่ายปกครองเห็นชอบร่างแก้ไขแล้ว รอผู้ช่วยผู้อำนวยการเขตในเขตที่มีขั้นตอนนี้ หรือรอผู้อำนวยการเขตอนุมัติ',
      en: 'The head of section has endorsed the amendment; it waits for the assistant director where the district has that step, else for the director.',
    },
    RECOMMENDED: {
      th: 'ผู้ช่วยผู้อำนวยการเขตเห็นควรอนุมัติร่างแก้ไขแล้ว รอผู้อำนวยการเขตอนุมัติ',
      en: 'The assistant director has recommended the amendment; it waits for the director.',
    },
    APPROVED: {
      th: 'ผู้อำนวยการเขตอนุมัติแล้ว แผนมีผลตามที่แก้ไข',
      en: 'The director has approved the amendment; the plan is in force as amended.',
      final: true,
    },
    RETURNED: {
      th: 'ร่างแก้ไขแผนถูกส่งคืนพร้อมเหตุผลหรือถูกดึงกลับ โปรดแก้ไขแล้วเสนอใหม่',
      en: 'The amendment was returned with a reason, or recalled by its district; correct it and submit it again.',
    },
    WITHDRAWN: {
      th: 'ยกเลิกการแก้ไขแล้ว แผนที่อนุมัติไว้มีผลตามเดิม',
      en: 'The amendment was withdrawn; the approved plan stays in force as it is.',
      final: true,
    },
  },
  transitions: [
    ...planWorkflow.transitions,
    { from: ['DRAFT', 'RETURNED'], action: 'WITHDRAW', to: 'WITHDRAWN', permission: 'plans:submit' },
  ],
};

const endorsing: readonly AmendmentAction[] = ['ENDORSE', 'RECOMMEND'];
const shortWay: AmendmentTable = {
  ...amendmentWorkflow,
  transitions: amendmentWorkflow.transitions.filter(({ action }) => !endorsing.includes(action)),
};

/**
 * The approvals that an amendment restarts: a material one every step of the plan's way, any other the director's alone.
 * @param material whether it changes what the district undertakes (`isMaterialChange`)
 */
export const amendmentWay = (material: boolean): AmendmentTable => (material ? amendmentWorkflow : shortWay);

/** An amendment as the workflow has to know it. */
export interface AmendmentState extends WorkflowMatter<AmendmentStatus> {
  readonly material: boolean;
}

/** The acts that the actor may take on the amendment now; the same rule enforces it (`amendmentAfter`). */
export const allowedAmendmentActions = (amendment: AmendmentState, actor: Actor): AmendmentAction[] =>
  actionsOn(amendmentWay(amendment.material), amendment, actor);

/** The state the amendment is in after the action; refuses as `afterAction` does. */
export const amendmentAfter = (
  amendment: AmendmentState,
  action: AmendmentAction,
  caller: Caller,
  reason?: string | null,
): AmendmentStatus => afterAction(amendmentWay(amendment.material), amendment, action, caller, reason);

/** A plan as far as beginning an amendment depends on it. */
interface Amendable {
  readonly status: PlanStatus;
  readonly districtCode: number;
  /** True while an amendment of it is under way. */
  readonly isAmended: boolean;
}

/** True where the actor may begin an amendment of the plan now; `assertAmendable` enforces the same rule. */
export const isAmendable = ({ status, districtCode, isAmended }: Amendable, actor: Actor): boolean =>
  status === 'APPROVED' &&
  !isAmended &&
  mayWriteDistrict(actor, districtCode) &&
  permissionsOfCaller(actor).has('plans:submit');

/** Refuses with NOT_FOUND a plan out of reach, with PLAN_NOT_IN_FORCE one that is not approved, with AMENDMENT_EXISTS a second amendment. */
export function assertAmendable({ status, districtCode, isAmended }: Amendable, caller: Caller): void {
  if (!mayWriteDistrict(caller, districtCode)) throw refuse('NOT_FOUND', {}, ['planId']);
  if (status !== 'APPROVED') throw refuse('PLAN_NOT_IN_FORCE', {}, ['planId']);
  if (isAmended) throw refuse('AMENDMENT_EXISTS', {}, ['planId']);
}
