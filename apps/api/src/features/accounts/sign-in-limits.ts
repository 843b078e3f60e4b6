import { createHash } from 'node:crypto';
import { networkOf } from '../../platform/http/index.js';

/** What is known of earlier failures under one key; moments in milliseconds since 1970. */
export interface AttemptState {
  readonly failures: number;
  /** Up to this moment failures have been forgotten, one a minute. */
  readonly forgottenUntil: number;
  readonly nextAllowedAt: number;
}

/** Failures that cost nothing, after which the wait doubles from one second on. */
interface LimitRule {
  readonly free: number;
}

/** One failure is forgotten in this time: as long as the longest wait, so that waiting it out never makes things worse. */
const forgetOneMs = 60_000;
const longestWaitMs = 60_000;

/** From this many failures on, an account is under attack from many addresses. */
const attackedFailures = 50;

/** The three things failures are counted under. */
export interface AttemptKeys {
  readonly address: string;
  readonly account: string;
  readonly pair: string;
}

/** Keys of one attempt. Hashed, so that the table does not list who signs in from where. */
export function attemptKeys(username: string, address: string): AttemptKeys {
  const place = networkOf(address);
  const key = (kind: string, ...parts: string[]): string =>
    `${kind}:${createHash('sha256').update(parts.join('\n')).digest('base64url')}`;
  return { address: key('address', place), account: key('account', username), pair: key('pair', username, place) };
}

/** The state after one more failure at `now`. */
function afterFailure(state: AttemptState, now: number, rule: LimitRule): AttemptState {
  const since = Math.min(state.forgottenUntil, now);
  const minutes = Math.floor((now - since) / forgetOneMs);
  const remembered = Math.max(0, state.failures - minutes);
  const failures = remembered + 1;
  const wait = failures < rule.free ? 0 : Math.min(longestWaitMs, 1_000 * 2 ** (failures - rule.free));
  const forgottenUntil = remembered === 0 ? now : since + minutes * forgetOneMs;
  return { failures, forgottenUntil, nextAllowedAt: now + wait };
}

/** When the next attempt may come. No wait is longer than a minute: one that seems to be is of a clock that was set back since. */
const allowedAt = ({ nextAllowedAt }: AttemptState, now: number): number =>
  nextAllowedAt > now + longestWaitMs ? now : nextAllowedAt;

/** Either how long to wait, or the states to keep should the attempt fail. */
export type AttemptDecision =
  | { readonly allowed: false; readonly waitSeconds: number }
  | { readonly allowed: true; readonly states: Readonly<Record<keyof AttemptKeys, AttemptState>> };

/**
 * Decides on an attempt (security.md, T20; ASVS 6.1.1). Only the address and the pair of account and address ever wait, at
 * most a minute: failures from elsewhere make an account's newcomers wait sooner after their own first failure, but never
 * keep its owner from a first try.
 */
export function decideAttempt(states: Readonly<Record<keyof AttemptKeys, AttemptState>>, now: number): AttemptDecision {
  const until = Math.max(...[states.address, states.pair].map((state) => allowedAt(state, now)));
  if (until > now) return { allowed: false, waitSeconds: Math.ceil((until - now) / 1_000) };
  const account = afterFailure(states.account, now, { free: Infinity });
  return {
    allowed: true,
    states: {
      address: afterFailure(states.address, now, { free: 20 }),
      account,
      pair: afterFailure(states.pair, now, { free: account.failures > attackedFailures ? 1 : 5 }),
    },
  };
}
