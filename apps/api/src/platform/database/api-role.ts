import { createHmac } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { Environment } from '../config/index.js';

/** The role the API connects as: neither owner nor superuser, bound by row-level security. */
export const apiRole = 'sucharit_api';

/** Password of the API role, derived from the owner's connection so that every process with the same owner URL agrees. */
const derivedPassword = (ownerUrl: URL): string =>
  createHmac('sha256', ownerUrl.password || ownerUrl.host)
    .update(`${apiRole} login`)
    .digest('base64url');

/** The connection URL of the API role on the owner's database. */
export function apiUrlOf(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  const password = derivedPassword(url);
  url.username = apiRole;
  url.password = password;
  return url.href;
}

/** Where a process of the product connects: as the API role, whichever way the environment names it. */
export const apiConnectionString = (environment: Pick<Environment, 'DATABASE_API_URL' | 'DATABASE_URL'>): string =>
  environment.DATABASE_API_URL ?? apiUrlOf(environment.DATABASE_URL);

/** Creates the API role, or brings its attributes and password up to date. Runs as owner, before the migrations that grant to it. */
export async function ensureApiRole(client: ClientBase, ownerUrl: string): Promise<void> {
  const password = client.escapeLiteral(derivedPassword(new URL(ownerUrl)));
  // Roles belong to the cluster: two databases migrated at once must not create it twice.
  await client.query(`select pg_advisory_lock(hashtext('${apiRole}'))`);
  try {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [apiRole]);
    const attributes = `login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password ${password}`;
    await client.query(`${rowCount ? 'alter' : 'create'} role ${apiRole} ${attributes}`);
    await client.query(
      `do $$ begin execute format('grant connect on database %I to ${apiRole}', current_database()); end $$`,
    );
  } finally {
    await client.query(`select pg_advisory_unlock(hashtext('${apiRole}'))`);
  }
}
