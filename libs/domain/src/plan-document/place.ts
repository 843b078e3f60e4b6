import type { IgnoredKind } from '../plans/index.js';

/** A stretch of the document as given: UTF-16 units, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a plain value stands. `parts` is there when the value was put together from several stretches (a cell that goes on
 * over a page); `start` and `end` then enclose all of them.
 */
export interface ValuePlace extends Place {
  readonly parts?: readonly Place[];
}

/** A stretch of the document that is left out on purpose. */
export interface IgnoredText extends Place {
  readonly kind: IgnoredKind;
}
