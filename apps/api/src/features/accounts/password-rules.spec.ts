import { describe, expect, it } from '@jest/globals';
import { assertAcceptablePassword, newTemporaryPassword, passwordLength } from './password-rules.js';

const given = (password: string, username = 'nongkhaem.officer') => {
  return () => assertAcceptablePassword(password, username);
};
const refused = (code: string) => expect.objectContaining({ code, path: ['newPassword'] });

describe('a password', () => {
  it.each([
    'Password1234!',
    'passwordpassword',
    'qwertyuiop123',
    '123456789012',
    'iloveyouiloveyou',
    'abcdefghijkl',
    'letmein12345',
    'กขฃคฅฆงจฉชซฌ',
    'P@ssw0rd2024!',
    'aaaaaaaaaaaab',
    'สำนักงานเขตหนองแขม',
    'nongkhaem2566',
    'bangkokbangkok',
    'my sucharit key 77',
    'nongkhaem.officer!',
  ])('is not %j, which is guessed early', (password) => {
    expect(given(password)).toThrow(refused('PASSWORD_GUESSABLE'));
  });

  it.each(['wait-for-the-new-rain-9', 'ยาวพอและไม่ซ้ำใคร', 'ทดสอบ-correct-horse-77', 'rhfvgh;jvytf k7'])(
    'may be %j',
    (password) => {
      expect(given(password)).not.toThrow();
    },
  );

  it('has a length within bounds', () => {
    const text = 'wait-for-the-new-rain-9 '.repeat(20);
    expect(given(text.slice(0, passwordLength.minimum - 1))).toThrow(refused('PASSWORD_LENGTH'));
    expect(given(text.slice(0, passwordLength.maximum))).not.toThrow();
    expect(given(text.slice(0, passwordLength.maximum + 1))).toThrow(refused('PASSWORD_LENGTH'));
  });
});

describe('a temporary password', () => {
  it('is acceptable, readable and another each time', () => {
    const made = Array.from({ length: 50 }, newTemporaryPassword);
    expect(new Set(made).size).toBe(50);
    for (const password of made) {
      expect(password).toMatch(/^([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$/);
      expect(given(password)).not.toThrow();
    }
  });
});
