import { swotItems } from './swot-items.js';
import { cpiMeasure } from './cpi-measure.js';
import { budgetStatusOf } from './measure-budget.js';
import type { PlanContent, PlanMeasure, PlanRisk } from './plan-content.js';
import type { PlanStatus } from './plan-workflow.js';

/** What the memo of 2566 asks of every plan, in its order. */
export const memoItems = [
  'APPROVED_BY_DIRECTOR',
  'STRATEGIC_LINKAGE',
  'CORRUPTION_SITUATION',
  'ANTI_BRIBERY_POLICY',
  'PRIOR_YEAR_ITA',
  'CPI_ACTIVITY',
] as const;

export type MemoItem = (typeof memoItems)[number];

/** Published keys of checklist items: those of the memo, and one for all that other years ask besides. */
export const checklistKeys = [...memoItems, 'OTHER'] as const;

export type ChecklistKey = (typeof checklistKeys)[number];

/** Rules by which an item is judged from the plan itself; checklists of other years ask for other ones. */
export const checklistRules = [
  ...memoItems,
  'OTHER_CONTENTS',
  'EVERY_MEASURE_STATES_BUDGET',
  'EVERY_MEASURE_STATES_PERIOD',
] as const;

export type ChecklistRule = (typeof checklistRules)[number];
export type ChecklistStatus = 'MET' | 'MISSING';

/** The words that show an item, and their place in the source document (offsets), or null when typed here. */
export interface ChecklistEvidence {
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
}

export interface ChecklistItem {
  readonly key: ChecklistKey;
  /** The rule that judged it; absent where it is the key's own. */
  readonly rule?: ChecklistRule;
  readonly status: ChecklistStatus;
  readonly evidence: ChecklistEvidence | null;
}

/** Places that a document reader found, by item. */
export type EvidencePlaces = Partial<Record<MemoItem, ChecklistEvidence>>;

const memoItemNames = {
  APPROVED_BY_DIRECTOR: { nameTh: 'ผู้อำนวยการเขตอนุมัติแผน', nameEn: 'Approved by the district director' },
  STRATEGIC_LINKAGE: { nameTh: 'ความเชื่อมโยงกับแผนระดับบน', nameEn: 'Linkage to higher plans' },
  CORRUPTION_SITUATION: { nameTh: 'สถานการณ์การทุจริตของสำนักงานเขต', nameEn: 'Corruption situation of the district' },
  ANTI_BRIBERY_POLICY: { nameTh: 'แนวนโยบายต่อต้านการรับสินบน', nameEn: 'Anti-bribery policy' },
  PRIOR_YEAR_ITA: { nameTh: 'ผลการประเมิน ITA ปีที่ผ่านมา', nameEn: 'ITA result of the year before' },
  CPI_ACTIVITY: {
    nameTh: 'กิจกรรมให้ความรู้เรื่องดัชนีการรับรู้การทุจริต',
    nameEn: 'Activity that teaches the Corruption Perceptions Index',
  },
} as const satisfies Record<MemoItem, { nameTh: string; nameEn: string }>;

/** Names of the rules, which a checklist may word in its own way. */
export const checklistNames = {
  ...memoItemNames,
  OTHER_CONTENTS: { nameTh: 'เนื้อหาอื่น ๆ', nameEn: 'Other contents' },
  EVERY_MEASURE_STATES_BUDGET: {
    nameTh: 'ทุกมาตรการระบุงบประมาณ',
    nameEn: 'Every measure states its budget',
  },
  EVERY_MEASURE_STATES_PERIOD: {
    nameTh: 'ทุกมาตรการระบุระยะเวลาดำเนินการ',
    nameEn: 'Every measure states its period',
  },
} as const satisfies Record<ChecklistRule, { nameTh: string; nameEn: string }>;

export const checklistKeyNames = {
  ...memoItemNames,
  OTHER: { nameTh: 'ข้ออื่นของปีนั้น', nameEn: "Another item of the year's checklist" },
} as const satisfies Record<ChecklistKey, { nameTh: string; nameEn: string }>;

/** Longest excerpt shown as evidence, in characters. */
const excerptLength = 200;

/** The parts of a plan that the rules look at. */
export type JudgedContent = Pick<
  PlanContent,
  | 'fiscalYear'
  | 'approvedOn'
  | 'strategicLinkage'
  | 'corruptionSituation'
  | 'antiBribery'
  | 'others'
  | 'priorYearIta'
  | 'swot'
> & {
  readonly risks: readonly Pick<PlanRisk, 'description'>[];
  readonly measures: readonly Pick<
    PlanMeasure,
    'title' | 'objectives' | 'methods' | 'budget' | 'budgetStatus' | 'startMonth' | 'endMonth'
  >[];
};

/** The rule that judged an item. */
export const ruleOf = ({ key, rule }: ChecklistItem): ChecklistRule => rule ?? (key as MemoItem);

const isMemoItem = (rule: ChecklistRule): rule is MemoItem => (memoItems as readonly string[]).includes(rule);

/**
 * Judges a plan by the rules of its year's checklist, in the checklist's order. The activity about the index counts only as a row of
 * the table of measures: a memo or section that asks for one is no activity.
 * @param rules those of the checklist; each once
 * @param evidencePlaces places of a document reader; they point at the words and never make an item met by themselves
 */
export function planChecklist(
  rules: readonly ChecklistRule[],
  content: JudgedContent,
  status: PlanStatus,
  evidencePlaces: EvidencePlaces = {},
): ChecklistItem[] {
  return rules.map((rule) => {
    const words = wordsFor(rule, content, status);
    const name = isMemoItem(rule) ? { key: rule } : { key: 'OTHER' as const, rule };
    if (words === null) return { ...name, status: 'MISSING', evidence: null };
    const place = isMemoItem(rule) ? evidencePlaces[rule] : undefined;
    return { ...name, status: 'MET', evidence: place ?? { text: excerpt(words), start: null, end: null } };
  });
}

/** The words in the plan that show an item, or null when there are none. */
function wordsFor(rule: ChecklistRule, content: JudgedContent, status: PlanStatus): string | null {
  switch (rule) {
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
    case 'OTHER_CONTENTS':
      return firstText([content.others]);
    case 'EVERY_MEASURE_STATES_BUDGET':
      return ofEveryMeasure(
        content,
        (measure) => budgetStatusOf(measure.budget, measure.budgetStatus) !== 'NOT_STATED',
      );
    case 'EVERY_MEASURE_STATES_PERIOD':
      return ofEveryMeasure(content, ({ startMonth, endMonth }) => startMonth !== null && endMonth !== null);
  }
}

/** How many measures there are, when all of them have it; null without a measure. */
function ofEveryMeasure(
  { measures }: JudgedContent,
  has: (measure: JudgedContent['measures'][number]) => boolean,
): string | null {
  return measures.length > 0 && measures.every(has) ? `${measures.length}/${measures.length}` : null;
}

function priorYearWords({ priorYearIta, fiscalYear }: JudgedContent): string | null {
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
