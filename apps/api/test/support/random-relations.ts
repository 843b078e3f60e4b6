import fc from 'fast-check';
import { randomFilter, type FilteredField, type FilteredFields, type RandomFilter } from './random-filters.js';
import type { ReadList } from './read-lists.js';

/** Rows that a filter can come to through a relation. */
type Source = Pick<ReadList, 'rows' | 'filters'>;

/** A relation as plain SQL: the rows of `to` whose `there` is the `here` of the row above. */
interface Relation {
  readonly to: string;
  readonly many: boolean;
  readonly here: string;
  readonly there: string;
}
const one = (to: string, here: string, there: string): Relation => ({ to, many: false, here, there });
const many = (to: string, here: string, there: string): Relation => ({ to, many: true, here, there });

const relations: Readonly<Record<string, Readonly<Record<string, Relation>>>> = {
  plans: {
    district: one('districts', 'district_code', 'code'),
    measures: many('measures', 'id', 'plan_id'),
    risks: many('risks', 'id', 'plan_id'),
    reports: many('progressReports', 'id', 'plan_id'),
  },
  measures: { plan: one('plans', 'plan_id', 'id') },
  risks: { plan: one('plans', 'plan_id', 'id') },
  progressReports: { plan: one('plans', 'plan_id', 'id'), entries: many('entries', 'id', 'report_id') },
  entries: { measure: one('measures', 'measure_id', 'id') },
  itaResults: {
    district: one('districts', 'district_code', 'code'),
    indicators: many('indicators', 'id', 'result_id'),
  },
  indicators: {},
  districts: { plans: many('plans', 'code', 'district_code'), itaResults: many('itaResults', 'code', 'district_code') },
};

const seen = (district: number | null, open: string): string =>
  district === null ? 'true' : `(district_code = ${district} or ${open})`;
const scores: FilteredField['values'] = fc.constantFrom(0, 25, 50.25, 75, 80.5, 100);
/** Rows that no root list has. */
const parts: Readonly<Record<string, Source>> = {
  entries: {
    rows: (district) =>
      `progress_entry where ${seen(district, `exists (select from progress_report as p where p.id = report_id and p.status = 'APPROVED')`)}`,
    filters: () => ({
      status: { kind: 'enum', sql: 'status', values: fc.constantFrom('COMPLETED', 'IN_PROGRESS', 'CANNOT_PROCEED') },
      percentComplete: { kind: 'score', sql: 'percent', values: scores },
    }),
  },
  indicators: {
    rows: (district) =>
      `ita_indicator_score where ${seen(district, 'exists (select from ita_result as p where p.id = result_id and p.published_total is not null)')}`,
    filters: () => ({
      number: { kind: 'int', sql: 'number', values: fc.integer({ min: 0, max: 11 }) },
      score: { kind: 'score', sql: 'score', values: scores },
    }),
  },
};

/** The rows of a list, or of a part that only relations come to. */
export const sourceOf = (lists: readonly ReadList[], name: string): Source =>
  parts[name] ?? (lists.find(({ field }) => field === name) as ReadList);

/** Makes conditions on a relation's rows; `from` selects the keys of those that meet a condition. */
type Made = (rows: (condition: string) => string, below: RandomFilter) => RandomFilter;

const quantifiers: Readonly<Record<string, (here: string) => Made>> = {
  some:
    (here) =>
    (rows, { value, sql }) => ({ value: { some: value }, sql: `${here} in ${rows(sql)}` }),
  none:
    (here) =>
    (rows, { value, sql }) => ({ value: { none: value }, sql: `${here} not in ${rows(sql)}` }),
  every:
    (here) =>
    (rows, { value, sql }) => ({
      value: { every: value },
      sql: `${here} not in ${rows(`(${sql}) is not true`)}`,
    }),
};

/** A random condition on the related rows of a list, nested up to `depth` relations. Sets of keys, where the product asks each row. */
function relationFilter(
  lists: readonly ReadList[],
  district: number | null,
  [name, relation]: [string, Relation],
  depth: number,
): fc.Arbitrary<RandomFilter> {
  const rows = (condition: string): string =>
    `(select ${relation.there} from (select * from ${sourceOf(lists, relation.to).rows(district)}) as s where (${condition}) is true)`;
  const below = randomRelated(lists, district, relation.to, depth - 1);
  const made = relation.many
    ? fc.constantFrom(...Object.keys(quantifiers)).map((quantifier) => quantifiers[quantifier]?.(relation.here) as Made)
    : fc.constant<Made>((of, { value, sql }) => ({
        value,
        sql: Object.keys(value).length === 0 ? 'true' : `${relation.here} in ${of(sql)}`,
      }));
  return fc.tuple(made, below).map(([make, condition]) => {
    const { value, sql } = make(rows, condition);
    return { value: { [name]: value }, sql };
  });
}

/** Any filter over a list's own fields and its relations. */
export function randomRelated(
  lists: readonly ReadList[],
  district: number | null,
  name: string,
  depth: number,
): fc.Arbitrary<RandomFilter> {
  const fields: FilteredFields = sourceOf(lists, name).filters(district);
  const own = randomFilter(fields, 0);
  const ways = Object.entries(relations[name] ?? {});
  if (depth === 0 || ways.length === 0) return own;
  const related = fc.constantFrom(...ways).chain((way) => relationFilter(lists, district, way, depth));
  return fc.oneof(
    { weight: 3, arbitrary: related },
    {
      weight: 2,
      arbitrary: fc.tuple(own, related).map(([left, right]) => ({
        value: { ...left.value, ...right.value },
        sql: `(${left.sql} and ${right.sql})`,
      })),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(own, related).map(([left, right]) => ({
        value: { or: [left.value, right.value] },
        sql: `(${left.sql} or ${right.sql})`,
      })),
    },
    {
      weight: 1,
      arbitrary: related.map(({ value, sql }) => ({ value: { not: value }, sql: `(${sql}) is not true` })),
    },
    { weight: 1, arbitrary: own },
  );
}
