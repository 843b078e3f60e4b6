import { useQueryClient } from '@tanstack/react-query';
import { contentFields, partsOfFields, pickContent } from '@sucharit/domain/content';
import { planSchema, type PlanParts } from '@sucharit/domain/plans';
import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../../providers/data-provider.js';
import { operationKey } from '../../providers/use-operation.js';
import { isMoney } from '../../shared/money-field.js';
import { useDraft, type Latest } from '../../shared/drafts/use-draft.js';
import { useWho } from '../../shared/who.js';
import { planQuery, savePlan, type PlanData } from './plan-query.js';

const partsOf = (plan: PlanData): PlanParts => pickContent(planSchema, plan);
type Measures = NonNullable<PlanParts['measures']>;
const isMeasures = (part: PlanParts[keyof PlanParts]): part is Measures =>
  Array.isArray(part) && part.some((item) => typeof item === 'object' && 'budget' in item);

/** The measures with the budget that was saved where what is typed is no amount; the same ones when all are. */
function wholeMeasures(measures: Measures, saved: Measures): Measures {
  if (measures.every(({ budget }) => budget === null || isMoney(budget))) return measures;
  return measures.map((measure) =>
    measure.budget === null || isMoney(measure.budget)
      ? measure
      : { ...measure, budget: saved.find(({ number }) => number === measure.number)?.budget ?? null },
  );
}

type Who = ReturnType<typeof useWho>;
const latestOf = (plan: PlanData, who: Who): Latest<PlanParts> => ({
  version: plan.version,
  parts: partsOf(plan),
  savedBy: who(plan.lastSavedByName, plan.lastSavedByRole, plan.lastSavedAt),
});

/** A plan as it is being typed. */
export function usePlanDraft(plan: PlanData, reload: () => Promise<PlanData | null>) {
  const provider = useDataProvider<ConsoleDataProvider>();
  const client = useQueryClient();
  const who = useWho();
  const draft = useDraft<PlanParts>({
    kind: 'plan',
    id: plan.id,
    latest: latestOf(plan, who),
    wholeOf: (part, saved) => (isMeasures(part) ? wholeMeasures(part, isMeasures(saved) ? saved : []) : part),
    send: async (parts, version) => {
      const { result } = await provider.run<{ result: { plan: PlanData } }>(savePlan, {
        input: { planId: plan.id, version, ...parts },
      });
      client.setQueryData(operationKey(planQuery, { id: plan.id }), { plan: result.plan });
      return latestOf(result.plan, who);
    },
    reload: async () => {
      const latest = await reload();
      return latest && latestOf(latest, who);
    },
    split: (sides) => contentFields(planSchema, sides),
    join: (fields, names) => partsOfFields(planSchema, fields, names),
  });
  const { measures, ...typed } = draft.typed;
  const written: PlanData = { ...plan, ...typed, measures: measures ? withProgress(measures, plan) : plan.measures };
  return { ...draft, written };
}

const withProgress = (measures: Measures, plan: PlanData): PlanData['measures'] =>
  measures.map((measure) => {
    const saved = plan.measures.find(({ number }) => number === measure.number);
    return {
      ...measure,
      percentComplete: saved?.percentComplete ?? null,
      progressStatus: saved?.progressStatus ?? null,
    };
  });
