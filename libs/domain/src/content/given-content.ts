import { compareFigures, isFigure, plainFigure } from '../shared/decimal.js';
import {
  emptyValue,
  fieldsOf,
  type ContentField,
  type ContentOf,
  type ContentSchema,
  type ContentValues,
} from './content-schema.js';

/** Content as a client may write it: what is absent or null stands for nothing. */
export type Given<Schema> = {
  readonly [Name in keyof Schema]?: GivenValue<ContentOf<Schema>[Name]> | null | undefined;
};
type GivenValue<Value> = Value extends readonly (infer Item)[]
  ? readonly (Item extends string ? Item : { readonly [Name in keyof Item]?: Item[Name] | null | undefined })[]
  : Value extends object
    ? { readonly [Name in keyof Value]?: GivenValue<Value[Name]> | null | undefined }
    : Value;

/**
 * The parts of the content that a client gave. Null empties a text or a list and takes a value away that may be absent; a part
 * that is absent itself, or a whole group that is null though there always is one, stays as it is.
 */
export const givenParts = <Schema extends ContentSchema>(
  schema: Schema,
  input: Given<Schema>,
): Partial<ContentOf<Schema>> =>
  Object.fromEntries(
    fieldsOf(schema).flatMap(([name, field]) => {
      const value = (input as ContentValues)[name];
      const stays = value === undefined || (value === null && field.kind === 'group' && !field.orNull);
      return stays ? [] : [[name, givenValue(field, value)] as const];
    }),
  ) as Partial<ContentOf<Schema>>;

/** The whole content that a client gave: a field that is absent or null says nothing. */
export const givenContent = <Schema extends ContentSchema>(schema: Schema, input: Given<Schema>): ContentOf<Schema> =>
  Object.fromEntries(
    fieldsOf(schema).map(([name, field]) => [name, givenValue(field, (input as ContentValues)[name])]),
  ) as ContentOf<Schema>;

function givenValue(field: ContentField, value: unknown): unknown {
  if (value === undefined || value === null) return (field.kind === 'choice' && field.leftOut) || emptyValue(field);
  switch (field.kind) {
    case 'money':
      return isNothing(value as string) ? null : value;
    case 'figure':
      return isFigure(value as string) ? plainFigure(value as string) : value;
    case 'choices':
      return inOrder(value as readonly string[], field.codes);
    case 'rows':
    case 'items':
      return (value as readonly Given<ContentSchema>[]).map((row) => givenContent(field.of, row));
    case 'group':
      return givenContent(field.of, value as Given<ContentSchema>);
    default:
      return value;
  }
}

/** Codes, each once, in the order of their list; those that are none stay, to be refused with their place. */
const inOrder = (given: readonly string[], codes: readonly string[]): readonly string[] =>
  given.every((code) => codes.includes(code)) ? codes.filter((code) => given.includes(code)) : given;

/** An amount of 0 says the same as none; what is no amount is refused later, with its path. */
const isNothing = (amount: string): boolean => /^[\d.]+$/.test(amount) && compareFigures(amount, 0) === 0;
