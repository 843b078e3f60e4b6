import type { WorkflowTable, WorkflowTransition } from './workflow-table.js';

/**
 * Everything that is wrong with a workflow, one sentence each; an empty list proves that every state is known, explained
 * in both languages, reachable from the initial one and able to reach a final one, and that every action is unambiguous.
 */
export function proveWorkflow<State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
): string[] {
  const states = Object.keys(table.states) as State[];
  const known = new Set<State>(states);
  const edges = table.transitions.flatMap((way) => way.from.map((state) => ({ ...way, from: state })));
  const isFinal = (state: State) => table.states[state].final === true;

  const forward = closure([table.initial], edges);
  const backward = closure(
    states.filter(isFinal),
    edges.map(({ from, to }) => ({ from: to, to: from })),
  );

  return [
    ...(known.has(table.initial) ? [] : [`the initial state ${table.initial} is unknown`]),
    ...edges.filter(({ from }) => !known.has(from)).map(({ from, action }) => `${action} starts in unknown ${from}`),
    ...edges.filter(({ to }) => !known.has(to)).map(({ to, action }) => `${action} leads to unknown ${to}`),
    ...new Set(
      edges
        .filter((edge, index) => edges.slice(0, index).some((other) => clash(edge, other)))
        .map(({ from, action }) => `${from} ${action} is stated more than once`),
    ),
    ...states.filter((state) => !forward.has(state)).map((state) => `${state} is unreachable`),
    ...states.filter((state) => !backward.has(state)).map((state) => `${state} never ends: no final state follows`),
    ...edges
      .filter(({ from }) => known.has(from) && isFinal(from))
      .map(({ from, action }) => `${action} leaves the final state ${from}`),
    ...states
      .filter((state) => [table.states[state].th, table.states[state].en].some((text) => text.trim() === ''))
      .map((state) => `${state} has no sentence in one of the languages`),
  ];
}

type Edge<State> = Omit<WorkflowTransition<string, string>, 'from'> & { readonly from: State };

/** One action of one state may be stated for holders of several permissions, as long as it is the same for all of them. */
const clash = <State>(one: Edge<State>, other: Edge<State>): boolean =>
  one.from === other.from &&
  one.action === other.action &&
  (one.permission === other.permission ||
    one.to !== other.to ||
    one.needsReason !== other.needsReason ||
    one.fourEyes !== other.fourEyes);

function closure<State extends string>(
  start: readonly State[],
  edges: readonly { from: State; to: State }[],
): ReadonlySet<State> {
  const reached = new Set<State>(start);
  for (const state of reached) {
    for (const edge of edges) if (edge.from === state) reached.add(edge.to);
  }
  return reached;
}
