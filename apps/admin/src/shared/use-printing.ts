import { useSyncExternalStore } from 'react';

const media = window.matchMedia('print');
let isPrinting = false;

const subscribe = (onChange: () => void): (() => void) => {
  const note = (printing: boolean) => () => {
    isPrinting = printing;
    onChange();
  };
  const [begin, end] = [note(true), note(false)];
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  media.addEventListener('change', onChange);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    media.removeEventListener('change', onChange);
  };
};

/** True while the page is being printed. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => isPrinting || media.matches);
