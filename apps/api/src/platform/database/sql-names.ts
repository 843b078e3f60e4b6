import { raw, type Sql } from 'sql-template-tag';

/** PostgreSQL cuts longer names (NAMEDATALEN). */
export const maximumName = 63;

const identifierPart = /^[a-z_][a-z0-9_]*$/;
const graphqlName = /^[_A-Za-z][_0-9A-Za-z]*$/;
const typeName = /^[a-z][a-z0-9 ]*(\[\])?$/;

function checked(name: string, pattern: RegExp, kind: string): string {
  if (!pattern.test(name)) throw new Error(`${JSON.stringify(name)} is no ${kind}`);
  return name;
}

/** A table, column or alias; `schema.table` is taken too. @throws Error for anything else than plain lower-case names */
export const identifier = (name: string): Sql =>
  raw(
    name
      .split('.')
      .map((part) =>
        checked(part.slice(0, maximumName + 1), part.length > maximumName ? /^$/ : identifierPart, 'identifier'),
      )
      .join('.'),
  );

/** Several columns, separated by commas. */
export const identifiers = (names: readonly string[]): Sql =>
  raw(names.map((name) => checked(name, identifierPart, 'identifier')).join(', '));

/** A type of PostgreSQL, such as `text[]`. */
export const sqlType = (name: string): Sql => raw(checked(name, typeName, 'type of PostgreSQL'));

/** A GraphQL name as a text literal: a response key, the name of a type. */
export const nameLiteral = (name: string): Sql => raw(`'${checked(name, graphqlName, 'GraphQL name')}'`);

/** A response key as the name of a column, in quotes because it has capitals. */
export const responseKey = (key: string): Sql => raw(`"${checked(key, graphqlName, 'response key')}"`);

/** The alias of a row whose columns are response keys. No key has a space, so the alias is never taken for a column. */
export const rowAlias = (number: number): Sql => raw(`"row ${Math.trunc(number)}"`);
