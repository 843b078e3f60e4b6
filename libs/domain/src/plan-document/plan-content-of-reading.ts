import { pickContent } from '../content/index.js';
import { formatScore } from '../shared/decimal.js';
import { planSchema } from '../plans/index.js';
import type { MemoItem, EvidencePlaces, PlanContent, PriorYearIta } from '../plans/index.js';
import type { ItaReading, PlanReading } from './plan-reading.js';
import { repairText } from './thai-repair.js';

/** What a reading makes of a plan: content to be checked and saved, and the places that show the checklist's items. */
export interface ReadPlan {
  readonly content: PlanContent;
  readonly evidencePlaces: EvidencePlaces;
}

/**
 * A document's reading as the content of a plan. A section without running text holds the words by which
 * the document shows it, and is empty when the document does not have it. Nothing is checked: `validatePlanContent` refuses what cannot be kept.
 */
export function planContentOf(reading: PlanReading): ReadPlan {
  const { fiscalYear, approvedOn, sections, ita } = reading;
  return {
    content: {
      ...pickContent(planSchema, { ...reading, priorYearIta: ita && priorYearIta(ita) }),
      ...sections,
      fiscalYear,
      approvedOn,
      strategicLinkage: sections.strategicLinkage || evidenceText(reading, 'STRATEGIC_LINKAGE'),
      corruptionSituation: sections.corruptionSituation || evidenceText(reading, 'CORRUPTION_SITUATION'),
      antiBribery: sections.antiBribery || evidenceText(reading, 'ANTI_BRIBERY_POLICY'),
    },
    evidencePlaces: Object.fromEntries(
      reading.checklist.flatMap(({ key, status, evidence }) =>
        status === 'MET' && evidence ? [[key, { text: evidence.text, start: evidence.start, end: evidence.end }]] : [],
      ),
    ),
  };
}

const evidenceText = ({ checklist }: PlanReading, key: MemoItem): string =>
  repairText(checklist.find((item) => item.key === key)?.evidence?.text.trim() ?? '');

/** Scores count by their position, so one that could not be read leaves a gap. */
function priorYearIta({ fiscalYear, scores, total }: ItaReading): PriorYearIta {
  return {
    fiscalYear,
    scores: scores.map((score) => (score === null ? null : formatScore(score))),
    total: total === null ? null : formatScore(total),
  };
}
