import {
  emptyValue,
  fieldsOf,
  type ContentField,
  type ContentOf,
  type ContentSchema,
  type ContentValues,
} from './content-schema.js';

/** Content of a schema among other things that its bearer has: a row of a table, an answer of the API, a reading. */
export type BearerOf<Schema> = {
  readonly [Name in keyof Schema]?: Borne<ContentOf<Schema>[Name]> | undefined;
};
type Borne<Value> = Value extends readonly (infer Item)[]
  ? readonly (Item extends object ? { readonly [Name in keyof Item]?: Item[Name] | undefined } : Item)[]
  : Value extends object
    ? { readonly [Name in keyof Value]: Borne<Value[Name]> }
    : Value;

/** The content that something bears, without whatever else it has; empty where it does not have it. */
export const pickContent = <Schema extends ContentSchema>(
  schema: Schema,
  bearer: BearerOf<Schema>,
): ContentOf<Schema> =>
  Object.fromEntries(
    fieldsOf(schema).map(([name, field]) => [name, picked(field, (bearer as ContentValues)[name])]),
  ) as ContentOf<Schema>;

function picked(field: ContentField, value: unknown): unknown {
  if (value === undefined) return emptyValue(field);
  if (value === null || !('of' in field)) return value;
  return field.kind === 'group'
    ? pickContent(field.of, value)
    : (value as readonly object[]).map((row) => pickContent(field.of, row));
}
