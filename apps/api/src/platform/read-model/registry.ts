import type { Actor } from '@sucharit/domain/access';
import type { Language } from '@sucharit/domain/shared';
import type { Sql } from 'sql-template-tag';
import type { ColumnKind } from './column-kinds.js';
import type { History, Past } from './past-moment.js';
import type { ReadTypeName } from './read-types.js';

/** A class that carries read metadata. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- decorators and Nest know classes only as functions
export type ReadClass = Function;

/** What an SQL fragment of a field may use: the row it stands in, the row above, the coerced arguments, the caller. */
export interface RowContext {
  /** Alias of the row the field belongs to. */
  readonly row: Sql;
  /** Alias of the row above, for relations; equals `row` at the root. */
  readonly parent: Sql;
  readonly args: Readonly<Record<string, unknown>>;
  /** Arguments of the fields above, the nearest first: those with which the row, or for a relation the row above, was asked for. */
  readonly argsAbove: Readonly<Record<string, unknown>>;
  readonly caller: Actor;
  /**
   * Rows that several fields use, read once for the whole statement. Gives their name for FROM; the same query gives the same
   * name. It stands outside of everything else and may use no row of the statement.
   */
  readonly once: (query: Sql) => Sql;
  /**
   * The same for rows that are kept instead of being computed. Where there are none the statement finds nothing, and another one
   * is run in its place, which is compiled without anything kept: then this is null.
   */
  readonly kept: ((query: Sql) => Sql) | null;
  /** The moment of the past that everything is read at; null for the present. */
  readonly past: Past | null;
  /** The day in Bangkok that counts as today: that of the moment. */
  readonly today: Sql;
  /** FROM item of another read type with the caller's row scope applied, under the given alias. */
  readonly rowsOf: (type: ReadClass | ReadTypeName, alias: Sql) => Sql;
}

/** SQL made from a row. */
export type RowSql = (context: RowContext) => Sql;

/** One GraphQL argument of a read field. */
export interface ReadArgument {
  readonly type: () => unknown;
  /** A list of `type`. */
  readonly list?: boolean;
  readonly description: string;
  readonly nullable?: boolean;
  readonly defaultValue?: unknown;
}
export type ReadArguments = Readonly<Record<string, ReadArgument>>;

export interface ColumnField {
  readonly is: 'column';
  readonly column: ColumnKind;
  readonly enumType?: () => object;
  readonly expression: RowSql;
  readonly nullable: boolean;
  readonly filter: boolean;
  /** `own`: in the order of lists of its own rows alone. */
  readonly order: boolean | 'own';
  readonly description: string;
  /** Related rows that its SQL looks at; absent when it looks at none. */
  readonly looksAt?: number;
  /** SQL of the words for a code whose words are rows themselves; absent when the value needs none. */
  readonly words?: Words;
}
/** The words for a value, in each language. */
export type Words = Readonly<Record<Language, RowSql>>;

/** Where the rows of a relation come from; the default is the table of the related type, under the caller's scope. */
export interface RelationSource {
  readonly from?: RowSql;
  readonly where?: RowSql;
}

interface Relation extends RelationSource {
  readonly type: () => ReadClass;
  /** What the relation is, for the filter that asks about it. */
  readonly description?: string;
}
export interface ObjectField extends Relation {
  readonly is: 'object';
  readonly args?: ReadArguments;
  readonly orderBy?: RowSql;
  /** Rows that are looked at to find or compute the one; 1 when absent. */
  readonly looksAt?: number;
}
/** An object made of the same row: a group of its columns. */
export interface GroupField {
  readonly is: 'group';
  readonly type: () => ReadClass;
  readonly description: string;
  /** When false the object is null. */
  readonly presentIf?: RowSql;
}
export interface ListField extends Relation {
  readonly is: 'list';
  readonly args?: ReadArguments;
  readonly orderBy: RowSql;
  readonly expectedRows: ExpectedRows;
}
/** Rows to expect under one parent, for the cost estimate; where it depends on who asks, told of the caller. */
export type ExpectedRows = number | ((caller: Actor) => number);
/** How many rows a short list is expected to have for a caller. */
export const expectedRowsOf = ({ expectedRows }: Pick<ListField, 'expectedRows'>, caller: Actor): number =>
  typeof expectedRows === 'number' ? expectedRows : expectedRows(caller);
export interface ConnectionField extends Relation {
  readonly is: 'connection';
}
/** A field that a rule computes from columns of the row, after the statement. */
export interface ComputedField {
  readonly is: 'computed';
  readonly needs: Readonly<Record<string, RowSql>>;
  readonly compute: (needs: never, caller: Actor) => unknown;
  /** The value in the past, of which the rule tells nothing; absent where it tells the past as well. */
  readonly inPast?: unknown;
}
export type ReadFieldRules = ColumnField | ObjectField | GroupField | ListField | ConnectionField | ComputedField;
export type RelationField = ObjectField | ListField | ConnectionField;

/** What the compiler knows of one GraphQL object type. */
export interface ReadTypeRules {
  readonly typeName: string;
  /** Table the rows come from, when a relation does not say otherwise. */
  readonly table?: string;
  /** Condition that keeps the rows the caller may see. */
  readonly scope?: (row: Sql, caller: Actor) => Sql | null;
  /** Column that breaks ties of an order; unique in the table. */
  readonly key: { readonly column: string; readonly kind: ColumnKind };
  /** Order of a list when the client asks for none. */
  readonly defaultOrder: readonly { readonly field: string; readonly direction: 'ASC' | 'DESC' }[];
  /** Fields whose texts are searched; the table's companion holds them (migration 15). Empty: the type is not searched. */
  readonly search: readonly string[];
  /** SQL of a jsonb object with related rows that are searched with a row. */
  readonly searchedBeside?: (row: Sql) => Sql;
  /** How its rows of the past are read; absent when their past is not kept. */
  readonly history?: History;
  readonly fields: ReadonlyMap<string, ReadFieldRules>;
}

const fieldsByClass = new Map<ReadClass, Map<string, ReadFieldRules>>();
const typesByClass = new Map<ReadClass, ReadTypeRules>();
const readTypeNames = new Set<string>();
const rootFields = new Map<string, RelationField>();
const payloadFields = new Map<string, { type: () => ReadClass; idFrom: string }>();

/** The read metadata of the whole schema, written by the decorators and read by the compiler. */
export const readRegistry = {
  addField(type: ReadClass, name: string, rules: ReadFieldRules): void {
    const fields = fieldsByClass.get(type) ?? new Map<string, ReadFieldRules>();
    fields.set(name, rules);
    fieldsByClass.set(type, fields);
  },
  /** Puts these fields of a type first, in this order: that in which exports give every plain field. */
  putFirst(type: ReadClass, names: readonly string[]): void {
    const fields = fieldsByClass.get(type) ?? new Map<string, ReadFieldRules>();
    const ordered = new Set([...names, ...fields.keys()]);
    fieldsByClass.set(type, new Map([...ordered].flatMap((name) => [...fields].filter(([own]) => own === name))));
  },
  fieldsOf: (type: ReadClass): ReadonlyMap<string, ReadFieldRules> => fieldsByClass.get(type) ?? new Map(),
  addType(type: ReadClass, rules: ReadTypeRules): void {
    if ([...typesByClass.values()].some(({ typeName }) => typeName === rules.typeName))
      throw new Error(`Two read types are called ${rules.typeName}`);
    typesByClass.set(type, rules);
    readTypeNames.add(rules.typeName);
  },
  fieldsOfTypeName: (name: string): ReadonlyMap<string, ReadFieldRules> | undefined =>
    [...typesByClass.values()].find((rules) => rules.typeName === name)?.fields,
  /** The class of a read type by its GraphQL name. */
  named(name: string): ReadClass {
    const found = [...typesByClass].find(([, rules]) => rules.typeName === name);
    if (!found) throw new Error(`No loaded read type is called ${name}`);
    return found[0];
  },
  typeOf(type: ReadClass): ReadTypeRules {
    const rules = typesByClass.get(type);
    if (!rules) throw new Error(`${type.name} has no @ReadType`);
    return rules;
  },
  /** Tables behind the read types, and how their past is read. */
  tables: (): readonly { table: string; typeName: string; history: History | undefined }[] =>
    [...typesByClass.values()].flatMap(({ table, typeName, history }) => (table ? [{ table, typeName, history }] : [])),
  /** Types whose objects are keyed by response key, because SQL built them so. */
  addTypeName: (name: string): void => void readTypeNames.add(name),
  isReadType: (name: string): boolean => readTypeNames.has(name),
  addRoot: (name: string, field: RelationField): void => void rootFields.set(name, field),
  root: (name: string): RelationField | undefined => rootFields.get(name),
  addPayload: (path: string, field: { type: () => ReadClass; idFrom: string }): void =>
    void payloadFields.set(path, field),
  payload: (path: string) => payloadFields.get(path),
};

/** The read type of that name, for the `type` of a relation: found when the schema is built, not when the file is loaded. */
export const readType = (name: ReadTypeName): (() => ReadClass) => {
  return () => readRegistry.named(name);
};

/** For properties that hold another read type: keeps the emitted type metadata from touching a class of an import cycle. */
export type Related<T> = T;
