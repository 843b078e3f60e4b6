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

/** The plan cycle 2566–2570, and the two years before it. */
const years = { first: 2564, last: 2570 } as const;

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

/** The day by which plans of a year are due, as it is loaded before the centre has set it. */
export const assumedDeadlines = Array.from({ length: years.last - years.first + 1 }, (_, index) => ({
  fiscalYear: years.first + index,
  dueOn: roundCutOff(years.first + index, 'SIX_MONTH'),
  source:
    'สมมติไว้ตามวันตัดยอดรอบ 6 เดือน ศูนย์ฯ จะกำหนดวันจริง / ' +
    'Assumed: by the cut-off of the six-month round, whose report is on the plan. The centre sets the real day.',
  confirmed: false,
}));

/** The rounds of all years that the product begins with. */
export const assumedRounds: readonly AssumedRound[] = Array.from(
  { length: years.last - years.first + 1 },
  (_, index) => years.first + index,
).flatMap((fiscalYear) =>
  reportingRounds.map((round) => ({
    fiscalYear,
    round,
    cutOffOn: roundCutOff(fiscalYear, round),
    ...assumedRoundDates(fiscalYear, round),
    source,
    confirmed: false,
  })),
);
