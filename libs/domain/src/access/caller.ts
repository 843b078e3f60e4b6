import type { Permission } from './permission.js';
import type { Role } from './role.js';
import { permissionsOf, roleDefinitions } from './role.js';
import { permissionsOfScopes, type TokenScope } from './token-scope.js';

/** The access token that a request came with. */
export interface CallerToken {
  readonly id: string;
  /** What it may be used for; null for all that its holder may do. */
  readonly scopes: readonly TokenScope[] | null;
}

/** The account on whose behalf something is asked. `districtCode` is set for district roles and null for all others. */
export interface Caller {
  readonly accountId: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly districtCode: number | null;
  /** Absent when the caller signed in. */
  readonly token?: CallerToken;
  /** Reads on behalf of nobody: what is public, of every district, and nothing else. */
  readonly publicOnly?: true;
}

/** The header in which our own pages say for which account they were opened, percent-encoded. */
export const accountHeader = 'x-sucharit-account';

/**
 * Whoever reads open data, without an account. It may do nothing; where its mark is not known it is a district role without a
 * district, which sees nothing.
 */
export const publicReader: Caller = {
  accountId: '',
  username: 'open-data',
  displayName: 'ข้อมูลเปิด',
  role: 'DISTRICT_OFFICER',
  districtCode: null,
  token: { id: '', scopes: [] },
  publicOnly: true,
};

/** What a caller may do: what the role may, as far as the token's scopes let it through. */
export function permissionsOfCaller({ role, token }: Pick<Caller, 'role' | 'token'>): ReadonlySet<Permission> {
  const held = permissionsOf(role);
  if (!token || token.scopes === null) return held;
  const through = permissionsOfScopes(token.scopes);
  return new Set([...held].filter((permission) => through.has(permission)));
}

/** The rows whose unpublished contents a caller may see; the public sees published ones and no others. */
export type RowScope =
  | { readonly kind: 'city' }
  | { readonly kind: 'district'; readonly districtCode: number }
  | { readonly kind: 'public' }
  | { readonly kind: 'none' };

/** The caller's rows; nobody, and a district role without a district, gets none. */
export function rowScopeOf(caller: Caller | null): RowScope {
  if (caller === null) return { kind: 'none' };
  if (caller.publicOnly) return { kind: 'public' };
  if (roleDefinitions[caller.role].reach === 'city') return { kind: 'city' };
  return caller.districtCode === null ? { kind: 'none' } : { kind: 'district', districtCode: caller.districtCode };
}

/**
 * Whether a district's rows are within the caller's reach for writing. What may be written there is the matter of the
 * caller's permissions, which every operation names.
 */
export function mayWriteDistrict(caller: Caller | null, districtCode: number): boolean {
  const scope = rowScopeOf(caller);
  if (scope.kind === 'city') return caller?.role !== 'ANALYST';
  return scope.kind === 'district' && scope.districtCode === districtCode;
}
