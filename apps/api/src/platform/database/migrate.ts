import { runMigrations as runQueueMigrations } from 'bullmq';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { apiRole, ensureApiRole, grantAnew } from './api-role.js';
import { migrations } from './migrations/index.js';

/** Schema of the queue library's own tables. */
export const queueSchema = 'bullmq';

/**
 * Brings a database up to date as its owner: the API role, our migrations, the queue's own, and the queue's id sequences, which
 * the restricted role may not create itself.
 * @param queueNames every queue the product uses
 * @param ownApiPassword the API role has a password that the server's administrator gave it, which stays
 * @param only names of migrations, for a database that is to be as an older version left it; absent for all
 * @returns names of the migrations that were applied now
 */
export async function migrateDatabase(
  ownerUrl: string,
  queueNames: readonly string[],
  ownApiPassword = false,
  only?: ReadonlySet<string>,
): Promise<string[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    // Several processes may be started at once; the others find everything done.
    await client.query(`select pg_advisory_lock(hashtext('sucharit migrations'))`);
    const roleIsNew = await ensureApiRole(client, ownerUrl, ownApiPassword);
    const dataSource = new DataSource({
      type: 'postgres',
      url: ownerUrl,
      migrations: only ? migrations.filter((migration) => only.has(new migration().name)) : migrations,
      migrationsTransactionMode: 'each',
    });
    await dataSource.initialize();
    let applied: string[];
    try {
      applied = (await dataSource.runMigrations()).map((migration) => migration.name);
    } finally {
      await dataSource.destroy();
    }
    // The role is of the server and not of the database: one that was dumped elsewhere may come without it.
    if (roleIsNew && !only && applied.length < migrations.length) await grantAnew(client);
    await runQueueMigrations(client, queueSchema);
    // The queue's migrations leave their schema in the search path.
    await client.query('reset search_path');
    await client.query(`
      grant select on migrations to ${apiRole};
      grant usage on schema ${queueSchema} to ${apiRole};
      grant select, insert, update, delete on all tables in schema ${queueSchema} to ${apiRole};
      grant execute on all functions in schema ${queueSchema} to ${apiRole};
    `);
    for (const queue of queueNames) {
      await client.query(
        `select ${queueSchema}.next_job_id($1) where to_regclass('${queueSchema}.' || ${queueSchema}.job_id_seq_name($1)) is null`,
        [queue],
      );
    }
    await client.query(`grant usage, select, update on all sequences in schema ${queueSchema} to ${apiRole}`);
    return applied;
  } finally {
    await client.end();
  }
}

/** Are all migrations applied? Asked by the readiness check, as the API role. */
export const expectedMigrations = (): number => migrations.length;
