import { searchWords } from '@sucharit/domain/shared';
import sql, { empty, type Sql } from 'sql-template-tag';
import { identifier, sqlType, nameLiteral } from '../database/index.js';
import { columnKinds } from './column-kinds.js';
import type { FilterPlace, FilterWork } from './filter-logic.js';
import { readRegistry, type ReadClass, type RowContext } from './registry.js';

/** Length of a word from which the trigram index narrows a search down; shorter ones are looked for in every row. */
const indexedWord = 3;
/** What a search counts in the cost of an operation, in values of an answer. */
const searchCost = { indexed: 20, everyRow: 300, past: 3_000 } as const;

/** "All words of the search occur in the texts of this row", of a row of now or of the past. */
export function compileSearch(
  type: ReadClass,
  search: unknown,
  context: RowContext,
  place: FilterPlace,
  work: FilterWork,
): Sql {
  const { table, key, typeName, searchedBeside } = readRegistry.typeOf(type);
  if (!table) throw new Error(`${typeName} is searched and has no table`);
  const words = searchWords(String(search), place.path);
  work.count();
  const isIndexed = words.some((word) => [...word].length >= indexedWord);
  const present = isIndexed ? searchCost.indexed : searchCost.everyRow;
  work.examine(context.past ? searchCost.past : present);
  const column = sql`${context.row}.${identifier(key.column)}`;
  const found = foundNow(table, sqlType(columnKinds[key.kind].sqlType), words, context);
  if (!context.past) return sql`${column} in (${found})`;
  return sql`(${context.row}.recorded_to = 'infinity' and ${column} in (${found}) or ${column} in (${foundThen(table, identifier(key.column), searchedBeside, words, context)}))`;
}

/**
 * Keys of rows as they stand now, found once for the whole statement in the companion of their table, past row-level security (see
 * app_search); they are compared with rows that the caller may see.
 */
function foundNow(table: string, keyType: Sql, words: readonly string[], { once }: RowContext): Sql {
  const found = once(sql`select key::${keyType} as key from app_search(${nameLiteral(table)}, ${words}::text[])`);
  return sql`select found.key from ${found} as found`;
}

/** Keys of rows that stood differently at the moment: the companion does not know their texts, which are put together once. */
function foundThen(
  table: string,
  key: Sql,
  searchedBeside: ((row: Sql) => Sql) | undefined,
  words: readonly string[],
  { once }: RowContext,
): Sql {
  const row = sql`t`;
  const beside = searchedBeside ? sql` || coalesce(${searchedBeside(row)}, '{}')` : empty;
  const texts = once(sql`select t.${key} as key,
      search_body(to_jsonb(t)${beside}, app_search_paths(${nameLiteral(table)})) as body
    from ${identifier(table)} as t where t.recorded_to < 'infinity'`);
  return sql`select texts.key from ${texts} as texts
    where (select bool_and(strpos(texts.body, word) > 0) from unnest(${words}::text[]) as word)`;
}
