import { describe, expect, it } from '@jest/globals';
import { permissionsOf, type Role } from '@sucharit/domain/access';
import { mayOpen } from './access.js';

const account = (role: Role, districtCode: number | null) => ({
  username: 'x',
  displayName: 'x',
  role,
  districtCode,
  permissions: [...permissionsOf(role)],
  tokenScopes: [],
  explorer: false,
});

describe('what an account may open', () => {
  it('is nothing for nobody, and nothing that no rule names', () => {
    expect(mayOpen('city', null)).toBe(false);
    expect(mayOpen('users', account('CENTRE_ADMIN', null))).toBe(false);
  });

  it('is the city for those who look after all of it, and the own district for the others', () => {
    const [centre, officer] = [account('CENTRE_OFFICER', null), account('DISTRICT_OFFICER', 1023)];
    expect([mayOpen('city', centre), mayOpen('my-district', centre)]).toEqual([true, false]);
    expect([mayOpen('city', officer), mayOpen('my-district', officer)]).toEqual([false, true]);
  });

  it('is the page that records ITA results only for the centre', () => {
    const open = (role: Role, code: number | null): boolean => mayOpen('ita-record', account(role, code));
    expect([open('CENTRE_ADMIN', null), open('CENTRE_OFFICER', null)]).toEqual([true, true]);
    expect([open('ANALYST', null), open('DISTRICT_OFFICER', 1023), open('DISTRICT_DIRECTOR', 1023)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('is no import for the analyst', () => {
    expect(mayOpen('plan-import', account('ANALYST', null))).toBe(false);
  });

  it('is the explorer only where the installation has one', () => {
    const analyst = account('ANALYST', null);
    expect([mayOpen('explorer', analyst), mayOpen('explorer', { ...analyst, explorer: true })]).toEqual([false, true]);
  });
});
