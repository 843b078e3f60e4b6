import { fieldsOf, linesOf } from '../content/index.js';
import { differences } from '../revisions/index.js';
import { keptEntrySchema } from './entry-schema.js';

export type ReportField = keyof typeof keptEntrySchema;
const reportFields = Object.keys(keptEntrySchema) as ReportField[];

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
 * Every field in which two versions of a report differ, by number of the measure.
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
    fieldsOf(keptEntrySchema).flatMap(([name, field]) => {
      const lines = linesOf(field, words[name as ReportField]);
      return lines.length > 0 ? [[name, lines] as const] : [];
    }),
  );
