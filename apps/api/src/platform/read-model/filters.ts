import { Field, ID, InputType, Int, Float, registerEnumType } from '@nestjs/graphql';
import { refuse } from '@sucharit/domain/shared';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { CalendarDate, Instant, Money } from '../graphql/index.js';
import { columnKinds, type ColumnKind } from './column-kinds.js';
import { readRegistry, type ReadClass, type RowContext } from './registry.js';

/** Longest list a filter takes; a longer one is refused before SQL. */
export const maximumFilterList = 500;
/** How deep `and`, `or`, `not` may be nested. */
const maximumFilterDepth = 5;
/** Conditions in one filter; each is a parameter or two of the statement, of which PostgreSQL takes 65,535. */
const maximumConditions = 500;

type OperatorInputs = new () => object;
const operatorInputs = new Map<string, OperatorInputs>();

function describeOperators(name: string, type: () => unknown, operators: readonly string[]): OperatorInputs {
  const known = operatorInputs.get(name);
  if (known) return known;
  const input = { [name]: class {} }[name] as OperatorInputs;
  InputType(name, {
    description: `Conditions on a value of type ${name.replace(/Filter$/, '')}; all given ones must hold.`,
  })(input);
  const texts: Record<string, string> = {
    eq: 'Equal to this value.',
    in: `Equal to one of these values (at most ${maximumFilterList}).`,
    notIn: `Equal to none of these values (at most ${maximumFilterList}).`,
    lt: 'Less than this value.',
    lte: 'Less than or equal to this value.',
    gt: 'Greater than this value.',
    gte: 'Greater than or equal to this value.',
    contains: 'Contains this text, whatever the case of Latin letters.',
    isNull: 'True: has no value. False: has one.',
  };
  for (const operator of operators) {
    const fieldType =
      operator === 'isNull' ? () => Boolean : operator === 'in' || operator === 'notIn' ? () => [type()] : type;
    Field(fieldType as () => typeof String, { nullable: true, description: texts[operator] })(
      input.prototype as object,
      operator,
    );
  }
  operatorInputs.set(name, input);
  return input;
}

const comparable = ['eq', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte', 'isNull'];
const filterByKind: Record<Exclude<ColumnKind, 'enum' | 'texts'>, () => OperatorInputs> = {
  id: () => describeOperators('IDFilter', () => ID, ['eq', 'in', 'notIn', 'isNull']),
  int: () => describeOperators('IntFilter', () => Int, comparable),
  score: () => describeOperators('ScoreFilter', () => Float, comparable),
  money: () => describeOperators('DecimalFilter', () => Money, comparable),
  text: () => describeOperators('StringFilter', () => String, [...comparable, 'contains']),
  date: () => describeOperators('DateFilter', () => CalendarDate, comparable),
  instant: () => describeOperators('DateTimeFilter', () => Instant, comparable),
  boolean: () => describeOperators('BooleanFilter', () => Boolean, ['eq', 'isNull']),
};

function operatorsFor(kind: ColumnKind, enumType: object | undefined, enumName: string): OperatorInputs | null {
  if (kind === 'texts') return null;
  if (kind === 'enum') return describeOperators(`${enumName}Filter`, () => enumType, ['eq', 'in', 'notIn', 'isNull']);
  return filterByKind[kind]();
}

const enumNames = new Map<object, string>();
/** Registers an enum with GraphQL and remembers its name, so that filters can be named after it. */
export function registerEnum<T extends Record<string, string>>(
  values: T,
  name: string,
  description: string,
  valueDescriptions: Readonly<Record<keyof T, string>>,
): void {
  registerEnumType(values, {
    name,
    description,
    valuesMap: Object.fromEntries(
      Object.entries(valueDescriptions).map(([value, text]) => [value, { description: text as string }]),
    ) as Partial<Record<keyof T, { description: string }>>,
  });
  enumNames.set(values, name);
}

/** Builds `<Type>Filter`: every filterable column with its operators, plus `and`, `or`, `not`. */
export function buildFilterInput(type: ReadClass, typeName: string): new () => object {
  const name = `${typeName}Filter`;
  const input = { [name]: class {} }[name] as new () => object;
  InputType(name, { description: `Conditions on ${typeName}; all given ones must hold.` })(input);
  const prototype = input.prototype as object;
  for (const [fieldName, rules] of readRegistry.fieldsOf(type)) {
    if (rules.is !== 'column' || !rules.filter) continue;
    const enumType = rules.enumType?.();
    const operators = operatorsFor(
      rules.column,
      enumType,
      enumType ? (enumNames.get(enumType) ?? fieldName) : fieldName,
    );
    if (operators)
      Field(() => operators, { nullable: true, description: `Condition on ${fieldName}: ${rules.description}` })(
        prototype,
        fieldName,
      );
  }
  Field(() => [input], { nullable: true, description: 'All of these must hold.' })(prototype, 'and');
  Field(() => [input], { nullable: true, description: 'At least one of these must hold.' })(prototype, 'or');
  Field(() => input, { nullable: true, description: 'This must not hold.' })(prototype, 'not');
  return input;
}

const likePattern = (text: string): string => `%${text.replace(/[\\%_]/g, (character) => `\\${character}`)}%`;

function compileOperator(operator: string, value: unknown, column: Sql, kind: ColumnKind, path: string[]): Sql {
  const rules = columnKinds[kind];
  const left = rules.comparable(column);
  const type = raw(rules.sqlType);
  if (value === null)
    throw refuse('INVALID_INPUT', { detail: `${path.join('.')} is null; use isNull: true or false` }, path);
  if (operator === 'isNull') return value ? sql`${column} is null` : sql`${column} is not null`;
  if (operator === 'in' || operator === 'notIn') {
    const list = value as readonly unknown[];
    if (list.length > maximumFilterList)
      throw refuse(
        'INVALID_INPUT',
        { detail: `${path.join('.')} has ${list.length} values; at most ${maximumFilterList}` },
        path,
      );
    for (const item of list) assertValue(item, kind, path);
    return operator === 'in'
      ? sql`${column} = any(${list}::${type}[])`
      : sql`(${column} is null or ${column} <> all(${list}::${type}[]))`;
  }
  assertValue(value, kind, path);
  switch (operator) {
    case 'eq':
      return sql`${column} = ${value}::${type}`;
    case 'lt':
      return sql`${left} < ${value}::${type}`;
    case 'lte':
      return sql`${left} <= ${value}::${type}`;
    case 'gt':
      return sql`${left} > ${value}::${type}`;
    case 'gte':
      return sql`${left} >= ${value}::${type}`;
    case 'contains':
      return sql`${column} ilike ${likePattern(String(value))}`;
    default:
      throw new Error(`unknown filter operator ${operator}`);
  }
}

/** A client's value must be one that PostgreSQL can cast; the scalars checked its type, this checks its range. */
function assertValue(value: unknown, kind: ColumnKind, path: string[]): void {
  const text = String(value);
  const accepted =
    kind === 'score' ? Number.isFinite(value) && Math.abs(value as number) < 1e12 : columnKinds[kind].accepts(text);
  if (!accepted) throw refuse('INVALID_INPUT', { detail: `${path.join('.')} is not a possible value` }, path);
}

/** Turns a coerced `<Type>Filter` value into a condition; `empty` when nothing is asked. */
export function compileFilter(type: ReadClass, filter: unknown, context: RowContext): Sql {
  const fields = readRegistry.typeOf(type).fields;
  let conditions = 0;
  const count = (): void => {
    conditions += 1;
    if (conditions > maximumConditions)
      throw refuse('INVALID_INPUT', { detail: `filter has more than ${maximumConditions} conditions` }, ['filter']);
  };
  const compile = (given: unknown, path: string[], depth: number): Sql => {
    if (given === null || given === undefined) return empty;
    if (depth > maximumFilterDepth)
      throw refuse('INVALID_INPUT', { detail: `filter is nested deeper than ${maximumFilterDepth}` }, path);
    count();
    const parts: Sql[] = [];
    for (const [name, value] of Object.entries(given as Record<string, unknown>)) {
      if (value === null || value === undefined) continue;
      const here = [...path, name];
      if (name === 'and' || name === 'or') {
        const list = value as readonly unknown[];
        parts.push(
          joined(
            name,
            list.map((item) => compile(item, here, depth + 1)),
          ),
        );
      } else if (name === 'not') {
        const nested = compile(value, here, depth + 1);
        parts.push(nested === empty ? sql`false` : sql`(${nested}) is not true`);
      } else {
        const rules = fields.get(name);
        if (rules?.is !== 'column') throw new Error(`filter on unknown column ${name}`);
        const column = rules.expression(context);
        for (const [operator, operand] of Object.entries(value as Record<string, unknown>)) {
          if (operand === undefined) continue;
          count();
          parts.push(compileOperator(operator, operand, column, rules.column, [...here, operator]));
        }
      }
    }
    return joined('and', parts);
  };
  return compile(filter, ['filter'], 0);
}

/** Joins conditions of which `empty` is one that every row meets. */
function joined(how: 'and' | 'or', parts: readonly Sql[]): Sql {
  const asking = parts.filter((part) => part !== empty);
  if (how === 'or' && parts.length === 0) return sql`false`;
  if (asking.length === 0 || (how === 'or' && asking.length < parts.length)) return empty;
  return sql`(${join(asking, ` ${how} `)})`;
}
