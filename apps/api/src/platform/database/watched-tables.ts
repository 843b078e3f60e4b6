import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { system } from '@sucharit/domain/access';
import sql from 'sql-template-tag';
import { Database } from './database.js';

/** "Today in Bangkok" is part of the version of the data; every other clock would make a kept answer wrong. */
const today = /\(now\(\) at time zone 'Asia\/Bangkok'\)::date/g;
const clock =
  /\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|random|gen_random_uuid)\s*\(|\bcurrent_(date|time|timestamp)\b|\blocaltime/;
const quoted = /'[^']*'|"[^"]*"/g;

function isCovered(text: string, unwatched: ReadonlySet<string>): boolean {
  const words = text.replace(today, '').replace(quoted, ' ');
  return !clock.test(words) && !(words.match(/[a-z_]+/g) ?? []).some((word) => unwatched.has(word));
}

/** Knows the tables whose changes the version of the data tells (trigger `data_changed`), and so which answers may be kept. */
@Injectable()
export class WatchedTables implements OnApplicationBootstrap {
  private unwatched: Promise<ReadonlySet<string>> | undefined;
  private found: ReadonlySet<string> | undefined;

  constructor(private readonly database: Database) {}

  /** A database that is not there yet is asked again when the first answer could be kept. */
  async onApplicationBootstrap(): Promise<void> {
    await this.covers('').catch(() => undefined);
  }

  /**
   * May the answer of a statement be kept until the version changes? Not if it names a table that is not watched over, or a
   * clock. A table counts as named when any word of the statement is its name, so that no way of writing SQL escapes.
   */
  async covers(text: string): Promise<boolean> {
    this.unwatched ??= this.find().catch((error: unknown) => {
      this.unwatched = undefined;
      throw error;
    });
    this.found = await this.unwatched;
    return isCovered(text, this.found);
  }

  /** The same at once; null until the tables are known. */
  coversNow(text: string): boolean | null {
    if (this.found) return isCovered(text, this.found);
    void this.covers('').catch(() => undefined);
    return null;
  }

  private async find(): Promise<ReadonlySet<string>> {
    const rows = await this.database.readRows<{ name: string }>(
      system,
      sql`select relname::text as name from pg_class c
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
          and not relname::text in ('kept_figures', 'figures_change')
          and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'data_changed')`,
    );
    return new Set(rows.map(({ name }) => name));
  }
}
