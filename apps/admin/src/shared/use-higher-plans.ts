import { guidelineTarget } from '@sucharit/domain/plans';
import { useMemo } from 'react';
import { useOperation } from '../providers/use-operation.js';
import { higherPlansQuery, type HigherPlanFieldsFragment } from './higher-plans.operations.js';

export type HigherPlanData = HigherPlanFieldsFragment;

const none: readonly HigherPlanData[] = [];

/** The list of higher plans; none of them until it is there. */
export const useHigherPlans = (): readonly HigherPlanData[] => useOperation(higherPlansQuery).data?.higherPlans ?? none;

/** A guideline of a higher plan, as a thing that measures answer. */
export type GuidelineData = HigherPlanData['guidelines'][number] & {
  readonly target: string;
  readonly higherPlan: HigherPlanData;
};

/** The guidelines of higher plans, in the order of the list. */
export function useGuidelines(): readonly GuidelineData[] {
  const list = useHigherPlans();
  return useMemo(
    () =>
      list.flatMap((higherPlan) =>
        higherPlan.guidelines.map((guideline) => ({
          ...guideline,
          target: guidelineTarget(higherPlan.code, guideline.number),
          higherPlan,
        })),
      ),
    [list],
  );
}
