import { describe, expect, it } from '@jest/globals';
import { refusalMessage } from '../refusals/refusals.js';
import { approvalDays, checkApprovalDay } from './approval-day.js';

describe('the day on which a plan was approved', () => {
  it.each(['2021-10-01', '2023-04-25', '2024-02-29', '2024-03-01'])('may be %s, seen on 1 March 2024', (day) => {
    expect(() => checkApprovalDay(2566, day, '2024-03-01')).not.toThrow();
  });

  it.each(['2021-09-30', '2024-03-02', '2566-04-25', '1023-04-25'])('is not %s', (day) => {
    expect(() => checkApprovalDay(2566, day, '2024-03-01')).toThrow(
      expect.objectContaining({ code: 'APPROVAL_DAY_OUT_OF_RANGE', path: ['approvedOn'] }),
    );
  });

  it('lies between the year before and today', () => {
    expect(approvalDays(2566, '2024-03-01')).toEqual({ earliest: '2021-10-01', latest: '2024-03-01' });
    expect(approvalDays(2580, '2024-03-01')).toEqual({ earliest: '2024-03-01', latest: '2024-03-01' });
  });

  it('is refused with days of the Buddhist Era in Thai', () => {
    const days = { fiscalYear: 2566, earliest: '2021-10-01', latest: '2024-02-29' };
    expect(refusalMessage('APPROVAL_DAY_OUT_OF_RANGE', days, 'th')).toContain('1 ต.ค. 2564 ถึงวันนี้ (29 ก.พ. 2567)');
    expect(refusalMessage('APPROVAL_DAY_OUT_OF_RANGE', days, 'en')).toContain('2021-10-01 and today (2024-02-29)');
  });
});
