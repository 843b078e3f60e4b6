import { pastMomentOf, refuse, type AsOf as AsOfGiven } from '@sucharit/domain/shared';
import { Field, ID, InputType } from '@nestjs/graphql';
import sql, { empty, join, type Sql } from 'sql-template-tag';
import { identifier, isUuid } from '../database/index.js';
import { refusesOn } from '../graphql/errors.js';
import { CalendarDate, Instant } from '../graphql/scalars.js';
import type { Past } from './past-moment.js';
import { readRegistry, type ReadArguments } from './registry.js';

@InputType({
  isOneOf: true,
  description: 'A moment of the past, said in one of three ways.',
})
export class AsOf {
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The end of this day in Bangkok; today means now.',
  })
  date?: string | null;
  @Field(() => Instant, { nullable: true, description: 'This moment, to the microsecond.' })
  at?: string | null;
  /** Fields that features add by `nameMoment`. */
  readonly [kind: string]: string | null | undefined;
}

const namedMoments = new Map<string, (id: string) => Sql>();

/**
 * Adds a field to `AsOf`: the identifier of something stored that has a moment.
 * @param moment SQL of the moment as timestamptz, null for an unknown identifier; the identifier is a UUID
 */
export function nameMoment(kind: string, description: string, moment: (id: string) => Sql): void {
  Field(() => ID, { nullable: true, description })(AsOf.prototype, kind);
  namedMoments.set(kind, moment);
}

refusesOn('SH001', (detail) => refuse('AS_OF_TOO_EARLY', { earliest: detail }, ['asOf']));

/** The argument of root fields whose past is kept. */
export const asOfArgument: ReadArguments = {
  asOf: {
    type: () => AsOf,
    nullable: true,
    description:
      'Everything below as it stood at a moment of the past, filters, figures and cursors included; what was public then is shown. Refused with AS_OF_FUTURE, AS_OF_TOO_EARLY (it names the earliest day), and AS_OF_NOT_KEPT for rows whose past is not kept.',
  },
};

/** The moment that `asOf` names; null without one. Refuses with AS_OF_FUTURE, and with NOT_FOUND an identifier of nothing. */
export function pastOf(given: unknown, now: Date): Past | null {
  if (given === null || given === undefined) return null;
  const moment = pastMomentOf(given as AsOfGiven, now);
  if ('at' in moment) {
    const at = sql`${moment.at}::timestamptz`;
    return { key: moment.at, at, day: dayOf(at), isTold: sql`app_moment(${at}) is not null` };
  }
  const stored = namedMoments.get(moment.kind);
  if (!stored || !isUuid(moment.id)) throw refuse('NOT_FOUND', {}, ['asOf', moment.kind]);
  const at = stored(moment.id);
  return { key: moment.id, at, day: dayOf(at), isTold: sql`${at} is not null` };
}

const dayOf = (moment: Sql): Sql => sql`(${moment} at time zone 'Asia/Bangkok')::date`;
/** Today in Bangkok, in the words that kept answers know (`WatchedTables`). */
export const today: Sql = sql`(now() at time zone 'Asia/Bangkok')::date`;

/** A query that stands outside of the rest, under its name. */
export interface NamedQuery {
  readonly name: Sql;
  readonly query: Sql;
}

const quoted = /'[^']*'|"[^"]*"/g;

/**
 * The WITH clause under which a query reads the past: each table that it names is, for it, the rows of that table at the moment. In
 * SQL a name of the WITH clause goes before a table, so that nothing else has to know. Not materialised, so that each mention is
 * planned like the table. Refuses with AS_OF_NOT_KEPT a table whose past is not kept.
 */
function rowsAt({ at }: Past, queries: readonly Sql[]): NamedQuery[] {
  const words = new Set(queries.flatMap(({ text }) => text.replace(quoted, ' ').match(/[a-z_]+/g) ?? []));
  return readRegistry.tables().flatMap(({ table, typeName, history }) => {
    if (!words.has(table)) return [];
    const name = identifier(table);
    if (history === 'versions')
      return [
        {
          name,
          query: sql`select * from ${identifier(`${table}_history`)} where recorded_from <= ${at} and recorded_to > ${at}`,
        },
      ];
    if (!history || history === 'of its parts') throw refuse('AS_OF_NOT_KEPT', { type: typeName }, ['asOf']);
    return [{ name, query: sql`select * from ${name} where ${identifier(history.since)} <= ${at}` }];
  });
}

/** The WITH clause of a query with what it reads once; in the past, with its tables as they stood. */
export function withClause(past: Past | null, shared: readonly NamedQuery[], query: Sql): Sql {
  const tables = past ? rowsAt(past, [query, ...shared.map((one) => one.query)]) : [];
  const parts = [
    ...tables.map((one) => sql`${one.name} as not materialized (${one.query})`),
    ...shared.map((one) => sql`${one.name} as materialized (${one.query})`),
  ];
  return parts.length > 0 ? sql`with ${join(parts)} ` : empty;
}
