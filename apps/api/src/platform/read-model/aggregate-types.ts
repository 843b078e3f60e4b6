import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  aggregateKindName,
  aggregatesOf,
  filterableColumns,
  enumValueOf,
  percentileKind,
  type AggregateName,
  type FilterableColumn,
} from './filterable.js';
import { percentileName } from './aggregates.js';
import { columnKinds, type ColumnKind } from './column-kinds.js';
import { aggregateFilterOf } from './filter-inputs.js';
import { groupKeysOf, type GroupKey } from './group-keys.js';
import { defaultGroups, maximumGroupKeys, maximumGroupOffset, maximumGroups } from './page-size.js';
import { readRegistry, type ReadArguments, type ReadClass } from './registry.js';

type Class = new () => object;

/** An object type whose objects SQL builds, with the fields that `fill` gives it. */
function objectNamed(name: string, description: string, fill: (prototype: object) => void): Class {
  const made = { [name]: class {} }[name] as Class;
  ObjectType(name, { description })(made);
  fill(made.prototype as object);
  readRegistry.addTypeName(name);
  return made;
}
const addField = (prototype: object, name: string, type: () => unknown, nullable: boolean, description: string): void =>
  Field(type as () => typeof String, { nullable, description })(prototype, name);

const aggregateTexts: Readonly<Record<AggregateName, string>> = {
  sum: 'Sum; exact. Null when no row has a value.',
  median:
    'Middle value of the rows that have one, of an even number the mean of the middle two; exact, then rounded half up to two decimals. Null when none has.',
  lowerQuartile: 'The percentile 25, computed like `percentile`. Null when no row has a value.',
  upperQuartile: 'The percentile 75, computed like `percentile`. Null when no row has a value.',
  standardDeviation:
    'Standard deviation of the rows that have a value as a whole population (the sum of squares is divided by their number, not by one less), rounded half up to two decimals; 0 for one value, null for none.',
  average: 'Mean of the rows that have a value, rounded half up to two decimals; null when none has.',
  minimum: 'Smallest value; null when no row has one.',
  maximum: 'Largest value; null when no row has one.',
  countDistinct: 'How many different values there are; rows without one do not count.',
};
const percentileText =
  'Value below which so many percent of the rows lie that have a value; between two rows it is interpolated linearly, exact, then rounded half up to two decimals. Null when no row has a value. Refused with INVALID_INPUT outside of 0 to 100.';
const kindClasses = new Map<string, Class>();

/** The aggregates of one kind of column: `DecimalAggregate`. */
function aggregateKind(kind: ColumnKind, addArguments: ConnectionParts['addArguments']): Class {
  const name = `${aggregateKindName(kind)}Aggregate`;
  const known = kindClasses.get(name);
  if (known) return known;
  const made = objectNamed(name, `What many values of kind ${aggregateKindName(kind)} come to.`, (prototype) => {
    for (const [aggregate, result] of Object.entries(aggregatesOf(kind)) as [AggregateName, ColumnKind][])
      addField(
        prototype,
        aggregate,
        columnKinds[result].graphqlType,
        aggregate !== 'countDistinct',
        aggregateTexts[aggregate],
      );
    const percentile = percentileKind(kind);
    if (percentile) addField(prototype, percentileName, columnKinds[percentile].graphqlType, true, percentileText);
  });
  if (percentileKind(kind))
    addArguments(made, percentileName, {
      percent: { type: () => Float, description: 'How many percent: 0 (the smallest value) to 100 (the largest).' },
    });
  kindClasses.set(name, made);
  return made;
}

/** Values of an enum that stand for themselves, with their descriptions. */
function registerNames(name: string, description: string, values: readonly (readonly [string, string])[]): object {
  const names = Object.fromEntries(values.map(([value]) => [value, value]));
  if (Object.keys(names).length < values.length) throw new Error(`${name} has two values of the same name`);
  registerEnumType(names, {
    name,
    description,
    valuesMap: Object.fromEntries(values.map(([value, text]) => [value, { description: text }])),
  });
  return names;
}

/** Everything groups can be ordered by, as the names of `<Type>GroupOrderField`. */
export const groupOrderName = (column: string, aggregate: string): string =>
  `${enumValueOf(column)}_${enumValueOf(aggregate)}`;

function orderNames(keys: readonly GroupKey[], columns: readonly FilterableColumn[]): (readonly [string, string])[] {
  const aggregates = columns.flatMap(({ name, rules }) =>
    Object.keys(aggregatesOf(rules.column)).map(
      (aggregate) => [groupOrderName(name, aggregate), `By ${aggregate} of ${name}.`] as const,
    ),
  );
  return [
    ['COUNT', 'By the number of rows.'],
    ...keys.map(({ value, description }) => [value, `By this key, which must be grouped by. ${description}`] as const),
    ...aggregates,
  ];
}

/** What the builder of a connection gives: how arguments are added, and how an order input is made of an enum. */
export interface ConnectionParts {
  readonly page: object;
  readonly addArguments: (target: ReadClass, name: string, args: ReadArguments) => void;
  readonly orderInput: (name: string, description: string, field: object) => Class;
}

/** Adds `aggregate` and `groups` to a connection: figures of all its rows under its filter, not only of the page. */
export function addAggregates(type: ReadClass, typeName: string, parts: ConnectionParts): void {
  const columns = filterableColumns(type);
  const aggregate = objectNamed(`${typeName}Aggregate`, `What many rows of ${typeName} come to.`, (prototype) => {
    addField(prototype, 'count', () => Int, false, 'Number of rows.');
    for (const { name, rules } of columns) {
      if (name === 'count') throw new Error(`${typeName}.count would hide the count of an aggregate`);
      const kind = aggregateKind(rules.column, parts.addArguments);
      addField(prototype, name, () => kind, false, rules.description);
    }
  });
  addField(
    parts.page,
    'aggregate',
    () => aggregate,
    false,
    'Figures of all rows of the list under this filter, whatever the page; computed only when asked for.',
  );
  const keys = groupKeysOf(type);
  if (keys.length === 0) return;
  const groupBy = registerNames(
    `${typeName}GroupBy`,
    `What rows of ${typeName} can be grouped by.`,
    keys.map(({ value, description }) => [value, description]),
  );
  const order = parts.orderInput(
    `${typeName}GroupOrder`,
    `One step of an order of groups of ${typeName}.`,
    registerNames(
      `${typeName}GroupOrderField`,
      `What groups of ${typeName} can be ordered by; ties are broken by the keys.`,
      orderNames(keys, columns),
    ),
  );
  const key = objectNamed(
    `${typeName}GroupKey`,
    `What the rows of a group of ${typeName} have in common.`,
    (prototype) => {
      for (const { field, kind, enumType, description } of keys) {
        const graphqlType = (): unknown => (kind === 'enum' ? enumType?.() : columnKinds[kind].graphqlType());
        addField(prototype, field, graphqlType, true, `${description} Null when it has no value or is not grouped by.`);
      }
    },
  );
  const group = objectNamed(`${typeName}Group`, `Rows of ${typeName} with the same keys.`, (prototype) => {
    addField(prototype, 'key', () => key, false, 'What the rows have in common.');
    addField(prototype, 'aggregate', () => aggregate, false, 'What the rows come to.');
  });
  const groups = objectNamed(`${typeName}Groups`, `Groups of ${typeName}.`, (prototype) => {
    addField(prototype, 'totalCount', () => Int, false, 'How many groups there are, whatever is passed over.');
    addField(prototype, 'nodes', () => [group], false, 'The groups.');
  });
  addField(
    parts.page,
    'groups',
    () => groups,
    false,
    'All rows of the list under this filter, whatever the page, in groups with their figures.',
  );
  const having = aggregateFilterOf(type);
  parts.addArguments(parts.page.constructor, 'groups', {
    groupBy: {
      type: () => groupBy,
      list: true,
      description: `Keys: rows that have all of them in common make a group (1 to ${maximumGroupKeys}).`,
    },
    having: { type: () => having, nullable: true, description: 'Only groups whose figures meet these conditions.' },
    orderBy: {
      type: () => order,
      list: true,
      nullable: true,
      description: 'Order of the groups, most important first (at most 4); ties, and the rest, by the keys.',
    },
    first: {
      type: () => Int,
      nullable: true,
      description: `How many groups: 1 to ${maximumGroups}; ${defaultGroups} when not given.`,
    },
    offset: {
      type: () => Int,
      nullable: true,
      description: `How many groups to pass over first: 0 to ${maximumGroupOffset}.`,
    },
  });
}
