import type { Sql } from 'sql-template-tag';

/**
 * How rows of a type are read as they stood: from the versions kept beside their table (`keep_history` in the migrations), from the
 * table itself where a row never changes and names the column that says since when it stands, or from what the type is made of.
 */
export type History = 'versions' | { readonly since: string } | 'of its parts';

/** A moment of the past that a root field is read at. */
export interface Past {
  /** Tells moments apart, for cursors. */
  readonly key: string;
  readonly at: Sql;
  /** The day of the moment in Bangkok. */
  readonly day: Sql;
  /** True, or an error: the moment is before the kept history, or its identifier is unknown. */
  readonly isTold: Sql;
}
