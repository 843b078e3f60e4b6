import { searchLimits } from '@sucharit/domain/shared';
import { Field, Float, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { CalendarDate, Instant, Money } from '../graphql/index.js';
import {
  aggregateKindName,
  aggregatesOf,
  filterableColumns,
  filterableRelations,
  capitalised,
  isFilterable,
  relationsWithArguments,
  type AggregateName,
} from './filterable.js';
import type { ColumnKind, ListKind } from './column-kinds.js';
import { readRegistry, type ColumnField, type ObjectField, type ReadArguments, type ReadClass } from './registry.js';

/** Longest list a filter takes; a longer one is refused before SQL. */
export const maximumFilterList = 500;

export type InputClass = new () => object;
const inputs = new Map<string, InputClass>();

/** The input type of this name; made the first time, filled only after it is known, so that types may name each other. */
function inputNamed(name: string, description: string, fill: (input: InputClass) => void): InputClass {
  const known = inputs.get(name);
  if (known) return known;
  const input = { [name]: class {} }[name] as InputClass;
  InputType(name, { description })(input);
  inputs.set(name, input);
  fill(input);
  return input;
}

/** Adds a field to an input type, one that may be left out unless said otherwise. */
function addField(input: InputClass, name: string, type: () => unknown, description: string, nullable = true): void {
  Field(type as () => typeof String, { nullable, description })(input.prototype as object, name);
}

const operatorTexts: Readonly<Record<string, string>> = {
  eq: 'Equal to this value.',
  in: `Equal to one of these values (at most ${maximumFilterList}).`,
  notIn: `Equal to none of these values (at most ${maximumFilterList}).`,
  lt: 'Less than this value.',
  lte: 'Less than or equal to this value.',
  gt: 'Greater than this value.',
  gte: 'Greater than or equal to this value.',
  has: 'Has this value among its own.',
  hasAny: `Has at least one of these values (at most ${maximumFilterList}).`,
  isEmpty: 'True: has no value. False: has one at least.',
  contains: 'Contains this text, whatever the case of Latin letters.',
  isNull: 'True: has no value. False: has one.',
};

const describeOperators = (name: string, type: () => unknown, operators: readonly string[]): InputClass =>
  inputNamed(
    name,
    `Conditions on ${name.endsWith('ListFilter') ? `a list of ${name.replace(/ListFilter$/, '')}` : `a value of type ${name.replace(/Filter$/, '')}`}; all given ones must hold.`,
    (input) => {
      for (const operator of operators) {
        const fieldType =
          operator === 'isNull' || operator === 'isEmpty'
            ? () => Boolean
            : operator === 'in' || operator === 'notIn' || operator === 'hasAny'
              ? () => [type()]
              : type;
        addField(input, operator, fieldType, operatorTexts[operator] ?? operator);
      }
    },
  );

const comparable = ['eq', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte', 'isNull'];
const filterByKind: Record<Exclude<ColumnKind, 'enum' | ListKind>, () => InputClass> = {
  id: () => describeOperators('IDFilter', () => ID, ['eq', 'in', 'notIn', 'isNull']),
  int: () => describeOperators('IntFilter', () => Int, comparable),
  score: () => describeOperators('ScoreFilter', () => Float, comparable),
  money: () => describeOperators('DecimalFilter', () => Money, comparable),
  text: () => describeOperators('StringFilter', () => String, [...comparable, 'contains']),
  date: () => describeOperators('DateFilter', () => CalendarDate, comparable),
  instant: () => describeOperators('DateTimeFilter', () => Instant, comparable),
  boolean: () => describeOperators('BooleanFilter', () => Boolean, ['eq', 'isNull']),
};

const enumNames = new Map<object, string>();
const enumsByName = new Map<string, object>();

/** A published enum by its name; asked for when the schema is built, after every feature is loaded. */
export function enumNamed(name: string): object {
  const found = enumsByName.get(name);
  if (!found) throw new Error(`There is no enum ${name}: give it to registerEnum`);
  return found;
}

/** Registers an enum with GraphQL and remembers its name, so that filters can be named after it. */
export function registerEnum<T extends Record<string, string>>(
  values: T,
  name: string,
  description: string,
  valueDescriptions: Readonly<Record<keyof T, string>>,
): void {
  enumsByName.set(name, values);
  registerEnumType(values, {
    name,
    description,
    valuesMap: Object.fromEntries(
      Object.entries(valueDescriptions).map(([value, text]) => [value, { description: text as string }]),
    ) as Partial<Record<keyof T, { description: string }>>,
  });
  enumNames.set(values, name);
}

/** The conditions on the one row that the arguments beside them name. */
export const meetsName = 'meets';
/** The condition of a filter that looks in all searched texts of a row. */
export const searchName = 'search';
const searchText = (fields: readonly string[]): string =>
  `Words, parted by spaces, that all occur in ${fields.join(', ')}. It does not matter how digits (Thai or Arabic), เเ and แ, marks, spaces and the case of Latin letters are written. At most ${searchLimits.length} letters and ${searchLimits.words} words; without a word of ${searchLimits.shortestWord} characters it is refused with SEARCH_TOO_SHORT.`;

/** The operators of a column, or null when it has none. */
function operatorsOf(column: ColumnField, fieldName: string): InputClass | null {
  if (column.column === 'texts') return null;
  if (column.column !== 'enum' && column.column !== 'enums') return filterByKind[column.column]();
  const enumType = column.enumType?.();
  const name = enumType ? (enumNames.get(enumType) ?? fieldName) : fieldName;
  if (column.column === 'enums')
    return describeOperators(`${name}ListFilter`, () => enumType, ['has', 'hasAny', 'isEmpty']);
  return describeOperators(`${name}Filter`, () => enumType, ['eq', 'in', 'notIn', 'isNull']);
}

/** `and`, `or` and `not` of conditions that stand in `input`. */
function addLogic(input: InputClass): void {
  addField(input, 'and', () => [input], 'All of these must hold.');
  addField(input, 'or', () => [input], 'At least one of these must hold.');
  addField(input, 'not', () => input, 'This must not hold.');
}

/**
 * `<Type>Filter`: every filterable column with its operators, related rows, and `and`, `or`, `not`. The types it names are made at
 * once, because Nest takes only what is known when the schema is built.
 */
export function filterInputOf(type: ReadClass): InputClass {
  const { typeName, search } = readRegistry.typeOf(type);
  return inputNamed(`${typeName}Filter`, `Conditions on ${typeName}; all given ones must hold.`, (input) => {
    if (search.length > 0) addField(input, searchName, () => String, searchText(search));
    for (const [name, field] of readRegistry.fieldsOf(type)) {
      if (field.is === 'column' && field.filter) {
        const operators = operatorsOf(field, name);
        if (operators) addField(input, name, () => operators, `Condition on ${name}: ${field.description}`);
      } else if (field.is === 'group' && isFilterable(field.type())) {
        const group = filterInputOf(field.type());
        addField(input, name, () => group, `Conditions on ${name}: ${field.description}`);
      }
    }
    for (const { name, field } of filterableRelations(type)) {
      const one = field.is === 'object';
      const related = one ? filterInputOf(field.type()) : listFilterOf(field.type());
      const condition = one ? 'There is one that meets these conditions' : 'Conditions on the rows the caller may see';
      addField(input, name, () => related, `${condition}: ${field.description}`);
    }
    for (const { name, field, args } of relationsWithArguments(type)) {
      const one = oneOfMany(typeName, name, field, args);
      addField(input, name, () => one, `There is one that meets these conditions: ${field.description}`);
    }
    addLogic(input);
  });
}

/** `DistrictItaCondition`: which one of a relation with arguments, and the conditions on it. */
function oneOfMany(typeName: string, name: string, field: ObjectField, args: ReadArguments): InputClass {
  const description = `A condition on \`${name}\` of ${typeName}: which one, and what it meets.`;
  return inputNamed(`${typeName}${capitalised(name)}Condition`, description, (input) => {
    for (const [argument, { type, description: text }] of Object.entries(args))
      addField(input, argument, type, text, false);
    const filter = filterInputOf(field.type());
    addField(input, meetsName, () => filter, 'Its conditions; `{}` is met by whatever there is, also by none.', false);
  });
}

/** `<Type>ListFilter`: conditions on a list of related rows. */
function listFilterOf(type: ReadClass): InputClass {
  const { typeName } = readRegistry.typeOf(type);
  const description = `Conditions on a list of ${typeName}; all given ones must hold.`;
  return inputNamed(`${typeName}ListFilter`, description, (input) => {
    const filter = filterInputOf(type);
    addField(input, 'some', () => filter, 'At least one row meets these conditions; `{}` is met by every row.');
    addField(input, 'every', () => filter, 'Every row meets these conditions; also true when there is no row.');
    addField(input, 'none', () => filter, 'No row meets these conditions; `{}` asks for an empty list.');
    const aggregate = aggregateFilterOf(type);
    addField(input, 'aggregate', () => aggregate, 'What the rows come to meets these conditions.');
  });
}

/** Conditions on the aggregates of one kind of column: `DecimalAggregateFilter`. */
function aggregateKindFilterOf(kind: ColumnKind): InputClass {
  const name = aggregateKindName(kind);
  return inputNamed(`${name}AggregateFilter`, `Conditions on aggregates of kind ${name}; all must hold.`, (input) => {
    for (const [aggregate, result] of Object.entries(aggregatesOf(kind)) as [AggregateName, ColumnKind][]) {
      const operators = filterByKind[result as keyof typeof filterByKind]();
      addField(input, aggregate, () => operators, `Condition on the ${aggregate}.`);
    }
  });
}

/** `<Type>AggregateFilter`: conditions on what many rows come to. */
export function aggregateFilterOf(type: ReadClass): InputClass {
  const { typeName } = readRegistry.typeOf(type);
  const description = `Conditions on what many rows of ${typeName} come to; all given ones must hold.`;
  return inputNamed(`${typeName}AggregateFilter`, description, (input) => {
    const filter = filterInputOf(type);
    const count = filterByKind.int();
    addField(input, 'filter', () => filter, 'Only rows that meet this count for the figures beside it.');
    addField(input, 'count', () => count, 'Condition on the number of rows.');
    for (const { name, rules } of filterableColumns(type)) {
      const operators = aggregateKindFilterOf(rules.column);
      addField(input, name, () => operators, `Conditions on ${name}: ${rules.description}`);
    }
    addLogic(input);
  });
}
