import type { Permission } from './permission.js';
import type { Role } from './role-permissions.js';
import { permissionsOf, traitsOf } from './role-permissions.js';
import { outlivingPermissions, permissionsOfScopes, type TokenScope } from './token-scope.js';

/** The access token that a request came with. */
export interface CallerToken {
  readonly id: string;
  /** What it may be used for; null for all that its holder may do, but make tokens and accounts. */
  readonly scopes: readonly TokenScope[] | null;
}

/** An account that signed in. `districtCode` is set for district roles and null for all others. */
export interface Account {
  readonly kind: 'ACCOUNT';
  readonly accountId: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly districtCode: number | null;
  readonly token?: undefined;
}

/** An account on whose behalf a script asks, with an access token that may narrow what it may do. */
export interface TokenHolder extends Omit<Account, 'token'> {
  readonly token: CallerToken;
}

/** Whoever reads open data without an account: what is public, of every district, and nothing else. */
export interface Public {
  readonly kind: 'PUBLIC';
}

/** The product itself: sign-in, jobs, seeds, commands of the operator. */
export interface System {
  readonly kind: 'SYSTEM';
}

/** An account on whose behalf something is asked. */
export type Caller = Account | TokenHolder;

/** On whose behalf something runs. Whoever handles one of them decides about all four. */
export type Actor = Caller | Public | System;

/** Whoever may write at all. */
export type Writer = Caller | System;

/** The reader of open data. */
export const publicReader: Public = { kind: 'PUBLIC' };

/** The product itself. */
export const system: System = { kind: 'SYSTEM' };

/** The header in which our own pages say for which account they were opened, percent-encoded. */
export const accountHeader = 'x-sucharit-account';

/** The role of an actor; null where there is none. */
export const roleOf = (actor: Actor): Role | null => (actor.kind === 'ACCOUNT' ? actor.role : null);

/** The account of an actor; null where there is none, which is equal to nothing in SQL. */
export const accountIdOf = (actor: Actor): string | null => (actor.kind === 'ACCOUNT' ? actor.accountId : null);

/** The access token of an actor; undefined where there is none. */
export const tokenOf = (actor: Actor): CallerToken | undefined => (actor.kind === 'ACCOUNT' ? actor.token : undefined);

/** What a caller may do: what the role may, as far as the token lets it through. The public and the product hold nothing. */
export function permissionsOfCaller(caller: Pick<Caller, 'role' | 'token'> | Public | System): ReadonlySet<Permission> {
  if (!('role' in caller)) return permissionsOf(null);
  const held = permissionsOf(caller.role);
  if (!caller.token) return held;
  const { scopes } = caller.token;
  const through = scopes && permissionsOfScopes(scopes);
  return new Set(
    [...held].filter((permission) => (through ? through.has(permission) : !outlivingPermissions.includes(permission))),
  );
}

/** The rows whose unpublished contents an actor may see; the public sees published ones and no others. */
export type RowScope =
  | { readonly kind: 'city' }
  | { readonly kind: 'district'; readonly districtCode: number }
  | { readonly kind: 'public' }
  | { readonly kind: 'system' }
  | { readonly kind: 'none' };

/** The actor's rows; nobody, a role that is not known and a district role without a district get none. */
export function rowScopeOf(actor: Actor | null): RowScope {
  if (actor === null) return { kind: 'none' };
  if (actor.kind === 'PUBLIC') return { kind: 'public' };
  if (actor.kind === 'SYSTEM') return { kind: 'system' };
  const { reach } = traitsOf(actor.role);
  if (reach === 'city') return { kind: 'city' };
  if (reach !== 'district' || actor.districtCode === null) return { kind: 'none' };
  return { kind: 'district', districtCode: actor.districtCode };
}

/**
 * Whether a district's rows are within the actor's reach for writing. What may be written there is the matter of the
 * caller's permissions, which every operation names.
 */
export function mayWriteDistrict(actor: Actor | null, districtCode: number): boolean {
  if (actor === null || actor.kind === 'PUBLIC') return false;
  if (actor.kind === 'SYSTEM') return true;
  const { writesDistricts } = traitsOf(actor.role);
  if (writesDistricts === 'all') return true;
  return writesDistricts === 'own' && actor.districtCode === districtCode;
}

/** True for whoever keeps what belongs to the whole city and to no district. */
export const mayWriteCity = (actor: Actor): boolean =>
  actor.kind !== 'PUBLIC' && (actor.kind === 'SYSTEM' || traitsOf(actor.role).writesDistricts === 'all');

/** Whether an actor sees who wrote, handed in and decided, as far as it sees the rows. */
export function seesNames(actor: Actor): boolean {
  if (actor.kind === 'PUBLIC') return false;
  return actor.kind === 'SYSTEM' || traitsOf(actor.role).seesNames;
}
