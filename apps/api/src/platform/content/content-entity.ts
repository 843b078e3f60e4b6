import {
  emptyContent,
  fieldsOf,
  type ContentField,
  type ContentOf,
  type ContentSchema,
} from '@sucharit/domain/content';
import { Column, type ColumnOptions } from 'typeorm';
import { columnName } from './content-names.js';

/** The columns of a schema's fields; rows stand in tables of their own, and the entity of a row has its identity. */
type ColumnsOf<Schema> = {
  -readonly [
    Name in keyof Schema as Schema[Name] extends { kind: 'rows' | 'identity' } ? never : Name
  ]: ContentOf<Schema>[Name];
};

function columnOf(field: ContentField, begunEmpty: boolean): ColumnOptions | null {
  switch (field.kind) {
    case 'text':
      if (field.orNull) return { type: 'text', nullable: true };
      return { type: 'text', ...(begunEmpty ? { default: '' } : {}) };
    case 'texts':
    case 'scores':
      return { type: 'text', array: true };
    case 'choices':
      return { type: 'text', array: true, default: [] };
    case 'number':
    case 'year':
      return { type: 'int' };
    case 'month':
    case 'rating':
    case 'count':
      return { type: 'int', nullable: true };
    case 'money':
    case 'figure':
      return { type: 'numeric', precision: 14, scale: 2, nullable: true };
    case 'date':
      return { type: 'date', nullable: true };
    case 'score':
    case 'percent':
      return { type: 'numeric', precision: 5, scale: 2, nullable: field.kind === 'score' };
    case 'choice':
      return { type: 'text', nullable: !field.required, ...(field.leftOut ? { default: field.leftOut } : {}) };
    case 'items':
      return { type: 'jsonb', default: [] };
    case 'group':
      return field.orNull ? { type: 'jsonb', nullable: true } : { type: 'jsonb', default: emptyContent(field.of) };
    case 'rows':
    case 'identity':
      return null;
  }
}

/**
 * An abstract entity with the columns of a schema's fields.
 * @param place.columns columns that are not named like their field
 * @param place.begunEmpty rows are made before their content is known: texts are empty by default
 */
export function contentColumns<Schema extends ContentSchema>(
  schema: Schema,
  place: { readonly columns?: Readonly<Record<string, string>>; readonly begunEmpty?: true } = {},
): abstract new () => ColumnsOf<Schema> {
  const base = class {};
  for (const [name, field] of fieldsOf(schema)) {
    const column = columnOf(field, place.begunEmpty ?? false);
    if (column) Column({ ...column, name: place.columns?.[name] ?? columnName(name) })(base.prototype, name);
  }
  return base as unknown as abstract new () => ColumnsOf<Schema>;
}
