import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';

/** Address of the page whose heading was last reached; none before the first page, where the browser begins at the top. */
let reached: string | null = null;

/**
 * Takes the focus to the heading of a page that was opened from another, so that keyboard and screen reader begin there
 * and not in the menu that is left behind. A field that asks for the focus by itself keeps it.
 */
export function useHeadingFocus(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (!title || reached === pathname) return;
    const isFirst = reached === null;
    reached = pathname;
    const isTaken = document.querySelector('main')?.contains(document.activeElement) ?? false;
    if (!isFirst && !isTaken) heading.current?.focus();
  }, [title, pathname]);
  return heading;
}
