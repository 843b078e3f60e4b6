import { describe, expect, it } from '@jest/globals';
import {
  mayWriteDistrict,
  permissions,
  permissionsOf,
  permissionsOfCaller,
  publicReader,
  roleDefinitions,
  roles,
  rowScopeOf,
} from './index.js';
import type { Caller, Role } from './index.js';

const caller = (role: Role, districtCode: number | null = null): Caller => ({
  kind: 'ACCOUNT',
  accountId: 'a1',
  username: 'user',
  displayName: 'ผู้ใช้',
  role,
  districtCode,
});

describe('roles', () => {
  it('give exactly these permissions', () => {
    const table = Object.fromEntries(
      permissions.map((permission) => [permission, roles.filter((role) => permissionsOf(role).has(permission))]),
    );
    const centre = ['CENTRE_ADMIN', 'CENTRE_OFFICER'];
    const district = ['DISTRICT_OFFICER', 'DISTRICT_HEAD', 'DISTRICT_ASSISTANT_DIRECTOR', 'DISTRICT_DIRECTOR'];
    expect(table).toEqual({
      'figures:read': roles,
      'plans:write': [...centre, ...district],
      'comments:write': [...centre, ...district],
      'marks:write': centre,
      'plans:submit': district,
      'plans:endorse': ['DISTRICT_HEAD', 'DISTRICT_DIRECTOR'],
      'plans:recommend': ['DISTRICT_ASSISTANT_DIRECTOR'],
      'plans:approve': ['DISTRICT_DIRECTOR'],
      'progress:write': district,
      'progress:submit': district,
      'progress:approve': ['DISTRICT_DIRECTOR'],
      'stand-ins:act': district,
      'stand-ins:set': ['DISTRICT_HEAD', 'DISTRICT_ASSISTANT_DIRECTOR', 'DISTRICT_DIRECTOR'],
      'stand-ins:set-others': ['CENTRE_ADMIN', 'DISTRICT_HEAD'],
      'ita:write': centre,
      'summaries:compile': centre,
      'summaries:read': roles,
      'jobs:read': roles,
      'audit:read': ['CENTRE_ADMIN'],
      'tokens:manage': roles.filter((role) => role !== 'CITY_EXECUTIVE'),
      'rounds:write': centre,
      'references:write': centre,
      'channels:write': [...centre, ...district],
      'reminders:send': centre,
      'schemes:write': ['CENTRE_ADMIN'],
      'matrices:write': ['CENTRE_ADMIN'],
      'queue:manage': ['CENTRE_ADMIN'],
      'accounts:manage': ['CENTRE_ADMIN'],
    });
  });

  it('have a name in both languages', () => {
    for (const role of roles) {
      expect(roleDefinitions[role].nameTh).toMatch(/\p{Script=Thai}/u);
      expect(roleDefinitions[role].nameEn).toMatch(/^[A-Z][a-z -]+/);
    }
  });
});

describe('row scope', () => {
  it('is the city for the centre, executives and the analyst, the own district for district roles', () => {
    expect(
      ['CENTRE_ADMIN', 'CENTRE_OFFICER', 'CITY_EXECUTIVE', 'ANALYST'].map((role) => rowScopeOf(caller(role as Role))),
    ).toEqual(Array(4).fill({ kind: 'city' }));
    expect(rowScopeOf(caller('DISTRICT_HEAD', 1023))).toEqual({ kind: 'district', districtCode: 1023 });
  });

  it('is nothing for nobody and for a district role without a district', () => {
    expect([rowScopeOf(null), rowScopeOf(caller('DISTRICT_DIRECTOR'))]).toEqual([{ kind: 'none' }, { kind: 'none' }]);
  });

  it('is what is public for the reader of open data, who may do nothing at all', () => {
    expect(rowScopeOf(publicReader)).toEqual({ kind: 'public' });
    expect([...permissionsOfCaller(publicReader)]).toEqual([]);
    expect(mayWriteDistrict(publicReader, 1023)).toBe(false);
  });

  it('lets a district write its own rows only, the centre all, executives and the analyst none', () => {
    const officer = caller('DISTRICT_OFFICER', 1023);
    expect([mayWriteDistrict(officer, 1023), mayWriteDistrict(officer, 1025)]).toEqual([true, false]);
    expect(mayWriteDistrict(caller('CENTRE_OFFICER'), 1025)).toBe(true);
    for (const reader of [caller('CITY_EXECUTIVE'), caller('ANALYST'), null])
      expect(mayWriteDistrict(reader, 1023)).toBe(false);
  });
});
