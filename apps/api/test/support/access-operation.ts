import type { TestAccountName } from './accounts.js';

/** One account of each role that calls every operation. */
export const accounts = [
  'admin',
  'center',
  'executive',
  'analyst',
  'officer',
  'head',
  'assistant',
  'director',
] as const satisfies TestAccountName[];
export type Account = (typeof accounts)[number];
export const everyone: readonly Account[] = accounts;
export const centre: readonly Account[] = ['admin', 'center'];
/** Those who may hand tokens to scripts. */
export const tokenHolders: readonly Account[] = accounts.filter((account) => account !== 'executive');
export const district: readonly Account[] = ['officer', 'head', 'assistant', 'director'];

/** An operation, who may call it, and how it is called on a district; a reading shows each caller what is theirs. */
export interface Operation {
  readonly for: readonly Account[] | 'anybody';
  /** Writes rows of a district: another's are not found by those who work for one. */
  readonly ofDistrict?: boolean;
  /** Refusals of single accounts by the operation itself, after they were let in. */
  readonly inside?: Partial<Record<Account, string>>;
  readonly call: (code: number) => Promise<readonly [document: string, variables?: Record<string, unknown>]>;
}
