import { describe, expect, it } from '@jest/globals';
import type { HandInKind, HandInState } from '@sucharit/domain/calendar';
import { compareByKind, matching, shownKinds, type LateHandIn, type Row } from './visible-rows.js';

const handIn = (
  kind: HandInKind,
  state: HandInState,
  daysLate: number | null = null,
  reminded = false,
): LateHandIn => ({
  kind,
  state,
  daysLate,
  dueOn: '2023-04-15',
  handedInOn: null,
  remindable: false,
  lastReminder: reminded ? { sentAt: '2023-05-01T03:00:00Z', sentBy: 'x' } : null,
});
const marked = (centreMark: 'WAITING' | 'RETURNED' | null) => ({
  id: 'x',
  version: 1,
  centreMark,
  allowedCentreActs: [],
});
const row = (code: number, ...handIns: LateHandIn[]): Row => ({
  code,
  nameTh: `เขต ${code}`,
  nameEn: `District ${code}`,
  zone: 'EAST',
  plan:
    code === 1
      ? null
      : {
          ...marked(code === 3 ? 'RETURNED' : null),
          approvedDaysAfterCutOff: code === 3 ? 25 : null,
          reports: [{ ...marked('WAITING'), round: 'SIX_MONTH' }],
        },
  handIns,
});
const rows = [
  row(1, handIn('PLAN', 'ON_TIME'), handIn('SIX_MONTH', 'OVERDUE', 30)),
  row(2, handIn('PLAN', 'OVERDUE', 60, true), handIn('SIX_MONTH', 'ON_TIME')),
  row(3, handIn('PLAN', 'OVERDUE', 90), handIn('SIX_MONTH', 'RETURNED', 20, true)),
];
const wanted = { text: '', zone: '', kind: '', state: '', reminded: '', approved: '', mark: '' };
const codes = (more: object): number[] => matching(rows, { ...wanted, ...more }).map(({ code }) => code);

describe('the list of what is late', () => {
  it('tells which plan was approved after the cut-off of its first report', () => {
    expect(codes({ approved: 'after' })).toEqual([3]);
    expect(codes({ approved: 'after', state: 'ON_TIME' })).toEqual([]);
  });

  it('tells what the centre has returned, and what waits for it', () => {
    expect([codes({ mark: 'RETURNED' }), codes({ mark: 'WAITING' })]).toEqual([[3], [2, 3]]);
    expect([codes({ mark: 'WAITING', kind: 'PLAN' }), codes({ mark: 'WAITING', state: 'ON_TIME' })]).toEqual([[], [2]]);
  });

  it('tells which thing is late', () => {
    expect(codes({ state: 'OVERDUE' })).toEqual([1, 2, 3]);
    expect(codes({ state: 'OVERDUE', kind: 'PLAN' })).toEqual([2, 3]);
    expect(codes({ state: 'OVERDUE', kind: 'SIX_MONTH' })).toEqual([1]);
    expect(codes({ state: 'OVERDUE', kind: 'TWELVE_MONTH' })).toEqual([]);
    expect([shownKinds('PLAN'), shownKinds('x').length]).toEqual([['PLAN'], 3]);
  });

  it('tells who was reminded of that thing, and who was not', () => {
    expect(codes({ reminded: 'yes' })).toEqual([2, 3]);
    expect(codes({ reminded: 'no' })).toEqual([1, 3]);
    expect(codes({ reminded: 'no', kind: 'PLAN' })).toEqual([3]);
    expect(codes({ reminded: 'yes', state: 'RETURNED' })).toEqual([3]);
  });

  it('finds districts by name, number and zone', () => {
    expect([codes({ text: '๒' }), codes({ text: 'district 3' }), codes({ zone: 'NORTH' })]).toEqual([[2], [3], []]);
  });

  it('has the latest of what is overdue first', () => {
    const sorted = [...rows].sort((left, right) => compareByKind(left, right, 'PLAN')).map(({ code }) => code);
    expect(sorted).toEqual([3, 2, 1]);
  });
});
