import { Decimal } from 'decimal.js';
import { refuse } from '../refusals/refusals.js';

/** Settings of our own, so that nobody else's change to the library's defaults can move a published figure. */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -60, toExpPos: 60 });

/** A decimal figure as text (`"56.37"`) or as a number that was written with few digits (`81.8`). */
export type Figure = string | number;

/** Rounds half up (away from zero) and writes every place: `roundHalfUp("56.365", 2)` is `"56.37"`. */
export function roundHalfUp(value: Figure, places: number): string {
  return fixed(new Exact(value), places);
}

/** The exact sum, written with two places. */
export function sum(values: readonly Figure[]): string {
  return fixed(add(values), 2);
}

/** The arithmetic mean, rounded half up; null when there are no values. */
export function mean(values: readonly Figure[], places = 2): string | null {
  return values.length === 0 ? null : fixed(add(values).dividedBy(values.length), places);
}

/** The middle value, or the mean of the two middle ones rounded half up; null when there are no values. */
export function median(values: readonly Figure[], places = 2): string | null {
  const ordered = [...values].sort(compareFigures);
  const middle = Math.floor(ordered.length / 2);
  return mean(ordered.slice(ordered.length % 2 === 1 ? middle : middle - 1, middle + 1), places);
}

/** A percentage of a figure, rounded half up: `percentOf("86.66", "30", 2)` is `"26.00"`. */
export function percentOf(value: Figure, percent: Figure, places = 2): string {
  return fixed(new Exact(value).times(percent).dividedBy(100), places);
}

/** The distance between two figures without sign, written with two places. */
export function difference(a: Figure, b: Figure): string {
  return fixed(new Exact(a).minus(b).abs(), 2);
}

/** Negative, zero or positive, as sorting needs it. */
export function compareFigures(a: Figure, b: Figure): number {
  return new Exact(a).comparedTo(b);
}

/** A score from 0 to 100 or a percentage with its two places. */
export function formatScore(value: Figure): string {
  return roundHalfUp(value, 2);
}

/** The number to put into JSON: two decimals survive a double exactly as they are written. */
export function toNumber(score: string): number {
  return Number(score);
}

/** Baht with thousands separators and two places, for people: `"15,000.00"`. */
export function formatMoney(value: Figure): string {
  const [whole = '0', satang = '00'] = roundHalfUp(value, 2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${satang}`;
}

/** True for a decimal of 0 or more with at most two places, without separators. */
export const isFigure = (text: string): boolean => /^\d{1,12}(\.\d{1,2})?$/.test(text);

/** A figure as it is kept: without leading zeros and without zeros behind its last place. */
export const plainFigure = (text: string): string => new Exact(text).toString();

/** The largest amount of baht that the database keeps. */
const largestMoney = '999999999999.99';

/**
 * Reads an amount of baht, with or without thousands separators, and writes it with two places. Refuses an amount above
 * `largestMoney` with MONEY_TOO_LARGE and everything else with INVALID_MONEY.
 */
export function parseMoney(text: string, path: readonly (string | number)[] = []): string {
  const trimmed = text.trim();
  const plain = trimmed.replace(/,/g, '');
  if (!/^(\d+|\d{1,3}(,\d{3})+)(\.\d{1,2})?$/.test(trimmed)) throw refuse('INVALID_MONEY', {}, path);
  if (compareFigures(plain, largestMoney) > 0)
    throw refuse('MONEY_TOO_LARGE', { maximum: formatMoney(largestMoney) }, path);
  return roundHalfUp(plain, 2);
}

function add(values: readonly Figure[]): Decimal {
  return values.reduce<Decimal>((total, value) => total.plus(value), new Exact(0));
}

function fixed(value: Decimal, places: number): string {
  const text = value.toFixed(places, Decimal.ROUND_HALF_UP);
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
}
