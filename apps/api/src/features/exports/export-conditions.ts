import type { Language } from '@sucharit/domain/shared';
import { fieldNameEn, fieldNameTh, valueName } from '@sucharit/domain/terms';
import { getNamedType, isEnumType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';

/** One condition of a filter: the way to its field, its operator, and what it is compared with. */
export interface Condition {
  readonly path: readonly string[];
  readonly operator: string;
  readonly value: unknown;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const signs = {
  th: {
    eq: '=',
    in: 'เป็นหนึ่งใน',
    notIn: 'ไม่เป็น',
    lt: '<',
    lte: '≤',
    gt: '>',
    gte: '≥',
    contains: 'มีคำว่า',
    isNull: 'ว่าง:',
  },
  en: {
    eq: '=',
    in: 'is one of',
    notIn: 'is none of',
    lt: '<',
    lte: '≤',
    gt: '>',
    gte: '≥',
    contains: 'contains',
    isNull: 'empty:',
  },
} as const;
const links = {
  th: { and: ' และ ', or: ' หรือ ', not: 'ไม่ใช่', search: 'ค้นหา' },
  en: { and: ' and ', or: ' or ', not: 'not', search: 'search' },
} as const;

/** An operator stands where its value is no further condition. */
const isOperator = (name: string, value: unknown): boolean => name in signs.en && !isObject(value);

/** Every condition of a filter, those inside `and`, `or` and `not` too. @param filter of a list, checked or not */
export function conditionsOf(filter: unknown, path: readonly string[] = []): Condition[] {
  if (Array.isArray(filter)) return filter.flatMap((one) => conditionsOf(one, path));
  if (!isObject(filter)) return [];
  return Object.entries(filter).flatMap(([name, value]) => {
    if (value === undefined || value === null) return [];
    if (name === 'and' || name === 'or' || name === 'not') return conditionsOf(value, path);
    if (isOperator(name, value)) return [{ path, operator: name, value }];
    return isObject(value) || Array.isArray(value)
      ? conditionsOf(value, [...path, name])
      : [{ path: [...path, name], operator: 'eq', value }];
  });
}

/**
 * A filter in words: `ปีงบประมาณ = 2566 และ สถานะ = อนุมัติแล้ว`.
 * @param type the filter's type in the published schema; null where the list takes no filter
 */
export function conditionsInWords(filter: unknown, type: GraphQLInputObjectType | null, language: Language): string {
  const nameOf = language === 'th' ? fieldNameTh : fieldNameEn;
  const say = { ...signs[language], ...links[language] };
  const inWords = (given: unknown, of: GraphQLInputObjectType, field: string): string => {
    if (!isObject(given)) return '';
    const parts = Object.entries(given).flatMap(([name, value]): string[] => {
      if (value === undefined || value === null) return [];
      if (name === 'not') return [`${say.not} (${inWords(value, of, field)})`];
      if (name === 'and' || name === 'or')
        return [
          `(${[value]
            .flat()
            .map((one) => inWords(one, of, field))
            .join(say[name])})`,
        ];
      const inner = getNamedType(of.getFields()[name]?.type);
      if (isOperator(name, value)) {
        const word = (code: unknown): string =>
          isEnumType(inner) ? valueName(inner.name, String(code), language) : String(code);
        return [`${field} ${say[name as keyof typeof signs.en]} ${[value].flat().map(word).join(', ')}`];
      }
      if (name === 'search') return [`${say.search} “${String(value)}”`];
      const called = [field, nameOf(`${of.name.replace(/Filter$/, '')}.${name}`)].filter(Boolean).join(' › ');
      return isInputObjectType(inner) ? [inWords(value, inner, called)] : [`${called} = ${String(value)}`];
    });
    return parts.filter(Boolean).join(say.and);
  };
  return type ? inWords(filter, type, '') : '';
}
