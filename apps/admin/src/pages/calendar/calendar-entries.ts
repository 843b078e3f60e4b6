import { handInKinds, type HandInKind } from '@sucharit/domain/calendar';
import type { CalendarQuery } from './calendar.operations.js';

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

/** The rows of every year, newest first; the year after the newest stands above them, to be set. */
export function calendarEntries({
  planDeadlines,
  reportingRounds,
}: Pick<CalendarQuery, 'planDeadlines' | 'reportingRounds'>): CalendarEntry[] {
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
