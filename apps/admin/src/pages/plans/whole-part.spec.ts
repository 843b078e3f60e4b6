import { describe, expect, it } from '@jest/globals';
import { emptyContent } from '@sucharit/domain/content';
import { riskSchema, type PriorYearIta, type Swot } from '@sucharit/domain/plans';
import { wholePart } from './whole-part.js';

const ita: PriorYearIta = { fiscalYear: 2565, scores: ['81.8', null, '90'], total: null };
const measure = {
  id: 'a',
  number: 1,
  dimension: null,
  mission: '',
  title: 'ก',
  kind: null,
  objectives: [],
  methods: [],
  plannedSteps: [],
  indicators: [],
  targetGroups: [],
  budget: null,
  budgetStatus: 'NO_BUDGET' as const,
  allotted: null,
  budgetSource: null,
  responsibleUnit: null,
  responsiblePosition: null,
  startMonth: null,
  endMonth: null,
  answers: [],
};
const swot: Swot = {
  strengths: [{ id: null, factor: 'STAFF', text: 'ก' }],
  weaknesses: [],
  opportunities: [],
  threats: [],
};

describe('what of a part of a plan can be saved', () => {
  it('is the part itself when all of it can, also some scores without a total, and a result taken out', () => {
    expect(wholePart('priorYearIta', ita, undefined)).toBe(ita);
    expect(wholePart('priorYearIta', null, ita)).toBeNull();
    expect(wholePart('documentNumber', null, 'กท 1')).toBeNull();
    expect(wholePart('goals', [], ['ก'])).toEqual([]);
    expect(wholePart('antiBribery', '', 'ก')).toBe('');
    expect(wholePart('swot', swot, undefined)).toBe(swot);
    expect(wholePart('measures', [], [measure])).toEqual([]);
  });

  it('has what was saved in place of a figure that is none', () => {
    const typed = { ...ita, scores: ['120', '7x', '90'], total: 'ร้อย' };
    expect(wholePart('priorYearIta', typed, { ...ita, total: '75.23' })).toEqual({ ...ita, total: '75.23' });
    expect(wholePart('priorYearIta', typed, null)).toEqual({ ...ita, scores: [null, null, '90'] });
    // The scores of another year are no figures of this one.
    expect(wholePart('priorYearIta', typed, { ...ita, fiscalYear: 2564 })).toEqual({
      ...ita,
      scores: [null, null, '90'],
    });
    const wrong = { ...measure, title: 'ข', budget: 'สองพัน', budgetStatus: 'AMOUNT' as const };
    const saved = { ...measure, budget: '5.00', budgetStatus: 'AMOUNT' as const };
    expect(wholePart('measures', [wrong], [saved])).toEqual([{ ...saved, title: 'ข' }]);
    expect(wholePart('measures', [wrong], [measure])).toEqual([{ ...measure, title: 'ข' }]);
    expect(wholePart('measures', [{ ...measure, allotted: 'พัน' }], [{ ...measure, allotted: '7.00' }])).toEqual([
      { ...measure, allotted: '7.00' },
    ]);
    expect(wholePart('measures', [wrong], [])).toEqual([
      { ...measure, title: 'ข', budget: null, budgetStatus: 'NOT_STATED' },
    ]);
  });

  it('is nothing of a result while its year is none', () => {
    expect(wholePart('priorYearIta', { ...ita, fiscalYear: 0 }, ita)).toBeUndefined();
    expect(wholePart('priorYearIta', { ...ita, fiscalYear: 256 }, ita)).toBeUndefined();
  });

  it('is the analysis without a factor that has no words yet', () => {
    const typed: Swot = { ...swot, threats: [{ id: null, factor: 'LEGAL', text: ' ' }] };
    expect(wholePart('swot', typed, swot)).toEqual(swot);
  });

  it('is the indicators of a measure that have words, with the target that was saved for them', () => {
    const indicators = [{ text: 'จำนวนครั้ง', target: '2', unit: 'ครั้ง' }];
    const own = { ...measure, indicators };
    expect(wholePart('measures', [own], [])?.[0]).toBe(own);
    const typed = [
      { text: 'จำนวนครั้ง', target: 'สอง', unit: 'ครั้ง' },
      { text: 'จำนวนคน', target: 'มาก', unit: null },
      { text: ' ', target: '3', unit: null },
    ];
    expect(wholePart('measures', [{ ...measure, indicators: typed }], [own])?.[0]?.indicators).toEqual([
      indicators[0],
      { text: 'จำนวนคน', target: null, unit: null },
    ]);
  });

  it('is the targets of goals, with the one that was saved where what is typed is none', () => {
    const row = { goal: 'ก', indicator: null, target: '85', unit: 'ร้อยละ' };
    expect(wholePart('goalIndicators', [row], [])?.[0]).toBe(row);
    const typed = [
      { ...row, target: 'มาก' },
      { ...row, goal: 'ข', target: 'มาก' },
    ];
    expect(wholePart('goalIndicators', typed, [row])).toEqual([row, { ...row, goal: 'ข', target: null }]);
  });

  it('has the words that were saved of a risk that has none now, and no new risk without words', () => {
    const risk = { ...emptyContent(riskSchema), id: 'a', number: 1, description: 'เรียกรับเงิน', likelihood: 2 };
    expect(wholePart('risks', [risk], [])?.[0]).toBe(risk);
    const blank = { ...risk, description: ' ', likelihood: 3 };
    expect(wholePart('risks', [blank, { ...blank, id: 'b' }], [risk])).toEqual([{ ...risk, likelihood: 3 }]);
  });
});
