import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  assertCopyReviewed,
  copyPlan,
  isEmptyPlan,
  planChanges,
  planPartsOf,
  planSections,
  stillUnreviewed,
  type PlanMeasure,
  type PlanParts,
  type PlanSection,
} from './index.js';
import { sampleFinding, sampleMeasure, samplePlan, sampleRisk } from './plan.fixture.js';

const official = { fiscalYear: 2566, scores: ['90.00'], total: '90.00' };

describe('copying a plan', () => {
  const previous = samplePlan({
    objectives: ['ลดเรื่องร้องเรียนในปี ๒๕๖๖'],
    measures: [sampleMeasure({ budget: '500.00', responsibleUnit: 'ฝ่ายปกครอง' })],
  });

  it('keeps the texts, and leaves out approval, budgets and the ITA result of another year', () => {
    const { content } = copyPlan(previous, 2567, null, randomUUID);
    const strength = sampleFinding({ factor: 'STYLE', text: 'ผู้บริหารเอาจริง' });
    expect(content).toEqual({
      ...previous,
      swot: { ...previous.swot, strengths: [{ ...strength, id: content.swot.strengths[0]?.id ?? null }] },
      fiscalYear: 2567,
      approvedOn: null,
      priorYearIta: null,
      risks: [sampleRisk({ id: content.risks[0]?.id ?? null })],
      measures: [sampleMeasure({ budget: null, budgetStatus: 'NOT_STATED', responsibleUnit: 'ฝ่ายปกครอง' })],
    });
    const ofNone = { ...previous, measures: [sampleMeasure({ budgetStatus: 'NO_BUDGET' })] };
    expect(copyPlan(ofNone, 2567, null, randomUUID).content.measures).toEqual(ofNone.measures);
    expect(copyPlan(previous, 2567, official, randomUUID).content.priorYearIta).toEqual(official);
  });

  it('leaves out items that say nothing', () => {
    const blank = samplePlan({ goals: [' ', 'บุคลากรสุจริต'], risks: [sampleRisk({ description: '' })] });
    expect(copyPlan(blank, 2567, null, randomUUID).content).toMatchObject({ goals: ['บุคลากรสุจริต'], risks: [] });
  });

  it('marks everything that was copied, and the ITA result while the official one is not known', () => {
    const all = planSections.filter((section) => section !== 'PRIOR_YEAR_ITA');
    const whole = samplePlan({
      foreword: 'ก',
      framework: 'ก',
      others: 'ก',
      swot: { strengths: [sampleFinding({ text: 'ก' })], weaknesses: [], opportunities: [], threats: [] },
      risks: [sampleRisk({ description: 'ก' })],
    });
    expect(copyPlan(whole, 2567, official, randomUUID).unreviewed).toEqual(all);
    expect(copyPlan(whole, 2567, null, randomUUID).unreviewed).toEqual(planSections);
    const bare = samplePlan({ strategicLinkage: ' ', risks: [], antiBribery: '', noGiftRules: [], measures: [] });
    expect(copyPlan(bare, 2567, official, randomUUID).unreviewed).toEqual(['CORRUPTION_SITUATION', 'SWOT', 'AIMS']);
  });

  it('takes a mark away when the text is written, the section confirmed or nothing left of it, not for one of its rows', () => {
    const { content, unreviewed } = copyPlan(samplePlan({ goals: ['ก', 'ข'] }), 2567, null, randomUUID);
    const after = (written: PlanParts, confirmed: PlanSection[] = []): PlanSection[] =>
      stillUnreviewed(unreviewed, { ...content, ...written }, written, confirmed);
    const [first, ...others] = content.measures;
    const oneBudget = [{ ...(first ?? sampleMeasure()), budget: '500.00' }, ...others];
    expect(after({ measures: oneBudget })).toEqual(unreviewed);
    expect(after({ noGiftRules: ['ใหม่'], goals: ['ใหม่', 'ข'] })).toEqual(unreviewed);
    const figures = { ...content.situationFigures, complaints: { count: 0, period: '', source: '' } };
    expect(after({ situationFigures: figures })).toEqual(unreviewed);
    expect(after({ measures: [] })).toEqual(unreviewed.filter((section) => section !== 'MEASURES'));
    expect(after({}, ['MEASURES'])).toEqual(unreviewed.filter((section) => section !== 'MEASURES'));
    const left = after({ corruptionSituation: 'ใหม่', priorYearIta: official }, [
      ...unreviewed.filter((section) => !['CORRUPTION_SITUATION', 'PRIOR_YEAR_ITA', 'AIMS'].includes(section)),
    ]);
    expect(left).toEqual(['AIMS']);
    expect(() => assertCopyReviewed(left)).toThrow(
      expect.objectContaining({
        code: 'PLAN_COPIED_PARTS',
        parameters: expect.objectContaining({ sections: 'AIMS' }),
      }),
    );
    expect(() => assertCopyReviewed(stillUnreviewed(left, content, {}, ['AIMS']))).not.toThrow();
  });

  it('knows a plan into which nobody has written anything', () => {
    const empty = samplePlan({
      ...{ strategicLinkage: '', corruptionSituation: ' ', antiBribery: '', priorYearIta: null },
      ...{ noGiftRules: [], objectives: [], goals: [], benefits: [], risks: [], measures: [] },
      swot: { strengths: [], weaknesses: [], opportunities: [], threats: [] },
    });
    expect(isEmptyPlan(empty)).toBe(true);
    expect(isEmptyPlan({ ...empty, goals: ['ก'] })).toBe(false);
    const figures = { ...empty.situationFigures, complaints: { count: 0, period: '', source: '' } };
    expect(isEmptyPlan({ ...empty, situationFigures: figures })).toBe(false);
    expect(isEmptyPlan({ ...empty, priorYearIta: official })).toBe(false);
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
      {
        section: 'ANTI_BRIBERY',
        field: 'noGiftRules',
        measureNumber: null,
        measureId: null,
        before: ['งดรับของขวัญ'],
        after: [],
      },
      {
        section: 'MEASURES',
        field: 'measures[1].title',
        measureNumber: 1,
        measureId: null,
        before: ['อบรมเรื่องผลประโยชน์ทับซ้อน'],
        after: ['ใหม่'],
      },
      {
        section: 'MEASURES',
        field: 'measures[3].dimension',
        measureNumber: 3,
        measureId: null,
        before: [],
        after: ['CULTURE_OF_INTEGRITY'],
      },
      {
        section: 'MEASURES',
        field: 'measures[3].title',
        measureNumber: 3,
        measureId: null,
        before: [],
        after: ['เพิ่ม'],
      },
      {
        section: 'MEASURES',
        field: 'measures[3].budgetStatus',
        measureNumber: 3,
        measureId: null,
        before: [],
        after: ['NO_BUDGET'],
      },
    ]);
  });

  it('tell a field that the earlier version did not have yet', () => {
    const { responsibleUnit: _unit, ...older } = sampleMeasure();
    const changed = planChanges(
      { measures: [older as PlanMeasure] },
      { measures: [sampleMeasure({ responsibleUnit: 'ฝ่ายรายได้' })] },
    );
    expect(changed).toEqual([
      {
        section: 'MEASURES',
        field: 'measures[1].responsibleUnit',
        measureNumber: 1,
        measureId: null,
        before: [],
        after: ['ฝ่ายรายได้'],
      },
    ]);
    expect(planChanges({ measures: [older as PlanMeasure] }, { measures: [sampleMeasure()] })).toEqual([]);
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
