import { refuseInput } from '@sucharit/domain/shared';

/** Ceilings of what one request gives as values: a body, the variables of an operation, a filter. */
export const valueLimits = {
  /** Levels of lists and objects in each other; a filter of the contract has at most a dozen. */
  depth: 40,
  /** Values together; a plan of 300 measures has some 5,000. */
  values: 50_000,
  /** Values of one list. To have so many looked at one by one would keep everybody else waiting. */
  list: 10_000,
} as const;

/**
 * Refuses values that are nested too deeply or too many, before anything walks through them by recursion. Walks without recursion
 * itself, and no further than the limits.
 */
export function assertValues(given: unknown): void {
  let level: unknown[] = [given];
  let count = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > valueLimits.depth) throw refuseInput('VALUES_NESTED', { maximum: valueLimits.depth });
    const below: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
      if (Array.isArray(value) && parts.length > valueLimits.list)
        throw refuseInput('VALUES_LIST', { actual: parts.length, maximum: valueLimits.list });
      count += parts.length;
      if (count > valueLimits.values) throw refuseInput('VALUES_TOO_MANY', { maximum: valueLimits.values });
      for (const part of parts) if (typeof part === 'object' && part !== null) below.push(part);
    }
    level = below;
  }
}

/** NUL, which PostgreSQL keeps in no text, and half of a surrogate pair, which is no character and would be stored as another. */
const unstorable = /[\0\p{Surrogate}]/u;
/** Refuses values with a text that could not be stored and read back. Walks without recursion, however deep they are. */
export function assertStorable(given: unknown): void {
  const left: unknown[] = [given];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'string' && unstorable.test(value)) throw refuseInput('CHARACTER');
    if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) left.push(part);
  }
}
