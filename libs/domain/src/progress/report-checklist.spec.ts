import { describe, expect, it } from '@jest/globals';
import { reportChecklist, reportRuleNames, reportRules } from './index.js';
import type { JudgedReport } from './index.js';

const report: JudgedReport = {
  fiscalYear: 2566,
  status: 'SUBMITTED',
  submittedOn: '2023-04-20',
  cutOffOn: '2023-03-31',
  measures: 8,
  reported: 8,
};
const contents = reportRules.map((rule) => ({ rule, ...reportRuleNames[rule] }));
const missing = (changes: Partial<JudgedReport>) =>
  reportChecklist(contents, { ...report, ...changes }).flatMap(({ rule, status }) =>
    status === 'MISSING' ? [rule] : [],
  );

describe('the checklist of a report', () => {
  it('is met by what was reported in time for six months, and shows by what', () => {
    expect(reportChecklist(contents, report).map(({ status, evidence }) => [status, evidence])).toEqual([
      ['MET', '8/8'],
      ['MET', '2023-03-31'],
      ['MET', '2023-03-31'],
      ['MET', '2023-04-20'],
    ]);
    expect(missing({ status: 'APPROVED' })).toEqual([]);
  });

  it.each<[Partial<JudgedReport>, string[]]>([
    [{ reported: 7 }, ['EVERY_MEASURE_REPORTED']],
    [{ measures: 0, reported: 0 }, ['EVERY_MEASURE_REPORTED']],
    [{ cutOffOn: '2023-03-30' }, ['COVERS_SIX_MONTHS']],
    [{ cutOffOn: null }, ['COVERS_SIX_MONTHS', 'CUT_OFF_STATED']],
    [{ status: 'DRAFT', submittedOn: null }, ['REPORTED_TO_DIRECTOR']],
    [{ status: 'RETURNED' }, ['REPORTED_TO_DIRECTOR']],
  ])('misses with %j', (changes, rules) => expect(missing(changes)).toEqual(rules));

  it('leaves to persons what no rule judges', () => {
    const item = { nameTh: 'มีภาพประกอบ', nameEn: 'With pictures' };
    for (const rule of [null, 'APPROVED_BY_DIRECTOR'])
      expect(reportChecklist([{ rule, ...item }], report)).toEqual([
        { rule: null, ...item, status: null, evidence: null },
      ]);
  });
});
