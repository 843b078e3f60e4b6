import type { PlanCorrectionsInput } from '@sucharit/contract';
import { fieldsOf, type ContentField, type ContentSchema, type ContentValues } from '@sucharit/domain/content';
import { budgetStatusOf, planSchema } from '@sucharit/domain/plans';
import { formatPath, parsePath } from '@sucharit/domain/shared';
import { figureOf } from '../../shared/figure-field.js';
import { saysNone } from '../../shared/money-field.js';
import type { Finding, Reading } from './reading.js';

/** What a person put in the place of values that were read, by address; an empty text takes a value away. */
export type Corrected = Readonly<Record<string, string>>;

/** A value as it is being typed, before it is taken. */
export interface Edit {
  readonly path: string;
  /** As it was read. */
  readonly read: string;
  readonly text: string;
  /** No whole day stands in a field for one: whether half a one is typed there, the field does not tell. */
  readonly unfinished: boolean;
}

/** The corrections with what is being typed: to whoever saves, the words in the field are the correction. */
export function withEdit(corrected: Corrected, edit: Edit | null): Corrected {
  if (!edit || edit.unfinished) return corrected;
  const { [edit.path]: _before, ...others } = corrected;
  return edit.text === edit.read ? others : { ...others, [edit.path]: edit.text };
}

/** By which a finding is known again when the same document is read once more. */
export const findingKey = ({ code, start, end, path }: Finding): string => [code, start, end, path].join(':');

/** By which a reading is known again: it differs when anything was read differently. */
export function readingKey({ plan: _plan, sameDocument: _same, district: _district, ...read }: Reading): string {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(read)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16);
}

type Path = readonly (string | number)[];
const written = (text: string): boolean => text.trim() !== '';

/**
 * The parts of the plan that a person changed, as the API takes them: a part is given whole when one value of it was corrected.
 */
export function correctionsOf(reading: Reading, given: Corrected): PlanCorrectionsInput {
  const corrected = withBudgetStatuses(given);
  const touched = new Set(Object.keys(corrected).map((path) => String(parsePath(path)[0])));
  const at = (path: Path, read: unknown): string =>
    corrected[formatPath(path)] ?? (read === null || read === undefined ? '' : String(read as string | number));
  const orNull = (path: Path, read: unknown): string | null => at(path, read).trim() || null;

  const rowOf = (schema: ContentSchema, row: ContentValues, path: Path): ContentValues =>
    Object.fromEntries(
      fieldsOf(schema).flatMap(([name, field]) =>
        field.inDocuments === false ? [] : [[name, valueOf(field, row[name], [...path, name])]],
      ),
    );
  const valueOf = (field: ContentField, read: unknown, path: Path): unknown => {
    switch (field.kind) {
      case 'text':
        return field.orNull ? orNull(path, read) : at(path, read);
      case 'money':
        return amountOf(orNull(path, read));
      case 'figure': {
        const figure = orNull(path, read);
        return figure && figureOf(figure);
      }
      case 'choice':
      case 'date':
      case 'score':
        return orNull(path, read);
      case 'month':
      case 'count':
      case 'rating': {
        const figure = orNull(path, read);
        return figure === null ? null : Number(figure);
      }
      case 'year':
        return Number(at(path, read));
      case 'choices':
        return at(path, read).split(',').filter(written);
      case 'texts':
        return (read as readonly string[]).map((text, index) => at([...path, index], text)).filter(written);
      case 'scores':
        // Scores count by their position: one that is missing leaves a gap.
        return (read as readonly (string | null)[]).map((score, index) => orNull([...path, index], score));
      case 'rows':
      case 'items':
        return (read as readonly ContentValues[])
          .map((row, index) => rowOf(field.of, row, [...path, index]))
          .filter((row) => saysSomething(field.of, row));
      case 'group':
        return rowOf(field.of, read as ContentValues, path);
      default:
        return read;
    }
  };

  const parts: Record<string, unknown> = {};
  if (touched.has('approvedOn')) parts['approvedOn'] = orNull(['approvedOn'], reading.approvedOn);
  for (const [name, field] of fieldsOf(planSchema)) {
    const read = (reading as unknown as ContentValues)[name];
    const isThere = field.kind !== 'group' || read !== null;
    if (touched.has(name) && isThere) parts[name] = valueOf(field, read, [name]);
  }
  // The schema has said what each part is; the compiler cannot follow a loop over its fields.
  return parts as PlanCorrectionsInput;
}

/** The corrections with the status of each corrected budget: its words say whether none is used. */
const withBudgetStatuses = (corrected: Corrected): Corrected => ({
  ...Object.fromEntries(
    Object.entries(corrected).flatMap(([path, text]) => {
      const [list, index, name] = parsePath(path);
      if (list !== 'measures' || index === undefined || name !== 'budget') return [];
      const said = saysNone(text) ? 'NO_BUDGET' : 'NOT_STATED';
      return [[formatPath([list, index, 'budgetStatus']), budgetStatusOf(amountOf(text.trim() || null), said)]];
    }),
  ),
  ...corrected,
});

/** The amount as typed; a clerk's words for no budget give none. */
const amountOf = (text: string | null): string | null =>
  text === null || saysNone(text) ? null : text.replaceAll(',', '');

/** A row without the text that it is about is taken away. */
const saysSomething = (schema: ContentSchema, row: ContentValues): boolean =>
  fieldsOf(schema).every(([name, field]) => field.kind !== 'text' || !field.required || written(String(row[name])));
