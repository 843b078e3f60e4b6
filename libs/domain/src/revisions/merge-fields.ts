import { pathsOf, sameValue, type Fields } from './fields.js';

/** A field that two people changed to different values since both read the same one. */
export interface FieldConflict {
  readonly path: string;
  /** what both read */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/**
 * Joins what one has typed with what somebody else has saved meanwhile, field by field: a field that only one of them changed
 * takes that change; one that both changed differently is a conflict, and holds mine until it is decided.
 * @param base what both had read
 * @param isUndisputed a field about which nobody is asked: mine holds, like the position of a row, which words do not depend on
 */
export function mergeFields(
  base: Fields,
  mine: Fields,
  theirs: Fields,
  isUndisputed: (path: string) => boolean = () => false,
): { merged: Fields; conflicts: readonly FieldConflict[] } {
  const merged: Record<string, unknown> = {};
  const conflicts: FieldConflict[] = [];
  for (const path of pathsOf(mine, theirs, base)) {
    const [was, my, their] = [base[path], mine[path], theirs[path]];
    const value = sameValue(my, was) ? their : my;
    if (value !== undefined) merged[path] = value;
    const isChangedTwice = !sameValue(my, was) && !sameValue(their, was) && !sameValue(my, their);
    if (isChangedTwice && !isUndisputed(path)) conflicts.push({ path, base: was, mine: my, theirs: their });
  }
  return { merged, conflicts };
}
