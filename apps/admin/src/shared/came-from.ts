import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';

/** The page that is open, and the one that was open before it, each with what its address asks for. */
const pages: { now: string | null; before: string | null } = { now: null, before: null };
const pathOf = (address: string | null): string | undefined => address?.split('?')[0];

/** Remembers which page was open before this one, for as long as somebody is signed in; mounted once, around every page. */
export function useRememberedPage(): void {
  const { pathname, search } = useLocation();
  useEffect(() => {
    if (pathname !== pathOf(pages.now)) pages.before = pages.now;
    pages.now = pathname + search;
  }, [pathname, search]);
  useEffect(() => () => void Object.assign(pages, { now: null, before: null }), []);
}

/** Pages from which one comes to a plan or report, and the words by which a link leads back to them. */
const known: readonly (readonly [path: string, label: string])[] = [
  ['/submissions', 'nav.submissions'],
  ['/gaps', 'gaps.title'],
  ['/risks', 'risks.title'],
  ['/city', 'nav.city'],
  ['/notices', 'notices.title'],
  ['/search', 'search.title'],
];

/**
 * The target of the link above a plan or report: the page one came from, as it was, or else the district.
 * @param district the page of the district, with its name
 */
export function useWayBack(translate: (key: string) => string) {
  const { pathname } = useLocation();
  // This page is remembered after it has been drawn.
  const [from] = useState(() => (pathOf(pages.now) === pathname ? pages.before : pages.now));
  return (district: { readonly to: string; readonly label: string }): { to: string; label: string } => {
    const path = pathOf(from);
    if (from === null || path === undefined) return district;
    if (path === '/my-district' || path === pathOf(district.to)) return { ...district, to: from };
    const place = known.find(([candidate]) => candidate === path);
    return place ? { to: from, label: translate(place[1]) } : district;
  };
}
