import { contentFields, fieldAt, linesOf } from '../content/index.js';
import { differences, type Fields } from '../revisions/index.js';
import { formatPath, parsePath } from '../shared/value-path.js';
import type { PlanParts } from './plan-content.js';
import { planSchema } from './plan-schema.js';
import type { PlanSection } from './plan-section.js';
import { sectionOf } from './section-of.js';

/** One field of a plan in an earlier and a later version, as lines of text; no lines where it was empty or not there. */
export interface PlanChange {
  readonly section: PlanSection | null;
  /** address of the field, such as `goals` or `measures[3].title` */
  readonly field: string;
  readonly measureNumber: number | null;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Every field in which two versions of a plan differ, in the order of the plan. A measure that was added or removed is told
 * field by field.
 * @param before null for the first version, of which everything is new
 */
export function planChanges(before: PlanParts | null, after: PlanParts): PlanChange[] {
  const [earlier = {}, later = {}] = contentFields(planSchema, [before ?? {}, after]).map(spread);
  return differences(earlier, later)
    .map(({ path, before: was, after: is }) => ({ path, was: said(path, was), is: said(path, is) }))
    .filter(({ path, was, is }) => fieldAt(planSchema, path)?.kind !== 'number' && was.join('\n') !== is.join('\n'))
    .map(({ path, was, is }) => {
      const [part, row] = parsePath(path);
      return {
        section: sectionOf(path),
        field: path,
        measureNumber: part === 'measures' && typeof row === 'number' ? row : null,
        before: was,
        after: is,
      };
    });
}

const said = (path: string, value: unknown): string[] => {
  const field = fieldAt(planSchema, path);
  return field ? linesOf(field, value) : [];
};

/** Whole rows as their fields, so that added and removed ones read like changed ones. */
const spread = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([path, value]) =>
      path.endsWith(']')
        ? Object.entries(value as object).map(([name, own]) => [formatPath([...parsePath(path), name]), own] as const)
        : [[path, value] as const],
    ),
  );
