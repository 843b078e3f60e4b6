import { describe, expect, it } from '@jest/globals';
import { allowedAccountActions } from '../accounts/index.js';
import { allowedCommentActions, mayDiscuss } from '../comments/index.js';
import { allowedPlanActions } from '../plans/index.js';
import { allowedReportActions } from '../progress/index.js';
import {
  mayWriteDistrict,
  permissions,
  permissionsOf,
  permissionsOfCaller,
  publicReader,
  roleDefinitions,
  roles,
  rowScopeOf,
  scopesOfRole,
  seesNames,
  system,
  tokenScopes,
} from './index.js';
import type { Actor, Caller, Role, TokenHolder } from './index.js';

/** A role that nobody has thought of, as a database of a later version or a mistake could hand it in. */
const councillor: Caller = {
  kind: 'ACCOUNT',
  accountId: 'a1',
  username: 'councillor',
  displayName: 'สมาชิกสภากรุงเทพมหานคร',
  role: 'CITY_COUNCILLOR' as Role,
  districtCode: null,
};
const withToken: TokenHolder = { ...councillor, token: { id: 't', scopes: [...tokenScopes] } };
const districtCode = 1023;
const plan = { status: 'DRAFT', districtCode, submittedBy: 'another' } as const;

/** Everything that the domain may let an actor do. */
const allowed = (actor: Actor): unknown[] => [
  ...permissionsOfCaller(actor),
  ...(mayWriteDistrict(actor, districtCode) ? ['write a district'] : []),
  ...(seesNames(actor) ? ['see names'] : []),
  ...(['city', 'district', 'system'].includes(rowScopeOf(actor).kind) ? ['see rows'] : []),
];
const actions = (caller: Caller): unknown[] => [
  ...allowedAccountActions({ id: 'a2', active: true }, caller),
  ...allowedPlanActions(plan as never, caller),
  ...allowedReportActions({ ...plan, status: 'DRAFT' } as never, true, caller),
  ...allowedCommentActions({ authorId: 'a1', withdrawn: false }, caller),
  ...(mayDiscuss(caller, districtCode) ? ['discuss'] : []),
];

describe('a role that nobody has thought of', () => {
  it.each([
    ['of the city', councillor],
    ['of a district', { ...councillor, districtCode }],
    ['with a token of every scope', withToken],
    ['named as a property of every object', { ...councillor, role: 'constructor' as Role }],
    ['without a name', { ...councillor, role: '' as Role }],
  ])('%s may do nothing', (_, caller) => {
    expect([...allowed(caller), ...actions(caller)]).toEqual([]);
    expect([[...permissionsOf(caller.role)], scopesOfRole(caller.role)]).toEqual([[], []]);
  });

  it('is compared with roles of which each may do something', () => {
    for (const role of roles) {
      const known: Caller = { ...councillor, role, districtCode };
      expect(allowed(known)).not.toEqual([]);
    }
  });
});

describe('an actor without an account', () => {
  it('may do nothing as the public, and hold no permission as the product', () => {
    expect(allowed(publicReader)).toEqual([]);
    expect(rowScopeOf(publicReader)).toEqual({ kind: 'public' });
    expect([...permissionsOfCaller(system)]).toEqual([]);
    expect(allowed(system)).toEqual(['write a district', 'see names', 'see rows']);
  });
});

describe('the traits of every role', () => {
  it('are stated: a role that writes districts has a permission to write, and the other way round', () => {
    const writing = permissions.filter((permission) => /^(plans|progress|comments):write$/.test(permission));
    for (const role of roles) {
      const { reach, writesDistricts } = roleDefinitions[role];
      const writes = writing.some((permission) => permissionsOf(role).has(permission));
      expect([role, writesDistricts !== 'none']).toEqual([role, writes]);
      if (writesDistricts !== 'none') expect([role, writesDistricts]).toEqual([role, reach === 'city' ? 'all' : 'own']);
    }
  });
});
