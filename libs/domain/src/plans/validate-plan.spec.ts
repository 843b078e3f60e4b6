import { describe, expect, it } from '@jest/globals';
import { listLimit, rowLimit, textLimits } from '../shared/index.js';
import { validateContent } from '../content/index.js';
import { measureSchema, validatePlanContent } from './index.js';
import type { PlanContent, PlanMeasure } from './index.js';
import { sampleFinding, sampleMeasure, samplePlan, sampleRisk } from './plan.fixture.js';

describe('a measure', () => {
  it('may be a draft without title, dimension and kind', () => {
    expect(() =>
      validateContent(measureSchema, sampleMeasure({ title: '', dimension: null, kind: null, budget: '15,000' })),
    ).not.toThrow();
  });

  it.each<[Partial<PlanMeasure>, string, (string | number)[]]>([
    [{ number: 0 }, 'INVALID_INPUT', ['number']],
    [{ number: 1.5 }, 'INVALID_INPUT', ['number']],
    [{ dimension: 'FIFTH' as never }, 'INVALID_INPUT', ['dimension']],
    [{ kind: 'PARTY' as never }, 'INVALID_INPUT', ['kind']],
    [{ title: 'ก'.repeat(textLimits.line + 1) }, 'TEXT_TOO_LONG', ['title']],
    [{ title: 'a\0b' }, 'INVALID_INPUT', ['title']],
    [{ mission: 'a\0' }, 'INVALID_INPUT', ['mission']],
    [{ methods: ['จัดอบรม', ''] }, 'TEXT_REQUIRED', ['methods', 1]],
    [{ objectives: Array(listLimit + 1).fill('ก') }, 'LIST_TOO_LONG', ['objectives']],
    [{ budget: '-5' }, 'INVALID_MONEY', ['budget']],
    [{ budget: 'ไม่ใช้' }, 'INVALID_MONEY', ['budget']],
  ])('%j is refused with %s at %j', (changes, code, path) => {
    expect(() => validateContent(measureSchema, sampleMeasure(changes), ['measures', 3])).toThrow(
      expect.objectContaining({ code, path: ['measures', 3, ...path] }),
    );
  });
});

describe('plan content', () => {
  it('is taken when everything fits', () => {
    expect(() => validatePlanContent(samplePlan())).not.toThrow();
    expect(() => validatePlanContent(samplePlan({ approvedOn: null, priorYearIta: null, measures: [] }))).not.toThrow();
  });

  it.each<[Partial<PlanContent>, string, (string | number)[]]>([
    [{ fiscalYear: 2023 }, 'INVALID_INPUT', ['fiscalYear']],
    [{ approvedOn: '25/04/2566' }, 'INVALID_INPUT', ['approvedOn']],
    [{ antiBribery: '\0' }, 'INVALID_INPUT', ['antiBribery']],
    [{ goals: [' '] }, 'TEXT_REQUIRED', ['goals', 0]],
    [
      { swot: { strengths: [], weaknesses: [], opportunities: [], threats: [sampleFinding({ text: '' })] } },
      'TEXT_REQUIRED',
      ['swot', 'threats', 0, 'text'],
    ],
    [{ risks: [sampleRisk({ description: '' })] }, 'TEXT_REQUIRED', ['risks', 0, 'description']],
    [{ risks: [sampleRisk({ likelihood: 6 })] }, 'RISK_SCALE', ['risks', 0, 'likelihood']],
    [{ risks: [sampleRisk({ residualImpact: 0 })] }, 'RISK_SCALE', ['risks', 0, 'residualImpact']],
    [
      { risks: [sampleRisk({ likelihood: 1, impact: 2, residualLikelihood: 1, residualImpact: 3 })] },
      'RISK_RESIDUAL',
      ['risks', 0, 'residualImpact'],
    ],
    [{ risks: Array(rowLimit + 1).fill(sampleRisk()) }, 'LIST_TOO_LONG', ['risks']],
    [
      { priorYearIta: { fiscalYear: 2565, scores: Array(listLimit + 1).fill('1'), total: null } },
      'LIST_TOO_LONG',
      ['priorYearIta', 'scores'],
    ],
    [{ measures: [sampleMeasure(), sampleMeasure()] }, 'DUPLICATE_NUMBER', ['measures', 1, 'number']],
    [{ measures: [sampleMeasure({ budget: 'x' })] }, 'INVALID_MONEY', ['measures', 0, 'budget']],
    [
      { priorYearIta: { fiscalYear: 2565, scores: ['90.00', '100.01'], total: null } },
      'ITA_SCORE_RANGE',
      ['priorYearIta', 'scores', 1],
    ],
    [{ priorYearIta: { fiscalYear: 2565, scores: [], total: 'B' } }, 'INVALID_INPUT', ['priorYearIta', 'total']],
  ])('%j is refused with %s at %j', (changes, code, path) => {
    expect(() => validatePlanContent(samplePlan(changes))).toThrow(expect.objectContaining({ code, path }));
  });
});
