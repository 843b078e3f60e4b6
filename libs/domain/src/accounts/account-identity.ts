import { roleDefinitions, type Role } from '../access/index.js';
import { refuse } from '../refusals/refusals.js';
import { checkRequiredText, checkText } from '../shared/text.js';

/** Longest name and longest position title shown to others, in characters. */
export const displayNameLimit = 200;

/** Latin letters, digits, dot, hyphen and underscore: what every keyboard has and no two of which look alike to a search. */
const usernamePattern = /^[a-z0-9][a-z0-9._-]{2,59}$/;

/** What an account says about its person, as an administrator types it. */
export interface AccountIdentity {
  readonly displayName: string;
  readonly role: Role;
  /** 1001–1050 for district roles, null for all others */
  readonly districtCode: number | null;
  /** Title of the position, as a memo names it: ผู้อำนวยการเขตหนองแขม; null where none is given */
  readonly positionTitle: string | null;
}

/** The name to sign in with, trimmed and in lower case. Refuses with USERNAME_INVALID what is not 3–60 plain characters. */
export function usernameOf(typed: string): string {
  const username = typed.trim().toLowerCase();
  if (!usernamePattern.test(username)) throw refuse('USERNAME_INVALID', {}, ['username']);
  return username;
}

/**
 * Checks what an account says about its person; name and position come back trimmed.
 * Refuses with TEXT_REQUIRED, TEXT_TOO_LONG, ROLE_NEEDS_DISTRICT or ROLE_WITHOUT_DISTRICT.
 */
export function checkAccountIdentity(identity: AccountIdentity): AccountIdentity {
  const { role, districtCode } = identity;
  const displayName = checkRequiredText(identity.displayName, displayNameLimit, ['displayName']).trim();
  const ofDistrict = roleDefinitions[role].reach === 'district';
  if (ofDistrict && districtCode === null) throw refuse('ROLE_NEEDS_DISTRICT', { role }, ['districtCode']);
  if (!ofDistrict && districtCode !== null) throw refuse('ROLE_WITHOUT_DISTRICT', { role }, ['districtCode']);
  const positionTitle = checkText((identity.positionTitle ?? '').trim(), displayNameLimit, ['positionTitle']) || null;
  return { displayName, role, districtCode, positionTitle };
}
