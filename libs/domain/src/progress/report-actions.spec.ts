import { describe, expect, it } from '@jest/globals';
import type { Caller, Role } from '../access/index.js';
import { allowedReportActions, reportAfter, reportTurn } from './report-actions.js';
import type { ReportState } from './report-actions.js';
import { reportActions, reportStatuses } from './report-workflow.js';

const caller = (role: Role, districtCode: number | null, accountId = 'someone'): Caller => ({
  kind: 'ACCOUNT',
  accountId,
  username: role.toLowerCase(),
  displayName: role,
  role,
  districtCode,
});
const callers = [
  caller('CENTRE_OFFICER', null),
  caller('ANALYST', null),
  caller('DISTRICT_OFFICER', 1023),
  caller('DISTRICT_HEAD', 1023),
  caller('DISTRICT_DIRECTOR', 1023),
  caller('DISTRICT_DIRECTOR', 1023, 'submitter'),
  caller('DISTRICT_DIRECTOR', 1025),
];

describe('allowedReportActions', () => {
  it('offers an action exactly when reportAfter lets it through', () => {
    for (const who of callers)
      for (const status of reportStatuses)
        for (const action of reportActions) {
          const report: ReportState = { status, districtCode: 1023, submittedBy: 'submitter' };
          const attempt = () => reportAfter(report, action, who, 'because');
          if (allowedReportActions(report, true, who).includes(action)) expect(attempt).not.toThrow();
          else expect(attempt).toThrow(expect.objectContaining({ name: 'Refusal' }));
        }
  });

  it('keeps a director from approving what the same account submitted, and another district out', () => {
    const submitted: ReportState = { status: 'SUBMITTED', districtCode: 1023, submittedBy: 'submitter' };
    expect(allowedReportActions(submitted, true, caller('DISTRICT_DIRECTOR', 1023))).toContain('APPROVE');
    expect(allowedReportActions(submitted, true, caller('DISTRICT_DIRECTOR', 1023, 'submitter'))).toEqual([
      'RETURN',
      'RECALL',
    ]);
    expect(allowedReportActions(submitted, true, caller('DISTRICT_DIRECTOR', 1025))).toEqual([]);
  });
});

describe('a round that takes nothing', () => {
  it('has no writing, submitting and recalling on offer, and leaves decisions as they were', () => {
    for (const who of callers)
      for (const status of reportStatuses) {
        const report: ReportState = { status, districtCode: 1023, submittedBy: 'submitter' };
        const decisions = allowedReportActions(report, true, who).filter((action) =>
          ['APPROVE', 'RETURN'].includes(action),
        );
        expect(allowedReportActions(report, false, who)).toEqual(decisions);
      }
    const draft: ReportState = { status: 'DRAFT', districtCode: 1023, submittedBy: null };
    expect(allowedReportActions(draft, true, caller('DISTRICT_OFFICER', 1023))).toEqual(['EDIT', 'SUBMIT']);
    expect(allowedReportActions(draft, false, caller('DISTRICT_OFFICER', 1023))).toEqual([]);
    const submitted: ReportState = { ...draft, status: 'SUBMITTED' };
    expect(allowedReportActions(submitted, true, caller('DISTRICT_OFFICER', 1023))).toEqual(['RECALL']);
    expect(allowedReportActions(submitted, false, caller('DISTRICT_OFFICER', 1023))).toEqual([]);
    expect(allowedReportActions(submitted, false, caller('DISTRICT_DIRECTOR', 1023))).toEqual(['APPROVE', 'RETURN']);
  });
});

describe('reportTurn', () => {
  it('has nobody go on writing in a round that takes nothing, and leaves decisions to be taken', () => {
    const turn = (status: ReportState['status'], role: Role, takes: boolean) =>
      reportTurn({ status, districtCode: 1023, submittedBy: 'submitter' }, takes, caller(role, 1023));
    for (const status of ['DRAFT', 'RETURNED'] as const)
      expect([turn(status, 'DISTRICT_OFFICER', true), turn(status, 'DISTRICT_OFFICER', false)]).toEqual([
        'CONTINUE',
        null,
      ]);
    expect(turn('SUBMITTED', 'DISTRICT_DIRECTOR', false)).toBe('REVIEW');
  });

  it('does not ask who submitted to recall in a round that takes nothing, and keeps the report in sight', () => {
    const turn = (takes: boolean) =>
      reportTurn(
        { status: 'SUBMITTED', districtCode: 1023, submittedBy: 'submitter' },
        takes,
        caller('DISTRICT_DIRECTOR', 1023, 'submitter'),
      );
    expect([turn(true), turn(false)]).toEqual(['RECALL', 'AWAIT']);
  });
});
