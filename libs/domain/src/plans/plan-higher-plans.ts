import type { ContentOf, ContentSchema } from '../content/index.js';
import { refuse } from '../refusals/refusals.js';

/** One higher plan on which a plan rests. */
export const higherPlanChoiceSchema = {
  code: {
    kind: 'text',
    limit: 'line',
    required: true,
    nameTh: 'แผนระดับบน',
    nameEn: 'Higher plan',
    description:
      'Code of a plan of the list `higherPlans`, such as MASTER_PLAN_21_2561. One that is not there is refused with HIGHER_PLAN_UNKNOWN.',
    filter: true,
  },
} as const satisfies ContentSchema;

type HigherPlanChoice = ContentOf<typeof higherPlanChoiceSchema>;

/**
 * The chosen higher plans as they are kept: each once. Refuses with HIGHER_PLAN_UNKNOWN a new one that the list does not have; one that was chosen
 * before stays, whatever became of the list.
 * @param known codes of the list
 * @param before the choice as it was kept
 */
export function settleHigherPlans(
  chosen: readonly HigherPlanChoice[],
  known: readonly string[],
  before: readonly HigherPlanChoice[],
): HigherPlanChoice[] {
  const there = new Set([...known, ...before.map(({ code }) => code)]);
  return chosen.filter(({ code }, index) => {
    if (!there.has(code)) throw refuse('HIGHER_PLAN_UNKNOWN', { plan: code }, ['higherPlans', index, 'code']);
    return chosen.findIndex((other) => other.code === code) === index;
  });
}
