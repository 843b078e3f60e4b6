/** A day as it is kept: an ISO date; null while it is not known. */
type Day = string | null;

/** A comparison of two days, each by its name. It does not hold where one of them is not known. */
export interface DayCondition<Name extends string> {
  readonly day: Name;
  readonly is: 'BEFORE' | 'FROM' | 'AFTER';
  readonly of: Name;
}

/** A state, and the conditions that all hold in it. */
export interface StateRow<State extends string, Name extends string, Status extends string = never> {
  readonly state: State;
  readonly statuses?: readonly Status[];
  readonly when?: readonly DayCondition<Name>[];
}

/**
 * States in the order in which they are asked for: the first whose conditions all hold counts. The last has no condition. The API
 * renders such a table into SQL.
 */
export type StateTable<State extends string, Name extends string, Status extends string = never> = readonly StateRow<
  State,
  Name,
  Status
>[];

/** The state of something by a table. @param status null for what does not exist */
export function stateBy<State extends string, Name extends string, Status extends string = never>(
  table: StateTable<State, Name, Status>,
  days: Readonly<Record<Name, Day>>,
  status: Status | null = null,
): State {
  const found = table.find(
    ({ statuses, when = [] }) =>
      (!statuses || (status !== null && statuses.includes(status))) &&
      when.every((condition) => holds(condition, days)),
  );
  if (!found) throw new Error('A table of states ends with one that has no condition');
  return found.state;
}

function holds<Name extends string>({ day, is, of }: DayCondition<Name>, days: Readonly<Record<Name, Day>>): boolean {
  const [one, other] = [days[day], days[of]];
  if (one === null || other === null) return false;
  if (is === 'BEFORE') return one < other;
  return is === 'FROM' ? one >= other : one > other;
}
