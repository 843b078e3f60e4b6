import { Field, Int, InputType, ObjectType, registerEnumType, TypeMetadataStorage } from '@nestjs/graphql';
import { addAggregates } from './aggregate-types.js';
import { filterInputOf } from './filter-inputs.js';
import { orderArgumentsOf, orderChoicesOf } from './order-choices.js';
import { defaultPageSize, maximumPageSize } from './page-size.js';
import { readRegistry, type ReadArguments, type ReadClass } from './registry.js';

/** Nest types its type functions by the classes it knows; ours are found at run time. */
export const thunk = (type: () => unknown): (() => typeof Object) => type as () => typeof Object;
export const listOf = (type: () => unknown): (() => [typeof Object]) => (() => [type()]) as () => [typeof Object];

/** Gives a method of a resolver the arguments that a read has. */
export function addArguments(target: ReadClass, methodName: string, args: ReadArguments): void {
  Object.entries(args).forEach(([name, argument], index) =>
    TypeMetadataStorage.addMethodParamMetadata({
      kind: 'arg',
      name,
      description: argument.description,
      target,
      methodName,
      typeFn: argument.type as () => typeof String,
      index,
      options: {
        nullable: argument.nullable ?? false,
        defaultValue: argument.defaultValue,
        ...(argument.list ? { isArray: true, arrayDepth: 1 } : {}),
      },
    }),
  );
}

const orderDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(orderDirection, {
  name: 'OrderDirection',
  description: 'Direction of an order. Rows without a value come last either way.',
  valuesMap: {
    ASC: { description: 'Smallest first; Thai text in dictionary order.' },
    DESC: { description: 'Largest first.' },
  },
});

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => String, { nullable: true, description: 'Cursor of the first row of the page; null when it is empty.' })
  startCursor!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last row of the page: give it as `after` for the next page.',
  })
  endCursor!: string | null;
  @Field(() => Boolean, { description: 'There are rows after this page.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'There are rows before this page.' })
  hasPreviousPage!: boolean;
}
readRegistry.addTypeName('PageInfo');

/** Types that come with a read type: its page, its filter and its order. */
export interface Companions {
  readonly connection: new () => object;
  readonly filter: new () => object;
  readonly order: new () => object;
}
const named = (name: string): new () => object => ({ [name]: class {} })[name] as new () => object;

/** An input type for one step of an order by the values of an enum. */
function orderInput(name: string, description: string, field: object): new () => object {
  const order = named(name);
  InputType(name, { description })(order);
  Field(
    thunk(() => field),
    { description: 'What to order by.' },
  )(order.prototype as object, 'field');
  Field(
    thunk(() => orderDirection),
    { description: 'Which way.', defaultValue: 'ASC' },
  )(order.prototype as object, 'direction');
  return order;
}

/** Makes the types that come with a read type; every class and enum must be defined. */
export function buildCompanions(type: ReadClass, name: string): Companions {
  const filter = filterInputOf(type);
  const orderable = orderChoicesOf(type);
  const orderField = Object.fromEntries(orderable.map(({ value }) => [value, value]));
  registerEnumType(orderField, {
    name: `${name}OrderField`,
    description: `What a list of ${name} can be ordered by; ties are broken by the identifier.`,
    valuesMap: Object.fromEntries(orderable.map(({ value, description }) => [value, { description }])),
  });
  const order = orderInput(`${name}Order`, `One step of an order of ${name}.`, orderField);
  for (const [argument, { type: argumentType, description }] of Object.entries(orderArgumentsOf(type))) {
    const users = orderable.filter(({ args }) => argument in args).map(({ value }) => value);
    const text = `${description} Needed by, and only by, ${users.join(', ')}.`;
    Field(thunk(argumentType), { nullable: true, description: text })(order.prototype as object, argument);
  }

  const edge = named(`${name}Edge`);
  ObjectType(`${name}Edge`, { description: `One ${name} of a page, with its cursor.` })(edge);
  Field(() => String, { description: 'Place of this row in the list.' })(edge.prototype as object, 'cursor');
  Field(
    thunk(() => type),
    { description: 'The row.' },
  )(edge.prototype as object, 'node');

  const connection = named(`${name}Connection`);
  ObjectType(`${name}Connection`, { description: `A page of ${name} (Relay connection).` })(connection);
  const page = connection.prototype as object;
  Field(
    listOf(() => edge),
    { description: 'The rows with their cursors.' },
  )(page, 'edges');
  Field(
    listOf(() => type),
    { description: 'The rows.' },
  )(page, 'nodes');
  Field(() => PageInfo, { description: 'Where the page stands.' })(page, 'pageInfo');
  Field(() => Int, { description: 'Rows in the whole list under this filter; counted only when asked for.' })(
    page,
    'totalCount',
  );
  addAggregates(type, name, { page, addArguments, orderInput });
  readRegistry.addTypeName(`${name}Edge`);
  readRegistry.addTypeName(`${name}Connection`);
  return { connection, filter, order };
}

/** Arguments of a field that is a page. */
export const connectionArguments = (built: Companions): ReadArguments => ({
  filter: { type: () => built.filter, nullable: true, description: 'Only rows that meet these conditions.' },
  orderBy: {
    type: () => built.order,
    list: true,
    nullable: true,
    description: 'Order of the list, most important first (at most 4).',
  },
  first: {
    type: () => Int,
    nullable: true,
    description: `The first rows: 1 to ${maximumPageSize}; ${defaultPageSize} when neither first nor last is given.`,
  },
  after: { type: () => String, nullable: true, description: 'Start after the row with this cursor.' },
  last: { type: () => Int, nullable: true, description: `The last rows: 1 to ${maximumPageSize}.` },
  before: { type: () => String, nullable: true, description: 'End before the row with this cursor.' },
});
