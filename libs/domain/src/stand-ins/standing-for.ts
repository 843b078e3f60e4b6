import type { Actor, Role } from '../access/index.js';

/** Somebody in whose name a stand-in decides. */
export interface StoodInFor {
  readonly accountId: string;
  readonly role: Role;
  /** Display name when the stand-in was set. */
  readonly name: string;
  /** Title of the position when the stand-in was set; null where none was given. */
  readonly position: string | null;
}

/** A stand-in of one person: from the first day to the last, both included, in Bangkok. */
export interface StandInDays {
  /** Account of the person stood in for. */
  readonly accountId: string;
  readonly standInId: string;
  /** Calendar day, YYYY-MM-DD. */
  readonly firstOn: string;
  readonly lastOn: string;
}

/** Longest chain: a stand-in, and the stand-in of a stand-in. Nobody acts for somebody further away. */
export const longestChain = 2;

/** The stand-ins that hold on a day. */
export const onDay = <One extends StandInDays>(standIns: readonly One[], day: string): One[] =>
  standIns.filter(({ firstOn, lastOn }) => firstOn <= day && day <= lastOn);

/**
 * Those by which an account acts for others, the nearest first; each person once, never the account itself.
 * @param current the stand-ins of the day (`onDay`)
 */
export function standingFor<One extends Pick<StandInDays, 'accountId' | 'standInId'>>(
  current: readonly One[],
  account: string,
): One[] {
  const found: One[] = [];
  const known = new Set([account]);
  let nearest = [account];
  for (let link = 0; link < longestChain; link += 1) {
    const next: string[] = [];
    for (const one of current) {
      if (!nearest.includes(one.standInId) || known.has(one.accountId)) continue;
      found.push(one);
      next.push(one.accountId);
      known.add(one.accountId);
    }
    nearest = next;
  }
  return found;
}

/** Those in whose name an actor may decide. Nobody stands in with an access token: that is for the person alone. */
export const standsInFor = <One extends StoodInFor>(actor: Actor, people: readonly One[] = []): readonly One[] =>
  actor.kind === 'ACCOUNT' && actor.token === undefined ? people : [];
