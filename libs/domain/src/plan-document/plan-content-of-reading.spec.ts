import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { contactChannels } from '../channels/index.js';
import { districtReference } from '../districts/index.js';
import { higherPlans } from '../references/index.js';
import { memoItems, planChecklist, validatePlanContent } from '../plans/index.js';
import { planContentOf } from './plan-content-of-reading.js';
import type { ItaReading, PlanReading } from './plan-reading.js';
import { readPlanDocument } from './read-plan-document.js';

const document = readFileSync(new URL('../../../../tools/data/demo-plan-1023.md', import.meta.url), 'utf8');
const reading = readPlanDocument(document, { districts: districtReference, higherPlans, channels: contactChannels });
const withIta = (ita: Partial<ItaReading>): PlanReading => ({
  ...reading,
  ita: { fiscalYear: 2565, scores: [], total: null, level: null, indicators: [], ...ita },
});

describe('planContentOf', () => {
  it('gives content that can be kept, with every list of the reading', () => {
    const { content } = planContentOf(reading);
    expect(() => validatePlanContent(content)).not.toThrow();
    expect(content.measures.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(content.measures.map(({ budget }) => budget)).toEqual(Array(8).fill(null));
    expect([content.risks.length, content.noGiftRules.length]).toEqual([9, 6]);
    expect([content.objectives.length, content.goals.length, content.benefits.length]).toEqual([6, 3, 5]);
    expect(Object.values(content.swot).map((items) => items.length)).toEqual([4, 6, 5, 3]);
    expect(content.approvedOn).toBe('2023-04-25');
  });

  it('lets the rule judge the checklist as the reader did, with the words at their place in the document', () => {
    const { content, evidencePlaces } = planContentOf(reading);
    const judged = planChecklist(memoItems, content, 'DRAFT', evidencePlaces);
    expect(judged.map(({ key, status }) => [key, status])).toEqual(
      reading.checklist.map(({ key, status }) => [key, status]),
    );
    expect(judged.filter(({ status }) => status === 'MET')).toHaveLength(5);
    for (const { evidence } of judged)
      if (evidence) expect(document.slice(evidence.start ?? 0, evidence.end ?? 0)).toBe(evidence.text);
  });

  it('writes scores with two places and keeps their positions', () => {
    const ita = planContentOf(withIta({ scores: [81.8, 90], total: 75.23 })).content.priorYearIta;
    expect(ita).toEqual({ fiscalYear: 2565, scores: ['81.80', '90.00'], total: '75.23' });
  });

  it('leaves a gap where a score cannot be read, so that the others do not move up', () => {
    expect(planContentOf(withIta({ scores: [81.8, null], total: 75.23 })).content.priorYearIta?.scores).toEqual([
      '81.80',
      null,
    ]);
  });

  it('leaves a section that the document lacks empty, and its item missing', () => {
    const checklist = reading.checklist.map((item) =>
      item.key === 'STRATEGIC_LINKAGE' ? { ...item, status: 'MISSING' as const, evidence: null } : item,
    );
    const sections = { ...reading.sections, strategicLinkage: '' };
    const { content, evidencePlaces } = planContentOf({ ...reading, sections, checklist, ita: null });
    expect([content.strategicLinkage, content.priorYearIta]).toEqual(['', null]);
    expect(evidencePlaces).not.toHaveProperty('STRATEGIC_LINKAGE');
  });
});
