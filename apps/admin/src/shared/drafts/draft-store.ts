/** What was typed and not saved: kept in this browser until it is. Signing out clears it (Clear-Site-Data), as it should on a shared machine. */
export interface Draft<Parts extends object> {
  /** Version of the thing that was read before typing. */
  readonly version: number;
  /** The parts as they were read. */
  readonly base: Partial<Parts>;
  /** The parts as they were typed. */
  readonly typed: Partial<Parts>;
  /** When it was last typed at, ISO 8601. */
  readonly at: string;
}

const prefix = 'sucharit.draft.';
/** Nobody comes back for what was left this long, in milliseconds. */
const lifetime = 30 * 24 * 60 * 60 * 1000;

/** Whose draft of what: another account at the same browser is never offered it. */
export const draftKey = (username: string, kind: string, id: string): string => `${prefix}${username}.${kind}.${id}`;

function parsed<Parts extends object>(text: string | null): Draft<Parts> | null {
  try {
    const draft = JSON.parse(text ?? 'null') as Draft<Parts> | null;
    return draft && typeof draft.version === 'number' && Object.keys(draft.typed).length > 0 ? draft : null;
  } catch {
    // Whatever else stands under the key is no draft of ours.
    return null;
  }
}

const renamed = <Parts extends object>(parts: Partial<Parts>, nameNow: (name: string) => string): Partial<Parts> =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [nameNow(name), part])) as Partial<Parts>;

/**
 * The draft that was left behind, or null.
 * @param nameNow what its parts are called now
 */
export function readDraft<Parts extends object>(
  key: string,
  nameNow: (name: string) => string = (name) => name,
): Draft<Parts> | null {
  const draft = parsed<Parts>(localStorage.getItem(key));
  if (draft && Date.now() - Date.parse(draft.at) < lifetime)
    return { ...draft, base: renamed(draft.base, nameNow), typed: renamed(draft.typed, nameNow) };
  localStorage.removeItem(key);
  return null;
}

/** Keeps a draft, or forgets it when nothing is unsaved. A browser without room for it keeps the text on the page only. */
export function keepDraft<Parts extends object>(key: string, draft: Omit<Draft<Parts>, 'at'>): void {
  if (Object.keys(draft.typed).length === 0) {
    localStorage.removeItem(key);
    return;
  }
  try {
    localStorage.setItem(key, JSON.stringify({ ...draft, at: new Date().toISOString() }));
  } catch {
    localStorage.removeItem(key);
  }
}
