import { describe, expect, it } from '@jest/globals';
import { reportChanges } from './index.js';

const entry = {
  status: 'IN_PROGRESS',
  percentComplete: '40.00',
  done: 'จัดแล้วสองครั้ง',
  reason: null,
  reasonText: null,
  difficulty: null,
  evidenceLinks: ['https://example.org/a'],
  evidenceFiles: ['รูป.png'],
};

describe('what changed between two versions of a report', () => {
  it('is nothing when they say the same, also when a number is written in another way', () => {
    expect(reportChanges({ 1: entry }, { 1: { ...entry, percentComplete: 40, difficulty: '' } })).toEqual([]);
  });

  it('is told field by field, by number of the measure and not by its digits', () => {
    const before = { 2: entry, 10: entry };
    const after = {
      2: { ...entry, status: 'COMPLETED', percentComplete: '100', done: 'จัดครบ' },
      10: { ...entry, evidenceFiles: [], difficulty: 'ฝนตก' },
    };
    expect(reportChanges(before, after)).toEqual([
      { measureNumber: 2, field: 'status', before: ['IN_PROGRESS'], after: ['COMPLETED'] },
      { measureNumber: 2, field: 'percentComplete', before: ['40'], after: ['100'] },
      { measureNumber: 2, field: 'done', before: ['จัดแล้วสองครั้ง'], after: ['จัดครบ'] },
      { measureNumber: 10, field: 'difficulty', before: [], after: ['ฝนตก'] },
      { measureNumber: 10, field: 'evidenceFiles', before: ['รูป.png'], after: [] },
    ]);
  });

  it('is everything for the first version, and what is gone of a measure that is told no more', () => {
    expect(reportChanges(null, { 1: entry }).map(({ field, before }) => [field, before])).toEqual(
      ['status', 'percentComplete', 'done', 'evidenceLinks', 'evidenceFiles'].map((field) => [field, []]),
    );
    expect(reportChanges({ 1: entry }, {}).map(({ after }) => after)).toEqual([[], [], [], [], []]);
  });
});
