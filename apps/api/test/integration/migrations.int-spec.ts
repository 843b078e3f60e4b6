import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { loadProduct, insertFigures, startTestApp, type InnerTestApp } from '../support/index.js';

const { DataSource: ProductDataSource, migrations } = await loadProduct();

let app: InnerTestApp;
let owner: DataSource;
beforeAll(async () => {
  app = await startTestApp();
  const { entityMetadatas } = app.get<DataSource>('DataSource');
  owner = new ProductDataSource({
    type: 'postgres',
    url: app.database.url,
    entities: entityMetadatas.map(({ target }) => target),
    migrations,
    migrationsTransactionMode: 'each',
  });
  await owner.initialize();
});
afterAll(async () => {
  await owner.destroy();
  await app.close();
});

/** What TypeORM would do to make the database what the entities say. */
async function wishes(): Promise<string[]> {
  const { upQueries } = await owner.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

/**
 * Tables and columns alone: constraints and indexes stand in the migrations and are not repeated in the entities, and a column
 * that no service touches needs no property.
 */
const aboutColumns = (query: string): boolean =>
  /^CREATE TABLE|^ALTER TABLE .* (ADD "|ALTER COLUMN|RENAME COLUMN)/.test(query) &&
  !/^CREATE TABLE "typeorm_metadata"/.test(query);

/** Everything of ours in the schema, by kind and name. */
const objects = (): Promise<{ kind: string; name: string }[]> =>
  app.database.query(`
    select 'table' as kind, relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'S')
    union all
    select 'function', proname from pg_proc p where pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    union all
    select 'type', typname from pg_type where typnamespace = 'public'::regnamespace and typtype in ('e', 'd')
    order by 1, 2`);

describe('migrations', () => {
  it('give every entity its table and columns, with the types, nulls and defaults that it names', async () => {
    expect(owner.entityMetadatas.length).toBeGreaterThan(15);
    expect((await wishes()).filter(aboutColumns)).toEqual([]);
  });

  it('are missed when a column is missing, of another type, or a table is missing', async () => {
    await app.database.query(`
      alter table risk rename column description to words;
      alter table measure alter column number type bigint;
      alter table progress_entry rename to progress_entry_aside`);
    const found = (await wishes()).filter(aboutColumns).join('\n');
    await app.database.query(`
      alter table risk rename column words to description;
      alter table measure alter column number type integer;
      alter table progress_entry_aside rename to progress_entry`);
    expect(found).toMatch(/"risk" ADD "description"/);
    expect(found).toMatch(/"measure" ADD "number"/);
    expect(found).toMatch(/CREATE TABLE "progress_entry"/);
  });

  it('take a database that an older version filled to now, and lose no row', async () => {
    await insertFigures(app.database);
    const counts = async (): Promise<Record<string, number>> => {
      const tables = (await objects()).filter(({ kind, name }) => kind === 'table' && !/^migrations|_seq$/.test(name));
      const [row] = await app.database.query<{ counts: Record<string, number> }>(
        `select jsonb_object_agg(name, count) as counts from (values ${tables
          .map(({ name }) => `('${name}', (select count(*) from ${name}))`)
          .join(', ')}) as t(name, count)`,
      );
      return row?.counts ?? {};
    };
    const before = await counts();
    expect(before['measure']).toBeGreaterThan(100);
    const oldest = migrations.findIndex(({ name }) => name.startsWith('ResponsibleUnit'));
    for (let left = migrations.length; left > oldest; left -= 1) await owner.undoLastMigration();
    const old = await counts();
    const kept = Object.keys(old).filter(
      (name) => !/_history$|_search$|^(?:data_change|figures_change|kept_figures)$/.test(name),
    );
    expect(kept.length).toBeGreaterThan(20);
    await owner.runMigrations();
    // Temporary functions of a migration live as long as its connection.
    await owner.destroy();
    await owner.initialize();
    const after = await counts();
    for (const name of kept) expect([name, after[name]]).toEqual([name, before[name]]);
    const answer = await (await app.as('center')).data('{ measures(first: 1) { totalCount } }');
    expect(answer).toEqual({ measures: { totalCount: before['measure'] } });
  });

  it('go all the way down, leave nothing, and come up again', async () => {
    const before = await objects();
    expect(before.length).toBeGreaterThan(25);
    for (let turn = 0; turn < migrations.length; turn += 1) await owner.undoLastMigration();
    expect(await objects()).toEqual([
      { kind: 'table', name: 'migrations' },
      { kind: 'table', name: 'migrations_id_seq' },
    ]);
    await owner.runMigrations();
    expect(await objects()).toEqual(before);
  });
});
