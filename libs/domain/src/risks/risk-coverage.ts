/** Which risks of a plan are answered by at least one of its measures. */
export interface RiskCoverage<Risk> {
  readonly total: number;
  readonly covered: number;
  /** risks without a measure, in the order given */
  readonly uncovered: readonly Risk[];
}

/** A measure that answers a risk. */
export interface RiskLink {
  readonly riskNumber: number;
  readonly measureNumber: number;
}

/**
 * Counts the risks that a measure of the plan answers; links to a measure that the plan does not have are not counted.
 * @param measureNumbers numbers of the plan's measures
 */
export function riskCoverage<Risk extends { readonly number: number }>(
  risks: readonly Risk[],
  links: readonly RiskLink[],
  measureNumbers: readonly number[],
): RiskCoverage<Risk> {
  const answered = new Set(
    links.filter(({ measureNumber }) => measureNumbers.includes(measureNumber)).map(({ riskNumber }) => riskNumber),
  );
  const uncovered = risks.filter(({ number }) => !answered.has(number));
  return { total: risks.length, covered: risks.length - uncovered.length, uncovered };
}
