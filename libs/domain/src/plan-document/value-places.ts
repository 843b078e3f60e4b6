import { swotLists } from '../plans/swot-items.js';
import type { Finding } from './findings.js';
import type { Place, ValuePlace } from './place.js';
import type { PlanReading } from './plan-reading.js';

/** Where one value of the content that a document becomes stands in that document, in one stretch or several. */
export interface ContentPlace {
  /** path in `PlanContent`, e.g. 'measures[3].methods[1]', 'priorYearIta.scores[0]' */
  readonly path: string;
  readonly parts: readonly Place[];
}

const partsOf = ({ parts, start, end }: ValuePlace): readonly Place[] => parts ?? [{ start, end }];

/** Sections that lack running text hold the words of their checklist item (see `planContentOf`). */
const sectionItems = {
  strategicLinkage: 'STRATEGIC_LINKAGE',
  corruptionSituation: 'CORRUPTION_SITUATION',
  antiBribery: 'ANTI_BRIBERY_POLICY',
} as const;

/** The place of every value of a reading, by its path in the content that is made of it, in the order of the document. */
export function contentPlaces(reading: PlanReading): readonly ContentPlace[] {
  const places = Object.entries(reading.places).map(([path, place]) => ({
    path: path.replace(/^sections\./, '').replace(/^ita\./, 'priorYearIta.'),
    parts: partsOf(place),
  }));
  reading.risks.forEach(({ source }, index) =>
    places.push({ path: `risks[${index}].description`, parts: partsOf(source) }),
  );
  for (const list of swotLists)
    reading.swot[list].forEach(({ source }, index) =>
      places.push({ path: `swot.${list}[${index}].text`, parts: partsOf(source) }),
    );
  for (const [path, key] of Object.entries(sectionItems)) {
    const evidence = reading.checklist.find((item) => item.key === key)?.evidence;
    if (evidence && !places.some((place) => place.path === path))
      places.push({ path, parts: [{ start: evidence.start, end: evidence.end }] });
  }
  const start = ({ parts }: ContentPlace): number => parts[0]?.start ?? 0;
  return places.sort((left, right) => start(left) - start(right));
}

/** Findings about a value that has no place of its own when it could not be read, by the measure in which they stand. */
const valueOfMeasure: Readonly<Partial<Record<Finding['code'], string>>> = {
  MEASURE_TITLE_LONG: 'title',
  DIMENSION_UNKNOWN: 'dimension',
  DIMENSION_MISREAD: 'dimension',
  MISSION_REPEATS_DIMENSION: 'mission',
  MEASURE_REPEATED: 'title',
};
/** Findings about the whole document or a whole table: no single value would mend them. */
const aboutNoValue: ReadonlySet<Finding['code']> = new Set([
  'DOCUMENT_KIND_MIXED',
  'DISTRICT_DECIDED',
  'DISTRICT_NAME_VARIANT',
  'DISTRICT_OTHER_NAMED',
  'FISCAL_YEAR_DECIDED',
  'PLAN_TITLES_DIFFER',
  'OUTLINE_CODE_MISREAD',
  'SECTION_MISSING',
  'TABLE_CONTINUED',
  'INDICATOR_COUNT_WRONG',
  'BUDGET_COLUMN_DECIDED',
  'BUDGET_COLUMN_UNKNOWN',
  'BUDGET_SUM_DIFFERS',
  'COLUMN_NOT_READ',
  'ROW_NOT_READ',
  'TEXT_NOT_READ',
  'SECTION_CUT',
  'INDICATORS_REORDERED',
  'ITA_OTHER_SCHEME',
  'TEXT_REPAIRED',
  'TEXT_MARKS_LOST',
]);
/** Findings that name what is missing. */
const missingValue: Readonly<Partial<Record<Finding['code'], string>>> = {
  APPROVAL_MISSING: 'approvedOn',
  APPROVAL_REFUSED: 'approvedOn',
  APPROVAL_CONDITIONAL: 'approvedOn',
  APPROVAL_OTHER_ORDER: 'approvedOn',
  APPROVAL_UNDECIDED: 'approvedOn',
  APPROVAL_DATE_UNLIKELY: 'approvedOn',
  DOCUMENT_NUMBER_INCOMPLETE: 'documentNumber',
  MEMO_DATE_UNREAD: 'memoOn',
  ITA_YEAR_ASSUMED: 'priorYearIta.fiscalYear',
  ITA_YEAR_DECIDED: 'priorYearIta.fiscalYear',
};

const overlaps = (place: Place, { start, end }: Place): boolean =>
  place.start < Math.max(end, start + 1) && place.end > start;
const length = ({ start, end }: Place): number => end - start;

/**
 * The value a person would correct to mend a finding, as a path in the content; null when no single value would.
 * It is what the finding is about by its kind, else the smallest value that its place touches.
 * @param places the places of the reading, for whoever asks about many findings
 */
export function pathOfFinding(
  reading: PlanReading,
  finding: Finding,
  places: readonly ContentPlace[] = contentPlaces(reading),
): string | null {
  if (aboutNoValue.has(finding.code)) return null;
  const missing = missingValue[finding.code];
  if (missing) return missing;
  const part = valueOfMeasure[finding.code];
  if (part) {
    const place = Object.entries(reading.places).find(
      ([path, value]) => path.endsWith(`.${part}`) && partsOf(value).some((stretch) => overlaps(stretch, finding)),
    );
    if (place) return place[0];
    const measure = reading.measures.findIndex(({ source }) =>
      partsOf(source).some((stretch) => overlaps(stretch, finding)),
    );
    return measure < 0 ? null : `measures[${measure}].${part}`;
  }
  const [smallest] = places
    .flatMap(({ path, parts }) => parts.filter((place) => overlaps(place, finding)).map((place) => ({ path, place })))
    .sort((left, right) => length(left.place) - length(right.place));
  return smallest?.path ?? null;
}
