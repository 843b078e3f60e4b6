/** Something that is written, field by field: JSON values by path, such as `measures[3].title`. An absent path is not there. */
export type Fields = Readonly<Record<string, unknown>>;

/** One field before and after; undefined where it is not there. */
export interface FieldDifference {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Whether two JSON values say the same; the order of an object's properties does not matter. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const [a, b] = [left as Fields, right as Fields];
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && sameValue(a[key], b[key]));
}

/** The paths of several sides, each once, in the order in which they first come. */
export const pathsOf = (...sides: readonly Fields[]): string[] => [...new Set(sides.flatMap(Object.keys))];

/** The fields in which two states differ, in the order of the later one. */
export function differences(before: Fields, after: Fields): FieldDifference[] {
  return pathsOf(after, before)
    .filter((path) => !sameValue(before[path], after[path]))
    .map((path) => ({ path, before: before[path], after: after[path] }));
}
