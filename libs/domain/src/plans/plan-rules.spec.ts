import { describe, expect, it } from '@jest/globals';
import { permissionsOf } from '../access/index.js';
import { refusalMessage } from '../shared/index.js';
import type { Refusal } from '../shared/index.js';
import { allowedActions, proveWorkflow, transition } from '../workflow/index.js';
import {
  assertPlanSubmittable,
  dimensions,
  dimensionsOf,
  planActions,
  planStatuses,
  planWorkflow,
  isLongTitle,
  handInGaps,
} from './index.js';
import { sampleMeasure, samplePlan } from './plan.fixture.js';

const officer = permissionsOf('DISTRICT_OFFICER');
const head = permissionsOf('DISTRICT_HEAD');
const assistant = permissionsOf('DISTRICT_ASSISTANT_DIRECTOR');
const director = permissionsOf('DISTRICT_DIRECTOR');

describe('the way of a plan', () => {
  it('is proved: every state reachable, every way ends', () => {
    expect(proveWorkflow(planWorkflow)).toEqual([]);
    expect(Object.keys(planWorkflow.states)).toEqual(planStatuses);
  });

  it('goes from draft to approval, with or without the head of section and the assistant director', () => {
    expect(transition(planWorkflow, 'DRAFT', 'SUBMIT', officer)).toBe('SUBMITTED');
    expect(transition(planWorkflow, 'SUBMITTED', 'ENDORSE', head)).toBe('ENDORSED');
    expect(transition(planWorkflow, 'ENDORSED', 'APPROVE', director)).toBe('APPROVED');
    expect(transition(planWorkflow, 'ENDORSED', 'RECOMMEND', assistant)).toBe('RECOMMENDED');
    for (const state of ['SUBMITTED', 'RECOMMENDED'] as const)
      expect(transition(planWorkflow, state, 'APPROVE', director)).toBe('APPROVED');
  });

  it('returns with a reason, and what was returned can be changed and submitted again', () => {
    expect(transition(planWorkflow, 'SUBMITTED', 'RETURN', head, 'ขาดวิธีดำเนินการ')).toBe('RETURNED');
    expect(() => transition(planWorkflow, 'ENDORSED', 'RETURN', director)).toThrow(
      expect.objectContaining({ code: 'REASON_REQUIRED' }),
    );
    expect(allowedActions(planWorkflow, 'RETURNED', officer)).toEqual(['EDIT', 'SUBMIT']);
    expect(() => transition(planWorkflow, 'ENDORSED', 'RETURN', head, 'เปลี่ยนใจ')).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN' }),
    );
  });

  it('cannot be skipped', () => {
    expect(() => transition(planWorkflow, 'DRAFT', 'APPROVE', director)).toThrow(
      expect.objectContaining({ code: 'INVALID_TRANSITION' }),
    );
    for (const action of planActions) {
      expect(() => transition(planWorkflow, 'APPROVED', action, new Set([...assistant, ...director]), 'เหตุผล')).toThrow(
        expect.objectContaining({ code: 'INVALID_TRANSITION' }),
      );
    }
  });

  it('shows nothing to do to those who only read', () => {
    const offered = planStatuses.flatMap((status) => allowedActions(planWorkflow, status, permissionsOf('ANALYST')));
    expect(offered).toEqual([]);
  });
});

describe('submitting', () => {
  it('needs at least one measure, and a title and a dimension for each', () => {
    const measures = [
      sampleMeasure(),
      sampleMeasure({ number: 2, title: ' ' }),
      sampleMeasure({ number: 3, dimension: null }),
    ];
    let refusal: Refusal | null = null;
    try {
      assertPlanSubmittable(samplePlan({ measures }));
    } catch (error) {
      refusal = error as Refusal;
    }
    expect(refusal).toMatchObject({
      code: 'PLAN_INCOMPLETE',
      parameters: { missing: 'MEASURE_WITHOUT_TITLE 2, MEASURE_WITHOUT_DIMENSION 3' },
    });
    expect(refusalMessage('PLAN_INCOMPLETE', refusal?.parameters ?? {}, 'th')).toContain(
      'ชื่อมาตรการที่ 2, มิติของมาตรการที่ 3',
    );
    expect(() => assertPlanSubmittable(samplePlan({ measures: [] }))).toThrow('a measure in the table');
  });

  it('is possible without a checklist item', () => {
    expect(() => assertPlanSubmittable(samplePlan())).not.toThrow();
  });
});

describe('dimensions', () => {
  it('are the same four in every cycle, with the names of the cycle', () => {
    for (const year of [2555, 2561, 2565, 2566, 2570, 2590]) {
      expect(dimensionsOf(year).map(({ dimension }) => dimension)).toEqual(dimensions);
    }
    expect(dimensionsOf(2566)[0]?.nameTh).toBe('การสร้างวัฒนธรรมสุจริต');
    expect(dimensionsOf(2564)[0]?.nameTh).toBe('การสร้างสังคมที่ไม่ทนต่อการทุจริต');
    expect(dimensionsOf(2590)).toBe(dimensionsOf(2566));
  });
});

describe('a title', () => {
  it('is long when nobody would print it in a cell, and is no fault', () => {
    expect(isLongTitle('ก'.repeat(984))).toBe(true);
    expect(isLongTitle(`  ${'ก'.repeat(250)}  `)).toBe(false);
    expect(handInGaps(samplePlan({ measures: [sampleMeasure({ title: 'ก'.repeat(984) })] }))).toEqual([]);
  });
});
