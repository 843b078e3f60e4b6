import { fieldsOf, type ContentField, type ContentSchema } from '@sucharit/domain/content';
import sql from 'sql-template-tag';
import { identifier, nameLiteral } from '../database/index.js';
import { enumNamed, isListKind, ReadColumn, readRegistry, type ColumnKind, type RowSql } from '../read-model/index.js';

/** The column type of each kind of field; the read type declares identities, rows, items and groups itself. */
const columnKindOf = {
  text: 'text',
  texts: 'texts',
  number: 'int',
  year: 'int',
  money: 'money',
  figure: 'money',
  date: 'date',
  month: 'int',
  rating: 'int',
  count: 'int',
  score: 'text',
  scores: 'texts',
  percent: 'score',
  choice: 'enum',
  choices: 'enums',
  identity: null,
  rows: null,
  items: null,
  group: null,
} as const satisfies Record<ContentField['kind'], ColumnKind | null>;

const isNullable = (field: ContentField): boolean =>
  field.kind === 'money' ||
  field.kind === 'figure' ||
  field.kind === 'date' ||
  field.kind === 'month' ||
  field.kind === 'rating' ||
  field.kind === 'count' ||
  field.kind === 'score' ||
  (field.kind === 'text' && field.orNull === true) ||
  (field.kind === 'choice' && !field.required);

/** A value inside a JSON column. */
function jsonSql(column: string, name: string, kind: ColumnKind): RowSql {
  const [object, key] = [identifier(column), nameLiteral(name)];
  if (kind === 'int') return ({ row }) => sql`(${row}.${object} ->> ${key})::int`;
  if (isListKind(kind)) return ({ row }) => sql`array(select jsonb_array_elements_text(${row}.${object} -> ${key}))`;
  return ({ row }) => sql`${row}.${object} ->> ${key}`;
}

/**
 * Gives a read type the columns of a schema's fields. Stands below `@ReadType`.
 * @param place.json the JSON column in which the values stand, where they are no columns of their own
 * @param place.columns columns that are not named like their field
 * @param place.after fields of the type that stand before those of the schema in a table
 */
export function ReadContent(
  schema: ContentSchema,
  place: {
    readonly json?: string;
    readonly columns?: Readonly<Record<string, string>>;
    readonly after?: readonly string[];
  } = {},
): ClassDecorator {
  return (target) => {
    for (const [name, field] of fieldsOf(schema)) {
      const column = columnKindOf[field.kind];
      if (column === null) continue;
      const named = place.columns?.[name];
      const ownColumn = named ? identifier(named) : null;
      ReadColumn({
        column,
        description: field.description,
        nullable: isNullable(field),
        filter: field.filter ?? false,
        order: field.order ?? false,
        ...(field.kind === 'choice' || field.kind === 'choices' ? { enum: () => enumNamed(field.choice) } : {}),
        ...(place.json ? { sql: jsonSql(place.json, name, column) } : {}),
        ...(ownColumn ? { sql: ({ row }) => sql`${row}.${ownColumn}` } : {}),
      })(target.prototype as object, name);
    }
    if (place.after) readRegistry.putFirst(target, [...place.after, ...fieldsOf(schema).map(([name]) => name)]);
  };
}

/** The fields of a schema that the search of lists looks in. */
export const searchedFields = (schema: ContentSchema): string[] =>
  fieldsOf(schema).flatMap(([name, field]) => (field.searched ? [name] : []));
