import { mergeFields, sameValue, type FieldConflict, type Fields } from '@sucharit/domain/revisions';
import { useLogoutIfAccessDenied } from 'react-admin';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ApiRefusal, Unreachable } from '../../providers/graphql-client.js';
import { useAccount } from '../../providers/use-account.js';
import { draftKey, keepDraft, readDraft } from './draft-store.js';
import { useUnsaved } from './unsaved.js';

/** Whether what is typed has been saved, and what stands in the way. */
export type Saving = 'saved' | 'restored' | 'dirty' | 'incomplete' | 'saving' | 'offline' | 'conflict' | 'failed';

/** The thing as the API has it now. */
export interface Latest<Parts extends object> {
  readonly version: number;
  readonly parts: Parts;
  /** Who saved last, in words; empty when it is not known. */
  readonly savedBy: string;
}

/** What is typed at: how its parts are saved, read anew, and taken apart into fields. */
interface DraftSource<Parts extends object> {
  readonly kind: string;
  readonly id: string;
  readonly latest: Latest<Parts>;
  /** The present name of a part that an earlier release of the console kept in this browser under another one. */
  nameNow?(name: string): string;
  send(parts: Partial<Parts>, version: number): Promise<Latest<Parts>>;
  reload(): Promise<Latest<Parts> | null>;
  /**
   * What of a part can be saved as it stands, with what was saved in place of the rest; undefined when nothing can: null is a
   * value, such as a result that was taken out. What cannot be saved waits until it is put right.
   */
  wholeOf?<Name extends keyof Parts>(
    name: Name,
    part: Parts[Name],
    saved: Parts[Name] | undefined,
  ): Parts[Name] | undefined;
  /** Several sides of the same parts as fields, and back. */
  split(sides: readonly Partial<Parts>[]): Fields[];
  /** @param names the parts that the fields belong to */
  join(fields: Fields, names: readonly string[]): Partial<Parts>;
  /** Fields about which nobody is asked when two people have changed them. */
  isUndisputed?(path: string): boolean;
}

export type Choice = 'mine' | 'theirs';

/** What somebody else saved while one was typing, and the fields in which both differ. */
export interface Conflict {
  readonly savedBy: string;
  readonly fields: readonly FieldConflict[];
}

/** Typing pauses this long, in milliseconds, before it is saved. */
const pause = 900;
/** Without a connection, or while the API is unwell, it is tried again this often, in milliseconds. */
const retryEvery = 10_000;

/** Whether it was neither what is typed nor who typed it, so that the same may succeed later by itself. */
const mayPass = (failure: unknown): boolean =>
  failure instanceof Unreachable || (failure instanceof ApiRefusal && failure.status >= 500);

const isEmpty = (parts: object): boolean => Object.keys(parts).length === 0;
const pick = <Parts extends object>(parts: Parts, keys: readonly string[]): Partial<Parts> =>
  Object.fromEntries(Object.entries(parts).filter(([key]) => keys.includes(key))) as Partial<Parts>;

/**
 * Something as it is being typed: shown at once, kept in this browser, saved after a pause with the version that was read,
 * one save at a time. When somebody else has saved meanwhile, fields that only one of both changed are joined; the others
 * wait for a decision.
 */
export function useDraft<Parts extends object>(source: DraftSource<Parts>) {
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const username = useAccount()?.username ?? '';
  const key = draftKey(username, source.kind, source.id);
  const [left] = useState(() => readDraft<Parts>(key, source.nameNow?.bind(source)));
  const typed = useRef<Partial<Parts>>(left?.typed ?? {});
  const base = useRef<Partial<Parts>>(left?.base ?? {});
  const version = useRef(left?.version ?? source.latest.version);
  const [shown, setShown] = useState<Partial<Parts>>(typed.current);
  const [saving, setSaving] = useState<Saving>(left ? 'restored' : 'saved');
  const [error, setError] = useState<Error | null>(null);
  const [theirs, setTheirs] = useState<Latest<Parts> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<boolean> | null>(null);
  const current = useRef({ source, logoutIfAccessDenied });
  useEffect(() => {
    current.current = { source, logoutIfAccessDenied };
  });

  const publish = useCallback((): void => {
    setShown({ ...typed.current });
    keepDraft<Parts>(key, { version: version.current, base: base.current, typed: typed.current });
  }, [key]);

  const mergeWith = useCallback((latest: Latest<Parts>) => {
    const keys = Object.keys(typed.current);
    const { source: draft } = current.current;
    const isUndisputed = draft.isUndisputed?.bind(draft);
    const [was = {}, mine = {}, their = {}] = draft.split([
      pick(base.current as Parts, keys),
      typed.current,
      pick(latest.parts, keys),
    ]);
    return { their, ...mergeFields(was, mine, their, (path) => isUndisputed?.(path) ?? false) };
  }, []);

  /** Takes over what was decided; false while a field is undecided. */
  const reconcile = useCallback(
    (latest: Latest<Parts>, choices: Readonly<Record<string, Choice>> = {}): boolean => {
      const { merged, conflicts, their } = mergeWith(latest);
      if (conflicts.some(({ path }) => choices[path] === undefined)) return false;
      const chosen = conflicts.filter(({ path }) => choices[path] === 'theirs').map(({ path }) => [path, their[path]]);
      const names = Object.keys(typed.current);
      const joined = current.current.source.join({ ...merged, ...Object.fromEntries(chosen) }, names);
      const keys = Object.entries(joined).flatMap(([name, part]) =>
        sameValue(part, latest.parts[name as keyof Parts]) ? [] : [name],
      );
      typed.current = pick(joined as Parts, keys);
      base.current = pick(latest.parts, keys);
      version.current = latest.version;
      setTheirs(null);
      setError(null);
      publish();
      return true;
    },
    [mergeWith, publish],
  );

  const attempt = useCallback(async (): Promise<boolean> => {
    let given: Partial<Parts> = {};
    for (;;) {
      const { wholeOf = (_name, part) => part, ...read } = current.current.source;
      const entries = Object.entries(typed.current) as [keyof Parts & string, Parts[keyof Parts]][];
      const ready = Object.fromEntries(
        entries.flatMap(([name, part]) => {
          const whole = wholeOf(name, part, base.current[name]);
          const isSaved = [base.current[name], given[name]].some((saved) => sameValue(saved, whole));
          return whole === undefined || (whole !== part && isSaved) ? [] : [[name, whole]];
        }),
      ) as Partial<Parts>;
      if (isEmpty(ready)) {
        setSaving(isEmpty(typed.current) ? 'saved' : 'incomplete');
        return isEmpty(typed.current);
      }
      setSaving('saving');
      try {
        const latest = await read.send(ready, version.current);
        given = { ...given, ...ready };
        version.current = latest.version;
        const rest = Object.keys(typed.current).filter(
          (name) => typed.current[name as keyof Parts] !== ready[name as keyof Parts],
        );
        typed.current = pick(typed.current as Parts, rest);
        base.current = pick({ ...base.current, ...pick(latest.parts, Object.keys(ready)) } as Parts, rest);
        setError(null);
        publish();
      } catch (failure) {
        const isConflict = failure instanceof ApiRefusal && failure.code === 'CONFLICT';
        const latest = isConflict ? await read.reload().catch(() => null) : null;
        if (latest && reconcile(latest)) continue;
        setTheirs(latest);
        setError(failure as Error);
        setSaving(latest ? 'conflict' : mayPass(failure) ? 'offline' : 'failed');
        void current.current.logoutIfAccessDenied(failure);
        return false;
      }
    }
  }, [publish, reconcile]);

  const save = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    running.current ??= attempt().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [attempt]);
  const saveSoon = useCallback((): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), pause);
  }, [save]);

  const change = (parts: Partial<Parts>): void => {
    if (isEmpty(typed.current)) {
      version.current = source.latest.version;
      base.current = {};
    }
    base.current = { ...pick(source.latest.parts, Object.keys(parts)), ...base.current };
    typed.current = { ...typed.current, ...parts };
    publish();
    if (theirs && !reconcile(theirs)) return;
    setSaving('dirty');
    saveSoon();
  };
  const discard = (): void => {
    clearTimeout(timer.current);
    typed.current = {};
    base.current = {};
    setTheirs(null);
    setError(null);
    publish();
    setSaving('saved');
  };

  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (saving !== 'offline') return undefined;
    const again = (): void => void save();
    const every = setInterval(again, retryEvery);
    window.addEventListener('online', again);
    return () => {
      clearInterval(every);
      window.removeEventListener('online', again);
    };
  }, [save, saving]);
  // What an earlier visit left stays in the browser until it is dealt with: leaving the page loses nothing of it.
  useUnsaved(saving !== 'saved' && saving !== 'restored', save);

  const conflict = useMemo(
    (): Conflict | null =>
      theirs && !isEmpty(shown) ? { savedBy: theirs.savedBy, fields: mergeWith(theirs).conflicts } : null,
    [mergeWith, shown, theirs],
  );
  return {
    typed: shown,
    change,
    save,
    /** The version of what was saved last. */
    versionNow: (): number => version.current,
    saving,
    error,
    conflict,
    /** Decides a conflict, field by field, and saves. */
    decide: (choices: Readonly<Record<string, Choice>>): void => {
      if (theirs && reconcile(theirs, choices)) void save();
    },
    /** Gives up what is typed and not saved. */
    discard,
    /** When that which an earlier visit left was typed, ISO 8601. */
    leftAt: left?.at ?? null,
  };
}
