import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { valueNames } from '@sucharit/domain/terms';
import { buildSchema, getNamedType, isEnumType, isObjectType } from 'graphql';

const schema = buildSchema(
  readFileSync(new URL('../../../../../libs/contract/schema.graphql', import.meta.url), 'utf8'),
);

describe('the words beside codes', () => {
  it('are there for every code that a field of the published schema gives', () => {
    const enums = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []))
      .map(({ type }) => getNamedType(type))
      .filter(isEnumType);
    expect(new Set(enums).size).toBeGreaterThan(25);
    const codes = [...new Set(enums)].flatMap((type) => type.getValues().map(({ name }) => [type.name, name] as const));
    expect(codes.filter(([type, code]) => !valueNames[type]?.[code])).toEqual([]);
  });
});
