import type { AuthProvider } from 'react-admin';
import { mayOpen } from './access.js';
import { ApiRefusal, send, Unreachable } from './graphql-client.js';
import { languageNow } from './preferences.js';
import { currentAccount, forgetAccount, noteEnded, noteSignedOut, type Account } from './session.js';

interface SignInAnswer {
  readonly account?: Account;
  readonly error?: { readonly code: string; readonly message: string; readonly field?: string };
}

/** The API has ended the session by itself: there is nothing left to end, and what was typed must stay in this browser. */
let ended = false;

/** Signing out: how often it was begun, and whether it is on its way. What is asked before or meanwhile must not undo it. */
const departures = { begun: 0, underWay: false };

/** Signs in with the session cookie of the API, which no script can read. */
export const authProvider: AuthProvider = {
  async login(credentials: { username: string; password: string; newPassword?: string }) {
    const response = await send('/auth/login', credentials, languageNow());
    const answer = (await response.json().catch(() => ({}))) as SignInAnswer;
    if (!answer.account) {
      const { code = 'INTERNAL_ERROR', message = '' } = answer.error ?? {};
      throw new ApiRefusal([{ code, message, extensions: {} }], response.status);
    }
    ended = false;
    noteEnded(false);
    noteSignedOut(false);
    forgetAccount(answer.account);
  },
  async logout() {
    departures.begun += 1;
    noteSignedOut(true);
    forgetAccount();
    if (ended) return;
    departures.underWay = true;
    // Without a connection the session ends here all the same; in the API it ends by itself.
    await send('/auth/logout', {}, languageNow()).catch(() => undefined);
    departures.underWay = false;
  },
  async checkAuth() {
    const { begun, underWay } = departures;
    try {
      if ((await currentAccount()) !== null) {
        if (underWay || departures.begun > begun) return;
        // Also when it was another tab that signed in: then there is a session to end again.
        ended = false;
        noteSignedOut(false);
        return;
      }
    } catch (error) {
      // Being offline is no reason to lose the page one is on; the next request says so.
      if (error instanceof Unreachable) return;
      throw error;
    }
    ended = true;
    throw new Error('ra.auth.auth_check_error');
  },
  async checkError(error: unknown) {
    if (error instanceof Unreachable || !(error instanceof ApiRefusal) || error.status !== 401) return;
    forgetAccount();
    ended = true;
    noteEnded(true);
    throw new Error('ra.notification.logged_out');
  },
  async getIdentity() {
    const account = await currentAccount();
    return account ? { id: account.username, fullName: account.displayName } : { id: '' };
  },
  async getPermissions() {
    return (await currentAccount())?.permissions ?? [];
  },
  async canAccess({ resource }: { resource: string }) {
    return mayOpen(resource, await currentAccount());
  },
};
