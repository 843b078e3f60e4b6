import { rowFields, rowsOfFields, type Fields } from '../revisions/index.js';
import { formatPath } from '../shared/value-path.js';
import {
  fieldsOf,
  type ContentField,
  type ContentOf,
  type ContentSchema,
  type ContentValues,
} from './content-schema.js';
import { inPlace } from './row-identity.js';

type Parts<Schema> = Partial<ContentOf<Schema>>;
type Row = ContentValues & { readonly number: number; readonly id?: string | null };

/** Whether the parts of a group are told apart; one that may be absent is one value. */
const isOpenGroup = (field: ContentField) => field.kind === 'group' && !field.orNull;

/**
 * Several states of the same parts, field by field, by their addresses: `goals`, `swot.threats`, and the fields of each numbered row.
 * Such a row goes by its identity (`measures.ID.title`) where every row of every state has one, else by its
 * number (`measures[3].title`). A row that not every state has is one value (`measures[3]`); the position of one that goes by its
 * identity stands apart, because rows move when others come and go.
 */
export function contentFields<Schema extends ContentSchema>(
  schema: Schema,
  states: readonly Parts<Schema>[],
): Fields[] {
  const given = states as readonly ContentValues[];
  const fields: Record<string, unknown>[] = given.map(() => ({}));
  for (const [name, field] of fieldsOf(schema)) {
    const values = given.map((state) => state[name]);
    const told = fieldsOfPart(name, field, values);
    told.forEach((own, index) => Object.assign(fields[index] ?? {}, own));
  }
  return fields;
}

function fieldsOfPart(name: string, field: ContentField, values: readonly unknown[]): Fields[] {
  if (field.kind === 'rows')
    return fieldsOfRows(
      name,
      field.of,
      values.map((rows) => (rows ?? []) as readonly Row[]),
    );
  return values.map((value) => {
    if (value === undefined) return {};
    if (field.kind !== 'group' || field.orNull) return { [name]: value };
    return Object.fromEntries(
      fieldsOf(field.of).map(([part]) => [formatPath([name, part]), (value as ContentValues)[part]]),
    );
  });
}

function fieldsOfRows(name: string, schema: ContentSchema, states: readonly (readonly Row[])[]): Fields[] {
  const byIdentity = states.every((rows) => rows.every(({ id }) => typeof id === 'string'));
  if (!byIdentity)
    return rowFields(
      name,
      states.map((rows) => Object.fromEntries(rows.map((row) => [row.number, plainRow(schema, row)]))),
    );
  const told = rowFields(
    name,
    states.map((rows) =>
      Object.fromEntries(
        rows.map((row) => {
          const { number: _number, ...others } = plainRow(schema, row);
          return [row.id, others];
        }),
      ),
    ),
  );
  return states.map((rows, index) => ({
    ...Object.fromEntries(rows.map(({ id, number }) => [formatPath([name, String(id), 'number']), number])),
    ...told[index],
  }));
}

/** A row with the fields of its schema alone. What an older version does not have yet is absent. */
const plainRow = (schema: ContentSchema, row: ContentValues): ContentValues =>
  Object.fromEntries(fieldsOf(schema).flatMap(([name]) => (name in row ? [[name, row[name]]] : [])));

/**
 * The parts that such fields describe; the way back from `contentFields`.
 * @param names the parts: rows that no field tells of are an empty list
 */
export function partsOfFields<Schema extends ContentSchema>(
  schema: Schema,
  fields: Fields,
  names: readonly string[],
): Parts<Schema> {
  const parts: Record<string, unknown> = {};
  for (const [name, field] of fieldsOf(schema)) {
    if (!names.includes(name)) continue;
    if (field.kind === 'rows') parts[name] = rowsOf(Object.values(rowsOfFields(name, fields) as Record<string, Row>));
    else if (field.kind === 'group' && isOpenGroup(field))
      parts[name] = Object.fromEntries(fieldsOf(field.of).map(([part]) => [part, fields[formatPath([name, part])]]));
    else parts[name] = fields[name];
  }
  return parts as Parts<Schema>;
}

/** In the order of their numbers. Of a row that is gone its position may be left; rows with identities are numbered anew. */
function rowsOf(rows: readonly Row[]): Row[] {
  const there = rows.filter((row) => Object.keys(row).some((name) => name !== 'number'));
  return there.every(({ id }) => typeof id === 'string')
    ? inPlace(there)
    : there.sort((left, right) => left.number - right.number);
}

/** True for the address of a row's position. */
export const isPosition = (path: string): boolean => path.endsWith('.number');
