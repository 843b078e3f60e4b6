import { describe, expect, it } from '@jest/globals';
import { checklistRules, memoItems, planChecklist } from './index.js';
import type { PlanContent } from './index.js';
import { sampleMeasure, samplePlan } from './plan.fixture.js';

const missing = (content: PlanContent, status: 'DRAFT' | 'APPROVED' = 'DRAFT') =>
  planChecklist(memoItems, content, status)
    .filter((item) => item.status === 'MISSING')
    .map(({ key }) => key);

describe('checklist', () => {
  it('judges the six items in their order, and gives the words that show an item', () => {
    const items = planChecklist(memoItems, samplePlan(), 'DRAFT');
    expect(items.map(({ key }) => key)).toEqual(memoItems);
    expect(items.filter(({ status }) => status === 'MISSING')).toEqual([
      { key: 'CPI_ACTIVITY', status: 'MISSING', evidence: null },
    ]);
    expect(items[0]?.evidence).toEqual({ text: '2023-04-25', start: null, end: null });
    expect(items[4]?.evidence?.text).toBe('75.23');
  });

  it('points at the place that a reader found, but never lets a place alone meet an item', () => {
    const place = { text: 'ความเชื่อมโยง', start: 10, end: 23 };
    const places = { STRATEGIC_LINKAGE: place, CPI_ACTIVITY: place };
    const items = planChecklist(memoItems, samplePlan(), 'DRAFT', places);
    expect(items[1]).toEqual({ key: 'STRATEGIC_LINKAGE', status: 'MET', evidence: place });
    expect(items[5]).toEqual({ key: 'CPI_ACTIVITY', status: 'MISSING', evidence: null });
  });

  it.each<[string, Partial<PlanContent>]>([
    ['APPROVED_BY_DIRECTOR', { approvedOn: null }],
    ['STRATEGIC_LINKAGE', { strategicLinkage: ' \n' }],
    [
      'CORRUPTION_SITUATION',
      {
        corruptionSituation: '',
        risks: [],
        swot: { strengths: [], weaknesses: [], opportunities: [], threats: [] },
      },
    ],
    ['ANTI_BRIBERY_POLICY', { antiBribery: '' }],
    ['PRIOR_YEAR_ITA', { priorYearIta: null }],
    ['PRIOR_YEAR_ITA', { priorYearIta: { fiscalYear: 2564, scores: ['90.00'], total: '90.00' } }],
    ['PRIOR_YEAR_ITA', { priorYearIta: { fiscalYear: 2565, scores: [], total: null } }],
  ])('misses %s without its part', (key, changes) => {
    expect(missing(samplePlan(changes))).toEqual([key, 'CPI_ACTIVITY']);
  });

  it("takes the approval from the plan's own state, too", () => {
    expect(missing(samplePlan({ approvedOn: null }), 'APPROVED')).toEqual(['CPI_ACTIVITY']);
  });

  it('shortens long evidence', () => {
    const [, linkage] = planChecklist(memoItems, samplePlan({ strategicLinkage: 'ก'.repeat(5_000) }), 'DRAFT');
    expect(linkage?.evidence?.text).toMatch(/^ก{199}…$/u);
  });
});

describe('what later years may ask besides', () => {
  const judged = (changes: Partial<PlanContent>) =>
    planChecklist(checklistRules.slice(memoItems.length), samplePlan(changes), 'DRAFT').map(
      ({ key, rule, status, evidence }) => [key, rule, status, evidence?.text],
    );
  const whole = { startMonth: 10, endMonth: 9 };

  it('is met by every measure, or not at all', () => {
    const measures = [sampleMeasure(whole), sampleMeasure({ ...whole, number: 2, budget: '10.00' })];
    expect(judged({ measures, others: 'ช่องทางร้องเรียน' })).toEqual([
      ['OTHER', 'OTHER_CONTENTS', 'MET', 'ช่องทางร้องเรียน'],
      ['OTHER', 'EVERY_MEASURE_STATES_BUDGET', 'MET', '2/2'],
      ['OTHER', 'EVERY_MEASURE_STATES_PERIOD', 'MET', '2/2'],
    ]);
  });

  it.each<[string, Partial<PlanContent>]>([
    ['no measure', { measures: [] }],
    [
      'one measure that says neither',
      { measures: [sampleMeasure(whole), sampleMeasure({ number: 2, budgetStatus: 'NOT_STATED', startMonth: 10 })] },
    ],
  ])('is missing with %s', (_, changes) => {
    expect(judged(changes).map(([, , status]) => status)).toEqual(['MISSING', 'MISSING', 'MISSING']);
  });
});

describe('the activity about the Corruption Perceptions Index', () => {
  const withMeasure = (changes: Parameters<typeof sampleMeasure>[0]) =>
    samplePlan({ measures: [sampleMeasure(), sampleMeasure({ number: 2, ...changes })] });

  it.each([
    { title: 'เผยแพร่ความรู้เรื่องดัชนีการรับรู้การทุจริต' },
    { title: 'อบรม ดัชนี การรับ รู้การ ทุจริต' },
    { title: 'ดัชนีภาพลักษณ์คอร์รัปชัน' },
    { methods: ['ให้ความรู้เรื่อง Corruption Perceptions Index แก่บุคลากร'] },
    { objectives: ['ยกระดับ CPI ด้านการต่อต้านการทุจริต'] },
  ])('is met by the measure %j', (changes) => {
    const content = withMeasure(changes);
    expect(missing(content)).toEqual([]);
    expect(planChecklist(memoItems, content, 'DRAFT').filter(({ status }) => status !== 'MET')).toEqual([]);
  });

  it.each([
    { title: 'ติดตามดัชนีราคาผู้บริโภค (CPI)' },
    { title: 'พัฒนา CPISYSTEM ต่อต้านการทุจริต' },
    { mission: 'ดัชนีการรับรู้การทุจริต' },
  ])('is not met by the measure %j', (changes) => {
    expect(missing(withMeasure(changes))).toEqual(['CPI_ACTIVITY']);
  });

  it('is not met by a section or a rule outside the table that asks for one', () => {
    const words = 'ให้บรรจุกิจกรรมเรื่องดัชนีการรับรู้การทุจริต (CPI)';
    expect(
      missing(samplePlan({ strategicLinkage: words, objectives: [words], goals: [words], noGiftRules: [words] })),
    ).toEqual(['CPI_ACTIVITY']);
  });
});
