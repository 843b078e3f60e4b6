import { describe, expect, it } from '@jest/globals';
import { dimensions, gapRules, planGapNames, planGaps } from './index.js';
import { sampleFinding, sampleMeasure, samplePlan, sampleRisk } from './plan.fixture.js';

const indicators = [{ text: 'จำนวนครั้งที่จัด', target: '2', unit: 'ครั้ง' }];
const whole = sampleMeasure({ responsibleUnit: 'ฝ่ายปกครอง', startMonth: 10, endMonth: 9, indicators });
const kindsOf = (...measures: Parameters<typeof sampleMeasure>[0][]): string[] =>
  planGaps(samplePlan({ measures: measures.map((changes) => ({ ...whole, ...changes })) }), []).map(({ kind }) => kind);

describe('the gaps of a plan', () => {
  it('are dimensions that no measure belongs to', () => {
    const plan = samplePlan({ risks: [], measures: [whole, { ...whole, number: 2, dimension: 'AUDIT_MECHANISMS' }] });
    expect(planGaps(plan, [])).toEqual(
      [
        ['TRANSPARENT_ADMINISTRATION', 2],
        ['PUBLIC_PARTICIPATION', 3],
      ].map(([target, number]) => ({
        ...{ kind: 'DIMENSION_WITHOUT_MEASURE', section: 'MEASURES', path: 'measures', subject: null },
        ...{ target, number },
      })),
    );
    expect(planGaps(samplePlan({ risks: [], measures: [] }), [])).toHaveLength(4);
  });

  it('are measures without a unit, a whole period or an indicator, each with its place', () => {
    const bare = { ...whole, id: 'f1', number: 7, title: 'ช่องทางร้องเรียน', responsibleUnit: '\u200b ' };
    const gap = planGaps(samplePlan({ measures: [bare] }), []).find(({ kind }) => kind === 'MEASURE_WITHOUT_UNIT');
    expect(gap).toEqual({
      kind: 'MEASURE_WITHOUT_UNIT',
      section: 'MEASURES',
      path: 'measures[7].responsibleUnit',
      number: 7,
      target: 'f1',
      subject: 'ช่องทางร้องเรียน',
    });
    const ofMeasures = (kinds: string[]): string[] => kinds.filter((kind) => kind.startsWith('MEASURE'));
    expect(ofMeasures(kindsOf({}))).toEqual([]);
    expect(ofMeasures(kindsOf({ endMonth: null }))).toEqual(['MEASURE_WITHOUT_PERIOD']);
    expect(ofMeasures(kindsOf({ indicators: [] }))).toEqual(['MEASURE_WITHOUT_INDICATOR']);
    expect(ofMeasures(kindsOf({ budgetStatus: 'NOT_STATED' }))).toEqual(['MEASURE_WITHOUT_BUDGET']);
    expect(ofMeasures(kindsOf({ startMonth: null }, { responsibleUnit: null }))).toEqual([
      'MEASURE_WITHOUT_UNIT',
      'MEASURE_WITHOUT_PERIOD',
    ]);
  });

  it('are risks, weaknesses and weak indicators that no measure answers', () => {
    const risks = [sampleRisk({ id: 'r1' }), sampleRisk({ id: 'r2', number: 2, description: 'ใช้รถราชการ' })];
    const weak = [
      { number: 3, nameTh: 'การใช้อำนาจ' },
      { number: 8, nameTh: 'การปรับปรุงระบบการทำงาน' },
    ];
    const weaknesses = [sampleFinding({ id: 'w1' }), sampleFinding({ id: 'w2', text: 'ขาดบุคลากร' })];
    const plan = { ...samplePlan({}), risks, swot: { weaknesses } };
    const answers = [
      { kind: 'RISK', target: 'r1' },
      { kind: 'WEAKNESS', target: 'w2' },
      { kind: 'INDICATOR', target: '8' },
    ] as const;
    const all = dimensions.map((dimension, index) => ({ ...whole, number: index + 1, dimension }));
    const gaps = planGaps({ ...plan, measures: all.map((measure) => ({ ...measure, answers })) }, weak);
    expect(gaps).toEqual([
      {
        ...{ kind: 'RISK_WITHOUT_MEASURE', section: 'RISKS', path: 'risks[2]' },
        ...{ number: 2, target: 'r2', subject: 'ใช้รถราชการ' },
      },
      {
        ...{ kind: 'WEAKNESS_WITHOUT_MEASURE', section: 'SWOT', path: 'swot.weaknesses[1]' },
        ...{ number: 1, target: 'w1', subject: 'ติดตามงานล่าช้า' },
      },
      {
        ...{ kind: 'INDICATOR_WITHOUT_MEASURE', section: 'PRIOR_YEAR_ITA', path: 'priorYearIta' },
        ...{ number: 3, target: '3', subject: 'การใช้อำนาจ' },
      },
    ]);
    expect(planGaps({ ...plan, measures: all }, weak)).toHaveLength(6);
  });

  it('have names of their own', () => {
    expect(Object.keys(planGapNames)).toEqual(gapRules.map(({ kind }) => kind));
  });
});
