import { sameValue } from '../revisions/index.js';
import {
  fieldsOf,
  type ContentField,
  type ContentOf,
  type ContentSchema,
  type ContentValues,
} from './content-schema.js';

/** True for contents that say the same in every field; a percentage is the same however it is written. */
export const sameContent = <Schema extends ContentSchema>(
  schema: Schema,
  one: ContentOf<Schema>,
  other: ContentOf<Schema>,
): boolean =>
  fieldsOf(schema).every(([name, field]) =>
    sameValue(comparable(field, (one as ContentValues)[name]), comparable(field, (other as ContentValues)[name])),
  );

const comparable = (field: ContentField, value: unknown): unknown => (field.kind === 'percent' ? Number(value) : value);
