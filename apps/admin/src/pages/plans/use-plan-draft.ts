import { useQueryClient } from '@tanstack/react-query';
import { contentFields, isPosition, partsOfFields, pickContent } from '@sucharit/domain/content';
import {
  followLinks,
  measureSchema,
  planSchema,
  type LinkTargets,
  type LostLink,
  type PlanMeasure,
  type PlanParts,
} from '@sucharit/domain/plans';
import { useRef } from 'react';
import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../../providers/data-provider.js';
import { operationKey } from '../../providers/use-operation.js';
import { useDraft, type Latest } from '../../shared/drafts/use-draft.js';
import { useWho } from '../../shared/who.js';
import { priorYearItaOf, type MeasureData, type PlanData, type WrittenPlan } from './plan-data.js';
import { wholePart } from './whole-part.js';
import { planQuery, savePlan } from './plans.operations.js';

const partsOf = (plan: PlanData): PlanParts => pickContent(planSchema, { ...plan, priorYearIta: priorYearItaOf(plan) });
type Who = ReturnType<typeof useWho>;
const latestOf = (plan: PlanData, who: Who): Latest<PlanParts> => ({
  version: plan.version,
  parts: partsOf(plan),
  savedBy: who(plan.lastSavedByName, plan.lastSavedByRole, plan.lastSavedAt),
});

/** The parts without links to what the plan does not have any more, because somebody else removed it, and without what is said of such goals and steps. */
function withoutLost(
  parts: Partial<PlanParts>,
  saved: LinkTargets & { readonly goals: readonly string[] },
): Partial<PlanParts> {
  const { measures, goalIndicators, goals = saved.goals } = parts;
  const there: LinkTargets = { ...saved, ...parts };
  return {
    ...parts,
    ...(measures && {
      measures: followLinks(measures, saved, there, []).measures.map((measure) => ({
        ...measure,
        plannedSteps: measure.plannedSteps.filter(({ step }) => measure.methods.includes(step)),
      })),
    }),
    ...(goalIndicators && { goalIndicators: goalIndicators.filter(({ goal }) => goals.includes(goal)) }),
  };
}

/** The place in which typed text is kept. */
export interface DraftPlace {
  /** The kind of thing and its number, under which the browser keeps what is not saved. */
  readonly kind: 'plan' | 'amendment';
  readonly id: string;
  /** Saves parts over a version. @returns the plan as it is now */
  readonly send: (parts: Partial<PlanParts>, version: number) => Promise<PlanData>;
}

/** The place of a plan itself. */
export function usePlanPlace({ id }: PlanData): DraftPlace {
  const provider = useDataProvider<ConsoleDataProvider>();
  const client = useQueryClient();
  return {
    ...{ kind: 'plan', id },
    send: async (parts, version) => {
      const { result } = await provider.run(savePlan, { input: { planId: id, version, ...parts } });
      client.setQueryData(operationKey(planQuery, { id }), { plan: result.plan });
      return result.plan;
    },
  };
}

/** A plan, or an amendment of one, as it is being typed. */
export function usePlanDraft(plan: PlanData, { kind, id, send }: DraftPlace, reload: () => Promise<PlanData | null>) {
  const who = useWho();
  const draft = useDraft<PlanParts>({
    kind,
    id,
    latest: latestOf(plan, who),
    wholeOf: wholePart,
    send: async (parts, version) => latestOf(await send(withoutLost(parts, plan), version), who),
    reload: async () => {
      const latest = await reload();
      return latest && latestOf(latest, who);
    },
    split: (sides) => contentFields(planSchema, sides),
    join: (fields, names) => partsOfFields(planSchema, fields, names),
    isUndisputed: isPosition,
  });
  const { measures, ...typed } = draft.typed;
  const saved: WrittenPlan = { ...plan, priorYearIta: priorYearItaOf(plan) };
  /** The plan as it stands in the fields. */
  const written = { ...saved, ...typed, measures: measures ? withProgress(measures, plan) : plan.measures };
  const lost = useRef<readonly LostLink[]>([]);
  return {
    ...draft,
    /** The plan as it was saved last. */
    saved,
    written,
    /** Changes parts; the links of measures leave with what they are to, and come back with it. */
    change: (parts: Partial<PlanParts>): void => {
      const next = { ...written, ...parts };
      const followed = followLinks<PlanMeasure>(next.measures, written, next, lost.current);
      lost.current = followed.lost;
      const isSame = followed.measures === next.measures;
      draft.change(isSame ? parts : { ...parts, measures: followed.measures.map(plainMeasure) });
    },
  };
}

const plainMeasure = (measure: PlanMeasure): PlanMeasure => pickContent(measureSchema, measure);

const withProgress = (measures: readonly PlanMeasure[], plan: PlanData): MeasureData[] =>
  measures.map((measure) => {
    const saved = plan.measures.find(({ id }) => id === measure.id);
    return {
      ...measure,
      percentComplete: saved?.percentComplete ?? null,
      progressStatus: saved?.progressStatus ?? null,
    };
  });
