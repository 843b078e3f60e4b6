import { describe, expect, it } from '@jest/globals';
import { differences, mergeFields } from '../revisions/index.js';
import { planFields, planPartsOf, type PlanParts } from './plan-fields.js';
import { sampleMeasure, samplePlan } from './plan.fixture.js';

const parts = (changes: Partial<PlanParts> = {}): PlanParts => {
  const { fiscalYear: _year, approvedOn: _day, ...content } = samplePlan();
  return { documentNumber: null, ...content, ...changes };
};

describe('the fields of a plan', () => {
  it('come back as the parts they were made of', () => {
    const [fields = {}] = planFields([parts()]);
    expect(planPartsOf(fields, true)).toEqual(parts());
    expect(planPartsOf({ risks: [] }, false)).toEqual({ risks: [] });
    expect(planPartsOf({}, true)).toEqual({ measures: [] });
  });

  it('name what differs down to the field of a measure', () => {
    const [before = {}, after = {}] = planFields([
      parts(),
      parts({
        goals: ['ใหม่'],
        measures: [sampleMeasure({ title: 'ชื่อใหม่' }), sampleMeasure({ number: 3, title: 'เพิ่ม' })],
        swot: { ...samplePlan().swot, threats: [{ factor: null, text: 'ใหม่' }] },
      }),
    ]);
    expect(differences(before, after).map(({ path }) => path)).toEqual([
      'goals',
      'swot.threats',
      'measures.1.title',
      'measures.3',
      'measures.2',
    ]);
  });

  it('join the work of two people on two measures, and keep a removed measure removed', () => {
    const [base = {}, mine = {}, theirs = {}] = planFields([
      parts(),
      parts({ measures: [sampleMeasure({ title: 'ของฉัน' })] }),
      parts({ measures: [sampleMeasure({ budget: '500.00' }), ...samplePlan().measures.slice(1)] }),
    ]);
    const { merged, conflicts } = mergeFields(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(planPartsOf(merged, true).measures).toEqual([sampleMeasure({ title: 'ของฉัน', budget: '500.00' })]);
  });
});
