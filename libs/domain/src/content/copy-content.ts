import {
  emptyValue,
  fieldsOf,
  type ContentField,
  type ContentOf,
  type ContentSchema,
  type ContentValues,
} from './content-schema.js';

/**
 * Content as the beginning of another year's: without what is not copied, and without blank items and rows, which older content
 * may hold and none may any more.
 */
export const copyContent = <Schema extends ContentSchema>(
  schema: Schema,
  content: ContentOf<Schema>,
): ContentOf<Schema> =>
  Object.fromEntries(
    fieldsOf(schema).map(([name, field]) => [name, copied(field, (content as ContentValues)[name])]),
  ) as ContentOf<Schema>;

function copied(field: ContentField, value: unknown): unknown {
  if (field.copied === false || value === undefined) return emptyValue(field);
  switch (field.kind) {
    case 'texts':
      return (value as readonly string[]).filter(says);
    case 'rows':
    case 'items':
      return (value as readonly ContentValues[])
        .filter((row) => saysSomething(field.of, row))
        .map((row) => copyContent(field.of, row as ContentOf<ContentSchema>));
    case 'group':
      return value === null ? null : copyContent(field.of, value as ContentOf<ContentSchema>);
    default:
      return value;
  }
}

const says = (text: string): boolean => text.trim() !== '';

const saysSomething = (schema: ContentSchema, row: ContentValues): boolean =>
  fieldsOf(schema).every(([name, field]) => field.kind !== 'text' || !field.required || says(String(row[name] ?? '')));
