import { useEffect, useSyncExternalStore } from 'react';
import { useSearchParams } from 'react-router';
import { isFiscalYear } from '@sucharit/domain/shared';

/** The year that an address names; null when it names none. */
export function yearNamed(parameters: URLSearchParams): number | null {
  const named = Number(parameters.get('year') ?? Number.NaN);
  return isFiscalYear(named) ? named : null;
}

let chosen: number | null = null;
const listeners = new Set<() => void>();
const choose = (year: number | null): void => {
  if (year === chosen) return;
  chosen = year;
  for (const told of listeners) told();
};
const subscribe = (told: () => void): (() => void) => {
  listeners.add(told);
  return () => listeners.delete(told);
};

/** Remembers the year that the address names, for as long as somebody is signed in; mounted once, around every page. */
export function useRememberedYear(): void {
  const named = yearNamed(useSearchParams()[0]);
  useEffect(() => {
    if (named !== null) choose(named);
  }, [named]);
  useEffect(() => () => choose(null), []);
}

/** Puts the year that was chosen last into a link to a page of one year, also from pages that show none. */
export function useYearInLinks(): (path: string) => string {
  const year = useSyncExternalStore(subscribe, () => chosen);
  return (path) => (year === null ? path : `${path}?year=${year}`);
}
