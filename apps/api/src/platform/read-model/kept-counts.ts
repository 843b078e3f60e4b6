import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import sql, { type Sql } from 'sql-template-tag';
import { ENVIRONMENT, type Environment } from '../config/index.js';
import { WatchedTables, type Statement } from '../database/index.js';
import type { CompiledRead } from './compile.js';

/** Counts that are kept. */
const maximumCounts = 1_000;
/** Counts are not looked for in a longer answer, in characters: finding them takes its time. */
const maximumAnswer = 500_000;
/** What a longer list of conditions counts is not kept, in characters. */
const maximumKey = 5_000;

/** The count of a list in a statement. */
export interface CountedList {
  /** Everything that the count depends on: the query that counts with what it reads in the statement's WITH clause, and their values. */
  readonly query: Sql;
  /** Response keys that lead to it in the answer. */
  readonly path: readonly [list: string, count: string];
}

/** Stands among the values of a statement for what is known of a count when the statement is run. */
class KnownCount {
  constructor(
    readonly list: CountedList,
    readonly part: 'version' | 'count',
  ) {}
}

/** The count if it is known of the data as they are, else the query that counts, as it stands in the statement. */
export function keptCount(query: Sql, list: CountedList): Sql {
  return sql`case when (select app_data_version()) = ${new KnownCount(list, 'version')}::text
    then ${new KnownCount(list, 'count')}::bigint else ${query} end`;
}

interface Count {
  readonly version: string;
  readonly count: number;
}

/**
 * How many rows a list has, which is the same on each of its pages, is kept until the data change: to count many takes longer than
 * to read a page. The statement itself compares the version that the count is of with that of the data.
 */
@Injectable()
export class KeptCounts {
  private readonly counts = new LRUCache<string, Count>({ max: maximumCounts });

  /** Whether counts are kept at all. */
  readonly keeps: boolean;

  constructor(
    @Inject(ENVIRONMENT) { KEEP_COUNTS }: Pick<Environment, 'KEEP_COUNTS'>,
    private readonly watched: WatchedTables,
  ) {
    this.keeps = KEEP_COUNTS;
  }

  /**
   * A statement that is given what is known of its counts each time it is run, and tells them.
   * @param sharedBy tells the callers apart who see different rows; null for a statement of one caller, whose counts are not kept
   * @param otherwise what to run in its place when it finds nothing
   */
  statementOf(
    { statement: { text, values }, counts }: CompiledRead,
    sharedBy: string | null,
    otherwise?: Statement,
  ): Statement {
    const other = otherwise && { otherwise };
    if (counts.length === 0 || sharedBy === null)
      return { text, values: values.map((value) => (value instanceof KnownCount ? null : value)), ...other };
    const keys = new Map<CountedList, string | null>();
    const keyOf = (list: CountedList): string | null => {
      const known = keys.get(list);
      if (known !== undefined) return known;
      const key = this.keyOf(list, sharedBy);
      if (key !== undefined) keys.set(list, key);
      return key ?? null;
    };
    const valueOf = (value: unknown): unknown => {
      if (!(value instanceof KnownCount)) return value;
      const key = keyOf(value.list);
      return (key === null ? undefined : this.counts.get(key)?.[value.part]) ?? null;
    };
    return {
      ...other,
      text,
      get values() {
        return values.map(valueOf);
      },
      found: (version, data) => {
        if (data.length > maximumAnswer) return;
        let answer: Record<string, Record<string, number>> | undefined;
        for (const list of counts) {
          const key = keyOf(list);
          if (key === null || this.counts.get(key)?.version === version) continue;
          answer ??= JSON.parse(data) as Record<string, Record<string, number>>;
          const count = answer[list.path[0]]?.[list.path[1]];
          if (count !== undefined) this.counts.set(key, { version, count });
        }
      },
    };
  }

  /** Under what a count is kept; null for one that is not, undefined while that is not known. */
  private keyOf({ query }: CountedList, sharedBy: string): string | null | undefined {
    const covers = this.watched.coversNow(query.text);
    if (covers === null) return undefined;
    const key = JSON.stringify([sharedBy, query.text, query.values]);
    return covers && key.length <= maximumKey ? key : null;
  }
}
