import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  copyPlan,
  followLinks,
  planChanges,
  planPartsOf,
  settleLinks,
  type LinkTargets,
  type MeasureLink,
} from './index.js';
import { sampleFinding, sampleMeasure, samplePlan, sampleRisk } from './plan.fixture.js';

const risk = (target: string): MeasureLink => ({ kind: 'RISK', target });
const indicator = (target: string): MeasureLink => ({ kind: 'INDICATOR', target });
const weakness = (target: string): MeasureLink => ({ kind: 'WEAKNESS', target });
const objective = (target: string): MeasureLink => ({ kind: 'OBJECTIVE', target });
const guideline = (target: string): MeasureLink => ({ kind: 'GUIDELINE', target });
const training = 'เพื่อให้ความรู้เรื่องผลประโยชน์ทับซ้อน';
const gifts = 'เพื่อขับเคลื่อนนโยบายไม่รับของขวัญ';
const there: LinkTargets = {
  risks: [{ id: 'r1' }, { id: 'r2' }],
  swot: { weaknesses: [sampleFinding({ id: 'w1' })] },
  objectives: [training, gifts],
  higherPlans: [{ code: 'MASTER_PLAN_21_2561' }],
};
const guidelines = ['MASTER_PLAN_21_2561/1', 'MASTER_PLAN_21_2561/5.4', 'BMA_20_YEARS_2561/1'];
const settled = (
  answers: readonly MeasureLink[],
  stood: readonly MeasureLink[] = [],
  after: Partial<LinkTargets> = {},
): readonly MeasureLink[] =>
  settleLinks(
    [{ id: 'm1', answers }],
    { ...there, ...after, indicators: [1, 2], guidelines },
    { ...there, measures: [{ id: 'm1', answers: stood }] },
    (index) => index + 5,
  )[0]?.answers ?? [];

describe('the links of a measure', () => {
  it('are kept once each, to things that are there', () => {
    const all = [risk('r2'), indicator('1'), weakness('w1'), objective(gifts), guideline('MASTER_PLAN_21_2561/5.4')];
    expect(settled([...all, risk('r2'), objective(gifts)])).toEqual(all);
  });

  it.each([
    ...[[risk('r9')], [indicator('3')], [indicator('01')], [risk('')], [weakness('r1')], [objective('w1')]],
    // A number that the higher plan does not have, a higher plan that the plan did not choose, and none.
    ...[[guideline('MASTER_PLAN_21_2561/2')], [guideline('BMA_20_YEARS_2561/1')], [guideline('MASTER_PLAN_21_2561')]],
  ])('refuse %j, which is not there', (link) => {
    expect(() => settled([risk('r1'), link])).toThrow(
      expect.objectContaining({ code: 'LINK_TARGET_MISSING', path: ['measures', 5, 'answers', 1, 'target'] }),
    );
  });

  it('leave with the higher plan whose guideline they are to, and stay with one whose guideline the list has lost', () => {
    const stood = [guideline('MASTER_PLAN_21_2561/1'), guideline('MASTER_PLAN_21_2561/2'), weakness('w1')];
    expect(settled(stood, stood)).toEqual(stood);
    expect(settled(stood, stood, { higherPlans: [{ code: 'BMA_20_YEARS_2561' }] })).toEqual([weakness('w1')]);
  });

  it('follow an objective that is moved, worded anew or written over, and leave with it', () => {
    const stood = [objective(gifts), weakness('w1')];
    const after = (...objectives: string[]): readonly MeasureLink[] => settled(stood, stood, { objectives });
    expect(after(gifts, training)).toEqual(stood);
    expect(after('ใหม่', `${gifts}ทุกเทศกาล`, training)[0]).toEqual(objective(`${gifts}ทุกเทศกาล`));
    expect(after(training, 'เ')[0]).toEqual(objective('เ'));
    expect(after(training)).toEqual([weakness('w1')]);
    expect(after()).toEqual([weakness('w1')]);
    // Two that become one are one.
    const both = [objective(training), objective(gifts)];
    expect(settled(both, both, { objectives: [gifts, gifts] })).toEqual([objective(gifts)]);
  });

  it('come back with what was removed, to the measures that are still there', () => {
    const measures = [
      { id: 'm1', answers: [risk('r1'), weakness('w1'), objective(gifts), guideline(guidelines[0]!), indicator('9')] },
      { id: 'm2', answers: [risk('r2')] },
      { id: 'm3', answers: [weakness('w1')] },
    ];
    const without: LinkTargets = {
      ...{ risks: [{ id: 'r2' }], swot: { weaknesses: [] }, objectives: [training], higherPlans: [] },
    };
    const unsaid = { ...there, swot: { weaknesses: [sampleFinding({ id: 'w1', text: ' ' })] } };
    expect(followLinks(measures, there, unsaid, []).lost).toHaveLength(2);
    const left = followLinks(measures, there, without, []);
    expect(left.measures.map(({ answers }) => answers)).toEqual([[indicator('9')], [risk('r2')], []]);
    expect(left.measures[1]).toBe(measures[1]);
    const some = followLinks(left.measures.slice(0, 2), without, { ...there, objectives: [training] }, left.lost);
    expect(some.measures[0]?.answers).toEqual([indicator('9'), risk('r1'), weakness('w1'), guideline(guidelines[0]!)]);
    const all = followLinks(some.measures, there, there, some.lost);
    expect(all.measures[0]?.answers).toEqual([...(some.measures[0]?.answers ?? []), objective(gifts)]);
    // That of the measure that is gone waits for it.
    expect(all.lost).toEqual([{ measureId: 'm3', link: weakness('w1') }]);
    const again = followLinks(all.measures, there, there, all.lost);
    expect(again).toEqual(all);
    expect(again.measures).toBe(all.measures);
  });

  it('leave with their risk, and stay when the ITA result loses the indicator', () => {
    const stood = [risk('gone'), risk('r1'), indicator('9')];
    expect(settled(stood, stood)).toEqual([risk('r1'), indicator('9')]);
  });

  it('are copied with the risks that are, which have new identities', () => {
    const plan = samplePlan({
      risks: [
        sampleRisk({ id: 'r1' }),
        sampleRisk({ id: 'blank', number: 2, description: ' ' }),
        sampleRisk({ id: 'r3', number: 3, description: 'ใช้รถราชการ' }),
      ],
      swot: {
        ...samplePlan().swot,
        weaknesses: [sampleFinding({ id: 'empty', text: ' ' }), sampleFinding({ id: 'w2' })],
      },
      objectives: [gifts],
      higherPlans: there.higherPlans,
      measures: [
        sampleMeasure({
          answers: [
            ...[risk('r3'), risk('blank'), indicator('2'), risk('r1')],
            ...[weakness('empty'), weakness('w2'), objective(gifts), objective('gone')],
            ...[guideline('MASTER_PLAN_21_2561/1'), guideline('BMA_20_YEARS_2561/1')],
          ],
        }),
      ],
    });
    const { content } = copyPlan(plan, 2567, null, randomUUID);
    const [first, second] = content.risks.map(({ id }) => id);
    const weak = content.swot.weaknesses[0]?.id ?? '';
    expect(content.measures[0]?.answers).toEqual([
      ...[risk(second ?? ''), risk(first ?? ''), weakness(weak), objective(gifts)],
      guideline('MASTER_PLAN_21_2561/1'),
    ]);
    expect(new Set([first, second, weak, 'r1', 'r3', 'w2', '', null]).size).toBe(8);
  });

  it('are told in words where versions differ', () => {
    const plan = (answers: readonly MeasureLink[]) =>
      planPartsOf(
        samplePlan({
          risks: [sampleRisk({ id: 'r1' })],
          swot: { ...samplePlan().swot, weaknesses: [sampleFinding({ id: 'w1' })] },
          measures: [sampleMeasure({ id: 'm1', answers })],
        }),
      );
    expect(planChanges(plan([]), plan([risk('r1'), indicator('3'), weakness('w1'), objective(gifts)]))).toEqual([
      {
        ...{ section: 'MEASURES', field: 'measures[1].answers', measureNumber: 1, measureId: 'm1' },
        ...{ before: [], after: ['เรียกรับเงินในการอนุญาต', 'ITA 3', 'ติดตามงานล่าช้า', gifts] },
      },
    ]);
    expect(planChanges(plan([risk('r1')]), plan([risk('r1')]))).toEqual([]);
  });
});
