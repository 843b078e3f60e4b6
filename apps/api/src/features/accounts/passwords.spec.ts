import { describe, expect, it } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import { passwordCost, Passwords } from './passwords.js';

const cheap = { memoryCost: 8, timeCost: 1, parallelism: 1 };

class CheapPasswords extends Passwords {
  override hash(password: string): Promise<string> {
    return hash(password, cheap);
  }
}

describe('passwords', () => {
  it('are right or wrong, and wrong without a hash', async () => {
    const passwords = new Passwords();
    const made = await passwords.hash('correct horse');
    expect(await passwords.verify(made, 'correct horse')).toBe(true);
    expect(await passwords.verify(made, 'incorrect horse')).toBe(false);
    expect(await passwords.verify(null, 'correct horse')).toBe(false);
  });

  it('are outdated when their hash cost less than today', async () => {
    const passwords = new Passwords();
    expect(passwords.isOutdated(await hash('x', passwordCost))).toBe(false);
    expect(passwords.isOutdated(await hash('x', { ...passwordCost, timeCost: 2 }))).toBe(true);
    expect(passwords.isOutdated(await hash('x', { ...passwordCost, memoryCost: 19_456 }))).toBe(true);
  });

  it.each([
    ['with a hash', true],
    ['without one, because a decoy is checked instead', false],
  ])('are refused at the door when too many wait, and answered again afterwards: %s', async (_, known) => {
    const passwords = new CheapPasswords();
    const stored = known ? await passwords.hash('x') : null;
    const answers = await Promise.allSettled(Array.from({ length: 200 }, () => passwords.verify(stored, 'x')));
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused.length).toBeGreaterThanOrEqual(90);
    expect(refused[0]?.reason).toMatchObject({ code: 'UNAVAILABLE' });
    expect(await passwords.verify(stored, 'x')).toBe(known);
  });
});
