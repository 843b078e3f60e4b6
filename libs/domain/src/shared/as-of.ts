import { refuse, refuseInput } from '../refusals/refusals.js';

/** The moment as of which figures are asked for; exactly one of the three is set. */
export interface AsOf {
  /** A day in Bangkok: the figures as they stood at its end. */
  readonly date?: string | null | undefined;
  /** A moment, ISO 8601 in UTC. */
  readonly at?: string | null | undefined;
  /** Identifier of a city summary: the moment at which its data were read. */
  readonly citySummary?: string | null | undefined;
}

/** A moment that is known, or that of a summary, which only the database knows. */
export type PastMoment = { readonly at: string } | { readonly citySummary: string };

/** Bangkok is seven hours ahead of UTC all year. */
const dayInBangkok = (moment: Date): string => new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

/**
 * The moment meant by "as of". A day means its last microsecond in Bangkok; today is not over, and means now.
 * Refuses with AS_OF_FUTURE what has not come yet, with INVALID_INPUT what names no moment or several.
 */
export function pastMomentOf({ date, at, citySummary }: AsOf, now: Date): PastMoment {
  if ([date, at, citySummary].filter((given) => given !== null && given !== undefined).length !== 1)
    throw refuseInput('ONE_MOMENT', {}, ['asOf']);
  if (date) {
    if (date > dayInBangkok(now)) throw refuse('AS_OF_FUTURE', { asked: date }, ['asOf', 'date']);
    return { at: `${date}T23:59:59.999999+07:00` };
  }
  if (at) {
    if (Date.parse(at) > now.getTime()) throw refuse('AS_OF_FUTURE', { asked: at }, ['asOf', 'at']);
    return { at };
  }
  return { citySummary: citySummary ?? '' };
}
