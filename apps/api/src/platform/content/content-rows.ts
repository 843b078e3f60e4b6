import {
  fieldsOf,
  type ContentField,
  type ContentOf,
  type ContentSchema,
  type ContentValues,
} from '@sucharit/domain/content';
import { columnName } from './content-names.js';

type Columns = Readonly<Record<string, string>>;

/**
 * Content as a row of its table, by columns; rows stand in tables of their own, and a new row is given its identity there.
 * @param columns columns that are not named like their field
 */
export const contentRow = <Schema extends ContentSchema>(
  schema: Schema,
  content: ContentOf<Schema>,
  columns: Columns = {},
): Record<string, unknown> =>
  Object.fromEntries(
    fieldsOf(schema)
      .filter(([, field]) => field.kind !== 'rows' && field.kind !== 'identity')
      .map(([name]) => [columns[name] ?? columnName(name), (content as ContentValues)[name]]),
  );

/** How a column becomes the JSON of its field: figures as text, as everywhere in content. */
function jsonOf(field: ContentField, column: string): string {
  if (field.kind === 'texts' || field.kind === 'choices' || field.kind === 'scores') return `to_jsonb(${column})`;
  return field.kind === 'money' ||
    field.kind === 'figure' ||
    field.kind === 'score' ||
    field.kind === 'percent' ||
    field.kind === 'date'
    ? `${column}::text`
    : column;
}

/**
 * SQL that gives a row's content as JSON.
 * @param alias of the row, which has an id
 * @param place.lists table of each list of rows, and the column in which those tables name the row
 * @param place.columns columns that are not named like their field
 */
export function contentJson(
  schema: ContentSchema,
  alias: string,
  {
    lists,
    columns = {},
  }: {
    readonly lists?: { readonly tables: Readonly<Record<string, string>>; readonly parentId: string };
    readonly columns?: Columns;
  } = {},
): string {
  const parts = fieldsOf(schema).map(([name, field]) => {
    if (field.kind !== 'rows') return `'${name}', ${jsonOf(field, `${alias}.${columns[name] ?? columnName(name)}`)}`;
    const row = `${alias}_${columnName(name)}`;
    return `'${name}', (select coalesce(jsonb_agg(${contentJson(field.of, row)} order by ${row}.number), '[]')
      from ${lists?.tables[name]} as ${row} where ${row}.${lists?.parentId} = ${alias}.id)`;
  });
  return `jsonb_build_object(${parts.join(', ')})`;
}
