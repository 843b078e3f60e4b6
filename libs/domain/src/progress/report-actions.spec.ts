import { describe, expect, it } from '@jest/globals';
import type { Caller, Role } from '../access/index.js';
import { allowedReportActions, reportAfter } from './report-actions.js';
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
          if (allowedReportActions(report, who).includes(action)) expect(attempt).not.toThrow();
          else expect(attempt).toThrow(expect.objectContaining({ name: 'Refusal' }));
        }
  });

  it('keeps a director from approving what the same account submitted, and another district out', () => {
    const submitted: ReportState = { status: 'SUBMITTED', districtCode: 1023, submittedBy: 'submitter' };
    expect(allowedReportActions(submitted, caller('DISTRICT_DIRECTOR', 1023))).toContain('APPROVE');
    expect(allowedReportActions(submitted, caller('DISTRICT_DIRECTOR', 1023, 'submitter'))).toEqual([
      'RETURN',
      'RECALL',
    ]);
    expect(allowedReportActions(submitted, caller('DISTRICT_DIRECTOR', 1025))).toEqual([]);
  });
});
