import { useCallback, useEffect, useRef, useState } from 'react';
import { useAccount } from '../../providers/use-account.js';
import { useUnsaved } from '../../shared/drafts/unsaved.js';
import { findingKey, readingKey, withEdit, type Corrected, type Edit } from './corrections.js';
import type { FindingState } from './findings-list.js';
import { forgetReview, keepReview, readReview, type GivenDocument, type ReviewWork } from './kept-review.js';
import type { Reading } from './reading.js';

/** A review that an earlier visit left behind. */
export interface Restored {
  /** ISO 8601 */
  readonly at: string;
  /** What was typed about values that are read differently now, and is not taken over. */
  readonly lost: readonly string[];
}

interface Decided {
  readonly corrected: Corrected;
  readonly accepted: ReadonlySet<string>;
  readonly edit: Edit | null;
}
const nothing: Decided = { corrected: {}, accepted: new Set(), edit: null };
const isNothing = ({ corrected, accepted, edit }: Decided): boolean =>
  Object.keys(corrected).length === 0 && accepted.size === 0 && (edit === null || edit.text === edit.read);

/**
 * The review of a document: what was corrected and accepted, and what is being typed. It is kept in this browser until it is saved
 * as a plan, so that leaving the page loses nothing.
 * @param read reads a document that an earlier visit left
 */
export function useReview(read: (document: GivenDocument, then: (reading: Reading) => void) => void) {
  const username = useAccount()?.username ?? null;
  const [document, setDocument] = useState<GivenDocument | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [decided, setDecided] = useState<Decided>(nothing);
  const [restored, setRestored] = useState<Restored | null>(null);
  const [isKept, setKept] = useState(true);
  const keeping = useRef<Promise<boolean>>(Promise.resolve(true));
  const keptDocument = useRef<GivenDocument | null>(null);
  const isSaved = useRef(false);
  /** Whether a document was given on this page: what an earlier visit left comes too late then. */
  const isBegun = useRef(false);
  const readAgain = useRef(read);
  useEffect(() => {
    readAgain.current = read;
  });

  const restore = useCallback((work: ReviewWork, now: Reading): void => {
    const isSame = readingKey(now) === work.readingKey;
    const typed = Object.values(withEdit(work.corrected, work.edit)).filter((text) => text.trim() !== '');
    setReading(now);
    setRestored({ at: work.at, lost: isSame ? [] : typed });
    setDecided(isSame ? { ...work, accepted: new Set(work.accepted) } : nothing);
  }, []);
  useEffect(() => {
    if (username === null) return undefined;
    let isHere = true;
    void readReview(username)
      .catch(() => null)
      .then((left) => {
        if (!isHere || !left || isBegun.current) return;
        keptDocument.current = left.document;
        setDocument(left.document);
        readAgain.current(left.document, (now) => {
          if (isHere && keptDocument.current === left.document) restore(left.work, now);
        });
      });
    return () => {
      isHere = false;
    };
  }, [restore, username]);

  const begin = useCallback(
    (given: GivenDocument | null): void => {
      isBegun.current = true;
      isSaved.current = false;
      keptDocument.current = null;
      setDocument(given);
      setReading(null);
      setDecided(nothing);
      setRestored(null);
      if (username !== null) keeping.current = forgetReview(username).then(...settled);
    },
    [username],
  );

  useEffect(() => {
    if (username === null || !document || !reading || isSaved.current) return;
    // What is left alone from the start is not worth coming back to.
    if (isNothing(decided) && keptDocument.current === null) return;
    const work: ReviewWork = {
      corrected: decided.corrected,
      accepted: [...decided.accepted],
      edit: decided.edit,
      readingKey: readingKey(reading),
      at: new Date().toISOString(),
    };
    const isNew = keptDocument.current !== document;
    keptDocument.current = document;
    setKept(false);
    const mine = keepReview(username, isNew ? { document, work } : { work }).then(...settled);
    keeping.current = mine;
    void mine.then((arrived) => {
      if (keeping.current === mine) setKept(arrived);
      if (!arrived) keptDocument.current = null;
    });
  }, [decided, document, reading, username]);
  const keep = useCallback(async () => isSaved.current || (await keeping.current), []);
  useUnsaved(!isKept, keep, false);

  const onType = useCallback(
    (edit: Edit): void =>
      setDecided((now) => ({
        ...now,
        // What was typed in another field is taken: nobody closed that one without saving.
        corrected: edit.path === now.edit?.path ? now.corrected : withEdit(now.corrected, now.edit),
        edit,
      })),
    [],
  );
  const onClose = useCallback(
    (how: 'take' | 'leave' | 'put_back'): void =>
      setDecided((now) => ({
        ...now,
        corrected: how === 'leave' ? now.corrected : withEdit(now.corrected, closed(now.edit, how)),
        edit: null,
      })),
    [],
  );
  const keyAt = (index: number): string => {
    const finding = reading?.findings[index];
    return finding ? findingKey(finding) : '';
  };
  return {
    document,
    reading,
    setReading,
    restored,
    begin,
    ...decided,
    onType,
    onClose,
    /** The corrections with the words that stand in an open field. */
    corrections: withEdit(decided.corrected, decided.edit),
    stateOf: (index: number): FindingState => {
      const path = reading?.findings[index]?.path;
      if (path && decided.corrected[path] !== undefined) return 'corrected';
      return decided.accepted.has(keyAt(index)) ? 'accepted' : 'open';
    },
    onAccept: (indexes: readonly number[], isAccepted: boolean): void =>
      setDecided((now) => {
        const accepted = new Set(now.accepted);
        for (const key of indexes.map(keyAt)) {
          if (isAccepted) accepted.add(key);
          else accepted.delete(key);
        }
        return { ...now, accepted };
      }),
    /** It stands in a plan now; whoever opens another page waits, or this browser would still offer it. */
    done: async (): Promise<void> => {
      isSaved.current = true;
      if (username !== null) await forgetReview(username).then(...settled);
    },
  };
}

/** What a field says once it is closed: an empty day is none, and to put back is to say what was read. */
const closed = (edit: Edit | null, how: 'take' | 'put_back'): Edit | null =>
  edit && { ...edit, unfinished: false, ...(how === 'put_back' ? { text: edit.read } : {}) };

/** Whether it could be done; a browser may have no room, or refuse to keep anything. */
const settled = [() => true, () => false] as const;
