import { speaksFor } from './graphql-client.js';

/** What a tab tells the others of the same browser: who has signed in, or null for nobody any more. */
interface Told {
  readonly username: string | null;
}

let channel: BroadcastChannel | undefined;
let beginning = false;

/** Under which name it is kept over a reload that another person has signed in. */
const noteKey = 'sucharit.another-account';

/** Whether this tab is on its way to be loaded anew, so that nothing more may hold it up. */
export const isBeginningAnew = (): boolean => beginning;

/** Loads the page anew, for whoever is signed in by now. What was typed stays in the browser under its own person's name. */
export function beginAnew(another: boolean): void {
  if (beginning) return;
  beginning = true;
  if (another) sessionStorage.setItem(noteKey, 'yes');
  window.location.reload();
}

/** Was the page loaded anew because another person has signed in? */
export const isForAnother = (): boolean => sessionStorage.getItem(noteKey) !== null;

export const forgetAnother = (): void => sessionStorage.removeItem(noteKey);

/** From now on this tab begins anew when another one signs in as somebody else, or signs out. */
export function listenToOtherTabs(): void {
  channel = new BroadcastChannel('sucharit.session');
  channel.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    const own = speaksFor();
    if (own !== null && data.username !== own) beginAnew(data.username !== null);
  });
}

export const tellOtherTabs = (told: Told): void => channel?.postMessage(told);
