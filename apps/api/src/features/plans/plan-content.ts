import type {
  ChecklistItem,
  ChecklistKey,
  EvidencePlaces,
  PlanContent,
  PlanMeasure,
  PlanRisk,
} from '@sucharit/domain/plans';
import type { MeasureEntity } from './measure.entity.js';
import type { PlanEntity } from './plan.entity.js';
import type { RiskEntity } from './risk.entity.js';

/** A plan's rows as the domain's content. The entities carry the fields already; this joins the three tables. */
export const contentOf = (
  plan: PlanEntity,
  measures: readonly MeasureEntity[],
  risks: readonly RiskEntity[],
): PlanContent => ({
  fiscalYear: plan.fiscalYear,
  approvedOn: plan.approvedOn,
  strategicLinkage: plan.strategicLinkage,
  corruptionSituation: plan.corruptionSituation,
  antiBribery: plan.antiBribery,
  swot: plan.swot,
  risks: risks.map(({ number, description }) => ({ number, description })),
  noGiftRules: plan.noGiftRules,
  objectives: plan.objectives,
  goals: plan.goals,
  benefits: plan.benefits,
  priorYearIta: plan.priorYearIta,
  measures: measures.map(({ number, dimension, mission, title, kind, objectives, methods, budget }): PlanMeasure => ({
    number,
    dimension,
    mission,
    title,
    kind,
    objectives,
    methods,
    budget,
  })),
});

/** Parts of the content a save gives; what is absent stays. */
export interface PlanChanges extends Partial<Omit<PlanContent, 'fiscalYear' | 'approvedOn' | 'measures' | 'risks'>> {
  readonly documentNumber?: string | null;
  readonly measures?: readonly PlanMeasure[];
  readonly risks?: readonly PlanRisk[];
}

/** Which part of the content each checklist item was found in; the rest of the document stays where it was. */
const partOfItem: Readonly<Record<ChecklistKey, keyof PlanChanges | null>> = {
  APPROVED_BY_DIRECTOR: null,
  STRATEGIC_LINKAGE: 'strategicLinkage',
  CORRUPTION_SITUATION: 'corruptionSituation',
  ANTI_BRIBERY_POLICY: 'antiBribery',
  PRIOR_YEAR_ITA: 'priorYearIta',
  CPI_ACTIVITY: 'measures',
};

/** The places that still hold after these changes. */
export const placesOfUnchanged = (places: EvidencePlaces, changes: PlanChanges): EvidencePlaces =>
  Object.fromEntries(
    Object.entries(places).filter(([key]) => {
      const part = partOfItem[key as ChecklistKey];
      return part === null || changes[part] === undefined;
    }),
  );

/** Places in the imported document that still hold after these changes. */
export const placesStillValid = (checklist: readonly ChecklistItem[], changes: PlanChanges): EvidencePlaces =>
  placesOfUnchanged(
    Object.fromEntries(
      checklist.flatMap(({ key, evidence }) => (evidence && evidence.start !== null ? [[key, evidence] as const] : [])),
    ),
    changes,
  );
