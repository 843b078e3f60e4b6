import type { Caller } from '../access/index.js';
import { actionsOn, type WorkflowMatter } from './matter.js';
import type { WorkflowTable } from './workflow-table.js';

/** A matter on its way: where it stands, who submitted it last, and who endorsed it since. */
interface Situation<State extends string> {
  readonly status: State;
  readonly submittedBy: string | null;
  readonly endorsedBy: string | null;
}

/**
 * Every situation in which the people of a district are stuck, one sentence each: nobody may act, or no way leads to a final
 * state although two of them can submit and decide. Walks every state with every possible submitter and
 * endorser: each of the people, nobody, and an account that has left.
 * @param people the accounts of one district
 */
export function proveNobodyStuck<State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  people: readonly Caller[],
): string[] {
  const accounts = [null, 'somebody who left', ...people.map(({ accountId }) => accountId)];
  const situations = (Object.keys(table.states) as State[])
    .filter((status) => table.states[status].final !== true)
    .flatMap((status) =>
      accounts.flatMap((submittedBy) =>
        accounts.map((endorsedBy): Situation<State> => ({ status, submittedBy, endorsedBy })),
      ),
    );
  const mayEnd = finishes(table, people, { status: table.initial, submittedBy: null, endorsedBy: null });
  return situations.flatMap((situation) => {
    const { status, submittedBy, endorsedBy } = situation;
    const where = `${status} submitted by ${submittedBy ?? 'nobody'}, endorsed by ${endorsedBy ?? 'nobody'}`;
    if (stepsFrom(table, people, situation).length === 0) return [`${where}: nobody may act`];
    return mayEnd && !finishes(table, people, situation) ? [`${where}: no way leads to an end`] : [];
  });
}

/** The situations that one action of one of the people leads to; submitting makes the actor the submitter, endorsing the endorser. */
function stepsFrom<State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  people: readonly Caller[],
  { status, submittedBy, endorsedBy }: Situation<State>,
): Situation<State>[] {
  return people.flatMap((caller) => {
    const matter: WorkflowMatter<State> = { status, submittedBy, endorsedBy, districtCode: caller.districtCode ?? 0 };
    return actionsOn(table, matter, caller).flatMap((action) =>
      table.transitions
        .filter((candidate) => candidate.action === action && candidate.from.includes(status))
        .map((taken) => ({
          status: taken.to,
          submittedBy: action === 'SUBMIT' ? caller.accountId : submittedBy,
          endorsedBy: endorserAfter(table, taken, caller.accountId),
        })),
    );
  });
}

/** A decision that ends nothing is an endorsement; whatever leads elsewhere takes it away. */
const endorserAfter = <State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  { fourEyes, to }: WorkflowTable<State, Action>['transitions'][number],
  accountId: string,
): string | null => (fourEyes === true && table.states[to].final !== true ? accountId : null);

/** Whether some sequence of actions of these people ends the matter. */
function finishes<State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  people: readonly Caller[],
  start: Situation<State>,
): boolean {
  const seen = new Map<string, Situation<State>>([[JSON.stringify(start), start]]);
  for (const situation of seen.values()) {
    if (table.states[situation.status].final === true) return true;
    for (const next of stepsFrom(table, people, situation)) seen.set(JSON.stringify(next), next);
  }
  return false;
}
