import type { AuthProvider } from 'react-admin';
import { mayOpen } from './access.js';
import { ApiRefusal, send, currentUsername, Unreachable } from './graphql-client.js';
import { reload, isReloading, tellOtherTabs } from './other-tabs.js';
import { languageNow } from './preferences.js';
import { currentAccount, endingOfSession, forgetAccount, hasSignedOut, noteEnding, noteSignedOut } from './session.js';
import type { Account } from './session.js';

interface SignInAnswer {
  readonly account?: Account;
  readonly error?: { readonly code: string; readonly message: string; readonly field?: string };
}

/** Number of logouts so far, and true while one runs: an answer to a request sent before a logout must not undo it. */
const logouts = { begun: 0, underWay: false };

/** Signs in with the session cookie of the API, which no script can read. */
export const authProvider: AuthProvider = {
  async login(credentials: { username: string; password: string; newPassword?: string }) {
    const response = await send('/auth/login', credentials, languageNow());
    const answer = (await response.json().catch(() => ({}))) as SignInAnswer;
    if (!answer.account) {
      const { code = 'INTERNAL_ERROR', message = '' } = answer.error ?? {};
      throw new ApiRefusal([{ code, message, extensions: {} }], response.status);
    }
    noteEnding(null);
    noteSignedOut(false);
    forgetAccount(answer.account);
    tellOtherTabs({ username: answer.account.username });
  },
  async logout() {
    logouts.begun += 1;
    noteSignedOut(true);
    // There is nothing left to end, and what was typed must stay in this browser.
    if (endingOfSession() !== null) return forgetAccount();
    logouts.underWay = true;
    const leaving = send('/auth/logout', {}, languageNow());
    forgetAccount();
    // Without a connection the session ends here all the same; in the API it ends by itself.
    const response = await leaving.catch(() => null);
    logouts.underWay = false;
    if (response?.ok) return tellOtherTabs({ username: null });
    if (response?.status !== 401) return undefined;
    // It is somebody else's session: they are shown that they are signed in.
    reload(true);
    return false;
  },
  async checkAuth() {
    const { begun, underWay } = logouts;
    try {
      if ((await currentAccount()) !== null) {
        if (underWay || logouts.begun > begun) return;
        // Also when it was another tab that signed in: then there is a session to end again.
        noteEnding(null);
        noteSignedOut(false);
        return;
      }
    } catch (error) {
      // Being offline is no reason to lose the page one is on; the next request says so.
      if (error instanceof Unreachable) return;
      throw error;
    }
    if (endingOfSession() === null) noteEnding('absent');
    throw new Error('ra.auth.auth_check_error');
  },
  async checkError(error: unknown) {
    if (error instanceof Unreachable || !(error instanceof ApiRefusal) || error.status !== 401) return;
    if (isReloading()) return;
    if (error.code === 'ACCOUNT_CHANGED') return reload(true);
    // Who has signed out, or was not signed in, is not told that it was the system.
    if (currentUsername() !== null && !hasSignedOut()) noteEnding('ended');
    else if (endingOfSession() === null) noteEnding('absent');
    forgetAccount();
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
