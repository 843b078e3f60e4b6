import { useOperation } from '../providers/use-operation.js';
import { higherPlansQuery, type HigherPlanFieldsFragment } from './higher-plans.operations.js';

export type HigherPlanData = HigherPlanFieldsFragment;

const none: readonly HigherPlanData[] = [];

/** The list of higher plans; none of them until it is there. */
export const useHigherPlans = (): readonly HigherPlanData[] => useOperation(higherPlansQuery).data?.higherPlans ?? none;
