import { refuse, refuseInput } from '@sucharit/domain/shared';
import sql, { empty, join, type Sql } from 'sql-template-tag';
import { nameLiteral } from '../database/index.js';
import { orderOf } from './compile-order.js';
import { afterSql, cursorSql, orderSql, readCursor } from './cursor.js';
import { defaultPageSize, maximumPageSize } from './page-size.js';
import { compileFilter } from './filters.js';
import type { ReadClass, ReadTypeRules, RowContext } from './registry.js';

/** The page a client asks for. */
export interface Page {
  readonly size: number;
  readonly backwards: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

/** Reads first/after/last/before; refuses sizes outside 1…maximum and both directions at once. */
export function pageOf(args: Readonly<Record<string, unknown>>): Page {
  const first = args['first'] as number | null | undefined;
  const last = args['last'] as number | null | undefined;
  if (typeof first === 'number' && typeof last === 'number') throw refuseInput('FIRST_AND_LAST', {}, ['last']);
  const backwards = typeof last === 'number';
  const size = (backwards ? last : first) ?? defaultPageSize;
  if (size < 1 || size > maximumPageSize)
    throw refuse('PAGE_SIZE', { maximum: maximumPageSize, actual: size }, [backwards ? 'last' : 'first']);
  const cursor = (name: string): string | null => (args[name] as string | null | undefined) ?? null;
  return { size, backwards, after: cursor('after'), before: cursor('before') };
}

export type PageInfoField = 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor' | '__typename';

/** A row of the page as JSON, and the FROM item that has to stand beside the page for it, if any. */
export interface NodeSql {
  readonly json: Sql;
  readonly beside: Sql;
}

/** One response key of an edge. */
export type EdgePart =
  | { readonly key: string; readonly is: 'cursor' }
  | { readonly key: string; readonly is: 'node'; readonly node: NodeSql }
  | { readonly key: string; readonly is: '__typename'; readonly typeName: string };

/** What a connection selects, already compiled against the page's row alias. */
export interface ConnectionSelection {
  readonly fields: readonly (
    /** `kept`: the count as it is asked for where it is kept. */
    | { readonly key: string; readonly is: 'totalCount'; readonly kept: (count: Sql) => Sql }
    /** Figures of all rows of the list, made of their FROM and WHERE. */
    | { readonly key: string; readonly is: 'figures'; readonly of: (rows: Sql) => Sql }
    | { readonly key: string; readonly is: 'nodes'; readonly node: NodeSql }
    | { readonly key: string; readonly is: 'edges'; readonly parts: readonly EdgePart[] }
    | { readonly key: string; readonly is: '__typename'; readonly typeName: string }
    | { readonly key: string; readonly is: 'pageInfo'; readonly parts: readonly { key: string; name: PageInfoField }[] }
  )[];
}

interface ConnectionInput {
  readonly type: ReadClass;
  readonly rules: ReadTypeRules;
  readonly from: Sql;
  readonly where: Sql;
  readonly args: Readonly<Record<string, unknown>>;
  readonly context: RowContext;
  readonly select: (pageContext: RowContext) => ConnectionSelection;
  /** Told how many related rows the filter or the order may need for a row of the list. */
  readonly examine: (rows: number) => void;
  readonly pageAlias: Sql;
}

const condition = (parts: readonly Sql[]): Sql => {
  const present = parts.filter((part) => part !== empty);
  return present.length === 0 ? empty : sql` where ${join(present, ' and ')}`;
};

/** One scalar subquery that yields a connection as JSON: keyset page, page info, and a count only when asked. */
export function connectionSql(input: ConnectionInput): Sql {
  const { rules, context, args } = input;
  const page = pageOf(args);
  const order = orderOf(input.type, args, context, input.examine);
  const filter = compileFilter(input.type, args['filter'], context, input.examine);
  const rows = condition([input.where, filter]);

  // A cursor of one moment is none of another: pages of both together would be a list that never was.
  const list = context.past ? `${rules.typeName} as of ${context.past.key}` : rules.typeName;
  const bounds = [
    page.after === null ? empty : afterSql(order, readCursor(page.after, list, order, 'after'), false),
    page.before === null ? empty : afterSql(order, readCursor(page.before, list, order, 'before'), true),
  ];
  const pageRows = condition([input.where, filter, ...bounds]);
  const pageContext: RowContext = { ...context, row: input.pageAlias };
  const pageOrder = orderOf(input.type, args, pageContext);
  const selection = input.select(pageContext);
  const place = sql`${input.pageAlias}.page_place`;
  const inPage = sql`filter (where ${place} <= ${page.size})`;
  const inOrder = page.backwards ? sql`order by ${place} desc` : sql`order by ${place}`;
  const cursor = cursorSql(list, pageOrder);
  // A filter comes before what it filters, so that one row's cursor is written and no other's.
  const cursorAt = (end: Sql): Sql => sql`max(${cursor}) filter (where ${place} = ${end})`;
  const [nearest, farthest] = [sql`1`, sql`least(${input.pageAlias}.page_rows, ${page.size})`];

  const more = sql`count(*) > ${page.size}`;
  const pageInfo: Record<PageInfoField, Sql> = {
    __typename: sql`'PageInfo'`,
    hasNextPage: page.backwards ? sql`${page.before !== null}::boolean` : more,
    hasPreviousPage: page.backwards ? more : sql`${page.after !== null}::boolean`,
    startCursor: cursorAt(page.backwards ? farthest : nearest),
    endCursor: cursorAt(page.backwards ? nearest : farthest),
  };
  const pairs = selection.fields.map((field): Sql => {
    const key = nameLiteral(field.key);
    switch (field.is) {
      case '__typename':
        return sql`${key}, ${nameLiteral(field.typeName)}`;
      case 'totalCount':
        return sql`${key}, ${field.kept(sql`(select count(*) from ${input.from}${rows})`)}`;
      case 'figures':
        return sql`${key}, ${field.of(sql`from ${input.from}${rows}`)}`;
      case 'nodes':
        return sql`${key}, coalesce(json_agg(${field.node.json} ${inOrder}) ${inPage}, '[]')`;
      case 'edges': {
        const parts = field.parts.map((part) => sql`${nameLiteral(part.key)}, ${edgeValue(part, cursor)}`);
        return sql`${key}, coalesce(json_agg(json_build_object(${join(parts.length ? parts : [empty])}) ${inOrder}) ${inPage}, '[]')`;
      }
      case 'pageInfo': {
        const parts = field.parts.map((part) => sql`${nameLiteral(part.key)}, ${pageInfo[part.name]}`);
        return sql`${key}, json_build_object(${join(parts.length ? parts : [empty])})`;
      }
    }
  });
  const built = sql`json_build_object(${join(pairs.length ? pairs : [empty])})`;
  if (selection.fields.every(({ is }) => is === 'totalCount' || is === 'figures' || is === '__typename'))
    return sql`(select ${built})`;
  const nodes = selection.fields.flatMap((field) =>
    field.is === 'nodes'
      ? [field.node]
      : field.is === 'edges'
        ? field.parts.flatMap((part) => (part.is === 'node' ? [part.node] : []))
        : [],
  );
  const direction = orderSql(order, page.backwards);
  const rowsOfPage = sql`(select ${context.row}.* from ${input.from}${pageRows} order by ${direction} limit ${page.size + 1})`;
  // The rows are numbered as they come, after the limit: numbering them by their order would sort every row of the list.
  const numbered = sql`(select page.*, row_number() over () as page_place, count(*) over () as page_rows from ${rowsOfPage} as page) as ${input.pageAlias}`;
  const beside = nodes.flatMap((node) => (node.beside === empty ? [] : [node.beside]));
  // HAVING makes one group of the page also where nothing selected is an aggregate, as in `pageInfo { hasPreviousPage }`.
  return sql`(select ${built} from ${join([numbered, ...beside])} having true)`;
}

const edgeValue = (part: EdgePart, cursor: Sql): Sql =>
  part.is === 'node' ? part.node.json : part.is === 'cursor' ? cursor : nameLiteral(part.typeName);
