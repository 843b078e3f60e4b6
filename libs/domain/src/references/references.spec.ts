import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../refusals/index.js';
import {
  assertCycleKept,
  assertGuidelinesKept,
  assertUnused,
  coversYear,
  findHigherPlans,
  higherPlans,
  proposeHigherPlan,
  type HigherPlan,
  type HigherPlanUser,
} from './index.js';

const masterPlan = higherPlans.find(({ code }) => code === 'MASTER_PLAN_21_2561')!;
const refusalOf = (work: () => unknown): Pick<Refusal, 'code' | 'path' | 'message'> | null => {
  try {
    work();
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error;
  }
};
const namesIn = (text: string, fiscalYear = 2566, plans = higherPlans): string[] =>
  findHigherPlans(text, plans, fiscalYear).map(({ plan }) => plan.code);

describe('the list of higher plans', () => {
  it('is sound: each as it would be kept, with codes and numbers once, and five guidelines of issue 21', () => {
    for (const plan of higherPlans) expect(proposeHigherPlan(plan)).toEqual(plan);
    expect(new Set(higherPlans.map(({ code }) => code)).size).toBe(higherPlans.length);
    expect(masterPlan.guidelines.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('covers the years from the first to the last', () => {
    expect([2560, 2561, 2580, 2581].map((year) => coversYear(masterPlan, year))).toEqual([false, true, true, false]);
  });
});

describe('a higher plan as somebody types it', () => {
  const propose = (changes: Partial<HigherPlan>) => refusalOf(() => proposeHigherPlan({ ...masterPlan, ...changes }));
  const row = { number: '1', nameTh: 'ก', nameEn: 'a' };

  it('is trimmed', () => {
    expect(
      proposeHigherPlan({ ...masterPlan, nameTh: ' แผน ', guidelines: [{ ...row, number: ' 5.4 ' }] }),
    ).toMatchObject({
      nameTh: 'แผน',
      guidelines: [{ number: '5.4' }],
    });
  });

  it.each<[string, Partial<HigherPlan>, string, (string | number)[]]>([
    ['a code that is none', { code: 'master plan' }, 'INVALID_INPUT', ['code']],
    ['a year that is none', { lastYear: 2023 }, 'INVALID_INPUT', ['lastYear']],
    ['a cycle that ends before it begins', { firstYear: 2570, lastYear: 2569 }, 'HIGHER_PLAN_YEARS', ['lastYear']],
    ['no English name', { nameEn: ' ' }, 'TEXT_REQUIRED', ['nameEn']],
    ['a long source', { source: 'ก'.repeat(1_001) }, 'TEXT_TOO_LONG', ['source']],
    ['a blank other name', { otherNames: ['แผน', ''] }, 'TEXT_REQUIRED', ['otherNames', 1]],
    [
      'a guideline without words',
      { guidelines: [{ ...row, nameTh: '' }] },
      'TEXT_REQUIRED',
      ['guidelines', 0, 'nameTh'],
    ],
    [
      'a number twice',
      { guidelines: [row, { ...row, number: '1 ' }] },
      'HIGHER_PLAN_GUIDELINE_TWICE',
      ['guidelines', 1, 'number'],
    ],
    ['too many guidelines', { guidelines: Array.from({ length: 101 }, () => row) }, 'LIST_TOO_LONG', ['guidelines']],
  ])('is refused with %s', (_, changes, code, path) => {
    expect(propose(changes)).toMatchObject({ code, path });
  });
});

describe('a higher plan on which plans rest', () => {
  const users = [2566, 2568, 2581].map((fiscalYear): HigherPlanUser => ({
    districtTh: 'บางรัก',
    districtEn: 'Bang Rak',
    fiscalYear,
  }));
  const many = Array.from({ length: 7 }, () => users[0]!);

  it('stays, and whom it concerns is told', () => {
    expect(refusalOf(() => assertUnused(masterPlan, users.slice(0, 1)))).toMatchObject({
      code: 'HIGHER_PLAN_IN_USE',
      parameters: { count: 1, usersTh: 'เขตบางรัก (2566)', usersEn: 'Bang Rak (2566)' },
    });
    expect(refusalOf(() => assertUnused(masterPlan, many))?.message).toContain('and 2 more');
    expect(refusalOf(() => assertUnused(masterPlan, []))).toBeNull();
  });

  it('keeps the guidelines that their measures answer, under their numbers', () => {
    const [first] = users;
    const used = ['3', '5.4', '5.4'].map((number) => ({ ...first!, number }));
    const row = (number: string) => ({ number, nameTh: 'ก', nameEn: 'x' });
    const to = (...numbers: string[]) => refusalOf(() => assertGuidelinesKept({ guidelines: numbers.map(row) }, used));
    expect(to('3', '5.4')).toBeNull();
    expect(to('5.4', '4', '3')).toBeNull();
    expect(to('5')).toMatchObject({
      code: 'HIGHER_PLAN_GUIDELINE_IN_USE',
      parameters: { numbers: '3, 5.4', count: 1, usersEn: 'Bang Rak (2566)' },
      path: ['guidelines'],
    });
    expect(refusalOf(() => assertGuidelinesKept({ guidelines: [] }, []))).toBeNull();
  });

  it('is not shortened past them; those that lay outside of it before concern nobody', () => {
    const to = (firstYear: number, lastYear: number) =>
      refusalOf(() => assertCycleKept(masterPlan, { firstYear, lastYear }, users));
    expect(to(2567, 2580)).toMatchObject({ code: 'HIGHER_PLAN_SHORTENED', path: ['firstYear'] });
    expect(to(2561, 2567)).toMatchObject({ parameters: { usersEn: 'Bang Rak (2568)' }, path: ['lastYear'] });
    expect(to(2566, 2568)).toBeNull();
  });
});

describe('higher plans that a text names', () => {
  it('are found whatever its digits, blanks and marks are, in its order, each once', () => {
    const text = 'ตามแผนแม่บทรองรับ ยุทธศาสตร์ชาติ\nประเด็นที่ ๒๑ และยุทธศาสตร์ชาติ กับแผนแม่บทประเด็นที่ 21';
    expect(namesIn(text)).toEqual(['MASTER_PLAN_21_2561', 'NATIONAL_STRATEGY_2561']);
    const [first] = findHigherPlans(text, higherPlans, 2566);
    expect(text.slice(first?.start, first?.end)).toBe('แผนแม่บทรองรับ ยุทธศาสตร์ชาติ\nประเด็นที่ ๒๑');
    expect(namesIn('ไม่มีแผนใด')).toEqual([]);
  });

  it('are not those whose name stands inside of a longer one', () => {
    expect(namesIn('ยุทธศาสตร์ชาติว่าด้วยการป้องกันและปราบปรามการทุจริต')).toEqual(['ANTI_CORRUPTION_STRATEGY_3_2560']);
    expect(namesIn('แผนพัฒนากรุงเทพมหานคร ระยะ 20 ปี ระยะที่ 3')).toEqual(['BMA_20_YEARS_PHASE_3_2566']);
  });

  it('are of the cycle whose years stand behind the name, else of that of the fiscal year, else the latest', () => {
    const cycles = [
      { ...masterPlan, code: 'A', nameTh: 'กรอบ', otherNames: [], firstYear: 2561, lastYear: 2564 },
      { ...masterPlan, code: 'B', nameTh: 'กรอบ', otherNames: [], firstYear: 2565, lastYear: 2568 },
    ];
    expect(namesIn('กรอบ (พ.ศ. ๒๕๖๑ – ๒๕๖๔)', 2566, cycles)).toEqual(['A']);
    expect(namesIn('กรอบ', 2562, cycles)).toEqual(['A']);
    expect(namesIn('กรอบ', 2570, cycles)).toEqual(['B']);
    const years = (text: string) => findHigherPlans(text, cycles, 2566).map(({ otherYears }) => otherYears);
    expect(years('กรอบ และกรอบ (พ.ศ. 2565-2569)')).toEqual(['2565–2569']);
    expect(years('กรอบ (2565-2568)')).toEqual([null]);
  });
});
