import { Float, ID, Int } from '@nestjs/graphql';
import sql, { type Sql } from 'sql-template-tag';
import { isUuid } from '../database/index.js';
import { CalendarDate, Instant, isCalendarDate, isInstant, Money } from '../graphql/index.js';

/** How one kind of column travels: its GraphQL type, its JSON form, and how a client's value becomes a parameter. */
export interface ColumnKindRules {
  readonly graphqlType: () => unknown;
  /** SQL whose value, put in JSON, is the public form. */
  json(expression: Sql): Sql;
  /** SQL text form, exact, for cursors. */
  text(expression: Sql): Sql;
  /** SQL for the column as it is compared and sorted (Thai text by the Thai collation). */
  comparable(expression: Sql): Sql;
  /** The PostgreSQL type a parameter of this kind is cast to. */
  readonly sqlType: string;
  /** Is a cursor's text a value of this kind? A forged one must be refused before it reaches SQL. */
  accepts(text: string): boolean;
}

/** Thai dictionary order; plain "C" order puts leading vowels after consonants. Shipped with every ICU build of PostgreSQL. */
const thaiCollation = sql`collate "th-x-icu"`;
const asIs = (expression: Sql): Sql => expression;
const asText = (expression: Sql): Sql => sql`(${expression})::text`;
const isInt4 = (text: string): boolean => /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) <= 2147483647;

const isCode = (text: string): boolean => /^[A-Z_]{1,60}$/.test(text);

const plain = { json: asIs, text: asText, comparable: asIs };
const instantText = (expression: Sql): Sql =>
  sql`to_char((${expression}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

export const columnKinds = {
  id: {
    ...plain,
    graphqlType: () => ID,
    sqlType: 'uuid',
    accepts: isUuid,
  },
  int: { ...plain, graphqlType: () => Int, sqlType: 'int', accepts: isInt4 },
  score: {
    ...plain,
    graphqlType: () => Float,
    sqlType: 'numeric',
    accepts: (text) => /^-?\d{1,12}(\.\d{1,12})?$/.test(text),
  },
  money: {
    ...plain,
    json: asText,
    graphqlType: () => Money,
    sqlType: 'numeric',
    accepts: (text) => /^-?\d{1,14}(\.\d{1,2})?$/.test(text),
  },
  text: {
    ...plain,
    comparable: (expression) => sql`(${expression}) ${thaiCollation}`,
    graphqlType: () => String,
    sqlType: 'text',
    accepts: (text) => text.length <= 10_000 && !text.includes('\u0000'),
  },
  texts: {
    ...plain,
    json: (expression) => sql`to_json(${expression})`,
    graphqlType: () => [String],
    sqlType: 'text[]',
    accepts: () => false,
  },
  /** Codes of one enum, each once. */
  enums: {
    ...plain,
    json: (expression) => sql`to_json(${expression})`,
    graphqlType: () => [String],
    sqlType: 'text[]',
    accepts: isCode,
  },
  enum: { ...plain, graphqlType: () => String, sqlType: 'text', accepts: isCode },
  date: {
    ...plain,
    graphqlType: () => CalendarDate,
    sqlType: 'date',
    accepts: isCalendarDate,
  },
  instant: {
    ...plain,
    json: instantText,
    text: instantText,
    graphqlType: () => Instant,
    sqlType: 'timestamptz',
    accepts: isInstant,
  },
  boolean: {
    ...plain,
    graphqlType: () => Boolean,
    sqlType: 'boolean',
    accepts: (text) => text === 'true' || text === 'false',
  },
} satisfies Record<string, ColumnKindRules>;

export type ColumnKind = keyof typeof columnKinds;

/** The kinds whose value is a list: none of them is ordered, grouped or aggregated. */
export type ListKind = 'texts' | 'enums';
export const isListKind = (kind: ColumnKind | 'computed'): kind is ListKind => kind === 'texts' || kind === 'enums';

/** The GraphQL type of a column. @param codes the enum of a column of codes */
export const graphqlTypeOf = (kind: ColumnKind, codes: (() => object) | undefined): (() => unknown) => {
  if (kind === 'enums') return () => [codes?.()];
  return kind === 'enum' && codes ? codes : columnKinds[kind].graphqlType;
};
