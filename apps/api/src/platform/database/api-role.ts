import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
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

/** What another session that makes or changes the same role at the same moment causes. */
const changedMeanwhile = new Set(['23505', '42710', 'XX000']);
const maximumTries = 5;

/**
 * Creates the API role, or brings its password up to date; refuses one that row-level security would not bind. Runs as owner,
 * before the migrations that grant to it. Roles belong to the cluster and locks to a database, so two databases that are
 * migrated at once may meet here.
 * @param ownPassword the role is made and given its password by the administrator of the server (DATABASE_API_URL)
 * @returns whether the role was made now
 */
export async function ensureApiRole(client: ClientBase, ownerUrl: string, ownPassword: boolean): Promise<boolean> {
  const password = `password ${client.escapeLiteral(derivedPassword(new URL(ownerUrl)))}`;
  let made: boolean;
  for (let tries = 1; ; tries += 1) {
    try {
      const { rows } = await client.query<{ bound: boolean }>(
        'select not (rolsuper or rolbypassrls) as bound from pg_roles where rolname = $1',
        [apiRole],
      );
      if (rows[0]?.bound === false)
        throw new Error(`The role ${apiRole} is a superuser or bypasses row-level security: take both from it first`);
      // An owner who is no superuser may not even repeat the other attributes.
      made = !rows[0];
      if (made)
        await client.query(
          `create role ${apiRole} login nosuperuser nobypassrls nocreatedb nocreaterole noreplication ${ownPassword ? '' : password}`,
        );
      else if (!ownPassword) await client.query(`alter role ${apiRole} ${password}`);
      break;
    } catch (error) {
      if (tries === maximumTries || !changedMeanwhile.has((error as { code?: string }).code ?? '')) throw error;
    }
  }
  await client.query(
    `do $$ begin execute format('grant connect on database %I to ${apiRole}', current_database()); end $$`,
  );
  return made;
}

/** The living form of the database, which is generated and checked; it stands beside the sources, also in the image. */
const schemaSql = new URL('../../../src/platform/database/schema.sql', import.meta.url);

/**
 * Gives the API role again what it may do. A dump that was restored on a server without the role has lost every grant, and the
 * migrations that gave them do not run a second time.
 */
export async function grantAnew(client: ClientBase): Promise<void> {
  const grants = (await readFile(schemaSql, 'utf8'))
    .split('\n')
    .filter((line) => /^grant .* to sucharit_api;$/.test(line));
  await client.query(`grant usage on schema public to ${apiRole}; ${grants.join(' ')}`);
}
