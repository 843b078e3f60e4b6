import { describe, expect, it } from '@jest/globals';
import { assertCopyReviewed, copyPlan, planChanges, planPartsOf, stillUnreviewed } from './index.js';
import { sampleMeasure, samplePlan } from './plan.fixture.js';

const official = { fiscalYear: 2566, scores: ['90.00'], total: '90.00' };

describe('copying a plan', () => {
  const previous = samplePlan({
    objectives: ['ลดเรื่องร้องเรียนในปี ๒๕๖๖'],
    measures: [sampleMeasure({ budget: '500.00' })],
  });

  it('keeps the texts, and leaves out approval, budgets and the ITA result of another year', () => {
    const { content } = copyPlan(previous, 2567, null);
    expect(content).toEqual({
      ...previous,
      fiscalYear: 2567,
      approvedOn: null,
      priorYearIta: null,
      measures: [sampleMeasure({ budget: null })],
    });
    expect(copyPlan(previous, 2567, official).content.priorYearIta).toEqual(official);
  });

  it('leaves out items that say nothing', () => {
    const blank = samplePlan({ goals: [' ', 'บุคลากรสุจริต'], risks: [{ number: 1, description: '' }] });
    expect(copyPlan(blank, 2567, null).content).toMatchObject({ goals: ['บุคลากรสุจริต'], risks: [] });
  });

  it('marks what has to be rewritten: what changes every year, and what names the earlier year', () => {
    expect(copyPlan(previous, 2567, official).unreviewed).toEqual(['CORRUPTION_SITUATION', 'AIMS', 'MEASURES']);
    expect(copyPlan(samplePlan(), 2567, null).unreviewed).toEqual([
      'CORRUPTION_SITUATION',
      'PRIOR_YEAR_ITA',
      'MEASURES',
    ]);
  });

  it('takes a mark away when the section is written or confirmed, and lets nothing be handed in before', () => {
    const marked = copyPlan(previous, 2567, null).unreviewed;
    const left = stillUnreviewed(marked, { goals: ['ใหม่'], measures: [] }, ['PRIOR_YEAR_ITA']);
    expect(left).toEqual(['CORRUPTION_SITUATION']);
    expect(() => assertCopyReviewed(left)).toThrow(
      expect.objectContaining({
        code: 'PLAN_COPIED_PARTS',
        parameters: expect.objectContaining({ sections: 'CORRUPTION_SITUATION' }),
      }),
    );
    expect(() => assertCopyReviewed(stillUnreviewed(left, { corruptionSituation: '' }))).not.toThrow();
  });
});

describe('changes between two versions', () => {
  const parts = planPartsOf(samplePlan());

  it('are told field by field, with the section they belong to', () => {
    expect(
      planChanges(parts, {
        ...parts,
        noGiftRules: [],
        measures: [
          sampleMeasure({ title: 'ใหม่' }),
          sampleMeasure({ number: 3, mission: '', title: 'เพิ่ม', objectives: [], methods: [], kind: null }),
        ],
      }).filter(({ measureNumber }) => measureNumber !== 2),
    ).toEqual([
      { section: 'ANTI_BRIBERY', field: 'noGiftRules', measureNumber: null, before: ['งดรับของขวัญ'], after: [] },
      {
        section: 'MEASURES',
        field: 'measures[1].title',
        measureNumber: 1,
        before: ['อบรมเรื่องผลประโยชน์ทับซ้อน'],
        after: ['ใหม่'],
      },
      {
        section: 'MEASURES',
        field: 'measures[3].dimension',
        measureNumber: 3,
        before: [],
        after: ['CULTURE_OF_INTEGRITY'],
      },
      { section: 'MEASURES', field: 'measures[3].title', measureNumber: 3, before: [], after: ['เพิ่ม'] },
    ]);
  });

  it('tell a removed measure, nothing for the same content, and everything for the first version', () => {
    const removed = planChanges(parts, { ...parts, measures: [sampleMeasure()] });
    expect(removed.every(({ measureNumber, after }) => measureNumber === 2 && after.length === 0)).toBe(true);
    expect(removed.map(({ field }) => field)).toContain('measures[2].title');
    expect(planChanges(parts, parts)).toEqual([]);
    const first = planChanges(null, { ...parts, documentNumber: 'กท 1/2566' });
    expect(first.every(({ before }) => before.length === 0)).toBe(true);
    expect(first.find(({ field }) => field === 'documentNumber')).toMatchObject({
      section: null,
      after: ['กท 1/2566'],
    });
    expect(first.find(({ field }) => field === 'priorYearIta')?.after).toEqual(['2565', '93.21 · 81.80', '75.23']);
  });
});
