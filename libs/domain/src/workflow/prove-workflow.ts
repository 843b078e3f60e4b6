import type { WorkflowTable } from './workflow-table.js';

/**
 * Everything that is wrong with a workflow, one sentence each; an empty list proves that every state is known, explained
 * in both languages, reachable from the initial one and able to reach a final one, and that every action is unambiguous.
 */
export function proveWorkflow<State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
): string[] {
  const states = Object.keys(table.states) as State[];
  const known = new Set<State>(states);
  const edges = table.transitions.flatMap(({ from, to, action }) => from.map((state) => ({ from: state, to, action })));
  const isFinal = (state: State) => table.states[state].final === true;

  const forward = closure([table.initial], edges);
  const backward = closure(
    states.filter(isFinal),
    edges.map(({ from, to }) => ({ from: to, to: from })),
  );
  const pairs = edges.map(({ from, action }) => `${from} ${action}`);

  return [
    ...(known.has(table.initial) ? [] : [`the initial state ${table.initial} is unknown`]),
    ...edges.filter(({ from }) => !known.has(from)).map(({ from, action }) => `${action} starts in unknown ${from}`),
    ...edges.filter(({ to }) => !known.has(to)).map(({ to, action }) => `${action} leads to unknown ${to}`),
    ...[...new Set(pairs.filter((pair, index) => pairs.indexOf(pair) !== index))].map(
      (pair) => `${pair} is stated more than once`,
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
