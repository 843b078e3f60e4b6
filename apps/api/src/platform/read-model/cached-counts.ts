import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import sql, { type Sql } from 'sql-template-tag';
import { ENVIRONMENT, type Environment } from '../config/index.js';
import { WatchedTables, type Statement } from '../database/index.js';
import type { CompiledRead, CountedList } from './compiled-read.js';

/** Maximal number of cached counts. */
const maximumCounts = 1_000;
/** Longest answer that is parsed for its counts, in characters: parsing a longer one takes too long. */
const maximumAnswer = 500_000;
/** Longest cache key, in characters; the count of a longer query is not cached. */
const maximumKey = 5_000;

/** Placeholder among the values of a statement; it is replaced by the cached count when the statement runs. */
class CachedCountValue {
  constructor(
    readonly list: CountedList,
    readonly part: 'version' | 'count',
  ) {}
}

/** SQL of the cached count if it has the version of the data, else of the counting query. */
export function cachedCount(query: Sql, list: CountedList): Sql {
  return sql`case when (select app_data_version()) = ${new CachedCountValue(list, 'version')}::text
    then ${new CachedCountValue(list, 'count')}::bigint else ${query} end`;
}

interface Count {
  readonly version: string;
  readonly count: number;
}

/**
 * Caches the number of rows of a list until the data change, because counting many rows takes longer than reading one page. The
 * statement itself compares the version of the cached count with the version of the data.
 */
@Injectable()
export class CachedCounts {
  private readonly counts = new LRUCache<string, Count>({ max: maximumCounts });

  /** False when the setting KEEP_COUNTS switches the cache off. */
  readonly enabled: boolean;

  constructor(
    @Inject(ENVIRONMENT) { KEEP_COUNTS }: Pick<Environment, 'KEEP_COUNTS'>,
    private readonly watched: WatchedTables,
  ) {
    this.enabled = KEEP_COUNTS;
  }

  /**
   * A statement that reads its cached counts each time it runs, and caches the counts of its answer.
   * @param sharedBy key of the callers that see the same rows; null for a statement of one caller, whose counts are not cached
   * @param otherwise statement that runs when this one finds nothing
   */
  statementOf(
    { statement: { text, values }, counts }: CompiledRead,
    sharedBy: string | null,
    otherwise?: Statement,
  ): Statement {
    const other = otherwise && { otherwise };
    if (counts.length === 0 || sharedBy === null)
      return { text, values: values.map((value) => (value instanceof CachedCountValue ? null : value)), ...other };
    const keys = new Map<CountedList, string | null>();
    const keyOf = (list: CountedList): string | null => {
      const known = keys.get(list);
      if (known !== undefined) return known;
      const key = this.keyOf(list, sharedBy);
      if (key !== undefined) keys.set(list, key);
      return key ?? null;
    };
    const valueOf = (value: unknown): unknown => {
      if (!(value instanceof CachedCountValue)) return value;
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

  /** Cache key of a count; null when it is not cached, undefined while the watched tables are unknown. */
  private keyOf({ query }: CountedList, sharedBy: string): string | null | undefined {
    const covers = this.watched.coversNow(query.text);
    if (covers === null) return undefined;
    const key = JSON.stringify([sharedBy, query.text, query.values]);
    return covers && key.length <= maximumKey ? key : null;
  }
}
