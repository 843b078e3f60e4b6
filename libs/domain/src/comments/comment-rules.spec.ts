import { describe, expect, it } from '@jest/globals';
import type { Caller, Role } from '../access/index.js';
import { allowedCommentActions, assertWithdrawable, checkComment, mayDiscuss } from './index.js';

const caller = (role: Role, districtCode: number | null = null): Caller => ({
  kind: 'ACCOUNT',
  accountId: role,
  username: role,
  displayName: role,
  role,
  districtCode,
});
const place = { isReport: false, section: null, measureId: null, measureNumber: null };

describe('comments', () => {
  it('are talk between a district and the centre', () => {
    expect(mayDiscuss(caller('DISTRICT_OFFICER', 1023), 1023)).toBe(true);
    expect(mayDiscuss(caller('DISTRICT_DIRECTOR', 1023), 1025)).toBe(false);
    expect(mayDiscuss(caller('CENTRE_OFFICER'), 1023)).toBe(true);
    expect(mayDiscuss(caller('ANALYST'), 1023)).toBe(false);
    expect(mayDiscuss(null, 1023)).toBe(false);
  });

  it('stand at one place and say something', () => {
    expect(checkComment('  ขอรายละเอียด ', { ...place, section: 'RISKS' })).toBe('ขอรายละเอียด');
    expect(checkComment('ดี', { ...place, isReport: true, measureNumber: 2 })).toBe('ดี');
    const refused: [string, Parameters<typeof checkComment>[1], string][] = [
      [' \n', place, 'TEXT_REQUIRED'],
      ['\u200b\u2060\u3164', place, 'TEXT_REQUIRED'],
      ['ก'.repeat(4001), place, 'TEXT_TOO_LONG'],
      ['x', { ...place, section: 'RISKS', measureNumber: 1 }, 'INVALID_INPUT'],
      ['x', { ...place, section: 'RISKS', measureId: 'ก' }, 'INVALID_INPUT'],
      ['x', { ...place, measureId: 'ก', measureNumber: 1 }, 'INVALID_INPUT'],
      ['x', { ...place, section: 'RISKS', isReport: true }, 'INVALID_INPUT'],
    ];
    for (const [body, where, code] of refused)
      expect(() => checkComment(body, where)).toThrow(expect.objectContaining({ code }));
  });

  it('are withdrawn by their author, once', () => {
    const mine = { authorId: 'CENTRE_OFFICER', withdrawn: false };
    expect(allowedCommentActions(mine, caller('CENTRE_OFFICER'))).toEqual(['WITHDRAW']);
    expect(allowedCommentActions(mine, caller('CENTRE_ADMIN'))).toEqual([]);
    expect(allowedCommentActions({ ...mine, withdrawn: true }, caller('CENTRE_OFFICER'))).toEqual([]);
    expect(() => assertWithdrawable(mine, caller('CENTRE_OFFICER'))).not.toThrow();
    expect(() => assertWithdrawable(mine, caller('CENTRE_ADMIN'))).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN' }),
    );
    expect(() => assertWithdrawable({ ...mine, withdrawn: true }, caller('CENTRE_OFFICER'))).toThrow(
      expect.objectContaining({ code: 'COMMENT_WITHDRAWN' }),
    );
  });
});
