import { useEffect, useRef, useState, type ReactNode } from 'react';
import { usePrinting } from './use-printing.js';

interface NearRowProps {
  readonly id: string;
  /** True in a short list: all of its rows are drawn. */
  readonly always: boolean;
  /** The row in a few words, for as long as it is far from sight. */
  readonly brief: string;
  readonly children: ReactNode;
}

/** So far beyond the window that a row is drawn before it is scrolled, or tabbed, to. */
const margin = '1500px 0px';
/** Height of a row that was never drawn, about that of a measure with its fields. */
const usualHeight = 800;

/**
 * A row of a list of many fields, which is drawn while it is near the sight: the browser lays out hundreds of such rows for minutes.
 * A row stays drawn while it has the focus, or a value at fault that nobody has corrected yet.
 */
export function NearRow({ id, always, brief, children }: NearRowProps) {
  const row = useRef<HTMLLIElement>(null);
  const [near, setNear] = useState({ isNear: false, height: usualHeight });
  const printing = usePrinting();
  const isDrawn = always || near.isNear || printing;
  useEffect(() => {
    const place = row.current;
    if (always || !place) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const isNear = entries.at(-1)?.isIntersecting === true;
        const isInUse = place.contains(document.activeElement) || place.querySelector('[aria-invalid="true"]') !== null;
        if (isNear) setNear((before) => ({ ...before, isNear }));
        else if (!isInUse)
          setNear((before) => ({ isNear, height: before.isNear ? place.offsetHeight : before.height }));
      },
      { rootMargin: margin },
    );
    observer.observe(place);
    return () => observer.disconnect();
  }, [always]);
  // Plain elements: hundreds of them are drawn at every key that is typed.
  return (
    <li ref={row} id={id} style={{ minWidth: 0, scrollMarginTop: 80, ...(isDrawn ? {} : { minHeight: near.height }) }}>
      {isDrawn ? children : brief}
    </li>
  );
}
