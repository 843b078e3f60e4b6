import { pickContent } from '@sucharit/domain/content';
import {
  planSchema,
  type ChecklistItem,
  type EvidencePlaces,
  type MemoItem,
  type PlanContent,
  type PlanParts,
} from '@sucharit/domain/plans';
import type { MeasureEntity } from './measure.entity.js';
import type { PlanEntity } from './plan.entity.js';
import type { RiskEntity } from './risk.entity.js';

/** A plan's rows of three tables as the domain's content. */
export const contentOf = (
  plan: PlanEntity,
  measures: readonly MeasureEntity[],
  risks: readonly RiskEntity[],
): PlanContent => ({
  ...pickContent(planSchema, { ...plan, measures, risks }),
  fiscalYear: plan.fiscalYear,
  approvedOn: plan.approvedOn,
});

/** Which part of the content each checklist item was found in; the rest of the document stays where it was. */
const partOfItem: Readonly<Record<MemoItem, keyof PlanParts | null>> = {
  APPROVED_BY_DIRECTOR: null,
  STRATEGIC_LINKAGE: 'strategicLinkage',
  CORRUPTION_SITUATION: 'corruptionSituation',
  ANTI_BRIBERY_POLICY: 'antiBribery',
  PRIOR_YEAR_ITA: 'priorYearIta',
  CPI_ACTIVITY: 'measures',
};

/** The places that still hold after these changes. */
export const placesOfUnchanged = (places: EvidencePlaces, changes: PlanParts): EvidencePlaces =>
  Object.fromEntries(
    Object.entries(places).filter(([key]) => {
      const part = partOfItem[key as MemoItem];
      return part === null || changes[part] === undefined;
    }),
  );

/** Places in the imported document that still hold after these changes. */
export const placesStillValid = (checklist: readonly ChecklistItem[], changes: PlanParts): EvidencePlaces =>
  placesOfUnchanged(
    Object.fromEntries(
      checklist.flatMap(({ key, evidence }) => (evidence && evidence.start !== null ? [[key, evidence] as const] : [])),
    ),
    changes,
  );
