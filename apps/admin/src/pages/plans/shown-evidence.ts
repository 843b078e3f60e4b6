import { fieldsOf, linesOf, type ContentField, type ContentValues } from '@sucharit/domain/content';
import { planSchema, sectionOf, type PlanMeasure, type PlanParts, type PlanSection } from '@sucharit/domain/plans';
import { normaliseForSearch } from '@sucharit/domain/shared';

const bare = (text: string): string => normaliseForSearch(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/**
 * True for a text that its section shows anyway, so that nobody reads it twice. The heading that a document has over it stands over
 * the section too.
 */
export function isShown(text: string, plan: PlanParts, section: PlanSection | null): boolean {
  const written = fieldsOf(planSchema)
    .filter(([name]) => sectionOf(name) === section)
    .map(([name, field]) => textsOf(field, plan[name as keyof PlanParts]).join(' '))
    .join(' ');
  const [heading = '', ...below] = text.split('\n\n');
  return bare(written).includes(bare(below.length > 0 ? below.join(' ') : heading));
}

/** The number of the measure in which a text stands. */
export const measureWith = (text: string, measures: readonly PlanMeasure[]): number | undefined =>
  measures.find((measure) => bare(textsOf(planSchema.measures, [measure]).join(' ')).includes(bare(text)))?.number;

/** Every text of a part, also of its rows. */
function textsOf(field: ContentField, value: unknown): readonly string[] {
  if ((field.kind !== 'rows' && field.kind !== 'items') || !Array.isArray(value)) return linesOf(field, value);
  return value.flatMap((row: ContentValues) => fieldsOf(field.of).flatMap(([name, own]) => textsOf(own, row[name])));
}
