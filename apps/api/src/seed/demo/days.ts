const dayMs = 86_400_000;

/** The ISO date so many days after another. */
export const dayAfter = (isoDate: string, days: number): string =>
  new Date(Date.parse(`${isoDate}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** The later of two ISO dates. */
export const laterOf = (a: string, b: string): string => (a > b ? a : b);

/** An instant of a working day in Bangkok (UTC+7), so many minutes after half past eight. */
export const workingTime = (isoDate: string, minutes: number): string =>
  new Date(Date.parse(`${isoDate}T08:30:00+07:00`) + minutes * 60_000).toISOString();

/** The instant in the middle between two. */
export const midway = (earlier: string, later: string): string =>
  new Date((Date.parse(earlier) + Date.parse(later)) / 2).toISOString();
