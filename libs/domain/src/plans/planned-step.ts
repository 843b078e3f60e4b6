import type { ContentOf, ContentSchema } from '../content/index.js';
import { refuse } from '../refusals/refusals.js';
import { fiscalYearOf, type FiscalYear } from '../shared/fiscal-year.js';
import { settleLines } from './lines-told-more.js';

/** When a step of a measure is planned. */
export const plannedStepSchema = {
  step: {
    kind: 'text',
    limit: 'paragraph',
    required: true,
    nameTh: 'ขั้นตอน',
    nameEn: 'Step',
    description:
      'Words of the step, as `methods` has them; the row follows them when they are changed, and leaves with the step. One that is not there is refused with LINE_MISSING, a second row of the same step with LINE_TWICE.',
    filter: true,
  },
  plannedMonth: {
    kind: 'month',
    nameTh: 'เดือนที่วางแผน',
    nameEn: 'Planned month',
    description:
      'Month for which the step is planned, 1 (January) to 12, in the fiscal year of the plan; that of `plannedOn` where there is one.',
    filter: true,
  },
  // The step of another year has another day.
  plannedOn: {
    kind: 'date',
    nameTh: 'วันที่วางแผน',
    nameEn: 'Planned day',
    description:
      'Day for which the step is planned; null where only the month is. One outside of the fiscal year of the plan is refused with STEP_DAY_OUT_OF_YEAR.',
    copied: false,
    filter: true,
  },
} as const satisfies ContentSchema;

export type PlannedStep = ContentOf<typeof plannedStepSchema>;

interface MeasureWithSteps {
  readonly methods: readonly string[];
  readonly plannedSteps: readonly PlannedStep[];
}

/**
 * The planned steps of a measure as they are kept: those that say a month or day, the month being that of the day, in the order of the steps.
 * Refuses with LINE_MISSING, LINE_TWICE and STEP_DAY_OUT_OF_YEAR.
 * @param before the measure as it was kept; null for a new one
 * @param path of the rows in the input
 */
export function settlePlannedSteps(
  { methods, plannedSteps }: MeasureWithSteps,
  before: MeasureWithSteps | null,
  fiscalYear: FiscalYear,
  path: readonly (string | number)[],
): PlannedStep[] {
  plannedSteps.forEach(({ plannedOn }, place) => {
    if (plannedOn !== null && fiscalYearOf(plannedOn) !== fiscalYear)
      throw refuse('STEP_DAY_OUT_OF_YEAR', { fiscalYear }, [...path, place, 'plannedOn']);
  });
  const stood = before?.plannedSteps ?? [];
  return settleLines('step', plannedSteps, stood, before?.methods ?? [], methods, path)
    .filter(({ plannedMonth, plannedOn }) => plannedMonth !== null || plannedOn !== null)
    .map((row) => (row.plannedOn === null ? row : { ...row, plannedMonth: Number(row.plannedOn.slice(5, 7)) }))
    .sort((left, right) => methods.indexOf(left.step) - methods.indexOf(right.step));
}
