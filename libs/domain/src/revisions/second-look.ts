/** A step on the way of something that is handed in, as its timeline tells it. */
interface Step {
  readonly kind: string;
  /** version that the step is about; null before the first one */
  readonly revision: number | null;
}

/** One field that changed from a version to the next. */
interface Change {
  readonly field: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

interface Version<Changed extends Change> {
  readonly number: number;
  readonly changes: readonly Changed[];
}

/**
 * The decider's second look: the return that was answered by handing in again, and what changed since
 * then. A field that changed in several versions is told once, one that came back to what it was not at all. Null when nothing was
 * returned, and while what was returned is being mended.
 * @param timeline the steps, earliest first
 */
export function secondLook<Told extends Step, Changed extends Change>(
  timeline: readonly Told[],
  versions: readonly Version<Changed>[],
): { readonly asked: Told; readonly changes: readonly Changed[] } | null {
  const place = timeline.findLastIndex(({ kind }) => kind === 'RETURN');
  const asked = timeline[place];
  if (!asked || !timeline.slice(place).some(({ kind }) => kind === 'SUBMIT')) return null;
  const changes = new Map<string, Changed>();
  for (const { number, changes: ofVersion } of [...versions].sort((left, right) => left.number - right.number)) {
    if (number <= (asked.revision ?? 0)) continue;
    for (const change of ofVersion)
      changes.set(change.field, { ...change, before: changes.get(change.field)?.before ?? change.before });
  }
  return {
    asked,
    changes: [...changes.values()].filter(({ before, after }) => before.join('\n') !== after.join('\n')),
  };
}
