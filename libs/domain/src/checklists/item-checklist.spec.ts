import { describe, expect, it } from '@jest/globals';
import { memoItems } from '../plans/index.js';
import { Refusal } from '../refusals/index.js';
import { checklistOfYear, isPlanChecklist, itemChecklists, proposeChecklist, rulesOf } from './index.js';
import type { ItemChecklist } from './index.js';

const ofPlans = itemChecklists.find(isPlanChecklist) as ItemChecklist;

const refusedBecause = (changes: Partial<ItemChecklist>): string => {
  try {
    proposeChecklist({ ...ofPlans, ...changes });
  } catch (error) {
    if (error instanceof Refusal) return `${error.code} ${error.path.join('.')}`;
    throw error;
  }
  return 'taken';
};

describe('the checklists that the product begins with', () => {
  it('are each proposable as they are, and no two are of one function, track and year', () => {
    expect(itemChecklists.map(proposeChecklist)).toEqual(itemChecklists);
    const places = itemChecklists.map(({ function: of, track, fiscalYear }) => `${of} ${track} ${fiscalYear}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('judge plans of districts by what the memo of 2566 asks', () => {
    expect(rulesOf(ofPlans)).toEqual(memoItems);
    expect(rulesOf(null)).toEqual(memoItems);
  });
});

describe('the checklist of a year', () => {
  const years = [2570, 2566, 2568].map((fiscalYear) => ({ fiscalYear }));
  it.each([
    [2565, 2566],
    [2566, 2566],
    [2567, 2566],
    [2569, 2568],
    [2599, 2570],
  ])('of %i is that of %i', (asked, found) => {
    expect(checklistOfYear(years, asked)).toEqual({ fiscalYear: found });
  });
  it('is none without any', () => expect(checklistOfYear([], 2566)).toBeNull());
});

describe('a proposed checklist', () => {
  const [first, second] = ofPlans.contents as [ItemChecklist['contents'][0], ItemChecklist['contents'][0]];
  it.each<[string, Partial<ItemChecklist>]>([
    ['CHECKLIST_EMPTY contents', { contents: [] }],
    ['CHECKLIST_RULE_REQUIRED contents.1.rule', { contents: [first, { ...second, rule: null }] }],
    ['CHECKLIST_STATED_TWICE contents.2.rule', { contents: [first, second, { ...first, nameTh: 'อื่น' }] }],
    ['CHECKLIST_RULE_ELSEWHERE contents.0.rule', { track: 'GENERAL' }],
    ['TEXT_REQUIRED contents.0.nameEn', { contents: [{ ...first, nameEn: ' ' }] }],
    ['TEXT_REQUIRED source', { source: '' }],
    ['TEXT_TOO_LONG code', { code: 'O'.repeat(21) }],
    ['INVALID_INPUT fiscalYear', { fiscalYear: 2023 }],
    ['LIST_TOO_LONG contents', { contents: Array.from({ length: 1_001 }, () => first) }],
  ])('is refused with %s', (reason, changes) => expect(refusedBecause(changes)).toBe(reason));

  it('tells the same text twice where persons judge', () => {
    const contents = [1, 2].map(() => ({ rule: null, nameTh: ' ก ', nameEn: 'a' }));
    expect(refusedBecause({ track: 'GENERAL', contents })).toBe('CHECKLIST_STATED_TWICE contents.1.nameTh');
  });

  it('is kept in one spelling', () => {
    const spelled = proposeChecklist({
      ...ofPlans,
      code: ' ',
      nameTh: ' แผน ',
      contents: [{ ...first, nameEn: ' a ' }],
    });
    expect(spelled).toMatchObject({ code: null, nameTh: 'แผน', contents: [{ nameEn: 'a' }] });
  });
});
