import { useEffect } from 'react';
import { isReloading } from '../../providers/other-tabs.js';

/** What is being typed and not saved yet, on whatever page: how to save each, and whether this browser keeps it meanwhile. */
const open = new Map<() => Promise<boolean>, boolean>();

/** Whether anything is typed and not saved. */
export const hasUnsaved = (): boolean => open.size > 0;

/** Whether this browser keeps all of it, so that leaving the page loses nothing. */
export const isAllKept = (): boolean => [...open.values()].every(Boolean);

/** Saves all of it; false when something could not be saved. */
export async function saveAll(): Promise<boolean> {
  return (await Promise.all([...open.keys()].map((save) => save()))).every(Boolean);
}

/**
 * While something is unsaved: asks before the tab is closed, and lets whoever leaves the page save it first.
 * @param isKept whether this browser keeps it until it is saved
 */
export function useUnsaved(unsaved: boolean, save: () => Promise<boolean>, isKept = true): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      if (!isReloading()) event.preventDefault();
    };
    open.set(save, isKept);
    window.addEventListener('beforeunload', ask);
    return () => {
      open.delete(save);
      window.removeEventListener('beforeunload', ask);
    };
  }, [unsaved, save, isKept]);
}
