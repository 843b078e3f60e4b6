import type { Permission } from '../access/permission.js';

/** What a state means, in one sentence that a clerk can read in either language. */
export interface WorkflowState {
  readonly th: string;
  readonly en: string;
  /** A state in which the matter rests: nothing leads out of it. */
  readonly final?: boolean;
}

/** One action: where it starts, where it leads, and who may take it. */
export interface WorkflowTransition<State extends string, Action extends string> {
  readonly from: readonly State[];
  readonly action: Action;
  readonly to: State;
  readonly permission: Permission;
  /** The action must be explained, for instance when something is returned. */
  readonly needsReason?: boolean;
  /** A decision that is closed to whoever submitted or endorsed the matter. */
  readonly fourEyes?: boolean;
  /** Holds only where the district has the step of the assistant director. */
  readonly onlyAssisted?: boolean;
}

/** A workflow as data: enforced, shown and proved from the same table. */
export interface WorkflowTable<State extends string, Action extends string> {
  readonly initial: State;
  readonly states: Readonly<Record<State, WorkflowState>>;
  readonly transitions: readonly WorkflowTransition<State, Action>[];
}

/** The way as a district goes it: with the step of the assistant director, or without. Nothing leads to that step in one without. */
export const wayOf = <State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  assisted: boolean,
): WorkflowTable<State, Action> =>
  assisted ? table : { ...table, transitions: table.transitions.filter(({ onlyAssisted }) => onlyAssisted !== true) };
