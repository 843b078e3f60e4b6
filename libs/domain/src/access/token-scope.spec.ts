import { describe, expect, it } from '@jest/globals';
import {
  assertMayMakeTokens,
  checkTokenGrant,
  outlivingPermissions,
  permissions,
  permissionsOf,
  permissionsOfCaller,
  permissionsOfScopes,
  roles,
  scopesOfRole,
  tokenLimits,
  tokenScopeDefinitions,
  tokenScopes,
} from './index.js';
import type { TokenScope } from './index.js';

const usual = {
  requestsPerMinute: tokenLimits.requestsPerMinute.usual,
  leavesPerHour: tokenLimits.leavesPerHour.usual,
};
const withScopes = (scopes: readonly TokenScope[] | null) => ({ ...usual, scopes });

describe('scopes of access tokens', () => {
  it('give every permission but those that would let a token outgrow itself', () => {
    const given = permissionsOfScopes(tokenScopes);
    expect(permissions.filter((permission) => !given.has(permission)).sort()).toEqual([
      // A token that could make tokens or accounts could outgrow itself; the queue and stand-ins are for people to look after.
      'accounts:manage',
      'queue:manage',
      'stand-ins:act',
      'stand-ins:set',
      'stand-ins:set-others',
      'tokens:manage',
    ]);
  });

  it('have a name in both languages', () => {
    for (const scope of tokenScopes) {
      expect(tokenScopeDefinitions[scope].nameTh).toMatch(/\p{Script=Thai}/u);
      expect(tokenScopeDefinitions[scope].nameEn).toMatch(/^[A-Z][A-Za-z, -]+$/);
    }
  });

  it('only narrow what the role of the holder may do', () => {
    for (const role of roles)
      for (const scope of tokenScopes) {
        const allowed = permissionsOfCaller({ role, token: { id: 't', scopes: [scope] } });
        expect([role, scope, [...allowed].every((permission) => permissionsOf(role).has(permission))]).toEqual([
          role,
          scope,
          true,
        ]);
      }
    const reader = permissionsOfCaller({ role: 'DISTRICT_DIRECTOR', token: { id: 't', scopes: ['READ_FIGURES'] } });
    expect([...reader]).toEqual(['figures:read']);
    const analyst = permissionsOfCaller({ role: 'ANALYST', token: { id: 't', scopes: ['WRITE_PLANS', 'READ_AUDIT'] } });
    expect([...analyst]).toEqual(['figures:read']);
  });

  it('that a token does not have leave all that the holder may do, but for what would outlive the token', () => {
    for (const role of roles) {
      const all = permissionsOfCaller({ role, token: { id: 't', scopes: null } });
      const left = [...permissionsOf(role)].filter((permission) => !outlivingPermissions.includes(permission));
      expect([...all]).toEqual(left);
      expect(all.has('accounts:manage')).toBe(false);
      expect(permissionsOfCaller({ role })).toEqual(permissionsOf(role));
    }
  });

  it('can be given by roles that have something of them', () => {
    expect(scopesOfRole('ANALYST')).toEqual(['READ_FIGURES', 'READ_SUMMARIES']);
    expect(scopesOfRole('DISTRICT_HEAD')).toContain('DECIDE_PLANS');
    expect(scopesOfRole('DISTRICT_HEAD')).not.toContain('DECIDE_PROGRESS');
    expect(scopesOfRole('CENTRE_ADMIN')).toContain('READ_AUDIT');
  });
});

describe('what a token is given', () => {
  it('is given by a person, not by another token', () => {
    expect(() => assertMayMakeTokens({})).not.toThrow();
    for (const scopes of [null, [], tokenScopes])
      expect(() => assertMayMakeTokens({ token: { id: 't', scopes } })).toThrow(
        expect.objectContaining({ code: 'FORBIDDEN' }),
      );
  });

  it('is kept in one spelling', () => {
    const scopes: TokenScope[] = ['READ_SUMMARIES', 'READ_FIGURES', 'READ_SUMMARIES'];
    expect(checkTokenGrant('ANALYST', withScopes(scopes)).scopes).toEqual(['READ_FIGURES', 'READ_SUMMARIES']);
    expect(checkTokenGrant('ANALYST', withScopes(null)).scopes).toBeNull();
  });

  it('is refused beyond the role, and without any scope', () => {
    expect(() => checkTokenGrant('ANALYST', withScopes(['READ_FIGURES', 'WRITE_ITA']))).toThrow(
      expect.objectContaining({ code: 'SCOPE_NOT_HELD', parameters: { scope: 'WRITE_ITA' } }),
    );
    expect(() => checkTokenGrant('ANALYST', withScopes([]))).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT' }),
    );
  });

  it.each([
    ['requestsPerMinute', 0],
    ['requestsPerMinute', 1_201],
    ['requestsPerMinute', 1.5],
    ['leavesPerHour', 19_999],
    ['leavesPerHour', 20_000_001],
  ])('is refused with a %s of %d', (name, value) => {
    expect(() => checkTokenGrant('ANALYST', { ...withScopes(null), [name]: value })).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', path: [name] }),
    );
  });
});
