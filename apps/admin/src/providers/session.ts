import type { Permission, Role, TokenScope } from '@sucharit/domain/access';
import { runOperation } from './graphql-client.js';
import { languageNow } from './preferences.js';

/** The signed-in account as the API tells it about itself. */
export interface Account {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly districtCode: number | null;
  readonly permissions: readonly Permission[];
  /** Scopes that the account can give to an access token. */
  readonly tokenScopes: readonly TokenScope[];
  /** Whether this installation opens the explorer of the API. */
  readonly explorer: boolean;
}

let asked: Promise<Account | null> | null = null;

/** Who is signed in; asked once and remembered until `forgetAccount`. */
export function currentAccount(): Promise<Account | null> {
  asked ??= runOperation<{ me: Account | null }>(
    'query Me { me { username displayName role districtCode permissions tokenScopes explorer } }',
    {},
    languageNow(),
  )
    .then(({ me }) => me)
    .catch((error: unknown) => {
      asked = null;
      throw error;
    });
  return asked;
}

/** The next `currentAccount` asks the API anew, or answers with what is given. */
export function forgetAccount(known: Account | null = null): void {
  asked = known ? Promise.resolve(known) : null;
}

let ended = false;

/** Has the API ended the session by itself, in the middle of somebody's work? */
export const hasEnded = (): boolean => ended;

export function noteEnded(by: boolean): void {
  ended = by;
}

let signedOut = false;

/** Has the person signed out, so that a page on its way out must ask nothing more? */
export const hasSignedOut = (): boolean => signedOut;

export function noteSignedOut(out: boolean): void {
  signedOut = out;
}
