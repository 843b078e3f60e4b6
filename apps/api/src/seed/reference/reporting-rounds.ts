import { buddhistEraOffset, reportingRounds, roundCutOff, type ReportingRound } from '@sucharit/domain/shared';

/** Dates of a round as they are loaded before the centre has set them. */
export interface AssumedRound {
  readonly fiscalYear: number;
  readonly round: ReportingRound;
  readonly cutOffOn: string;
  readonly opensOn: string;
  readonly dueOn: string;
  readonly locksOn: string;
  readonly source: string;
  readonly confirmed: boolean;
}

const source =
  'วันตัดยอดตามปฏิทินปีงบประมาณ วันเปิด วันครบกำหนด และวันปิดเป็นค่าที่สมมติไว้ ศูนย์ฯ จะกำหนดวันจริง / ' +
  'Cut-off by the calendar of the fiscal year. That a round opens on the day after, is due within a month and locks after ' +
  'three is assumed: the centre sets the real dates.';

/** Opening, due and lock day of a round, counted from its cut-off. */
export function assumedRoundDates(
  fiscalYear: number,
  round: ReportingRound,
): Pick<AssumedRound, 'opensOn' | 'dueOn' | 'locksOn'> {
  const year = fiscalYear - buddhistEraOffset;
  return round === 'SIX_MONTH'
    ? { opensOn: `${year}-04-01`, dueOn: `${year}-04-30`, locksOn: `${year}-07-01` }
    : { opensOn: `${year}-10-01`, dueOn: `${year}-10-31`, locksOn: `${year + 1}-01-01` };
}

/** The calendar of years as it is loaded before the centre has set it: the rounds, and the day by which plans are due. */
export function assumedCalendar(fiscalYears: readonly number[]) {
  return {
    rounds: fiscalYears.flatMap((fiscalYear) =>
      reportingRounds.map((round): AssumedRound => ({
        fiscalYear,
        round,
        cutOffOn: roundCutOff(fiscalYear, round),
        ...assumedRoundDates(fiscalYear, round),
        source,
        confirmed: false,
      })),
    ),
    deadlines: fiscalYears.map((fiscalYear) => ({
      fiscalYear,
      dueOn: roundCutOff(fiscalYear, 'SIX_MONTH'),
      source:
        'สมมติไว้ตามวันตัดยอดรอบ 6 เดือน ศูนย์ฯ จะกำหนดวันจริง / ' +
        'Assumed: by the cut-off of the six-month round, whose report is on the plan. The centre sets the real day.',
      confirmed: false,
    })),
  };
}

/** The years that the product begins with: the plan cycle 2566–2570, and the two years before it. */
export const calendarYears: readonly number[] = [2564, 2565, 2566, 2567, 2568, 2569, 2570];
