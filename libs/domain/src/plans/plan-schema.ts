import type { ContentField, ContentSchema } from '../content/index.js';
import { goalIndicatorSchema } from './goal-indicator.js';
import { measureSchema } from './measure-schema.js';
import type { PlanSection } from './plan-section.js';
import { higherPlanChoiceSchema } from './plan-higher-plans.js';
import { riskSchema } from './risk-schema.js';
import { situationFiguresSchema } from './situation-figures.js';
import { swotFactors } from './swot-factor.js';

/** One finding of the SWOT analysis. */
export const swotItemSchema = {
  id: {
    kind: 'identity',
    nameTh: 'รหัสอ้างอิง',
    nameEn: 'Reference',
    description:
      'Lasting identity of the finding in its list, a UUID: it stays when the finding is changed, moved, or brought back after it was removed. A new finding may be given one of its own; without one, a finding of the same words is the same, else the one in the same place.',
    inDocuments: false,
  },
  factor: {
    kind: 'choice',
    codes: swotFactors,
    choice: 'SwotFactor',
    nameTh: 'ปัจจัย',
    nameEn: 'Factor',
    description: 'What it is about; null when the plan names no known factor.',
    filter: true,
  },
  text: {
    kind: 'text',
    limit: 'paragraph',
    required: true,
    nameTh: 'ข้อ',
    nameEn: 'Finding',
    description: 'The finding.',
    filter: true,
  },
} as const satisfies ContentSchema;

const findings = { kind: 'items', of: swotItemSchema } as const;

/** The four lists of a SWOT analysis, in the order in which plans print them. */
export const swotSchema = {
  strengths: { ...findings, nameTh: 'จุดแข็ง', nameEn: 'Strengths', description: 'Strengths (จุดแข็ง), in order.' },
  weaknesses: {
    ...findings,
    nameTh: 'จุดอ่อน',
    nameEn: 'Weaknesses',
    description: 'Weaknesses (จุดอ่อน), in order.',
  },
  opportunities: {
    ...findings,
    nameTh: 'โอกาส',
    nameEn: 'Opportunities',
    description: 'Opportunities (โอกาส), in order.',
  },
  threats: { ...findings, nameTh: 'อุปสรรค', nameEn: 'Threats', description: 'Threats (อุปสรรค), in order.' },
} as const satisfies ContentSchema;

/** Last year's ITA result as a plan prints it. */
export const priorYearItaSchema = {
  fiscalYear: {
    kind: 'year',
    nameTh: 'ปีของผล ITA',
    nameEn: 'Year of the ITA result',
    description: 'Fiscal year of the result, Buddhist Era.',
    filter: true,
  },
  scores: {
    kind: 'scores',
    nameTh: 'คะแนนตัวชี้วัดที่',
    nameEn: 'Score of indicator',
    description: 'Printed scores by position of the indicator, 0.00 to 100.00; null where the plan leaves one out.',
  },
  total: {
    kind: 'score',
    nameTh: 'คะแนนรวม',
    nameEn: 'Total',
    description: 'Printed total, 0.00 to 100.00; null when not printed.',
  },
} as const satisfies ContentSchema;

/** A part of a plan, with the section it belongs to; null for what the memo says. */
type PlanField = ContentField & { readonly section: PlanSection | null };

/**
 * What a plan says, in the order in which it is printed: the one place where a field of it is said. What follows from a line
 * here, and what a new one needs beside it, is told in CONTRIBUTING ("How a field is added").
 */
export const planSchema = {
  documentNumber: {
    kind: 'text',
    limit: 'line',
    orNull: true,
    section: null,
    nameTh: 'ที่หนังสือ',
    nameEn: 'Memo number',
    description: 'Number of the memo (ที่), as printed; null when there is none.',
    copied: false,
    filter: true,
    searched: true,
  },
  issuingUnit: {
    kind: 'text',
    limit: 'line',
    orNull: true,
    section: null,
    nameTh: 'ส่วนราชการ',
    nameEn: 'Issuing section',
    description:
      'Section of the district office that issues the memo (ส่วนราชการ), such as ฝ่ายปกครอง, without the name of the office; null when the memo names none.',
    filter: true,
    order: true,
    searched: true,
  },
  // The memo of another year has another day.
  memoOn: {
    kind: 'date',
    section: null,
    nameTh: 'วันที่ของบันทึก',
    nameEn: 'Memo date',
    description: 'Day of the memo; null when it is left open, which is not the day of the approval.',
    copied: false,
    filter: true,
    order: true,
  },
  foreword: {
    kind: 'text',
    limit: 'section',
    section: 'FOREWORD',
    nameTh: 'คำนำ',
    nameEn: 'Foreword',
    description: 'Foreword; empty when the plan has none.',
    filter: true,
    searched: true,
  },
  strategicLinkage: {
    kind: 'text',
    limit: 'section',
    section: 'STRATEGIC_LINKAGE',
    nameTh: 'ความเชื่อมโยงกับแผนระดับบน',
    nameEn: 'Linkage to higher plans',
    description: 'Linkage to higher plans; empty when the plan does not have the section.',
    filter: true,
    searched: true,
  },
  higherPlans: {
    kind: 'items',
    of: higherPlanChoiceSchema,
    section: 'STRATEGIC_LINKAGE',
    nameTh: 'แผนระดับบนที่แผนนี้สอดคล้อง',
    nameEn: 'Higher plans it rests on',
    description:
      'Plans of the list `higherPlans` on which the plan rests, beside the text of `strategicLinkage`; each once.',
  },
  corruptionSituation: {
    kind: 'text',
    limit: 'section',
    section: 'CORRUPTION_SITUATION',
    nameTh: 'สถานการณ์การทุจริต',
    nameEn: 'Corruption situation',
    description: 'Corruption situation of the district; empty when absent.',
    filter: true,
    searched: true,
  },
  // The plan of another year counts another year.
  situationFigures: {
    kind: 'group',
    of: situationFiguresSchema,
    section: 'CORRUPTION_SITUATION',
    nameTh: 'สถานการณ์เป็นตัวเลข',
    nameEn: 'Situation in figures',
    description: 'How many complaints, cases and objections there were, as the plan says.',
    copied: false,
  },
  risks: {
    kind: 'rows',
    of: riskSchema,
    section: 'RISKS',
    nameTh: 'ความเสี่ยงการทุจริต',
    nameEn: 'Corruption risks',
    description: 'Corruption risks, in order; a row is known by its `id`.',
  },
  swot: {
    kind: 'group',
    of: swotSchema,
    section: 'SWOT',
    nameTh: 'การวิเคราะห์ SWOT',
    nameEn: 'SWOT analysis',
    description: 'Analysis of strengths, weaknesses, opportunities and threats.',
    searched: true,
  },
  antiBribery: {
    kind: 'text',
    limit: 'section',
    section: 'ANTI_BRIBERY',
    nameTh: 'นโยบายต่อต้านการรับสินบน',
    nameEn: 'Anti-bribery policy',
    description: 'Anti-bribery policy; empty when absent.',
    filter: true,
    searched: true,
  },
  noGiftRules: {
    kind: 'texts',
    limit: 'paragraph',
    section: 'ANTI_BRIBERY',
    nameTh: 'แนวปฏิบัติ No Gift Policy',
    nameEn: 'Rules of the No Gift policy',
    description: 'Rules of the No Gift policy, in order.',
    searched: true,
  },
  // The plan of another year prints another year's result.
  priorYearIta: {
    kind: 'group',
    of: priorYearItaSchema,
    orNull: true,
    section: 'PRIOR_YEAR_ITA',
    nameTh: 'ผล ITA ปีก่อน',
    nameEn: 'ITA of the year before',
    description: "Last year's ITA result as the plan prints it; the official result is District.ita.",
    copied: false,
  },
  framework: {
    kind: 'text',
    limit: 'section',
    section: 'FRAMEWORK',
    nameTh: 'กรอบการจัดทำแผน',
    nameEn: 'Framework of the plan',
    description: 'Framework by which the plan was made (กรอบการจัดทำแผน); empty when absent.',
    filter: true,
    searched: true,
  },
  objectives: {
    kind: 'texts',
    limit: 'paragraph',
    section: 'AIMS',
    nameTh: 'วัตถุประสงค์ของแผน',
    nameEn: 'Objectives of the plan',
    description: 'Objectives of the plan, in order.',
    searched: true,
  },
  goals: {
    kind: 'texts',
    limit: 'paragraph',
    section: 'AIMS',
    nameTh: 'เป้าหมาย',
    nameEn: 'Goals',
    description: 'Goals of the plan, in order.',
    searched: true,
  },
  goalIndicators: {
    kind: 'items',
    of: goalIndicatorSchema,
    section: 'AIMS',
    nameTh: 'ตัวชี้วัดของเป้าหมาย',
    nameEn: 'Indicators of the goals',
    description:
      'Indicator and target of goals of the plan, at most one for each goal, known by the words of the goal; a goal without one has none stated.',
  },
  benefits: {
    kind: 'texts',
    limit: 'paragraph',
    section: 'AIMS',
    nameTh: 'ประโยชน์ที่คาดว่าจะได้รับ',
    nameEn: 'Benefits expected',
    description: 'Benefits expected of the plan, in order.',
    searched: true,
  },
  others: {
    kind: 'text',
    limit: 'section',
    section: 'OTHERS',
    nameTh: 'อื่น ๆ ที่เกี่ยวข้อง',
    nameEn: 'Other contents',
    description: 'Further contents that the plan adds to the required ones (อื่น ๆ ที่เกี่ยวข้อง); empty when absent.',
    filter: true,
    searched: true,
  },
  measures: {
    kind: 'rows',
    of: measureSchema,
    section: 'MEASURES',
    nameTh: 'ตารางมาตรการ',
    nameEn: 'Table of measures',
    description: 'The table of measures, in order; a row is known by its `id`.',
  },
} as const satisfies Readonly<Record<string, PlanField>>;
