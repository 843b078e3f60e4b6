import type { Sql } from 'sql-template-tag';
import { identifier } from '../database/index.js';
import type { NamedQuery } from './past.js';

/** Queries whose rows are read once for a whole statement, whatever uses them: they stand in its WITH clause. */
export class SharedQueries {
  private readonly named = new Map<string, NamedQuery>();

  /** Gives the name of a query's rows: the same text with the same values has the same name. */
  readonly once = (query: Sql): Sql => {
    const key = JSON.stringify([query.text, query.values]);
    const known = this.named.get(key) ?? { name: identifier(`shared_${this.named.size + 1}`), query };
    this.named.set(key, known);
    return known.name;
  };

  /** All of them, each after those that it uses itself. */
  all(): readonly NamedQuery[] {
    return [...this.named.values()];
  }
}
