import { describe, expect, it } from '@jest/globals';
import { attemptKeys, decideAttempt, type AttemptKeys, type AttemptState } from './sign-in-limits.js';

type States = Record<keyof AttemptKeys, AttemptState>;
const fresh: AttemptState = { failures: 0, forgottenUntil: 0, nextAllowedAt: 0 };
const start = 1_000_000_000;

/** Failing attempts at these moments, in seconds; tells which were allowed. */
function failing(seconds: readonly number[], states: States = { address: fresh, account: fresh, pair: fresh }) {
  const allowed: boolean[] = [];
  let now = states;
  for (const second of seconds) {
    const decision = decideAttempt(now, start + second * 1_000);
    allowed.push(decision.allowed);
    if (decision.allowed) now = decision.states;
  }
  return { allowed, states: now };
}

describe('waits between sign-ins', () => {
  it('begin after five failures, double, and let about one guess a minute through at most', () => {
    let { states } = failing([0, 0, 0, 0]);
    const waits: number[] = [];
    let moment = 0;
    while (moment < 24 * 3_600) {
      ({ states } = failing([moment], states));
      const wait = (states.pair.nextAllowedAt - start) / 1_000 - moment;
      waits.push(wait);
      moment += wait;
    }
    expect(waits.slice(0, 6)).toEqual([1, 2, 4, 8, 16, 32]);
    expect(Math.max(...waits)).toBeLessThanOrEqual(60);
    expect(waits.length).toBeLessThan(24 * 60 * 1.5);
  });

  it('end when nothing fails for a while', () => {
    const { states } = failing([0, 0, 0, 0, 0]);
    expect(failing([0.5], states).allowed).toEqual([false]);
    expect(failing([600, 600, 600, 600, 600], states).allowed).toEqual([true, true, true, true, true]);
  });

  it('never come to an office in which one password a minute is mistyped', () => {
    const aMinute = Array.from({ length: 200 }, (_, turn) => turn * 61);
    expect(failing(aMinute).allowed).not.toContain(false);
  });

  it('grow no longer because the clock is set back', () => {
    const { states } = failing([0, 0, 0, 0]);
    const anHourBack = failing([-3_600], states);
    expect([anHourBack.allowed, anHourBack.states.pair.failures]).toEqual([[true], 5]);
    // And are forgotten by the new clock, not when that has caught up with the old one.
    expect(failing([-3_600 + 600], anHourBack.states).states.pair.failures).toBe(1);
    const waiting = failing([0, 0, 0, 0, 0, 0]).states;
    expect(failing([-3_600], waiting).allowed).toEqual([true]);
  });

  it('tell the seconds that are left, rounded up', () => {
    const { states } = failing([0, 0, 0, 0, 0, 1]);
    expect(decideAttempt(states, start + 1_500)).toEqual({ allowed: false, waitSeconds: 2 });
  });

  it('never come from the account alone', () => {
    const attacked: AttemptState = { failures: 10_000, forgottenUntil: start, nextAllowedAt: start + 60_000 };
    const newcomer = { address: fresh, account: attacked, pair: fresh };
    expect(failing([0, 0, 1], newcomer).allowed).toEqual([true, false, true]);
  });
});

describe('keys', () => {
  it('hide the name and the address', () => {
    const keys = attemptKeys('center', '198.51.100.1');
    expect(JSON.stringify(keys)).not.toMatch(/center|198\.51/);
    expect(new Set(Object.values(keys)).size).toBe(3);
  });

  it.each([
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true],
    ['2001:db8:1:2::1', '2001:DB8:1:2::1', true],
    ['2001:db8::1', '2001:db8:0:0:5::', true],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['::ffff:198.51.100.1', '198.51.100.1', true],
    ['198.51.100.1', '198.51.100.2', false],
    ['fe80::1%eth0', 'fe80::2', true],
  ])('of %s and %s are the same: %s', (one, other, same) => {
    expect(attemptKeys('a', one).address === attemptKeys('a', other).address).toBe(same);
  });
});
