import { describe, expect, it } from '@jest/globals';
import { identifier, identifiers, nameLiteral, responseKey, sqlType } from './sql-names.js';

const injected = ['a b', "a'b", 'a"b', 'a;b', 'a--', '', ' a', 'ก', 'a\u0000', '1a', 'a)', 'a,b'];

describe('names in SQL', () => {
  it('are given on as they are', () => {
    expect(identifier('fiscal_year').text).toBe('fiscal_year');
    expect(identifier('bullmq.job').text).toBe('bullmq.job');
    expect(identifiers(['a', 'b_2']).text).toBe('a, b_2');
    expect(sqlType('text[]').text).toBe('text[]');
    expect(sqlType('double precision').text).toBe('double precision');
    expect(nameLiteral('fiscalYear').text).toBe("'fiscalYear'");
    expect(responseKey('__typename').text).toBe('"__typename"');
  });

  it.each(injected)('are refused when they are %j', (name) => {
    expect(() => identifier(name)).toThrow('is no identifier');
    expect(() => identifiers(['a', name])).toThrow('is no identifier');
    expect(() => nameLiteral(name)).toThrow('is no GraphQL name');
    expect(() => responseKey(name)).toThrow('is no response key');
  });

  it('are refused as identifiers when PostgreSQL would fold or cut them', () => {
    expect(() => identifier('fiscalYear')).toThrow('is no identifier');
    expect(() => identifier('a'.repeat(64))).toThrow('is no identifier');
    expect(() => identifier('a.')).toThrow('is no identifier');
    expect(() => sqlType("text'")).toThrow('is no type');
  });
});
