import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assertAmended, isMaterialAmendment, isMaterialChange, planChanges, planPartsOf } from './index.js';
import type { PlanContent } from './index.js';
import { sampleFinding, sampleMeasure, samplePlan, sampleRisk } from './plan.fixture.js';

const inForce = samplePlan({
  measures: [sampleMeasure({ id: 'm1' }), sampleMeasure({ id: 'm2', number: 2, title: 'ช่องทางร้องเรียน' })],
  risks: [sampleRisk({ id: 'r1' })],
});
const isMaterial = (changes: Partial<PlanContent>): boolean =>
  isMaterialAmendment(planPartsOf(inForce), planPartsOf({ ...inForce, ...changes }));
const [first, second] = inForce.measures as [PlanContent['measures'][0], PlanContent['measures'][0]];

describe('a change of a plan in force', () => {
  it('is material in what the district undertakes and why', () => {
    const material: Partial<PlanContent>[] = [
      { measures: [first] },
      { measures: [first, second, sampleMeasure({ id: 'm3', number: 3, title: 'ใหม่' })] },
      { measures: [{ ...first, title: 'อบรมเรื่องการรับของขวัญ' }, second] },
      { measures: [{ ...first, budget: '500.00', budgetStatus: 'AMOUNT' }, second] },
      { measures: [{ ...first, indicators: [{ text: 'จำนวนครั้ง', unit: 'ครั้ง', target: '2' }] }, second] },
      { measures: [{ ...first, methods: [...first.methods, 'ติดตามผล'] }, second] },
      { risks: [sampleRisk({ id: 'r1', likelihood: 3, impact: 2 })] },
      { risks: [] },
      { goals: ['บุคลากรทุกคนสุจริต'] },
      { antiBribery: 'ไม่รับและไม่ให้สินบน' },
      { noGiftRules: [] },
      { swot: { ...inForce.swot, weaknesses: [sampleFinding({ id: 'w1', text: 'ขาดคน' })] } },
    ];
    for (const changes of material) expect([changes, isMaterial(changes)]).toEqual([changes, true]);
  });

  it('is not material in what introduces it, in the order of rows, in who sees to it, and in corrections that read the same', () => {
    const immaterial: Partial<PlanContent>[] = [
      {},
      { foreword: 'คำนำใหม่' },
      { documentNumber: 'กท 9999/1', memoOn: '2024-01-05', issuingUnit: 'ฝ่ายปกครอง' },
      { corruptionSituation: 'มีเรื่องร้องเรียน 1 เรื่อง' },
      { others: 'ภาคผนวก', framework: 'กรอบ' },
      { priorYearIta: null },
      {
        measures: [
          { ...second, number: 1 },
          { ...first, number: 2 },
        ],
      },
      { measures: [{ ...first, responsiblePosition: 'หัวหน้าฝ่ายปกครอง' }, second] },
      { measures: [{ ...first, title: ` ${first.title.replace('เรื่อง', 'เรื่อง  ')}` }, second] },
      { strategicLinkage: 'สอดคล้องกับแผนระยะที่ ๒' },
    ];
    for (const changes of immaterial) expect([changes, isMaterial(changes)]).toEqual([changes, false]);
  });

  it('is told of an amendment exactly when one of its changes is material', () => {
    const texts = fc.record({ foreword: fc.string(), antiBribery: fc.string(), others: fc.string() });
    fc.assert(
      fc.property(texts, (changes) => {
        const [before, after] = [planPartsOf(inForce), planPartsOf({ ...inForce, ...changes })];
        expect(isMaterialAmendment(before, after)).toBe(planChanges(before, after).some(isMaterialChange));
      }),
    );
  });
});

describe('an amendment', () => {
  it('changes something, else it is refused', () => {
    const parts = planPartsOf(inForce);
    expect(() => assertAmended(parts, parts)).toThrow(expect.objectContaining({ code: 'AMENDMENT_UNCHANGED' }));
    expect(() => assertAmended(parts, { ...parts, foreword: 'คำนำ' })).not.toThrow();
  });
});
