import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';

/** Entry of the browser's history that the console was loaded at: there the browser begins at the top by itself. */
const loadedAt = (window.history.state as { key?: string } | null)?.key ?? 'default';

/**
 * Takes the focus to the heading of a page that was opened from another, so that keyboard and screen reader begin there
 * and not in the menu that is left behind. A field that asks for the focus by itself keeps it, and so does the search above the
 * menu, where somebody may be typing while a page is still loading. Each page does it by itself, because the one that is left may
 * be drawn once more under the new address while the new one is still loading.
 */
export function useHeadingFocus(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const reached = useRef<string | null>(null);
  const { pathname, key } = useLocation();
  useEffect(() => {
    if (!title || reached.current === pathname) return;
    reached.current = pathname;
    const focused = document.activeElement;
    const isTaken = focused?.matches('input[data-search]') || document.querySelector('main')?.contains(focused);
    if (key !== loadedAt && !isTaken) heading.current?.focus();
  }, [title, pathname, key]);
  return heading;
}
