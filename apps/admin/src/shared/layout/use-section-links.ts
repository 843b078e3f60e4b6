import type { MouseEvent } from 'react';
import { useNavigate } from 'react-router';

const isPlain = ({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;

/**
 * Follows links to a place on the same page through the router, as a browser would: the router warns of every change of the
 * address that it did not make, because it cannot hold it up.
 */
export function useSectionLinks(): (event: MouseEvent) => void {
  const navigate = useNavigate();
  return (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!link || event.defaultPrevented || !isPlain(event)) return;
    const hash = link.getAttribute('href') ?? '';
    const place = document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!place) return;
    event.preventDefault();
    void navigate({ search: window.location.search, hash });
    place.scrollIntoView();
    if (place.tabIndex < 0) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  };
}
