import { permissionsOf, roleDefinitions, roles, type Role } from '../access/index.js';
import { decides } from '../stand-ins/index.js';
import { turnsOf, type CentreAct, type WorkflowTable } from '../workflow/index.js';

/** Acts that people of a district get notices of, beside the centre's reminders: steps of a plan or report, comments, and marks of the centre. */
export const noticedActs = [
  ...(['SUBMIT', 'ENDORSE', 'RECOMMEND', 'RETURN', 'RECALL', 'APPROVE', 'COMMENT'] as const),
  ...(['CENTRE_ACCEPT', 'CENTRE_RETURN', 'CENTRE_TAKE_BACK'] as const),
] as const;
export type NoticedAct = (typeof noticedActs)[number];
/** Those of them that are steps of a workflow. */
export type NoticedStep = Exclude<NoticedAct, 'COMMENT' | `CENTRE_${CentreAct}`>;

/** The notice of what the centre does with an approved plan or report. */
export const noticeOfCentreAct = (act: CentreAct): `CENTRE_${CentreAct}` => `CENTRE_${act}`;

const districtRoles = roles.filter((role) => roleDefinitions[role].reach === 'district');

/**
 * The roles of the district that are told of a step. Whoever writes is told what became of it, but not that it was submitted; whoever
 * decides is told of what is theirs to decide on now, and of what was and has been recalled. Who took the step is never told of it.
 * @param table way of the district (`wayOf`)
 * @param from state before the step
 * @param to state after it
 */
export function rolesToldOfStep<State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  { act, from, to }: { readonly act: NoticedStep; readonly from: State; readonly to: State },
): Role[] {
  const decidedOn = act === 'RECALL' ? from : to;
  return districtRoles.filter((role) => {
    const permissions = permissionsOf(role);
    if (!decides(permissions)) return act !== 'SUBMIT';
    return turnsOf(table, permissions).some(({ kind, states }) => kind === 'REVIEW' && states.includes(decidedOn));
  });
}

/** The roles of the district that are told of a comment or a mark of the centre: all that take part in the talk. Its author is never told of it. */
export const rolesToldOfComment = (): Role[] =>
  districtRoles.filter((role) => permissionsOf(role).has('comments:write'));
