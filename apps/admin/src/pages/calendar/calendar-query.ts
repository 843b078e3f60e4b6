import { handInKinds, type HandInKind } from '@sucharit/domain/calendar';
import type { ReportingRound } from '@sucharit/domain/shared';

/** Every day that the centre's calendar sets, and the years of work. */
export const calendarQuery = `query Calendar {
  workYears { openingYear chosenYear firstYear version }
  planDeadlines { fiscalYear dueOn source confirmed version }
  reportingRounds { fiscalYear round cutOffOn opensOn dueOn locksOn source confirmed version }
}`;

export const setWorkYears = `mutation SetWorkYears($input: SetWorkYearsInput!) {
  setWorkYears(input: $input) { workYears { version } } }`;
export const setRound = `mutation SetRound($input: SetReportingRoundInput!) {
  setReportingRound(input: $input) { fiscalYear round } }`;
export const setDeadline = `mutation SetDeadline($input: SetPlanDeadlineInput!) {
  setPlanDeadline(input: $input) { planDeadline { fiscalYear version } } }`;

/** One row of the calendar; a plan has a due day alone. A row that nobody has set has no version. */
export interface CalendarEntry {
  readonly fiscalYear: number;
  readonly kind: HandInKind;
  readonly opensOn: string | null;
  readonly dueOn: string | null;
  readonly locksOn: string | null;
  readonly source: string;
  readonly confirmed: boolean;
  readonly version: number | null;
}

interface Dated {
  readonly fiscalYear: number;
  readonly dueOn: string;
  readonly source: string;
  readonly confirmed: boolean;
  readonly version: number;
}

/** On which year pages open, and from which on districts are asked for what they owe. */
export interface WorkYears {
  readonly openingYear: number;
  readonly chosenYear: number | null;
  readonly firstYear: number;
  readonly version: number;
}

export interface Calendar {
  readonly workYears: WorkYears;
  readonly planDeadlines: readonly Dated[];
  readonly reportingRounds: readonly (Dated & {
    readonly round: ReportingRound;
    readonly opensOn: string;
    readonly locksOn: string;
  })[];
}

/** The rows of every year, newest first; the year after the newest stands above them, to be set. */
export function calendarEntries({ planDeadlines, reportingRounds }: Omit<Calendar, 'workYears'>): CalendarEntry[] {
  const years = [...planDeadlines, ...reportingRounds].map(({ fiscalYear }) => fiscalYear);
  if (years.length === 0) return [];
  const [newest, oldest] = [Math.max(...years) + 1, Math.min(...years)];
  return Array.from({ length: newest - oldest + 1 }, (_, index) => newest - index).flatMap((fiscalYear) =>
    handInKinds.map((kind): CalendarEntry => {
      const nothing = { fiscalYear, kind, opensOn: null, dueOn: null, locksOn: null };
      const unset = { ...nothing, source: '', confirmed: false, version: null };
      if (kind === 'PLAN') {
        const deadline = planDeadlines.find((one) => one.fiscalYear === fiscalYear);
        return deadline ? { ...nothing, ...deadline } : unset;
      }
      const round = reportingRounds.find((one) => one.fiscalYear === fiscalYear && one.round === kind);
      return round ? { ...nothing, ...round } : unset;
    }),
  );
}
