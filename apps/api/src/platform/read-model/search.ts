import { searchWords } from '@sucharit/domain/shared';
import sql, { raw, type Sql } from 'sql-template-tag';
import { columnKinds } from './column-kinds.js';
import type { FilterPlace, FilterWork } from './filter-logic.js';
import { readRegistry, type ReadClass, type RowContext } from './registry.js';

/** Length of a word from which the trigram index narrows a search down; shorter ones are looked for in every row. */
const indexedWord = 3;
/** What a search counts in the cost of an operation, in values of an answer. */
const searchCost = { indexed: 20, everyRow: 300 } as const;

/**
 * "All words of the search occur in the texts of this row." The keys of such rows are found once for the whole statement, past
 * row-level security (see app_search), and compared with rows that the caller may see. Rows of the past are looked through.
 */
export function compileSearch(
  type: ReadClass,
  search: unknown,
  context: RowContext,
  place: FilterPlace,
  work: FilterWork,
): Sql {
  const { table, key, typeName } = readRegistry.typeOf(type);
  if (!table) throw new Error(`${typeName} is searched and has no table`);
  const words = searchWords(String(search), place.path);
  work.count();
  const isIndexed = words.some((word) => [...word].length >= indexedWord);
  work.examine(isIndexed ? searchCost.indexed : searchCost.everyRow);
  if (context.past) return inTextsOf(table, words, context.row);
  const keyType = raw(columnKinds[key.kind].sqlType);
  const found = context.once(
    sql`select key::${keyType} as key from app_search(${raw(`'${table}'`)}, ${words}::text[])`,
  );
  return sql`${context.row}.${raw(key.column)} in (select found.key from ${found} as found)`;
}

/** The same of a row of the past, from its own texts: the index knows those of the present alone. */
function inTextsOf(table: string, words: readonly string[], row: Sql): Sql {
  const district = sql`(select jsonb_build_object('district', to_jsonb(d)) from district as d where d.code = (to_jsonb(${row}) ->> 'district_code')::int)`;
  return sql`(select bool_and(strpos(texts.body, word) > 0) from unnest(${words}::text[]) as word,
    search_body(to_jsonb(${row}) || coalesce(${district}, '{}'), app_search_paths(${raw(`'${table}'`)})) as texts (body))`;
}
