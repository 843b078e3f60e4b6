import { describe, expect, it } from '@jest/globals';
import { emptyContent } from '@sucharit/domain/content';
import { situationFiguresSchema } from '@sucharit/domain/plans';
import { correctionsOf } from './corrections.js';
import type { Reading } from './reading.js';

const reading: Reading = {
  text: '',
  districtCode: 1023,
  district: { nameTh: 'หนองแขม', nameEn: 'Nong Khaem' },
  fiscalYear: 2566,
  sameDocument: false,
  plan: null,
  approvedOn: '2023-04-25',
  documentNumber: 'กท ๖๑๐๑/',
  issuingUnit: 'ฝ่ายปกครอง',
  memoOn: null,
  foreword: '',
  framework: '',
  others: '',
  strategicLinkage: 'ก',
  higherPlans: [{ code: 'MASTER_PLAN_21_2561' }, { code: 'ACTION_PLAN_2_2566' }],
  corruptionSituation: 'ข',
  antiBribery: '',
  noGiftRules: ['หนึ่ง', 'สอง'],
  objectives: [],
  goals: ['ผลการประเมินไม่น้อยกว่าร้อยละ 85'],
  goalIndicators: [{ goal: 'ผลการประเมินไม่น้อยกว่าร้อยละ 85', indicator: null, target: '85', unit: 'ร้อยละ' }],
  benefits: [],
  situationFigures: emptyContent(situationFiguresSchema),
  swot: { strengths: [{ factor: null, text: 'แข็ง' }], weaknesses: [], opportunities: [], threats: [] },
  priorYearIta: { fiscalYear: 2565, scores: ['81.80', null], total: '75.23' },
  measures: [
    {
      number: 1,
      dimension: null,
      mission: '',
      title: 'ชื่อ',
      objectives: ['ว1', 'ว2'],
      methods: ['ธ1'],
      indicators: [{ text: 'จำนวนครั้ง', target: '2', unit: 'ครั้ง' }],
      targetGroups: ['STAFF'],
      responsibleUnit: 'ฝ่าย',
      startMonth: 10,
      endMonth: null,
      budget: null,
      budgetStatus: 'NOT_STATED',
    },
  ],
  risks: [
    { number: 1, description: 'ร1' },
    { number: 2, description: 'ร2' },
  ],
  checklist: [],
  places: [],
  findings: [],
  ignored: [],
};

describe('the corrections of a reading', () => {
  it('are nothing when nothing was corrected', () => {
    expect(correctionsOf(reading, {})).toEqual({});
  });

  it('give a part whole, with the other values as they were read', () => {
    expect(
      correctionsOf(reading, { 'measures[0].dimension': 'AUDIT_MECHANISMS', 'measures[0].budget': '15,000.50' }),
    ).toEqual({
      measures: [
        {
          number: 1,
          dimension: 'AUDIT_MECHANISMS',
          mission: '',
          title: 'ชื่อ',
          objectives: ['ว1', 'ว2'],
          methods: ['ธ1'],
          indicators: [{ text: 'จำนวนครั้ง', target: '2', unit: 'ครั้ง' }],
          targetGroups: ['STAFF'],
          responsibleUnit: 'ฝ่าย',
          startMonth: 10,
          endMonth: null,
          budget: '15000.50',
          budgetStatus: 'AMOUNT',
        },
      ],
    });
    expect(correctionsOf(reading, { 'swot.strengths[0].factor': 'STAFF' })).toEqual({
      swot: { strengths: [{ factor: 'STAFF', text: 'แข็ง' }], weaknesses: [], opportunities: [], threats: [] },
    });
  });

  it.each([
    ['ไม่ใช้งบประมาณ', 'NO_BUDGET'],
    [' - ', 'NO_BUDGET'],
    ['๐ บาท', 'NO_BUDGET'],
    ['', 'NOT_STATED'],
  ])('take the budget away of which a clerk says %j', (budget, budgetStatus) => {
    const { measures } = correctionsOf(reading, { 'measures[0].budget': budget });
    expect(measures).toEqual([expect.objectContaining({ budget: null, budgetStatus })]);
  });

  it('say what a budget means, by its amount or by itself', () => {
    const statusOf = (corrected: Record<string, string>): unknown =>
      correctionsOf(reading, corrected).measures?.map(({ budgetStatus }) => budgetStatus);
    expect(statusOf({ 'measures[0].budget': '15,000.50' })).toEqual(['AMOUNT']);
    expect(statusOf({ 'measures[0].budgetStatus': 'NO_BUDGET' })).toEqual(['NO_BUDGET']);
    expect(statusOf({ 'measures[0].budget': '-', 'measures[0].budgetStatus': 'NOT_STATED' })).toEqual(['NOT_STATED']);
  });

  it('take away what is emptied, and keep the numbers of the others', () => {
    expect(
      correctionsOf(reading, {
        'noGiftRules[0]': '',
        'risks[0].description': ' ',
        approvedOn: '',
        documentNumber: 'กท 1',
      }),
    ).toEqual({
      noGiftRules: ['สอง'],
      risks: [{ number: 2, description: 'ร2' }],
      approvedOn: null,
      documentNumber: 'กท 1',
    });
  });

  it('give an indicator whole, its target as a figure, and take one away', () => {
    const indicatorsOf = (corrected: Record<string, string>): unknown =>
      correctionsOf(reading, corrected).measures?.[0]?.indicators;
    expect(indicatorsOf({ 'measures[0].indicators[0].target': '๑,๒๐๐' })).toEqual([
      { text: 'จำนวนครั้ง', target: '1200', unit: 'ครั้ง' },
    ]);
    expect(indicatorsOf({ 'measures[0].indicators[0].target': '', 'measures[0].indicators[0].unit': ' ' })).toEqual([
      { text: 'จำนวนครั้ง', target: null, unit: null },
    ]);
    expect(indicatorsOf({ 'measures[0].indicators[0].text': '' })).toEqual([]);
  });

  it('give the target of a goal whole, as a figure', () => {
    const [row] = reading.goalIndicators;
    expect(correctionsOf(reading, { 'goalIndicators[0].target': '๙๐' })).toEqual({
      goalIndicators: [{ ...row, target: '90' }],
    });
  });

  it('give several codes, and take all of them away', () => {
    const groupsOf = (text: string): unknown =>
      correctionsOf(reading, { 'measures[0].targetGroups': text }).measures?.[0]?.targetGroups;
    expect(groupsOf('PUBLIC,SCHOOLS')).toEqual(['PUBLIC', 'SCHOOLS']);
    expect(groupsOf('')).toEqual([]);
  });

  it('give a month as a number, and take it away', () => {
    const { measures } = correctionsOf(reading, { 'measures[0].startMonth': '', 'measures[0].endMonth': '3' });
    expect(measures).toEqual([expect.objectContaining({ startMonth: null, endMonth: 3 })]);
  });

  it('give a day, and take it away', () => {
    expect(correctionsOf(reading, { memoOn: '2023-04-03' })).toEqual({ memoOn: '2023-04-03' });
    expect(correctionsOf({ ...reading, memoOn: '2023-04-03' }, { memoOn: '' })).toEqual({ memoOn: null });
  });

  it('give the scores there are, each in its position', () => {
    expect(correctionsOf(reading, { 'priorYearIta.total': '75.24' })).toEqual({
      priorYearIta: { fiscalYear: 2565, scores: ['81.80', null], total: '75.24' },
    });
    expect(correctionsOf(reading, { 'priorYearIta.scores[1]': '90' })).toEqual({
      priorYearIta: { fiscalYear: 2565, scores: ['81.80', '90'], total: '75.23' },
    });
  });
});
