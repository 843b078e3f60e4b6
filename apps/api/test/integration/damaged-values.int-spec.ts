import { describe, expect, it } from '@jest/globals';
import type { ReadFieldRules, RowContext, RowSql } from '../../src/platform/read-model/registry.js';
import { loadProduct, withApp } from '../support/index.js';

const { raw, readRegistry, sql } = await loadProduct();

const app = withApp();

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}

/** Columns of every table of ours. */
const columns = (): Promise<Column[]> =>
  app.database.query(`
    select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull as required
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and c.relname not like 'typeorm%' and c.relname <> 'migrations'
    order by 1, a.attnum`);

/** Columns of one table and the values they would have. */
type Values = readonly (readonly [Column, string | null])[];

/** Do the checks of the table that look at these columns and no other refuse the values? */
async function refuses(values: Values): Promise<boolean> {
  const table = values[0]?.[0].table ?? '';
  const names = values.map(([{ name }]) => name);
  const checks = await app.database.query<{ expression: string }>(
    `select pg_get_expr(conbin, conrelid) as expression from pg_constraint
     where contype = 'c' and conrelid = $1::regclass
       and conkey <@ array(select attnum from pg_attribute where attrelid = $1::regclass and attname = any ($2))`,
    [table, names],
  );
  if (checks.length === 0) return false;
  const kept = checks.map(({ expression }) => `coalesce((${expression}), true)`).join(' and ');
  const row = values.map(([{ name, type }], index) => `$${index + 1}::text::${type} as "${name}"`).join(', ');
  const [answer] = await app.database.query<{ kept: boolean }>(
    `select ${kept} as kept from (select ${row}) as "${table}"`,
    values.map(([, value]) => value),
  );
  return answer?.kept === false;
}

/** Values of a kind of column that no JSON and no calendar has. */
const impossible: Readonly<Record<string, readonly string[]>> = {
  numeric: ['NaN', 'Infinity', '-Infinity'],
  'double precision': ['NaN', 'Infinity', '-Infinity'],
  real: ['NaN', 'Infinity', '-Infinity'],
  date: ['infinity', '-infinity'],
  'timestamp with time zone': ['infinity', '-infinity'],
  'timestamp without time zone': ['infinity', '-infinity'],
  'text[]': ['{a,NULL}'],
};
/** A row that still holds has no end. */
const isOpenEnd = ({ table, name }: Column, value: string): boolean =>
  table.endsWith('_history') && name === 'recorded_to' && value === 'infinity';

describe('a value that no answer can tell', () => {
  it('is refused by a check of every column that could hold it', async () => {
    const asked = (await columns()).flatMap((column) =>
      (impossible[column.type] ?? []).map((value) => ({ column, value })),
    );
    expect(asked.length).toBeGreaterThan(150);
    const kept: string[] = [];
    for (const { column, value } of asked)
      if (!isOpenEnd(column, value) && !(await refuses([[column, value]])))
        kept.push(`${column.table}.${column.name} ${value}`);
    expect(kept).toEqual([]);
  });
});

interface Told {
  readonly path: string;
  readonly column: Column;
  readonly rules: Extract<ReadFieldRules, { is: 'column' }>;
  /** Told only where this column is not null. */
  readonly beside: Column | null;
}

/** A row as SQL of a field sees it. */
const row = {
  row: raw('t'),
  parent: raw('t'),
  today: sql`null`,
  past: null,
  args: {},
  argsAbove: {},
} as unknown as RowContext;

/** SQL of a field; empty when it is made of more than its row. */
function sqlOf(expression: RowSql): string {
  try {
    return expression(row).sql;
  } catch {
    return '';
  }
}

/** Fields of the API that are a column of a table as it stands, in the table and in what is kept of its past. */
async function told(): Promise<Told[]> {
  const all = new Map((await columns()).map((column) => [`${column.table}.${column.name}`, column]));
  const columnOf = (table: string, text: string, pattern: RegExp): Column | null =>
    all.get(`${table}.${pattern.exec(text)?.[1]}`) ?? null;
  const below = (
    path: string,
    table: string,
    fields: ReadonlyMap<string, ReadFieldRules>,
    above: Column | null,
  ): Told[] =>
    [...fields].flatMap(([name, rules]): Told[] => {
      if (rules.is === 'group') {
        const beside = columnOf(table, rules.presentIf ? sqlOf(rules.presentIf) : '', /^t\.(\w+) is not null$/);
        return below(`${path}.${name}`, table, readRegistry.fieldsOf(rules.type()), beside ?? above);
      }
      if (rules.is !== 'column') return [];
      const column = columnOf(table, sqlOf(rules.expression), /^t\.(\w+)$/);
      return column ? [{ path: `${path}.${name} (${table}.${column.name})`, column, rules, beside: above }] : [];
    });
  return readRegistry.tables().flatMap(({ table, typeName, history }) => {
    const fields = readRegistry.fieldsOfTypeName(typeName) ?? new Map<string, ReadFieldRules>();
    return [table, ...(history === 'versions' ? [`${table}_history`] : [])].flatMap((one) =>
      below(typeName, one, fields, null),
    );
  });
}

describe('a field of the API', () => {
  it('that is never null stands in a column that is never null where the field is told', async () => {
    const fields = (await told()).filter(({ rules }) => !rules.nullable);
    expect(fields.length).toBeGreaterThan(100);
    const wrong: string[] = [];
    for (const { path, column, beside } of fields)
      if (
        !column.required &&
        !(
          beside &&
          (beside.name === column.name ||
            (await refuses([
              [beside, '1'],
              [column, null],
            ])))
        )
      )
        wrong.push(path);
    expect(wrong).toEqual([]);
  });

  it('that is one of several words stands in a column that refuses every other', async () => {
    const fields = (await told()).filter(({ rules }) => rules.column === 'enum');
    expect(fields.length).toBeGreaterThan(20);
    const wrong: string[] = [];
    for (const { path, column } of fields) if (!(await refuses([[column, 'SOMETHING_ELSE']]))) wrong.push(path);
    expect(wrong).toEqual([]);
  });
});
