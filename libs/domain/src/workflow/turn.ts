import { mayWriteDistrict, permissionsOf, permissionsOfCaller, roles } from '../access/index.js';
import type { Actor, Permission, Role } from '../access/index.js';
import { decides, decisionsOf, standsInFor } from '../stand-ins/index.js';
import { tookPart, type WorkflowMatter } from './matter.js';
import { wayOf, type WorkflowTable } from './workflow-table.js';

/** What somebody is waited for to do with a matter that exists. */
export const turnKinds = ['REVIEW', 'AWAIT', 'RECALL', 'CONTINUE'] as const;
export type TurnKind = (typeof turnKinds)[number];

/** In these states it is the turn of a caller with the permissions asked about. */
export interface Turn<State extends string> {
  readonly kind: TurnKind;
  readonly states: readonly State[];
  /** Accounts for which it holds: those that submitted, endorsed or recommended the matter, every other one, or both. */
  readonly who: 'TOOK_PART' | 'OTHERS' | 'ANYBODY';
}

/**
 * The turns of a caller with these permissions, read from the table of a district's way (`wayOf`); the first that fits a matter counts. REVIEW: decide on what
 * somebody else submitted. AWAIT: somebody before the caller decides first, though the caller, who has the last word, may. RECALL: the final decision is the caller's, who has submitted, endorsed or recommended the matter and so cannot take it.
 * CONTINUE: write and submit; no task of whoever decides on a plan or report.
 */
export function turnsOf<State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  permissions: ReadonlySet<Permission>,
): Turn<State>[] {
  const states = Object.keys(table.states) as State[];
  const held = table.transitions.filter(({ permission }) => permissions.has(permission));
  const statesOf = (transitions: typeof held): State[] =>
    states.filter((state) => transitions.some(({ from }) => from.includes(state)));
  const decisions = held.filter(({ fourEyes }) => fourEyes === true);
  const lastWord = decisions.filter(({ to }) => table.states[to].final === true);
  // An earlier decision, such as the head's endorsement, comes before the last word.
  const awaited = statesOf(lastWord).filter((state) =>
    table.transitions.some(
      ({ from, to, fourEyes }) => from.includes(state) && fourEyes === true && table.states[to].final !== true,
    ),
  );
  const moves = held.filter(({ from, to, fourEyes }) => fourEyes !== true && !from.includes(to));
  // What is submitted waits for a decision; what nobody decides on waits for its writer.
  const undecided = moves.filter(({ from }) => !from.some((state) => awaitsDecision(table, state)));
  const turns: Turn<State>[] = [
    { kind: 'REVIEW', states: statesOf(decisions).filter((state) => !awaited.includes(state)), who: 'OTHERS' },
    { kind: 'AWAIT', states: awaited, who: 'OTHERS' },
    { kind: 'RECALL', states: statesOf(lastWord), who: 'TOOK_PART' },
    { kind: 'CONTINUE', states: decides(permissions) ? [] : statesOf(undecided), who: 'ANYBODY' },
  ];
  return turns.filter((turn) => turn.states.length > 0);
}

/**
 * What the actor is waited for to do with the matter; null when it is somebody else's turn, or out of the actor's reach. What a
 * stand-in decides now comes first; to wait for somebody in another's name comes last.
 */
export function turnOf<State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  matter: WorkflowMatter<State>,
  actor: Actor,
): TurnKind | null {
  if (!mayWriteDistrict(actor, matter.districtCode)) return null;
  const part = tookPart(matter, actor);
  const fits = ({ states, who }: Turn<State>): boolean =>
    states.includes(matter.status) && (who === 'ANYBODY' || (who === 'TOOK_PART') === part);
  const way = wayOf(table, matter.assisted === true);
  const standing = standsInFor(actor, matter.standingIn).flatMap(({ role }) =>
    turnsOf(way, new Set(decisionsOf(role))),
  );
  const turns = [
    ...standing.filter(({ kind }) => kind === 'REVIEW'),
    ...turnsOf(way, permissionsOfCaller(actor)),
    ...standing.filter(({ kind }) => kind === 'AWAIT'),
  ];
  return turns.find(fits)?.kind ?? null;
}

/**
 * The role of the district whose decision a matter waits for in a state; null where nobody decides.
 * @param table way of the district (`wayOf`)
 */
export const awaitedRole = <State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  state: State,
): Role | null =>
  roles.find((role) =>
    turnsOf(table, permissionsOf(role)).some(({ kind, states }) => kind === 'REVIEW' && states.includes(state)),
  ) ?? null;

function awaitsDecision<State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  state: State,
): boolean {
  return table.transitions.some(({ from, fourEyes }) => from.includes(state) && fourEyes === true);
}
