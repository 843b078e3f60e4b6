import { rowFields, rowsOfFields, type Fields } from '../revisions/index.js';
import type { PlanContent, PlanMeasure } from './plan-content.js';
import { swotLists } from './swot-items.js';

/** Parts of a plan that somebody writes, with the memo's number. */
export type PlanParts = Partial<Omit<PlanContent, 'fiscalYear' | 'approvedOn'>> & {
  readonly documentNumber?: string | null;
};

const plainParts = [
  'documentNumber',
  'strategicLinkage',
  'corruptionSituation',
  'antiBribery',
  'noGiftRules',
  'objectives',
  'goals',
  'benefits',
  'priorYearIta',
] as const satisfies readonly (keyof PlanParts)[];

const plainMeasure = ({ number, dimension, mission, title, kind, objectives, methods, budget }: PlanMeasure) => ({
  number,
  dimension,
  mission,
  title,
  kind,
  objectives,
  methods,
  budget,
});

/**
 * Several states of the same parts of a plan, field by field: a section each, risks as the list of their descriptions, the four
 * lists of the SWOT analysis, and the fields of each measure by its number (`measures.3.title`).
 */
export function planFields(sides: readonly PlanParts[]): Fields[] {
  const measures = rowFields(
    'measures',
    sides.map((parts) =>
      Object.fromEntries((parts.measures ?? []).map((measure) => [String(measure.number), plainMeasure(measure)])),
    ),
  );
  return sides.map((parts, side) => ({
    ...Object.fromEntries(
      plainParts.flatMap((name) => (parts[name] === undefined ? [] : [[name, parts[name]] as const])),
    ),
    ...(parts.risks ? { risks: parts.risks.map(({ description }) => description) } : {}),
    ...(parts.swot ? Object.fromEntries(swotLists.map((list) => [`swot.${list}`, parts.swot?.[list]] as const)) : {}),
    ...measures[side],
  }));
}

/**
 * The parts that such fields describe; the way back from `planFields`. Risks are numbered anew, in order.
 * @param hasMeasures whether the table of measures is one of the parts; without a row it is an empty table
 */
export function planPartsOf(fields: Fields, hasMeasures: boolean): PlanParts {
  const parts: Record<string, unknown> = {};
  for (const name of plainParts) if (name in fields) parts[name] = fields[name];
  if (fields['risks'])
    parts['risks'] = (fields['risks'] as string[]).map((description, index) => ({ number: index + 1, description }));
  if (fields['swot.strengths'])
    parts['swot'] = Object.fromEntries(swotLists.map((list) => [list, fields[`swot.${list}`]]));
  if (hasMeasures)
    parts['measures'] = Object.values(rowsOfFields('measures', fields) as unknown as Record<string, PlanMeasure>).sort(
      (left, right) => left.number - right.number,
    );
  return parts;
}
