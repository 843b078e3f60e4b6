/** What decides how pressing a step is. */
export interface Pressing {
  /** It waits for this person's decision. */
  readonly review: boolean;
  readonly dueOn: string | null;
  /** It is somebody else's turn first. */
  readonly later?: boolean;
}

/** Steps with the most pressing first: what this person alone decides, then by the day on which it is due, without a day last, and what is another's turn after all. */
export const mostPressing = <Step extends Pressing>(steps: readonly Step[]): Step[] =>
  [...steps].sort(
    (left, right) =>
      Number(left.later ?? false) - Number(right.later ?? false) ||
      Number(right.review) - Number(left.review) ||
      (left.dueOn ?? '9999-12-31').localeCompare(right.dueOn ?? '9999-12-31'),
  );
