import { describe, expect, it } from '@jest/globals';
import { permissionsOf } from '../access/index.js';
import { proveWorkflow, transition } from '../workflow/index.js';
import {
  assertEntryUnlocked,
  assertReportApprovable,
  assertReportSubmittable,
  assertRoundTakesEntries,
  carryForward,
  followSixMonth,
  reportStatuses,
  reportWorkflow,
  roundState,
  validateRoundDates,
} from './index.js';
import type { MeasureProgressStatus, ReportStatus } from './index.js';
import { sampleEntry } from './entry.fixture.js';

const measures = [
  { id: 'm1', number: 1 },
  { id: 'm2', number: 2 },
  { id: 'm3', number: 3 },
];
const entries = measures.map(({ id, number }) => sampleEntry({ measureId: id, measureNumber: number }));
const round = { opensOn: '2023-04-01', dueOn: '2023-04-30', locksOn: '2023-06-01' };

describe('the way of a report', () => {
  it('is proved: every state reachable, every way ends', () => {
    expect(proveWorkflow(reportWorkflow)).toEqual([]);
    expect(Object.keys(reportWorkflow.states)).toEqual(reportStatuses);
  });

  it('goes officer, director; a return needs a reason', () => {
    const officer = permissionsOf('DISTRICT_OFFICER');
    const director = permissionsOf('DISTRICT_DIRECTOR');
    expect(transition(reportWorkflow, 'DRAFT', 'SUBMIT', officer)).toBe('SUBMITTED');
    expect(transition(reportWorkflow, 'SUBMITTED', 'APPROVE', director)).toBe('APPROVED');
    expect(transition(reportWorkflow, 'SUBMITTED', 'RETURN', director, 'ขาดหลักฐาน')).toBe('RETURNED');
    expect(() => transition(reportWorkflow, 'SUBMITTED', 'RETURN', director, '')).toThrow(
      expect.objectContaining({ code: 'REASON_REQUIRED' }),
    );
    expect(() => transition(reportWorkflow, 'SUBMITTED', 'APPROVE', officer)).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN' }),
    );
  });
});

describe('submitting a report', () => {
  it('needs an entry for every measure, and names those without', () => {
    expect(() => assertReportSubmittable({ round: 'SIX_MONTH', entries }, measures)).not.toThrow();
    expect(() => assertReportSubmittable({ round: 'SIX_MONTH', entries: entries.slice(1, 2) }, measures)).toThrow(
      expect.objectContaining({ code: 'REPORT_INCOMPLETE', parameters: { missing: '1, 3' } }),
    );
  });

  it('checks every entry', () => {
    const wrong = entries.with(2, sampleEntry({ measureId: 'm3', percentComplete: 101 }));
    expect(() => assertReportSubmittable({ round: 'SIX_MONTH', entries: wrong }, measures)).toThrow(
      expect.objectContaining({ code: 'PROGRESS_PERCENT', path: ['entries', 2, 'percentComplete'] }),
    );
  });

  it.each<[ReportStatus | null, boolean]>([
    [null, false],
    ['DRAFT', false],
    ['RETURNED', false],
    ['SUBMITTED', true],
    ['APPROVED', true],
  ])('for twelve months after a six-month report in state %s: %s', (sixMonthStatus, possible) => {
    const submit = (closed: boolean) => () =>
      assertReportSubmittable({ round: 'TWELVE_MONTH', entries }, measures, { status: sixMonthStatus, closed });
    if (possible) expect(submit(false)).not.toThrow();
    else expect(submit(false)).toThrow(expect.objectContaining({ code: 'ROUND_ORDER' }));
    // Once the six-month round takes nothing any more, what was never submitted blocks nothing.
    if (sixMonthStatus === 'RETURNED') expect(submit(true)).toThrow(expect.objectContaining({ code: 'ROUND_ORDER' }));
    else expect(submit(true)).not.toThrow();
  });
});

describe('approving a report', () => {
  it.each<[ReportStatus | null, boolean]>([
    [null, true],
    ['DRAFT', true],
    ['RETURNED', false],
    ['SUBMITTED', false],
    ['APPROVED', true],
  ])('for twelve months beside a six-month report in state %s: %s', (sixMonthStatus, possible) => {
    const approve = () => assertReportApprovable({ round: 'TWELVE_MONTH', entries }, measures, sixMonthStatus);
    if (possible) expect(approve).not.toThrow();
    else
      expect(approve).toThrow(
        expect.objectContaining({ code: 'SIX_MONTH_PENDING', parameters: { state: sixMonthStatus } }),
      );
  });

  it('needs an entry for every measure also then: a carried one may have fallen away', () => {
    expect(() => assertReportApprovable({ round: 'SIX_MONTH', entries: [] }, measures, null)).toThrow(
      expect.objectContaining({ code: 'REPORT_INCOMPLETE' }),
    );
  });
});

describe('carrying forward', () => {
  it('takes completed measures, as they were and carried', () => {
    const done = sampleEntry({ status: 'COMPLETED', percentComplete: '100' });
    const carried = carryForward([done, sampleEntry({ measureId: 'm2' })]);
    expect(carried).toEqual([{ ...done, carried: true }]);
    expect(carryForward(carried)).toEqual(carried);
  });

  it.each<[ReportStatus | null, boolean]>([
    [null, false],
    ['DRAFT', false],
    ['RETURNED', false],
    ['SUBMITTED', false],
    ['APPROVED', true],
  ])('locks a carried entry while the six-month report is %s: %s', (status, locked) => {
    const write = () => assertEntryUnlocked({ measureNumber: 1, carried: true }, status);
    if (locked) expect(write).toThrow(expect.objectContaining({ code: 'MEASURE_LOCKED', parameters: { number: 1 } }));
    else expect(write).not.toThrow();
    expect(() => assertEntryUnlocked({ measureNumber: 1, carried: false }, status)).not.toThrow();
  });

  it('follows what the six-month report says now, and leaves what was written in the twelve-month one', () => {
    const entry = (id: string, status: MeasureProgressStatus, carried = false, text = '') =>
      sampleEntry({ measureId: id, status, carried, done: text });
    const { take, drop } = followSixMonth(
      [
        entry('m1', 'COMPLETED', false, 'แก้แล้ว'),
        entry('m2', 'IN_PROGRESS'),
        entry('m3', 'COMPLETED'),
        entry('m4', 'COMPLETED'),
      ],
      [entry('m1', 'COMPLETED', true, 'เดิม'), entry('m2', 'COMPLETED', true), entry('m3', 'IN_PROGRESS')],
    );
    expect(take).toEqual([entry('m1', 'COMPLETED', true, 'แก้แล้ว'), entry('m4', 'COMPLETED', true)]);
    expect(drop).toEqual(['m2']);
  });
});

describe('a round', () => {
  it.each([
    ['2023-03-31', 'NOT_OPEN'],
    ['2023-04-01', 'OPEN'],
    ['2023-04-30', 'OPEN'],
    ['2023-05-01', 'OVERDUE'],
    ['2023-05-31', 'OVERDUE'],
    ['2023-06-01', 'LOCKED'],
  ])('on %s is %s', (today, state) => {
    expect(roundState(round, today)).toBe(state);
    const closed = state === 'NOT_OPEN' || state === 'LOCKED';
    const write = () => assertRoundTakesEntries(round, today);
    if (closed) expect(write).toThrow(expect.objectContaining({ code: 'ROUND_CLOSED' }));
    else expect(write).not.toThrow();
  });

  it('has its dates in order', () => {
    expect(() => validateRoundDates(round)).not.toThrow();
    expect(() => validateRoundDates({ ...round, dueOn: '2023-03-31' })).toThrow(
      expect.objectContaining({ code: 'ROUND_DUE_BEFORE_OPENING', path: ['dueOn'] }),
    );
    expect(() => validateRoundDates({ ...round, locksOn: round.dueOn })).toThrow(
      expect.objectContaining({ code: 'ROUND_LOCKS_BEFORE_DUE', path: ['locksOn'] }),
    );
  });
});
