import { swotItems } from './swot-items.js';
import { cpiMeasure } from './cpi-measure.js';
import type { PlanContent } from './plan-content.js';
import type { PlanStatus } from './plan-workflow.js';

export const checklistKeys = [
  'APPROVED_BY_DIRECTOR',
  'STRATEGIC_LINKAGE',
  'CORRUPTION_SITUATION',
  'ANTI_BRIBERY_POLICY',
  'PRIOR_YEAR_ITA',
  'CPI_ACTIVITY',
] as const;

/** What the memo asks of every plan (district track, item O28 of the 2566 assessment; the item's code moves by year). */
export type ChecklistKey = (typeof checklistKeys)[number];
export type ChecklistStatus = 'MET' | 'MISSING';

/** The words that show an item, and their place in the source document (offsets), or null when typed here. */
export interface ChecklistEvidence {
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
}

export interface ChecklistItem {
  readonly key: ChecklistKey;
  readonly status: ChecklistStatus;
  readonly evidence: ChecklistEvidence | null;
}

/** Places that a document reader found, by item. */
export type EvidencePlaces = Partial<Record<ChecklistKey, ChecklistEvidence>>;

export const checklistNames = {
  APPROVED_BY_DIRECTOR: { nameTh: 'ผู้อำนวยการเขตอนุมัติแผน', nameEn: 'Approved by the district director' },
  STRATEGIC_LINKAGE: { nameTh: 'ความเชื่อมโยงกับแผนระดับบน', nameEn: 'Linkage to higher plans' },
  CORRUPTION_SITUATION: { nameTh: 'สถานการณ์การทุจริตของสำนักงานเขต', nameEn: 'Corruption situation of the district' },
  ANTI_BRIBERY_POLICY: { nameTh: 'แนวนโยบายต่อต้านการรับสินบน', nameEn: 'Anti-bribery policy' },
  PRIOR_YEAR_ITA: { nameTh: 'ผลการประเมิน ITA ปีที่ผ่านมา', nameEn: 'ITA result of the year before' },
  CPI_ACTIVITY: {
    nameTh: 'กิจกรรมให้ความรู้เรื่องดัชนีการรับรู้การทุจริต',
    nameEn: 'Activity that teaches the Corruption Perceptions Index',
  },
} as const satisfies Record<ChecklistKey, { nameTh: string; nameEn: string }>;

/** Longest excerpt shown as evidence, in characters. */
const excerptLength = 200;

/**
 * Judges the six items from what the plan contains. The activity about the index counts only as a row of the table of
 * measures: a memo or section that asks for one is no activity.
 * @param evidencePlaces places of a document reader; they point at the words and never make an item met by themselves
 */
export function planChecklist(
  content: PlanContent,
  status: PlanStatus,
  evidencePlaces: EvidencePlaces = {},
): ChecklistItem[] {
  return checklistKeys.map((key) => {
    const words = wordsFor(key, content, status);
    if (words === null) return { key, status: 'MISSING', evidence: null };
    return { key, status: 'MET', evidence: evidencePlaces[key] ?? { text: excerpt(words), start: null, end: null } };
  });
}

/** The words in the plan that show an item, or null when there are none. */
function wordsFor(key: ChecklistKey, content: PlanContent, status: PlanStatus): string | null {
  switch (key) {
    case 'APPROVED_BY_DIRECTOR':
      return content.approvedOn ?? (status === 'APPROVED' ? status : null);
    case 'STRATEGIC_LINKAGE':
      return firstText([content.strategicLinkage]);
    case 'CORRUPTION_SITUATION':
      return firstText([
        content.corruptionSituation,
        ...content.risks.map(({ description }) => description),
        ...swotItems(content.swot).map(({ text }) => text),
      ]);
    case 'ANTI_BRIBERY_POLICY':
      return firstText([content.antiBribery]);
    case 'PRIOR_YEAR_ITA':
      return priorYearWords(content);
    case 'CPI_ACTIVITY':
      return cpiMeasure(content.measures)?.title ?? null;
  }
}

function priorYearWords({ priorYearIta, fiscalYear }: PlanContent): string | null {
  if (priorYearIta?.fiscalYear !== fiscalYear - 1) return null;
  return firstText([priorYearIta.total ?? '', priorYearIta.scores.filter((score) => score !== null).join(' ')]);
}

function firstText(texts: readonly string[]): string | null {
  return texts.find((text) => text.trim() !== '')?.trim() ?? null;
}

function excerpt(text: string): string {
  const characters = [...text];
  return characters.length <= excerptLength ? text : `${characters.slice(0, excerptLength - 1).join('')}…`;
}
