import { permissionsOfCaller, rowScopeOf, type Caller, type Role } from '../access/index.js';
import { refuse } from '../refusals/refusals.js';
import { checkText, textLimits } from '../shared/text.js';
import { decisionsOf } from './deciding.js';
import { longestChain, onDay, standingFor, type StandInDays } from './standing-for.js';

/** Somebody of a district. */
export interface DistrictPerson {
  readonly id: string;
  readonly role: Role;
  /** False for an account that was deactivated. */
  readonly active: boolean;
}

/** A stand-in as it is asked for. */
export interface GivenStandIn extends StandInDays {
  /** Reason in the words of the office, such as ลาพักผ่อน; blank for none. */
  readonly reason: string;
}

/** True for the person, the head of section of the district and the administrator of the centre. */
export function maySetStandIn(
  caller: Caller,
  of: { readonly accountId: string; readonly districtCode: number },
): boolean {
  const may = permissionsOfCaller(caller);
  const scope = rowScopeOf(caller);
  if (scope.kind !== 'city' && !(scope.kind === 'district' && scope.districtCode === of.districtCode)) return false;
  return may.has('stand-ins:set-others') || (may.has('stand-ins:set') && of.accountId === caller.accountId);
}

/**
 * Returns the reason of a stand-in that may be set, trimmed. Refuses at the field: days that are over or in the wrong order, somebody
 * without decisions, oneself, somebody of another district or deactivated, days on which the person has a stand-in already, a cycle,
 * and a chain that is too long on any day.
 * @param people the accounts of the district of the person
 * @param others the stand-ins of that district that are not over
 */
export function checkStandIn(
  given: GivenStandIn,
  {
    caller,
    people,
    others,
    today,
  }: {
    readonly caller: Caller;
    readonly people: readonly DistrictPerson[];
    readonly others: readonly StandInDays[];
    readonly today: string;
  },
): string {
  const { accountId, standInId, firstOn, lastOn } = given;
  const person = people.find(({ id }) => id === accountId);
  if (!person) throw refuse('NOT_FOUND', {}, ['accountId']);
  if (decisionsOf(person.role).length === 0) throw refuse('STAND_IN_NOT_NEEDED', {}, ['accountId']);
  if (!person.active) throw refuse('STAND_IN_INACTIVE', {}, ['accountId']);
  if (standInId === accountId) throw refuse('STAND_IN_SELF', {}, ['standInId']);
  const standIn = people.find(({ id }) => id === standInId);
  if (!standIn) throw refuse('STAND_IN_OTHER_DISTRICT', {}, ['standInId']);
  if (!standIn.active) throw refuse('STAND_IN_INACTIVE', {}, ['standInId']);
  if (standInId === caller.accountId) throw refuse('STAND_IN_APPOINTS_SELF', {}, ['standInId']);
  if (lastOn < firstOn) throw refuse('STAND_IN_ENDS_BEFORE', { firstOn, lastOn }, ['lastOn']);
  if (firstOn < today) throw refuse('STAND_IN_PAST', { today }, ['firstOn']);
  const overlapping = others.find(
    (one) => one.accountId === accountId && one.firstOn <= lastOn && firstOn <= one.lastOn,
  );
  if (overlapping) {
    const { firstOn: from, lastOn: to } = overlapping;
    throw refuse('STAND_IN_OVERLAPS', { from, to }, ['firstOn']);
  }
  assertChains(given, others);
  return checkText(given.reason.trim(), textLimits.line, ['reason']);
}

/** The chains of each day on which they may differ: the first of the period, and of every other that begins in it. */
function assertChains(given: StandInDays, others: readonly StandInDays[]): void {
  const { accountId, standInId, firstOn, lastOn } = given;
  const days = [firstOn, ...others.map((one) => one.firstOn).filter((day) => firstOn < day && day <= lastOn)];
  for (const day of days) {
    const above = standingFor(onDay(others, day), accountId);
    // The stand-in's own stand-ins, followed to the end: there is one for each person and day.
    const below = chainOf(others, standInId, day);
    if (below.includes(accountId)) throw refuse('STAND_IN_CYCLE', { day }, ['standInId']);
    if (depthAbove(above, accountId) + 1 + (below.length - 1) > longestChain)
      throw refuse('STAND_IN_CHAIN', { day, longest: longestChain }, ['standInId']);
  }
}

/** The account, its stand-in on a day, the stand-in of that one, and so on. */
function chainOf(standIns: readonly StandInDays[], account: string, day: string): string[] {
  const chain = [account];
  for (;;) {
    const last = chain[chain.length - 1];
    const next = standIns.find((one) => one.accountId === last && one.firstOn <= day && day <= one.lastOn);
    if (!next || chain.includes(next.standInId)) return chain;
    chain.push(next.standInId);
  }
}

/** Number of links between an account and the person furthest away for whom it stands in. */
function depthAbove(above: readonly StandInDays[], account: string): number {
  const links = above.filter(({ standInId }) => standInId === account);
  return links.length === 0 ? 0 : 1 + Math.max(...links.map((one) => depthAbove(above, one.accountId)));
}
