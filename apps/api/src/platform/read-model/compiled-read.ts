import type { Sql } from 'sql-template-tag';

/** The count of a list in a statement. */
export interface CountedList {
  /** The counting query with the parts of the WITH clause that it reads, and their values. The count depends on nothing else. */
  readonly query: Sql;
  /** Response keys that lead to it in the answer. */
  readonly path: readonly [list: string, count: string];
}

/** The one statement of an operation, and how many leaves its answer may have. */
export interface CompiledRead {
  readonly statement: Sql;
  readonly estimatedCost: number;
  /** True when the statement's JSON is the answer as it stands, with nothing left for a rule to compute. */
  readonly complete: boolean;
  /** The statement finds nothing unless everything is kept that it reads. */
  readonly needsKept: boolean;
  /** Counts of its lists; among the statement's values stand their `CachedCountValue`s. */
  readonly counts: readonly CountedList[];
}
