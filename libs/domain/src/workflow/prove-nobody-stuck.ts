import type { Caller } from '../access/index.js';
import { actionsOn, type WorkflowMatter } from './matter.js';
import type { WorkflowTable } from './workflow-table.js';

/** A matter on its way: where it stands, who submitted it last, and who endorsed and recommended it since. */
interface Situation<State extends string> {
  readonly status: State;
  readonly submittedBy: string | null;
  readonly endorsedBy: string | null;
  readonly recommendedBy: string | null;
}

/**
 * Every situation in which the people of a district are stuck, one sentence each: nobody may act, or no way leads to a final
 * state although two of them can submit and decide. Walks every state with every possible submitter,
 * endorser and recommender: each of the people, nobody, and an account that has left.
 * @param people the accounts of one district
 * @param assisted whether it has the step of the assistant director
 */
export function proveNobodyStuck<State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  people: readonly Caller[],
  assisted: boolean,
): string[] {
  const accounts = [null, 'somebody who left', ...people.map(({ accountId }) => accountId)];
  const recommenders = table.transitions.some(({ onlyAssisted }) => onlyAssisted === true) ? accounts : [null];
  const situations = (Object.keys(table.states) as State[]).flatMap((status) =>
    accounts.flatMap((submittedBy) =>
      accounts.flatMap((endorsedBy) =>
        recommenders.map((recommendedBy): Situation<State> => ({ status, submittedBy, endorsedBy, recommendedBy })),
      ),
    ),
  );
  const isFinal = ({ status }: Situation<State>): boolean => table.states[status].final === true;
  const steps = new Map(
    situations.map((one) => [keyOf(one), isFinal(one) ? [] : stepsFrom(table, people, assisted, one).map(keyOf)]),
  );
  const ending = leadingTo(situations.filter(isFinal).map(keyOf), steps);
  const mayEnd = ending.has(keyOf({ status: table.initial, submittedBy: null, endorsedBy: null, recommendedBy: null }));
  return situations
    .filter((one) => !isFinal(one))
    .flatMap((one) => {
      const { status, submittedBy, endorsedBy, recommendedBy } = one;
      const where = `${status} submitted by ${submittedBy ?? 'nobody'}, endorsed by ${endorsedBy ?? 'nobody'}, recommended by ${recommendedBy ?? 'nobody'}`;
      if (steps.get(keyOf(one))?.length === 0) return [`${where}: nobody may act`];
      return mayEnd && !ending.has(keyOf(one)) ? [`${where}: no way leads to an end`] : [];
    });
}

const keyOf = ({ status, submittedBy, endorsedBy, recommendedBy }: Situation<string>): string =>
  [status, submittedBy, endorsedBy, recommendedBy].join('|');

/** The situations that one action of one of the people leads to; submitting makes the actor the submitter. */
function stepsFrom<State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  people: readonly Caller[],
  assisted: boolean,
  situation: Situation<State>,
): Situation<State>[] {
  return people.flatMap((caller) => {
    const matter: WorkflowMatter<State> = { ...situation, assisted, districtCode: caller.districtCode ?? 0 };
    return actionsOn(table, matter, caller).flatMap((action) =>
      table.transitions
        .filter((candidate) => candidate.action === action && candidate.from.includes(situation.status))
        .map((taken) => ({
          status: taken.to,
          submittedBy: action === 'SUBMIT' ? caller.accountId : situation.submittedBy,
          ...decidersAfter(table, taken, situation, caller.accountId),
        })),
    );
  });
}

/** A decision that ends nothing is an endorsement or, by an assistant director, a recommendation; whatever leads elsewhere takes both away. */
const decidersAfter = <State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  { fourEyes, to, onlyAssisted }: WorkflowTable<State, Action>['transitions'][number],
  { endorsedBy }: Situation<State>,
  accountId: string,
): Pick<Situation<State>, 'endorsedBy' | 'recommendedBy'> => {
  if (fourEyes !== true || table.states[to].final === true) return { endorsedBy: null, recommendedBy: null };
  return onlyAssisted === true
    ? { endorsedBy, recommendedBy: accountId }
    : { endorsedBy: accountId, recommendedBy: null };
};

/** Everything from which some sequence of steps leads to one of the ends. */
function leadingTo(ends: readonly string[], steps: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const before = new Map<string, string[]>();
  for (const [from, next] of steps)
    for (const to of next) {
      const known = before.get(to);
      if (known) known.push(from);
      else before.set(to, [from]);
    }
  const found = new Set(ends);
  for (const one of found) for (const from of before.get(one) ?? []) found.add(from);
  return found;
}
