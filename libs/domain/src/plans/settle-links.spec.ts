import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { copyPlan, planChanges, planPartsOf, settleLinks, type MeasureLink } from './index.js';
import { sampleMeasure, samplePlan, sampleRisk } from './plan.fixture.js';

const risk = (target: string): MeasureLink => ({ kind: 'RISK', target });
const indicator = (target: string): MeasureLink => ({ kind: 'INDICATOR', target });
const there = { risks: [{ id: 'r1' }, { id: 'r2' }], indicators: [1, 2] };
const settled = (answers: readonly MeasureLink[], stood: readonly MeasureLink[] = []): readonly MeasureLink[] =>
  settleLinks([{ id: 'm1', answers }], there, [{ id: 'm1', answers: stood }], (index) => index + 5)[0]?.answers ?? [];

describe('the links of a measure', () => {
  it('are kept once each, to things that are there', () => {
    expect(settled([risk('r2'), indicator('1'), risk('r2')])).toEqual([risk('r2'), indicator('1')]);
  });

  it.each([[risk('r9')], [indicator('3')], [indicator('01')], [risk('')]])('refuse %j, which is not there', (link) => {
    expect(() => settled([risk('r1'), link])).toThrow(
      expect.objectContaining({ code: 'LINK_TARGET_MISSING', path: ['measures', 5, 'answers', 1, 'target'] }),
    );
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
      measures: [sampleMeasure({ answers: [risk('r3'), risk('blank'), indicator('2'), risk('r1')] })],
    });
    const { content } = copyPlan(plan, 2567, null, randomUUID);
    const [first, second] = content.risks.map(({ id }) => id);
    expect(content.measures[0]?.answers).toEqual([risk(second ?? ''), risk(first ?? '')]);
    expect(new Set([first, second, 'r1', 'r3', null]).size).toBe(5);
  });

  it('are told in words where versions differ', () => {
    const plan = (answers: readonly MeasureLink[]) =>
      planPartsOf(samplePlan({ risks: [sampleRisk({ id: 'r1' })], measures: [sampleMeasure({ id: 'm1', answers })] }));
    expect(planChanges(plan([]), plan([risk('r1'), indicator('3')]))).toEqual([
      {
        ...{ section: 'MEASURES', field: 'measures[1].answers', measureNumber: 1, measureId: 'm1' },
        ...{ before: [], after: ['เรียกรับเงินในการอนุญาต', 'ITA 3'] },
      },
    ]);
    expect(planChanges(plan([risk('r1')]), plan([risk('r1')]))).toEqual([]);
  });
});
