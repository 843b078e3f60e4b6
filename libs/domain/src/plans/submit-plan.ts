import { refuse } from '../refusals/refusals.js';
import { isBlank } from '../shared/text.js';

/** A structural gap that keeps a plan from being submitted, with its name in both languages. */
export interface HandInGap {
  readonly code: 'NO_MEASURE' | 'MEASURE_WITHOUT_TITLE' | 'MEASURE_WITHOUT_DIMENSION';
  /** the measure at fault, or null when the plan as a whole is */
  readonly measureNumber: number | null;
  readonly nameTh: string;
  readonly nameEn: string;
}

/** Measures as a draft may hold them: the dimension can still be open. */
interface DraftMeasures {
  readonly measures: readonly { readonly number: number; readonly title: string; readonly dimension: string | null }[];
}

/** Everything that keeps the plan from being submitted, by name, in the order of the table. */
export function handInGaps({ measures }: DraftMeasures): HandInGap[] {
  if (measures.length === 0) {
    return [{ code: 'NO_MEASURE', measureNumber: null, nameTh: 'มาตรการในตาราง', nameEn: 'a measure in the table' }];
  }
  return measures.flatMap(({ number, title, dimension }) => [
    ...(isBlank(title) ? [titleGap(number)] : []),
    ...(dimension === null ? [dimensionGap(number)] : []),
  ]);
}

/** Refuses with PLAN_INCOMPLETE, naming every structural gap. A missing checklist item does not keep a plan back. */
export function assertPlanSubmittable(content: DraftMeasures): void {
  const gaps = handInGaps(content);
  if (gaps.length === 0) return;
  throw refuse(
    'PLAN_INCOMPLETE',
    {
      missing: gaps
        .map(({ code, measureNumber }) => (measureNumber === null ? code : `${code} ${measureNumber}`))
        .join(', '),
      missingTh: gaps.map(({ nameTh }) => nameTh).join(', '),
      missingEn: gaps.map(({ nameEn }) => nameEn).join(', '),
    },
    ['measures'],
  );
}

function titleGap(number: number): HandInGap {
  return {
    code: 'MEASURE_WITHOUT_TITLE',
    measureNumber: number,
    nameTh: `ชื่อมาตรการที่ ${number}`,
    nameEn: `the title of measure ${number}`,
  };
}

function dimensionGap(number: number): HandInGap {
  return {
    code: 'MEASURE_WITHOUT_DIMENSION',
    measureNumber: number,
    nameTh: `มิติของมาตรการที่ ${number}`,
    nameEn: `the dimension of measure ${number}`,
  };
}
