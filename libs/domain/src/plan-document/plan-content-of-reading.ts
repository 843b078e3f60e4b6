import { formatScore } from '../shared/decimal.js';
import type { ChecklistKey, EvidencePlaces, PlanContent, PriorYearIta, SwotItem } from '../plans/index.js';
import type { ItaReading, PlanReading, SwotItemReading } from './plan-reading.js';

/** What a reading makes of a plan: content to be checked and saved, and the places that show the checklist's items. */
export interface ReadPlan {
  readonly content: PlanContent;
  readonly evidencePlaces: EvidencePlaces;
  readonly documentNumber: string | null;
}

/**
 * A document's reading as the content of a plan. A section without running text holds the words by which
 * the document shows it, and is empty when the document does not have it. Nothing is checked: `validatePlanContent` refuses what cannot be kept.
 */
export function planContentOf(reading: PlanReading): ReadPlan {
  const { fiscalYear, approvedOn, documentNumber, swot, noGiftRules, objectives, goals, benefits } = reading;
  return {
    content: {
      fiscalYear,
      approvedOn,
      strategicLinkage: reading.sections.strategicLinkage || evidenceText(reading, 'STRATEGIC_LINKAGE'),
      corruptionSituation: reading.sections.corruptionSituation || evidenceText(reading, 'CORRUPTION_SITUATION'),
      antiBribery: reading.sections.antiBribery || evidenceText(reading, 'ANTI_BRIBERY_POLICY'),
      swot: {
        strengths: swot.strengths.map(swotItem),
        weaknesses: swot.weaknesses.map(swotItem),
        opportunities: swot.opportunities.map(swotItem),
        threats: swot.threats.map(swotItem),
      },
      risks: reading.risks.map(({ number, description }) => ({ number, description })),
      noGiftRules,
      objectives,
      goals,
      benefits,
      priorYearIta: reading.ita && priorYearIta(reading.ita),
      measures: reading.measures.map(({ number, dimension, mission, title, objectives: aims, methods, budget }) => ({
        number,
        dimension,
        mission,
        title,
        kind: null,
        objectives: aims,
        methods,
        budget,
      })),
    },
    evidencePlaces: Object.fromEntries(
      reading.checklist.flatMap(({ key, status, evidence }) =>
        status === 'MET' && evidence ? [[key, { text: evidence.text, start: evidence.start, end: evidence.end }]] : [],
      ),
    ),
    documentNumber,
  };
}

const swotItem = ({ factor, text }: SwotItemReading): SwotItem => ({ factor, text });

const evidenceText = ({ checklist }: PlanReading, key: ChecklistKey): string =>
  checklist.find((item) => item.key === key)?.evidence?.text.trim() ?? '';

/** Scores count by their position, so a list with a gap would put scores under other indicators: it is left empty. */
function priorYearIta({ fiscalYear, scores, total }: ItaReading): PriorYearIta {
  const readable = scores.filter((score) => score !== null);
  return {
    fiscalYear,
    scores: readable.length === scores.length ? readable.map(formatScore) : [],
    total: total === null ? null : formatScore(total),
  };
}
