import { differences } from '../revisions/index.js';

/** The fields of what a report says of a measure, in the order in which they are read. */
export const reportFields = [
  'status',
  'percentComplete',
  'done',
  'reason',
  'reasonText',
  'difficulty',
  'evidenceLinks',
  'evidenceFiles',
] as const;
export type ReportField = (typeof reportFields)[number];

/** A report's entries as handed in, by the measure's number; evidence files by their names. */
export type ReportWords = Readonly<Record<string, Readonly<Partial<Record<ReportField, unknown>>>>>;

/** One field of a measure in an earlier and a later version of a report; no lines where it was empty or not there. */
export interface ReportChange {
  readonly measureNumber: number;
  readonly field: ReportField;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Every field in which two versions of a report differ, by number of the measure. Percentages are compared as numbers.
 * @param before null for the first version, of which everything is new
 */
export function reportChanges(before: ReportWords | null, after: ReportWords): ReportChange[] {
  const numbers = [...new Set([...Object.keys(after), ...Object.keys(before ?? {})])].map(Number);
  return numbers
    .sort((left, right) => left - right)
    .flatMap((measureNumber) => {
      const [earlier, later] = [said(before?.[measureNumber]), said(after[measureNumber])];
      const changed = new Map(differences(earlier, later).map((one) => [one.path, one]));
      return reportFields.flatMap((field): ReportChange[] =>
        changed.has(field) ? [{ measureNumber, field, before: earlier[field] ?? [], after: later[field] ?? [] }] : [],
      );
    });
}

/** The fields of an entry that are not empty. */
const said = (words: ReportWords[string] = {}): Partial<Record<ReportField, readonly string[]>> =>
  Object.fromEntries(
    reportFields.map((field) => [field, linesOf(field, words[field])]).filter(([, lines]) => (lines ?? []).length > 0),
  ) as Partial<Record<ReportField, readonly string[]>>;

function linesOf(field: ReportField, value: unknown): readonly string[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value.map(String);
  return [field === 'percentComplete' ? String(Number(value)) : String(value)];
}
