import { refuse, refuseInput } from '../refusals/refusals.js';

/** The moment of which figures are requested; exactly one field is set. */
export interface AsOf {
  /** A day in Bangkok: the figures as they stood at its end. */
  readonly date?: string | null | undefined;
  /** A moment, ISO 8601 in UTC. */
  readonly at?: string | null | undefined;
  /** Identifier of something stored whose moment only the database knows, by its kind, such as `citySummary`. */
  readonly [kind: string]: string | null | undefined;
}

/** A known moment, or the moment of something stored. */
export type PastMoment = { readonly at: string } | { readonly kind: string; readonly id: string };

/** Bangkok is seven hours ahead of UTC all year. */
const dayInBangkok = (moment: Date): string => new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

/**
 * The moment meant by "as of". A day means its last microsecond in Bangkok; today is not over, and means now.
 * Refuses with AS_OF_FUTURE what has not come yet, with INVALID_INPUT what names no moment or several.
 */
export function pastMomentOf(asOf: AsOf, now: Date): PastMoment {
  const [given, ...others] = Object.entries(asOf).filter(([, value]) => value !== null && value !== undefined);
  if (!given || others.length > 0) throw refuseInput('ONE_MOMENT', {}, ['asOf']);
  const { date, at } = asOf;
  if (date) {
    if (date > dayInBangkok(now)) throw refuse('AS_OF_FUTURE', { asked: date }, ['asOf', 'date']);
    return { at: `${date}T23:59:59.999999+07:00` };
  }
  if (at) {
    if (Date.parse(at) > now.getTime()) throw refuse('AS_OF_FUTURE', { asked: at }, ['asOf', 'at']);
    return { at };
  }
  return { kind: given[0], id: given[1] ?? '' };
}
