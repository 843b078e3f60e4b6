import type { Corrected, Edit } from './corrections.js';

/** A document as it was given. */
export interface GivenDocument {
  readonly fileName: string;
  /** In bytes. */
  readonly size: number;
  readonly file: Blob;
}

/** What a person has decided about a reading and not saved yet. */
export interface ReviewWork {
  readonly corrected: Corrected;
  /** Keys of the findings that were accepted. */
  readonly accepted: readonly string[];
  readonly edit: Edit | null;
  /** Which reading it is about: the same document may be read differently by a later release. */
  readonly readingKey: string;
  /** When it was last worked at, ISO 8601. */
  readonly at: string;
}

export interface KeptReview {
  readonly document: GivenDocument;
  readonly work: ReviewWork;
}

/** Nobody comes back for what was left this long, in milliseconds. */
const lifetime = 30 * 24 * 60 * 60 * 1000;
const storeName = 'plan-import';

function answerOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

/** Signing out clears it with everything else that this browser keeps (Clear-Site-Data). */
async function withStore<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<Result>,
): Promise<Result> {
  const opening = indexedDB.open('sucharit.review', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
  const database = await answerOf(opening);
  try {
    const transaction = database.transaction(storeName, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
    });
    const result = await work(transaction.objectStore(storeName));
    await done;
    return result;
  } finally {
    database.close();
  }
}

/** Keeps a review in this browser for an account; the document only when it is another one. Rejects when there is no room. */
export const keepReview = (username: string, { document, work }: Partial<KeptReview>): Promise<void> =>
  withStore('readwrite', async (store) => {
    if (document) await answerOf(store.put(document, `${username}.document`));
    if (work) await answerOf(store.put(work, `${username}.work`));
  });

export const forgetReview = (username: string): Promise<void> =>
  withStore('readwrite', async (store) => {
    await answerOf(store.delete(`${username}.document`));
    await answerOf(store.delete(`${username}.work`));
  });

/** The review that an account has left behind in this browser; null when there is none. */
export async function readReview(username: string, now = Date.now()): Promise<KeptReview | null> {
  const [kept, work] = await withStore('readonly', (store) =>
    Promise.all([
      answerOf<GivenDocument | GivenInBase64 | undefined>(store.get(`${username}.document`)),
      answerOf<ReviewWork | undefined>(store.get(`${username}.work`)),
    ]),
  );
  return kept && work && now - Date.parse(work.at) < lifetime ? { document: asFile(kept), work } : null;
}

/** As an earlier release kept a document. */
type GivenInBase64 = Omit<GivenDocument, 'file'> & { readonly contentBase64: string };

function asFile(kept: GivenDocument | GivenInBase64): GivenDocument {
  if ('file' in kept) return kept;
  const bytes = Uint8Array.from(atob(kept.contentBase64), (letter) => letter.charCodeAt(0));
  return { fileName: kept.fileName, size: kept.size, file: new Blob([bytes]) };
}
