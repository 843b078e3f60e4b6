import type { Permission } from '../access/index.js';
import type { PlanStatus } from '../plans/index.js';
import type { ReportStatus } from '../progress/index.js';
import { stateBy, type StateTable } from '../shared/state-table.js';
import { reportingRounds } from '../shared/years-and-rounds.js';
import { decides } from '../stand-ins/index.js';

/** What a district hands in during a fiscal year, in the order in which it is due. */
export const handInKinds = ['PLAN', ...reportingRounds] as const;
export type HandInKind = (typeof handInKinds)[number];

/** Whether something was handed in, and whether in time. */
export const handInStates = ['ON_TIME', 'LATE', 'RETURNED', 'OVERDUE', 'OPEN'] as const;
export type HandInState = (typeof handInStates)[number];

/** The same, the one first that asks most of a district. */
export const handInStatesWorstFirst: readonly HandInState[] = ['OVERDUE', 'RETURNED', 'LATE', 'OPEN', 'ON_TIME'];

type HandInStatus = PlanStatus | ReportStatus;

/** The states of a plan or report that is handed in and not returned. */
export const handedInStatuses = [
  'SUBMITTED',
  'ENDORSED',
  'RECOMMENDED',
  'APPROVED',
] as const satisfies readonly HandInStatus[];

/** The state of a hand-in by its plan or report and the days. What is handed in is judged by the due day alone, if there is one. */
export const handInTable: StateTable<HandInState, 'today' | 'dueOn' | 'handedInOn', HandInStatus> = [
  { state: 'RETURNED', statuses: ['RETURNED'] },
  { state: 'LATE', statuses: handedInStatuses, when: [{ day: 'handedInOn', is: 'AFTER', of: 'dueOn' }] },
  { state: 'ON_TIME', statuses: handedInStatuses },
  { state: 'OVERDUE', when: [{ day: 'today', is: 'AFTER', of: 'dueOn' }] },
  { state: 'OPEN' },
];

/** A hand-in; its status is null while nothing of it is written. Days are ISO dates. */
export interface HandInFacts {
  readonly status: HandInStatus | null;
  readonly dueOn: string | null;
  readonly handedInOn: string | null;
}

/** Whether it was handed in, and whether in time, on a day. */
export const handInState = ({ status, dueOn, handedInOn }: HandInFacts, today: string | null): HandInState =>
  stateBy(handInTable, { today, dueOn, handedInOn }, status);

/** The hand-ins that somebody of a district with these permissions should begin; deciders have no writing tasks. */
export const handInsToBegin = (permissions: ReadonlySet<Permission>): HandInKind[] =>
  decides(permissions)
    ? []
    : handInKinds.filter((kind) => permissions.has(kind === 'PLAN' ? 'plans:write' : 'progress:write'));
