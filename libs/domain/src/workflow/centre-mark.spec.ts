import { describe, expect, it } from '@jest/globals';
import { permissionsOf, roles, type Caller, type Role } from '../access/index.js';
import {
  centreActNames,
  centreActsOn,
  centreMarkNames,
  markAfter,
  type CentreAct,
  type MarkedMatter,
} from './index.js';

const caller = (role: Role, accountId = role): Caller => ({
  kind: 'ACCOUNT',
  accountId,
  username: role,
  displayName: role,
  role,
  districtCode: role.startsWith('DISTRICT_') ? 1023 : null,
});
const officer = caller('CENTRE_OFFICER');
const matter = (mark: MarkedMatter['mark'], takenBy: MarkedMatter['takenBy'] = []): MarkedMatter => ({
  ...{ mark, districtCode: 1023, takenBy },
});
const told = { reason: 'ตัวชี้วัดไม่มีค่าเป้าหมาย', reasonCodes: ['INCOMPLETE'] as const };

const outcome = (of: MarkedMatter, act: CentreAct, by: Caller, said: object = told): string => {
  try {
    return markAfter(of, act, by, said);
  } catch (refusal) {
    return (refusal as { code: string }).code;
  }
};

describe('mark of the centre', () => {
  it('is given to what waits, and taken back from what has one', () => {
    expect(
      (['WAITING', 'ACCEPTED', 'RETURNED', null] as const).map((mark) => centreActsOn(matter(mark), officer)),
    ).toEqual([['ACCEPT', 'RETURN'], ['TAKE_BACK'], ['TAKE_BACK'], []]);
    expect([
      outcome(matter('WAITING'), 'ACCEPT', officer),
      outcome(matter('WAITING'), 'RETURN', officer),
      outcome(matter('RETURNED'), 'TAKE_BACK', officer),
      outcome(matter('ACCEPTED'), 'RETURN', officer),
      outcome(matter(null), 'ACCEPT', officer),
    ]).toEqual(['ACCEPTED', 'RETURNED', 'WAITING', 'INVALID_TRANSITION', 'NOT_APPROVED']);
  });

  it('needs a code and a text to be a return', () => {
    expect(outcome(matter('WAITING'), 'RETURN', officer, { ...told, reason: ' ' })).toBe('REASON_REQUIRED');
    expect(outcome(matter('WAITING'), 'RETURN', officer, { ...told, reasonCodes: [] })).toBe('REASON_CODE_REQUIRED');
  });

  it('is no acceptance by somebody who had a part in the approval, who may return it', () => {
    const own = matter('WAITING', [null, officer.accountId]);
    expect(centreActsOn(own, officer)).toEqual(['RETURN']);
    expect([outcome(own, 'ACCEPT', officer), outcome(own, 'RETURN', officer)]).toEqual(['FOUR_EYES', 'RETURNED']);
  });

  it('is the centre’s alone', () => {
    const may = roles.filter((role) => permissionsOf(role).has('marks:write'));
    expect(may).toEqual(['CENTRE_ADMIN', 'CENTRE_OFFICER']);
    for (const role of roles.filter((one) => !may.includes(one)))
      expect([
        centreActsOn(matter('WAITING'), caller(role)),
        outcome(matter('WAITING'), 'ACCEPT', caller(role)),
      ]).toEqual([[], expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/)]);
  });

  it('has its words in both languages', () => {
    for (const { nameTh, nameEn } of [...Object.values(centreMarkNames), ...Object.values(centreActNames)]) {
      expect(nameTh).toMatch(/\p{Script=Thai}/u);
      expect(nameEn).toMatch(/^[A-Z][a-z ]+$/);
    }
  });
});
