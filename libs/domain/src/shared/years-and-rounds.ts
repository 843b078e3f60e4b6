// Apart from fiscal-year.ts, which refuses: the console's first page needs these alone, not the catalogue of refusals.

/** A Thai fiscal year in the Buddhist Era, 2500–2700: 1 October of the year before to 30 September. */
export type FiscalYear = number;

/** The two rounds in which districts report, with data as of 31 March and 30 September. */
export type ReportingRound = 'SIX_MONTH' | 'TWELVE_MONTH';

/** Both rounds, in the order in which they are reported. */
export const reportingRounds = ['SIX_MONTH', 'TWELVE_MONTH'] as const satisfies readonly ReportingRound[];

/** The day of the year as of which the figures of the six-month round are given. */
export const sixMonthCutOff = { month: 3, day: 31 } as const;

/** The Buddhist Era counts 543 years more than the Common Era. */
export const buddhistEraOffset = 543;

/** The first fiscal year that can be told, Buddhist Era. */
export const firstFiscalYear = 2500;

/** True for a whole number from 2500 to 2700. */
export function isFiscalYear(value: unknown): value is FiscalYear {
  return Number.isInteger(value) && (value as number) >= firstFiscalYear && (value as number) <= 2700;
}
