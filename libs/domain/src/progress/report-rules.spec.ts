import { describe, expect, it } from '@jest/globals';
import { permissionsOf } from '../access/index.js';
import { proveWorkflow, transition } from '../workflow/index.js';
import {
  assertEntryUnlocked,
  assertReportSubmittable,
  assertRoundTakesEntries,
  carryForward,
  reportStatuses,
  reportWorkflow,
  roundState,
  timeliness,
  validateRoundDates,
} from './index.js';
import type { ReportStatus } from './index.js';
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
    const submit = () => assertReportSubmittable({ round: 'TWELVE_MONTH', entries }, measures, sixMonthStatus);
    if (possible) expect(submit).not.toThrow();
    else expect(submit).toThrow(expect.objectContaining({ code: 'ROUND_ORDER' }));
  });
});

describe('carrying forward', () => {
  it('takes completed measures, as they were and locked', () => {
    const done = sampleEntry({ status: 'COMPLETED', percentComplete: '100' });
    const carried = carryForward([done, sampleEntry({ measureId: 'm2' })]);
    expect(carried).toEqual([{ ...done, locked: true }]);
    expect(carryForward(carried)).toEqual(carried);
    expect(() => assertEntryUnlocked({ measureNumber: 1, locked: true })).toThrow(
      expect.objectContaining({ code: 'MEASURE_LOCKED', parameters: { number: 1 } }),
    );
    expect(() => assertEntryUnlocked(done)).not.toThrow();
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

  it('is reported in time up to the due day', () => {
    expect([
      timeliness('2023-04-30', round.dueOn),
      timeliness('2023-05-01', round.dueOn),
      timeliness(null, round.dueOn),
    ]).toEqual(['ON_TIME', 'LATE', 'MISSING']);
  });
});
