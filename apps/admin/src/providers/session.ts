import { runOperation, setCurrentUsername } from './graphql-client.js';
import { languageNow } from './preferences.js';
import { meQuery, type MeQuery } from './session.operations.js';

/** The signed-in account as the API tells it about itself. */
export type Account = NonNullable<MeQuery['me']>;

let asked: Promise<Account | null> | null = null;

/** Who is signed in; asked once and remembered until `forgetAccount`. */
export function currentAccount(): Promise<Account | null> {
  if (asked) return asked;
  const asking: Promise<Account | null> = runOperation(meQuery, {}, languageNow())
    .then(({ me }) => {
      if (asked === asking) setCurrentUsername(me?.username ?? null);
      return me;
    })
    .catch((error: unknown) => {
      asked = null;
      throw error;
    });
  asked = asking;
  return asking;
}

/** The next `currentAccount` asks the API anew, or answers with what is given. */
export function forgetAccount(known: Account | null = null): void {
  setCurrentUsername(known?.username ?? null);
  asked = known ? Promise.resolve(known) : null;
}

/** Why there is no session: nobody was signed in when it was asked, or the API has ended it in the middle of somebody's work. */
type Ending = 'absent' | 'ended';

let ending: Ending | null = null;

/** Why there is no session; null while there is one, or as long as nothing is known against it. */
export const endingOfSession = (): Ending | null => ending;

export function noteEnding(why: Ending | null): void {
  ending = why;
}

let signedOut = false;

/** Has the person signed out, so that a page on its way out must ask nothing more? */
export const hasSignedOut = (): boolean => signedOut;

export function noteSignedOut(out: boolean): void {
  signedOut = out;
}
