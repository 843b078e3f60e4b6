import { useEffect, useRef, useState, type ReactNode } from 'react';
import { usePrinting } from './use-printing.js';

interface NearRowProps {
  readonly id: string;
  /** `li` in a list of its own, `div` among the regions of a page. */
  readonly as: 'li' | 'div';
  /** Number of rows: of a few all are drawn. */
  readonly count: number;
  /** Height of a row that was never drawn, about that of one with its fields. */
  readonly height: number;
  /** The row in a few words, for as long as it is far from sight. */
  readonly brief: string;
  readonly children: ReactNode;
}

/** So far beyond the window that a row is drawn before it is scrolled, or tabbed, to. */
const margin = '1500px 0px';
/** Rows of a plan as offices write it; of more those near the sight are drawn. */
const drawnAtOnce = 30;

/**
 * A row of a list of many fields, which is drawn while it is near the sight: the browser lays out hundreds of such rows for minutes.
 * A row stays drawn while it has the focus, or a value at fault that nobody has corrected yet.
 */
export function NearRow({ id, as: Element, count, height, brief, children }: NearRowProps) {
  const row = useRef<HTMLLIElement & HTMLDivElement>(null);
  const always = count <= drawnAtOnce;
  const [near, setNear] = useState({ isNear: false, height });
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
    <Element
      ref={row}
      id={id}
      style={{ minWidth: 0, scrollMarginTop: 80, ...(isDrawn ? {} : { minHeight: near.height }) }}
    >
      {isDrawn ? children : brief}
    </Element>
  );
}
