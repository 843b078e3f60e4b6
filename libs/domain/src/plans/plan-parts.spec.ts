import { describe, expect, it } from '@jest/globals';
import { differences, mergeFields } from '../revisions/index.js';
import { contentFields, partsOfFields } from '../content/index.js';
import { planPartsOf, type PlanParts } from './plan-content.js';
import { planSchema } from './plan-schema.js';
import { sampleFinding, sampleMeasure, samplePlan } from './plan.fixture.js';

const parts = (changes: Partial<PlanParts> = {}): PlanParts => ({ ...planPartsOf(samplePlan()), ...changes });
const names = Object.keys(planSchema);
const fieldsOfSides = (...sides: PlanParts[]) => contentFields(planSchema, sides);

describe('the fields of a plan', () => {
  it('come back as the parts they were made of', () => {
    const [fields = {}] = fieldsOfSides(parts());
    expect(partsOfFields(planSchema, fields, names)).toEqual(parts());
    expect(partsOfFields(planSchema, { risks: [] }, ['risks'])).toEqual({ risks: [] });
    expect(partsOfFields(planSchema, {}, ['measures'])).toEqual({ measures: [] });
  });

  it('name what differs down to the field of a measure', () => {
    const [before = {}, after = {}] = fieldsOfSides(
      parts(),
      parts({
        goals: ['ใหม่'],
        measures: [sampleMeasure({ title: 'ชื่อใหม่' }), sampleMeasure({ number: 3, title: 'เพิ่ม' })],
        swot: { ...samplePlan().swot, threats: [sampleFinding({ text: 'ใหม่' })] },
      }),
    );
    expect(differences(before, after).map(({ path }) => path)).toEqual([
      'swot.threats',
      'goals',
      'measures[1].title',
      'measures[3]',
      'measures[2]',
    ]);
  });

  it('join the work of two people on two measures, and keep a removed measure removed', () => {
    const [base = {}, mine = {}, theirs = {}] = fieldsOfSides(
      parts(),
      parts({ measures: [sampleMeasure({ title: 'ของฉัน' })] }),
      parts({ measures: [sampleMeasure({ budget: '500.00' }), ...samplePlan().measures.slice(1)] }),
    );
    const { merged, conflicts } = mergeFields(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(partsOfFields(planSchema, merged, names).measures).toEqual([
      sampleMeasure({ title: 'ของฉัน', budget: '500.00' }),
    ]);
  });
});
