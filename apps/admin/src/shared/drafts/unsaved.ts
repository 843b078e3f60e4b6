import { useEffect } from 'react';
import { isBeginningAnew } from '../../providers/other-tabs.js';

/** What is being typed and not saved yet, on whatever page: how to save each. */
const open = new Set<() => Promise<boolean>>();

/** Whether anything is typed and not saved. */
export const hasUnsaved = (): boolean => open.size > 0;

/** Saves all of it; false when something could not be saved. */
export async function saveAll(): Promise<boolean> {
  return (await Promise.all([...open].map((save) => save()))).every(Boolean);
}

/** While something is unsaved: asks before the tab is closed, and lets whoever leaves the page save it first. */
export function useUnsaved(unsaved: boolean, save: () => Promise<boolean>): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      if (!isBeginningAnew()) event.preventDefault();
    };
    open.add(save);
    window.addEventListener('beforeunload', ask);
    return () => {
      open.delete(save);
      window.removeEventListener('beforeunload', ask);
    };
  }, [unsaved, save]);
}
