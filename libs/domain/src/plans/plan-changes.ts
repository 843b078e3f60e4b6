import { differences, type Fields } from '../revisions/index.js';
import type { PriorYearIta, SwotItem } from './plan-content.js';
import { planFields, type PlanParts } from './plan-fields.js';
import { sectionOf, type PlanSection } from './plan-section.js';

/** One field of a plan in an earlier and a later version, as lines of text; no lines where it was empty or not there. */
export interface PlanChange {
  readonly section: PlanSection | null;
  /** path of the field, such as `goals` or `measures.3.title` */
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
  const [earlier = {}, later = {}] = planFields([before ?? {}, after]).map(spread);
  return differences(earlier, later)
    .map(({ path, before: was, after: is }) => ({ path, was: linesOf(was), is: linesOf(is) }))
    .filter(({ path, was, is }) => !path.endsWith('.number') && was.join('\n') !== is.join('\n'))
    .map(({ path, was, is }) => ({
      section: sectionOf(path),
      field: path,
      measureNumber: path.startsWith('measures.') ? Number(path.split('.')[1]) : null,
      before: was,
      after: is,
    }));
}

/** Whole measures as their fields, so that added and removed ones read like changed ones. */
const spread = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([path, value]) =>
      /^measures\.\d+$/.test(path)
        ? Object.entries(value as object).map(([field, own]) => [`${path}.${field}`, own] as const)
        : [[path, value] as const],
    ),
  );

function linesOf(value: unknown): string[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? item : (item as SwotItem).text));
  if (typeof value !== 'object') return [String(value)];
  const { fiscalYear, scores, total } = value as PriorYearIta;
  return [String(fiscalYear), scores.join(' · '), ...(total === null ? [] : [total])];
}
