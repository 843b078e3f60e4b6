import { emptyContent } from '../content/index.js';
import type { PlanContent, PlanMeasure, PlanRisk, SwotItem } from './plan-content.js';
import { withBudgetStatus } from './measure-budget.js';
import { measureSchema } from './measure-schema.js';
import { planSchema } from './plan-schema.js';
import { riskSchema } from './risk-schema.js';

/** A measure for tests, with whatever the test changes. */
export function sampleMeasure(changes: Partial<PlanMeasure> = {}): PlanMeasure {
  return withBudgetStatus({
    ...emptyContent(measureSchema),
    number: 1,
    dimension: 'CULTURE_OF_INTEGRITY',
    mission: 'สร้างจิตสำนึกแก่บุคลากร',
    title: 'อบรมเรื่องผลประโยชน์ทับซ้อน',
    kind: 'ACTIVITY',
    objectives: ['ให้บุคลากรรู้เรื่องผลประโยชน์ทับซ้อน'],
    methods: ['จัดอบรมปีละครั้ง'],
    budget: null,
    budgetStatus: 'NO_BUDGET',
    ...changes,
  });
}

/** A risk for tests, with whatever the test changes. */
export function sampleRisk(changes: Partial<PlanRisk> = {}): PlanRisk {
  return { ...emptyContent(riskSchema), number: 1, description: 'เรียกรับเงินในการอนุญาต', ...changes };
}

/** A finding of a SWOT analysis for tests, with whatever the test changes. */
export function sampleFinding(changes: Partial<SwotItem> = {}): SwotItem {
  return { id: null, factor: null, text: 'ติดตามงานล่าช้า', ...changes };
}

/** A plan for tests that has every part except the activity about the index, with whatever the test changes. */
export function samplePlan(changes: Partial<PlanContent> = {}): PlanContent {
  return {
    ...emptyContent(planSchema),
    fiscalYear: 2566,
    approvedOn: '2023-04-25',
    strategicLinkage: 'สอดคล้องกับแผนระยะที่ 2',
    corruptionSituation: 'ไม่มีเรื่องร้องเรียน',
    antiBribery: 'ไม่รับสินบนทุกรูปแบบ',
    swot: {
      strengths: [sampleFinding({ factor: 'STYLE', text: 'ผู้บริหารเอาจริง' })],
      weaknesses: [],
      opportunities: [],
      threats: [],
    },
    risks: [sampleRisk()],
    noGiftRules: ['งดรับของขวัญ'],
    objectives: ['ป้องกันการทุจริต'],
    goals: ['บุคลากรสุจริต'],
    benefits: ['ประชาชนเชื่อมั่น'],
    priorYearIta: { fiscalYear: 2565, scores: ['93.21', '81.80'], total: '75.23' },
    measures: [sampleMeasure(), sampleMeasure({ number: 2, dimension: 'AUDIT_MECHANISMS', title: 'ช่องทางร้องเรียน' })],
    ...changes,
  };
}
