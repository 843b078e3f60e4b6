import { Field, ObjectType, Query } from '@nestjs/graphql';
import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '@sucharit/domain/access';
import { identifier, isUuid } from '../database/index.js';
import { graphqlTypeOf, type ColumnKind } from './column-kinds.js';
import {
  addArguments,
  buildCompanions,
  connectionArguments,
  listOf,
  thunk,
  type Companions,
} from './connection-types.js';
import { asOfArgument } from './past.js';
import {
  readRegistry,
  type ReadArguments,
  type ObjectField,
  type ReadClass,
  type ReadTypeRules,
  type RelationField,
  type RelationSource,
  type RowSql,
  type ExpectedRows,
  type Words,
} from './registry.js';

interface Described {
  readonly description: string;
  readonly nullable?: boolean;
}

const columnSql = (name: string): RowSql => {
  const column = identifier(name);
  return ({ row }) => sql`${row}.${column}`;
};
const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

interface ColumnOptions extends Described {
  readonly column: ColumnKind;
  /** SQL of the value; the default is the column named like the field, in snake case. */
  readonly sql?: RowSql;
  /** The GraphQL enum; a function, because features import each other's types in circles. */
  readonly enum?: () => object;
  /** Offered in the type's filter. */
  readonly filter?: boolean;
  /** Offered in the type's order, and in that of lists whose rows have one row of the type; there not if `own`: they say the same. */
  readonly order?: boolean | 'own';
  /** Related rows that the SQL looks at for each row, for the cost of conditions and orders. */
  readonly looksAt?: number;
  /** SQL of the words for a code, for files that people read, where no enum has them. */
  readonly words?: Words;
}

/** A field that is a column or an SQL expression of its row. */
export function ReadColumn(options: ColumnOptions): PropertyDecorator {
  return (target, key) => {
    const name = String(key);
    const type = graphqlTypeOf(options.column, options.enum);
    Field(thunk(type), { nullable: options.nullable ?? false, description: options.description })(target, key);
    readRegistry.addField(target.constructor, name, {
      is: 'column',
      column: options.column,
      ...(options.enum ? { enumType: options.enum } : {}),
      expression: options.sql ?? columnSql(snakeCase(name)),
      nullable: options.nullable ?? false,
      filter: options.filter ?? false,
      order: options.order ?? false,
      description: options.description,
      ...(options.looksAt === undefined ? {} : { looksAt: options.looksAt }),
      ...(options.words ? { words: options.words } : {}),
    });
  };
}

interface RelationOptions extends Described, RelationSource {
  readonly type: () => ReadClass;
  readonly args?: ReadArguments;
}

/** A field that is one related row, or null. */
export function ReadOne(options: RelationOptions & Pick<ObjectField, 'orderBy' | 'looksAt'>): PropertyDecorator {
  return (target, key) => {
    Field(thunk(options.type), { nullable: options.nullable ?? true, description: options.description })(target, key);
    addArguments(target.constructor, String(key), options.args ?? {});
    readRegistry.addField(target.constructor, String(key), { is: 'object', ...options });
  };
}

/** A field that groups columns of the same row. */
export function ReadGroup(
  options: Described & { readonly type: () => ReadClass; readonly presentIf?: RowSql },
): PropertyDecorator {
  return (target, key) => {
    Field(thunk(options.type), { nullable: options.nullable ?? false, description: options.description })(target, key);
    readRegistry.addField(target.constructor, String(key), { is: 'group', ...options });
  };
}

/** A field that is a short list of related rows, bounded by the domain and not by a page. */
export function ReadList(
  options: RelationOptions & { readonly orderBy: RowSql; readonly expectedRows: ExpectedRows },
): PropertyDecorator {
  return (target, key) => {
    Field(listOf(options.type), { nullable: options.nullable ?? false, description: options.description })(target, key);
    addArguments(target.constructor, String(key), options.args ?? {});
    readRegistry.addField(target.constructor, String(key), { is: 'list', ...options });
  };
}

/** A field that a rule computes from columns of its row, for the caller. */
export function ReadComputed<Needs extends Record<string, unknown>>(
  options: Described & {
    readonly type: () => unknown;
    readonly needs: { readonly [Name in keyof Needs]: RowSql };
    readonly compute: (needs: Needs, caller: Actor) => unknown;
    /** The value in the past, for what is said of the present alone. */
    readonly inPast?: unknown;
  },
): PropertyDecorator {
  return (target, key) => {
    Field(thunk(options.type), { nullable: options.nullable ?? false, description: options.description })(target, key);
    readRegistry.addField(target.constructor, String(key), {
      is: 'computed',
      needs: options.needs,
      compute: options.compute as (needs: never, caller: Actor) => unknown,
      ...(options.inPast === undefined ? {} : { inPast: options.inPast }),
    });
  };
}

/** A field that is a page of related rows, with filter, order and cursors. */
export function ReadConnection(
  options: Described & RelationSource & { readonly type: () => ReadClass },
): PropertyDecorator {
  return (target, key) => {
    const companion = (): Companions => companionsOf(options.type());
    Field(
      thunk(() => companion().connection),
      { description: options.description },
    )(target, key);
    pendingArguments.push(() => addArguments(target.constructor, String(key), connectionArguments(companion())));
    readRegistry.addField(target.constructor, String(key), { is: 'connection', ...options });
  };
}

const companions = new Map<ReadClass, Companions>();
/** Types and arguments that need every class and enum to be defined. */
const pendingCompanions: (() => void)[] = [];
const pendingArguments: (() => void)[] = [];

/** Completes the read types: filters, orders, connections, arguments. Call it when all features are loaded, before the schema is built. */
export function completeReadTypes(): void {
  for (const build of pendingCompanions.splice(0)) build();
  for (const add of pendingArguments.splice(0)) add();
}

function companionsOf(type: ReadClass): Companions {
  const built = companions.get(type);
  if (!built) throw new Error(`${type.name} has no order: give its @ReadType a defaultOrder`);
  return built;
}

interface TypeOptions {
  readonly description: string;
  readonly name?: string;
  readonly table?: string;
  readonly scope?: ReadTypeRules['scope'];
  readonly key?: { readonly column: string; readonly kind: ColumnKind };
  readonly defaultOrder?: ReadTypeRules['defaultOrder'];
  /** Fields whose texts the filter's `search` looks in: those that a migration names to `search_add` for the table. */
  readonly search?: readonly string[];
  /** Related rows that are searched with a row, as SQL of a jsonb object beside its columns (as its trigger adds them). */
  readonly searchedBeside?: (row: Sql) => Sql;
  /** How its past is read: gives its root fields the argument `asOf`. Without it the past of its rows is refused. */
  readonly history?: NonNullable<ReadTypeRules['history']>;
}

/** A GraphQL object type whose objects are built by the compiled read path. With a `defaultOrder` it can stand in connections. */
export function ReadType(options: TypeOptions): ClassDecorator {
  return (target) => {
    const typeName = options.name ?? target.name;
    ObjectType(typeName, { description: options.description })(target);
    readRegistry.addType(target, {
      typeName,
      ...(options.table ? { table: options.table } : {}),
      ...(options.scope ? { scope: options.scope } : {}),
      key: options.key ?? { column: 'id', kind: 'id' },
      defaultOrder: options.defaultOrder ?? [],
      search: options.search ?? [],
      ...(options.searchedBeside ? { searchedBeside: options.searchedBeside } : {}),
      ...(options.history ? { history: options.history } : {}),
      fields: readRegistry.fieldsOf(target),
    });
    if (options.defaultOrder) pendingCompanions.push(() => companions.set(target, buildCompanions(target, typeName)));
  };
}

type RootOptions = Described &
  RelationSource & {
    readonly args?: ReadArguments;
    readonly orderBy?: RowSql;
    readonly expectedRows?: number;
  } & (
    { readonly connection: () => ReadClass } | { readonly one: () => ReadClass } | { readonly list: () => ReadClass }
  );

/** A root query of the compiled read path. Its method calls `Reads.answer` and nothing else. */
export function ReadQuery(options: RootOptions): MethodDecorator {
  return (target, key, descriptor) => {
    const source: RelationSource = {
      ...(options.from ? { from: options.from } : {}),
      ...(options.where ? { where: options.where } : {}),
    };
    let field: RelationField;
    let type: () => unknown;
    if ('connection' in options) {
      field = { is: 'connection', type: options.connection, ...source };
      type = () => companionsOf(options.connection()).connection;
      pendingArguments.push(() =>
        addArguments(target.constructor, String(key), connectionArguments(companionsOf(options.connection()))),
      );
    } else if ('list' in options) {
      field = {
        is: 'list',
        type: options.list,
        orderBy: options.orderBy ?? (() => sql`(select 1)`),
        expectedRows: options.expectedRows ?? 50,
        ...source,
      };
      type = () => [options.list()];
    } else {
      field = { is: 'object', type: options.one, ...source };
      type = options.one;
    }
    Query(thunk(type), { nullable: options.nullable ?? false, description: options.description })(
      target,
      key,
      descriptor,
    );
    addArguments(target.constructor, String(key), options.args ?? {});
    pendingArguments.push(() => {
      if (readRegistry.typeOf(field.type()).history) addArguments(target.constructor, String(key), asOfArgument);
    });
    readRegistry.addRoot(String(key), field);
  };
}

/**
 * A field of a mutation's payload that is read back through the compiled path after the transaction has committed.
 * @param idFrom property of the payload object that holds the row's key
 */
export function ReadPayload(
  options: Described & { readonly type: () => ReadClass; readonly idFrom: string },
): PropertyDecorator {
  return (target, key) => {
    Field(thunk(options.type), { nullable: options.nullable ?? false, description: options.description })(target, key);
    readRegistry.addPayload(`${target.constructor.name}.${String(key)}`, {
      type: options.type,
      idFrom: options.idFrom,
    });
  };
}

/** A literal alias for hand-written SQL in relations. */
export const alias = (name: string): Sql => identifier(name);

/** "The row's id is this one"; an identifier that cannot be one matches no row, exactly as an unknown one. */
export const sameId = (row: Sql, id: unknown): Sql => (isUuid(id) ? sql`${row}.id = ${id}::uuid` : sql`false`);
