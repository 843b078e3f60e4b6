import { parsePath } from '../shared/value-path.js';
import { emptyValue, fieldsOf, type ContentField, type ContentSchema, type ContentValues } from './content-schema.js';

/** The field that an address leads to, through rows and groups; null when the schema has none there. */
export function fieldAt(schema: ContentSchema, path: string): ContentField | null {
  let field: ContentField | null = null;
  let inside: ContentSchema | null = schema;
  let isRow = false;
  for (const step of parsePath(path)) {
    // A row goes by its number, its place in the list or its identity.
    if (isRow || typeof step === 'number') {
      isRow = false;
      continue;
    }
    field = inside?.[step] ?? null;
    inside = field && 'of' in field ? field.of : null;
    if (!field) return null;
    isRow = field.kind === 'rows';
  }
  return field;
}

/** A value of a field as lines of text, codes and amounts as they are kept; none where it says nothing. */
export function linesOf(field: ContentField, value: unknown): string[] {
  if (value === undefined || value === null || value === '') return [];
  switch (field.kind) {
    case 'identity':
      return [];
    case 'texts':
    case 'choices':
      return [...(value as readonly string[])];
    case 'percent':
      return [Number.isNaN(Number(value)) ? String(value) : String(Number(value))];
    case 'scores':
      return scoresInWords(value as readonly (string | null)[]);
    case 'rows':
    case 'items':
      return (value as readonly ContentValues[]).map((row) => textsOfRow(field.of, row).join(' · '));
    case 'group':
      return fieldsOf(field.of).flatMap(([name, own]) => linesOf(own, (value as ContentValues)[name]));
    default:
      return [String(value as string | number)];
  }
}

const scoresInWords = (scores: readonly (string | null)[]): string[] =>
  scores.length === 0 ? [] : [scores.map((score) => score ?? '–').join(' · ')];

const textsOfRow = (schema: ContentSchema, row: ContentValues): string[] =>
  fieldsOf(schema).flatMap(([name, field]) =>
    field.kind === 'text' || field.kind === 'figure' ? linesOf(field, row[name] ?? emptyValue(field)) : [],
  );
