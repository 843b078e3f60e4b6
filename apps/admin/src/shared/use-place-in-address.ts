import { useEffect } from 'react';

/** Brings the place that the address names, such as a measure, into sight once what calls this has shown; links on the page do it themselves. */
export function usePlaceInAddress(): void {
  useEffect(() => {
    const { hash } = window.location;
    if (hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, []);
}
