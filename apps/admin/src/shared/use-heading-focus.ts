import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';

/** Whether a page has been shown yet: before the first one the browser begins at the top by itself. */
let begun = false;

/**
 * Takes the focus to the heading of a page that was opened from another, so that keyboard and screen reader begin there
 * and not in the menu that is left behind. A field that asks for the focus by itself keeps it. Each page does it by itself, because
 * the one that is left may be drawn once more under the new address while the new one is still loading.
 */
export function useHeadingFocus(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const reached = useRef<string | null>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (!title || reached.current === pathname) return;
    reached.current = pathname;
    const isTaken = document.querySelector('main')?.contains(document.activeElement) ?? false;
    if (begun && !isTaken) heading.current?.focus();
    begun = true;
  }, [title, pathname]);
  return heading;
}
