import { currentUsername } from './graphql-client.js';

/** What a tab tells the others of the same browser: who has signed in, or null for nobody any more. */
interface Told {
  readonly username: string | null;
}

let channel: BroadcastChannel | undefined;
let reloading = false;

/** Session storage key that tells the reloaded page that another account signed in. */
const noteKey = 'sucharit.another-account';

/** True from the moment this tab reloads; a question about unsaved work must not stop it then. */
export const isReloading = (): boolean => reloading;

/** Reloads the page for the account that is signed in now. Drafts stay in the browser under the username of their writer. */
export function reload(another: boolean): void {
  if (reloading) return;
  reloading = true;
  if (another) sessionStorage.setItem(noteKey, 'yes');
  window.location.reload();
}

/** True when the page was reloaded because another account signed in. */
export const isForAnother = (): boolean => sessionStorage.getItem(noteKey) !== null;

export const forgetAnother = (): void => sessionStorage.removeItem(noteKey);

/** Reloads this tab when another tab signs in as another account, or signs out. */
export function listenToOtherTabs(): void {
  channel = new BroadcastChannel('sucharit.session');
  channel.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    const own = currentUsername();
    if (own !== null && data.username !== own) reload(data.username !== null);
  });
}

export const tellOtherTabs = (told: Told): void => channel?.postMessage(told);
