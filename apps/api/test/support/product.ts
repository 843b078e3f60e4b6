/** The product as the environment of the tests loads it, outside the modules of any test. */
import { createHash } from 'node:crypto';
import { ModulesContainer } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { hash } from '@node-rs/argon2';
import { districtReference } from '@sucharit/domain/districts';
import { printSchema } from 'graphql';
import { Client, type ClientBase } from 'pg';
import { readEnvironment } from '../../src/platform/config/index.js';
import { migrateDatabase } from '../../src/platform/database/index.js';
import { migrations } from '../../src/platform/database/migrations/index.js';
import { queueNames } from '../../src/platform/jobs/index.js';
import { createServer } from '../../src/server.js';
import { testAccounts, testPassword } from './accounts.js';

export { accessTable } from '../../src/access-table.js';
export { runAdminCommand } from '../../src/admin.js';
export { verifyAuditTrail } from '../../src/audit-verify.js';
export { backUp, restore } from '../../src/backup.js';
export { hashSecret, newSecret } from '../../src/features/accounts/secrets.js';
export { attemptKeys } from '../../src/features/accounts/sign-in-limits.js';
export { walkAuditTrail } from '../../src/features/audit/index.js';
export { keepMeasureFigures } from '../../src/features/plans/index.js';
export { gatherSummaryInput } from '../../src/features/summaries/jobs/gather-summary-input.js';
export { migrate } from '../../src/migrate.js';
export { apiUrlOf, grantAnew, migrateDatabase } from '../../src/platform/database/index.js';
export { migrations } from '../../src/platform/database/migrations/index.js';
export { bodyLimits, heldBodies } from '../../src/platform/http/index.js';
export { queueNames } from '../../src/platform/jobs/index.js';
export { socketBounds, socketLimits } from '../../src/platform/operations/sockets/index.js';
export { readRegistry } from '../../src/platform/read-model/index.js';
export { publishedSchema } from '../../src/schema.js';
export { loadDemoData, loadReferenceData } from '../../src/seed.js';
export { loadReference } from '../../src/seed/reference/load-reference.js';
export { demoYears, documentDistrict, openYear } from '../../src/seed/demo/demo-city.js';
export { demoItaResults } from '../../src/seed/demo/demo-ita.js';
export { demoPlans } from '../../src/seed/demo/demo-plan.js';
export { demoReports } from '../../src/seed/demo/demo-progress.js';
export { writeItaResults } from '../../src/seed/demo/write-ita.js';
export { writePlanHistory } from '../../src/seed/demo/write-plan-history.js';
export { writePlans } from '../../src/seed/demo/write-plans.js';
export { writeReportHistory, writeReports } from '../../src/seed/demo/write-reports.js';
export { Client } from 'pg';
export { DataSource } from 'typeorm';
export { refuse } from '@sucharit/domain/shared';
export { default as sql, raw } from 'sql-template-tag';

/** Starts the product; it listens on a free port. */
export async function startProduct(environment: Readonly<Record<string, string>>): Promise<NestFastifyApplication> {
  const app = await createServer(readEnvironment(environment));
  await app.listen(0, '127.0.0.1');
  return app;
}

/** A provider of a running product by the name of its class, because a test that imports the class has another one. */
export function providerOf(app: NestFastifyApplication, name: string): unknown {
  for (const { providers } of app.get(ModulesContainer).values())
    for (const [token, { instance }] of providers)
      if (typeof token === 'function' && token.name === name && instance) return instance;
  throw new Error(`The product has no provider ${name}.`);
}

/** The schema that a running product answers by, as text. */
export const schemaTextOf = (app: NestFastifyApplication): string => printSchema(app.get(GraphQLSchemaHost).schema);

/** Fixtures every test needs; what only one file needs it makes itself. */
async function fill(client: ClientBase): Promise<void> {
  const passwordHash = await hash(testPassword, { memoryCost: 65_536, timeCost: 3, parallelism: 1 });
  await client.query(`select set_config('app.scope', 'system', false), set_config('app.write', 'on', false)`);
  await client.query(
    `insert into district (code, name_th, name_en, zone, zone_source, zone_valid_from, tile_row, tile_column, latitude, longitude)
     select code, name_th, name_en, zone, 'test', '2000-01-01', code - 1000, 1, 13.7, 100.5
     from json_to_recordset($1) as d (code int, name_th text, name_en text, zone text)`,
    [
      JSON.stringify(
        districtReference.map(({ code, nameTh, nameEn, zone }) => ({ code, name_th: nameTh, name_en: nameEn, zone })),
      ),
    ],
  );
  await client.query(
    `insert into account (username, display_name, password_hash, role, district_code)
     select username, 'ผู้ทดสอบ ' || username, $2, role, district
     from json_to_recordset($1) as a (username text, role text, district int)`,
    [JSON.stringify(Object.values(testAccounts)), passwordHash],
  );
}

/** The texts that the template is made from: another text, another template. */
const template = `sucharit_template_${createHash('sha256')
  .update([...migrations.map(({ prototype }) => prototype.up), migrateDatabase, fill].join('\n'))
  .digest('hex')
  .slice(0, 16)}`;

async function connected<T>(url: string, work: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes a database by copying a template that the first caller migrates; the others wait for it. */
export async function copyTemplate(server: string, name: string, urlOf: (database: string) => string): Promise<void> {
  await connected(server, async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('sucharit test template'))`);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (!rowCount) {
      const draft = `${template}_draft`;
      await client.query(`drop database if exists ${draft} with (force)`);
      await client.query(`create database ${draft}`);
      await migrateDatabase(urlOf(draft), queueNames);
      await connected(urlOf(draft), fill);
      await client.query(`alter database ${draft} rename to ${template}`);
    }
    await client.query(`create database ${name} template ${template}`);
  });
}
