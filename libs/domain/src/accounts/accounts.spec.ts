import { describe, expect, it } from '@jest/globals';
import { roleDefinitions, roles } from '../access/index.js';
import {
  allowedAccountActions,
  assertAccountAction,
  assertFirstAdministrator,
  assertLostAdministrator,
  assertStillAdministered,
  checkAccountIdentity,
  displayNameLimit,
  usernameOf,
} from './index.js';

const refused = (code: string) => expect.objectContaining({ code });
const admin = { accountId: 'a1', role: 'CENTRE_ADMIN' } as const;

describe('a username', () => {
  it('is kept in lower case, without spaces around it', () => {
    expect(usernameOf('  NongKhaem.Officer-2 ')).toBe('nongkhaem.officer-2');
  });

  it.each(['', 'ab', '.abc', 'a b c', 'ผู้ใช้', 'a@b.c', `a${'b'.repeat(60)}`])('is not %j', (typed) => {
    expect(() => usernameOf(typed)).toThrow(refused('USERNAME_INVALID'));
  });
});

describe('who an account is for', () => {
  it('has a district exactly when the role works for one', () => {
    for (const role of roles) {
      const ofDistrict = roleDefinitions[role].reach === 'district';
      const identity = (districtCode: number | null) => () =>
        checkAccountIdentity({ displayName: ' ผู้ทดสอบ ', role, districtCode, positionTitle: ' นิติกรชำนาญการ ' });
      expect(identity(ofDistrict ? 1023 : null)()).toEqual({
        displayName: 'ผู้ทดสอบ',
        role,
        districtCode: ofDistrict ? 1023 : null,
        positionTitle: 'นิติกรชำนาญการ',
      });
      expect(identity(ofDistrict ? null : 1023)).toThrow(
        refused(ofDistrict ? 'ROLE_NEEDS_DISTRICT' : 'ROLE_WITHOUT_DISTRICT'),
      );
    }
  });

  it('has a name of bounded length', () => {
    const named = (displayName: string) => () =>
      checkAccountIdentity({ displayName, role: 'ANALYST', districtCode: null, positionTitle: null });
    expect(named('  ')).toThrow(refused('TEXT_REQUIRED'));
    expect(named('ก'.repeat(displayNameLimit + 1))).toThrow(refused('TEXT_TOO_LONG'));
    expect(named('ก'.repeat(displayNameLimit))).not.toThrow();
  });

  it('has no position, or one of bounded length', () => {
    const of = (positionTitle: string | null) => () =>
      checkAccountIdentity({ displayName: 'ก', role: 'ANALYST', districtCode: null, positionTitle }).positionTitle;
    expect([of(null)(), of('  ')(), of('ผู้อำนวยการเขต')()]).toEqual([null, null, 'ผู้อำนวยการเขต']);
    expect(of('ก'.repeat(displayNameLimit + 1))).toThrow(
      expect.objectContaining({ code: 'TEXT_TOO_LONG', path: ['positionTitle'] }),
    );
  });
});

describe('the centre', () => {
  const standing = { id: 'a2', role: 'CENTRE_ADMIN', active: true } as const;

  it.each([
    { role: 'CENTRE_OFFICER', active: true },
    { role: 'CENTRE_ADMIN', active: false },
  ] as const)('keeps an administrator when one would become %j', (after) => {
    const change = (others: number) => () => assertStillAdministered(admin, standing, after, others);
    expect(change(0)).toThrow(refused('LAST_ADMINISTRATOR'));
    expect(change(1)).not.toThrow();
  });

  it('lets nobody take their own authority away, however many others there are', () => {
    const own = { ...standing, id: 'a1' };
    expect(() => assertStillAdministered(admin, own, { role: 'ANALYST', active: true }, 5)).toThrow(
      refused('OWN_ACCOUNT'),
    );
    expect(() => assertStillAdministered(admin, own, { role: 'CENTRE_ADMIN', active: true }, 0)).not.toThrow();
  });

  it('does not mind what becomes of other accounts', () => {
    const officer = { id: 'a2', role: 'CENTRE_OFFICER', active: true } as const;
    expect(() => assertStillAdministered(admin, officer, { role: 'ANALYST', active: false }, 0)).not.toThrow();
    const gone = { id: 'a2', role: 'CENTRE_ADMIN', active: false } as const;
    expect(() => assertStillAdministered(admin, gone, { role: 'ANALYST', active: false }, 0)).not.toThrow();
  });
});

describe('what may be done with an account', () => {
  it('is decided by its state, and by whose it is', () => {
    expect(allowedAccountActions({ id: 'a2', active: true }, admin)).toEqual([
      'CHANGE',
      'RESET_PASSWORD',
      'END_SESSIONS',
      'DEACTIVATE',
    ]);
    expect(allowedAccountActions({ id: 'a2', active: false }, admin)).toEqual(['CHANGE', 'REACTIVATE']);
    expect(allowedAccountActions({ id: 'a1', active: true }, admin)).toEqual(['CHANGE', 'END_SESSIONS']);
    for (const role of roles.filter((name) => name !== 'CENTRE_ADMIN'))
      expect(allowedAccountActions({ id: 'a2', active: true }, { accountId: 'a1', role })).toEqual([]);
  });

  it('is enforced by the same rule', () => {
    expect(() => assertAccountAction({ id: 'a1', active: true }, 'DEACTIVATE', admin)).toThrow(refused('OWN_ACCOUNT'));
    expect(() => assertAccountAction({ id: 'a2', active: false }, 'RESET_PASSWORD', admin)).toThrow(
      refused('INVALID_TRANSITION'),
    );
    expect(() => assertAccountAction({ id: 'a2', active: false }, 'REACTIVATE', admin)).not.toThrow();
  });
});

describe('an operator at the terminal', () => {
  it('makes an administrator only where there is none', () => {
    expect(() => assertFirstAdministrator([])).not.toThrow();
    expect(() => assertFirstAdministrator(['somebody'])).toThrow(refused('ADMINISTRATOR_EXISTS'));
  });

  it('lets a lost administrator in only where no other could, or all are lost', () => {
    const letIn = (name: string, administrators: readonly string[], othersLost: boolean) => () =>
      assertLostAdministrator(name, administrators, othersLost);
    expect(letIn('one', ['one'], false)).not.toThrow();
    expect(letIn('one', ['one', 'two'], true)).not.toThrow();
    expect(letIn('one', ['one', 'two'], false)).toThrow(refused('OTHER_ADMINISTRATOR'));
    expect(letIn('three', ['one'], true)).toThrow(refused('NOT_AN_ADMINISTRATOR'));
    expect(letIn('three', [], true)).toThrow(refused('NOT_AN_ADMINISTRATOR'));
  });
});
