import { contentFields, fieldAt, isPosition, linesOf, type FieldsOfKind } from '../content/index.js';
import { differences, type Fields } from '../revisions/index.js';
import { formatPath, parsePath } from '../shared/value-path.js';
import type { MeasureLink } from './measure-link.js';
import type { PlanMeasure, PlanParts } from './plan-content.js';
import { withBudgetStatus } from './measure-budget.js';
import { planSchema } from './plan-schema.js';
import type { PlanSection } from './plan-section.js';
import { sectionOf } from './section-of.js';
import { linesOfLinks } from './settle-links.js';

/** One field of a plan in an earlier and a later version, as lines of text; no lines where it was empty or not there. */
export interface PlanChange {
  readonly section: PlanSection | null;
  /** address of the field, such as `goals` or `measures[3].title`, with the number that the row has in the later version; of a row that was removed the number it had */
  readonly field: string;
  readonly measureNumber: number | null;
  readonly measureId: string | null;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Every field in which two versions of a plan differ, in the order of the plan. A measure or risk that was added or removed is told
 * field by field; one that was moved, by its number before and after. Rows that others pushed on were not moved.
 * @param before null for the first version, of which everything is new
 */
export function planChanges(before: PlanParts | null, after: PlanParts): PlanChange[] {
  // Versions of before there was a budget status keep none.
  const versions = [before ?? {}, after].map(({ measures, ...parts }): PlanParts => ({
    ...parts,
    ...(measures && { measures: measures.map(withBudgetStatus) }),
  }));
  const [earlier = {}, later = {}] = contentFields(planSchema, versions).map(spread);
  const moved = new Set(lists.flatMap((list) => [...movedOf(before?.[list] ?? [], after[list] ?? [])]));
  return differences(earlier, later).flatMap(({ path, before: value, after: now }): PlanChange[] => {
    const [part, row, ...rest] = parsePath(path);
    const list = row === undefined ? undefined : lists.find((name) => name === part);
    const place = list && row !== undefined ? rowAt(row, after[list] ?? [], before?.[list] ?? []) : null;
    if (fieldAt(planSchema, path)?.kind === 'number' && !(isPosition(path) && moved.has(String(row)))) return [];
    const [linesBefore, linesAfter] = [said(path, value, before ?? {}), said(path, now, after)];
    if (linesBefore.join('\n') === linesAfter.join('\n')) return [];
    return [
      {
        section: sectionOf(path),
        field: list && place ? formatPath([list, place.number, ...rest]) : path,
        measureNumber: list === 'measures' ? (place?.number ?? null) : null,
        measureId: list === 'measures' ? (place?.id ?? null) : null,
        before: linesBefore,
        after: linesAfter,
      },
    ];
  });
}

/** The lists whose rows are compared one by one. */
const lists = ['risks', 'measures'] as const satisfies readonly FieldsOfKind<typeof planSchema, 'rows'>[];

type PlanRow = Pick<PlanMeasure, 'id' | 'number'>;

/** A row by its identity, or by its number where there is none, in the later version if it is there. */
const rowAt = (row: string | number, ...versions: readonly (readonly PlanRow[])[]): PlanRow | null =>
  versions.flat().find(({ id, number }) => (typeof row === 'number' ? number === row : id === row)) ?? null;

const said = (path: string, value: unknown, version: PlanParts): string[] => {
  const field = fieldAt(planSchema, path);
  if (field === planSchema.measures.of.answers) return linesOfLinks((value ?? []) as readonly MeasureLink[], version);
  return field ? linesOf(field, value) : [];
};

/** Whole rows as their fields, so that added and removed ones read like changed ones. */
const spread = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([path, value]) =>
      isWholeRow(path)
        ? Object.entries(value as object).map(([name, own]) => [formatPath([...parsePath(path), name]), own] as const)
        : [[path, value] as const],
    ),
  );

const isWholeRow = (path: string): boolean => fieldAt(planSchema, path)?.kind === 'rows' && parsePath(path).length > 1;

/** The identities of the rows that left the order they had: all but the longest run that kept it. */
function movedOf(before: readonly PlanRow[], after: readonly PlanRow[]): ReadonlySet<string> {
  const placeBefore = new Map(before.map(({ id }, index) => [id, index]));
  const both = [...after].filter(({ id }) => id !== null && placeBefore.has(id));
  const places = both.map(({ id }) => placeBefore.get(id) ?? 0);
  const runs: number[][] = [];
  for (const [index, place] of places.entries()) {
    const longest = runs.reduce<number[]>(
      (best, run) => ((places[run.at(-1) ?? 0] ?? 0) < place && run.length > best.length ? run : best),
      [],
    );
    runs.push([...longest, index]);
  }
  const kept = new Set(runs.reduce<number[]>((best, run) => (run.length > best.length ? run : best), []));
  return new Set(both.flatMap(({ id }, index) => (kept.has(index) || id === null ? [] : [id])));
}
