import type { PlanPartsInput } from './graphql/plan.inputs.js';
import type { PlanChanges } from './plan-content.js';

type Given<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };
const given = <T extends object>(parts: T): Given<T> =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Given<T>;

/** The parts of the content that the client gave. Null empties a text or a list; an absent part stays as it is. */
export function changesOf(input: PlanPartsInput): PlanChanges {
  return given({
    documentNumber: input.documentNumber,
    strategicLinkage: input.strategicLinkage === null ? '' : input.strategicLinkage,
    corruptionSituation: input.corruptionSituation === null ? '' : input.corruptionSituation,
    antiBribery: input.antiBribery === null ? '' : input.antiBribery,
    noGiftRules: input.noGiftRules === null ? [] : input.noGiftRules,
    objectives: input.objectives === null ? [] : input.objectives,
    goals: input.goals === null ? [] : input.goals,
    benefits: input.benefits === null ? [] : input.benefits,
    swot: input.swot ? swotOf(input.swot) : undefined,
    priorYearIta: input.priorYearIta
      ? { ...input.priorYearIta, total: input.priorYearIta.total ?? null }
      : input.priorYearIta,
    measures: (input.measures === null ? [] : input.measures)?.map((measure) => ({
      ...measure,
      dimension: measure.dimension ?? null,
      kind: measure.kind ?? null,
      budget: Number(measure.budget ?? 0) === 0 ? null : measure.budget,
    })),
    risks: (input.risks === null ? [] : input.risks)?.map(({ number, description }) => ({ number, description })),
  }) as PlanChanges;
}

const swotOf = (swot: NonNullable<PlanPartsInput['swot']>): NonNullable<PlanChanges['swot']> => {
  const items = (list: (typeof swot)['strengths']) =>
    list.map(({ factor, text }) => ({ factor: factor ?? null, text }));
  return {
    strengths: items(swot.strengths),
    weaknesses: items(swot.weaknesses),
    opportunities: items(swot.opportunities),
    threats: items(swot.threats),
  };
};
