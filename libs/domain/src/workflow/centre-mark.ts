import { accountIdOf, mayWriteDistrict, permissionsOfCaller } from '../access/index.js';
import type { Actor, Caller } from '../access/index.js';
import { refuse } from '../refusals/refusals.js';
import { allowedActions } from './allowed-actions.js';
import { returnReasonsOf, type ReturnReason } from './return-reason.js';
import { transition } from './transition.js';
import type { WorkflowTable } from './workflow-table.js';

/** The centre's word on what a director has approved, as it stands. It changes nothing of the approval. */
export const centreMarkNames = {
  WAITING: { nameTh: 'รอศูนย์ฯ พิจารณา', nameEn: 'Waits for the centre' },
  ACCEPTED: { nameTh: 'ศูนย์ฯ รับแล้ว', nameEn: 'Accepted by the centre' },
  RETURNED: { nameTh: 'ศูนย์ฯ ส่งกลับให้แก้ไข', nameEn: 'Returned by the centre' },
} as const;
export type CentreMark = keyof typeof centreMarkNames;
export const centreMarks = Object.keys(centreMarkNames) as CentreMark[];

/** Acts of the centre on what a director has approved. */
export const centreActNames = {
  ACCEPT: { nameTh: 'รับ', nameEn: 'Accept' },
  RETURN: { nameTh: 'ส่งกลับให้แก้ไข', nameEn: 'Return for correction' },
  TAKE_BACK: { nameTh: 'ยกเลิกผลการพิจารณา', nameEn: 'Take the mark back' },
} as const;
export type CentreAct = keyof typeof centreActNames;

/** The way of a mark. Every version that is approved begins it anew. */
export const centreMarkTable: WorkflowTable<CentreMark, CentreAct> = {
  initial: 'WAITING',
  states: {
    WAITING: {
      th: 'ผู้อำนวยการเขตอนุมัติแล้ว ศูนย์ฯ ยังไม่ได้พิจารณา',
      en: 'Approved by the director; the centre has not looked at it yet.',
    },
    ACCEPTED: { th: 'ศูนย์ฯ รับแล้ว', en: 'The centre has accepted it.' },
    RETURNED: {
      th: 'ศูนย์ฯ ส่งกลับให้แก้ไข ฉบับที่อนุมัติแล้วยังมีผลและนับอยู่',
      en: 'The centre asks for a correction; what was approved stays in force and counted.',
    },
  },
  transitions: [
    { from: ['WAITING'], action: 'ACCEPT', to: 'ACCEPTED', permission: 'marks:write', fourEyes: true },
    { from: ['WAITING'], action: 'RETURN', to: 'RETURNED', permission: 'marks:write', needsReason: true },
    { from: ['ACCEPTED', 'RETURNED'], action: 'TAKE_BACK', to: 'WAITING', permission: 'marks:write' },
  ],
};

/** The thing that a mark is given to: its state, its district, and the accounts that had a part in it. */
export interface MarkedMatter {
  /** Null while no director has approved it. */
  readonly mark: CentreMark | null;
  readonly districtCode: number;
  readonly takenBy: readonly (string | null)[];
}

/** Words that are given with an act. */
export interface SaidWithMark {
  readonly reason?: string | null;
  readonly reasonCodes?: readonly ReturnReason[] | null;
}

const isClosed = (act: CentreAct, { takenBy }: MarkedMatter, actor: Actor): boolean => {
  const account = accountIdOf(actor);
  return act === 'ACCEPT' && account !== null && takenBy.includes(account);
};

/** The acts that the actor may take on the mark now, in the order of the table; `markAfter` enforces the same rule. */
export const centreActsOn = (matter: MarkedMatter, actor: Actor): CentreAct[] =>
  matter.mark === null || !mayWriteDistrict(actor, matter.districtCode)
    ? []
    : allowedActions(centreMarkTable, matter.mark, permissionsOfCaller(actor)).filter(
        (act) => !isClosed(act, matter, actor),
      );

/**
 * The mark after an act. Refuses with NOT_APPROVED what no director has approved, with FOUR_EYES the acceptance of what one had a part
 * in, with REASON_CODE_REQUIRED a return without a code, and as `transition` does.
 */
export function markAfter(matter: MarkedMatter, act: CentreAct, caller: Caller, said: SaidWithMark = {}): CentreMark {
  if (!mayWriteDistrict(caller, matter.districtCode)) throw refuse('NOT_FOUND');
  if (matter.mark === null) throw refuse('NOT_APPROVED');
  const next = transition(centreMarkTable, matter.mark, act, permissionsOfCaller(caller), said.reason);
  if (act === 'RETURN' && returnReasonsOf(said.reasonCodes).length === 0)
    throw refuse('REASON_CODE_REQUIRED', {}, ['reasonCodes']);
  if (isClosed(act, matter, caller)) throw refuse('FOUR_EYES');
  return next;
}
