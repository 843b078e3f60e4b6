import { describe, expect, it } from '@jest/globals';
import type { Entry } from './report-data.js';
import { isBareCompletion, withStatus } from './with-status.js';

const entry: Entry = {
  status: 'IN_PROGRESS',
  percentComplete: 40,
  done: '',
  difficulty: null,
  reason: null,
  reasonText: null,
  evidenceLinks: [],
};

describe('another status', () => {
  it('fixes the percentage of what is completed and of what is not begun', () => {
    expect(withStatus(entry, 'COMPLETED').percentComplete).toBe(100);
    expect(withStatus(entry, 'NOT_STARTED').percentComplete).toBe(0);
    expect(withStatus(withStatus(entry, 'COMPLETED'), 'NOT_STARTED').percentComplete).toBe(0);
  });

  it('asks for the percentage again where only the status had fixed it, and invents none', () => {
    for (const fixed of ['COMPLETED', 'NOT_STARTED'] as const)
      for (const status of ['IN_PROGRESS', 'CANNOT_PROCEED'] as const)
        expect(withStatus(withStatus(entry, fixed), status).percentComplete).toBe('');
  });

  it('keeps a percentage that somebody gave', () => {
    expect(withStatus(entry, 'CANNOT_PROCEED').percentComplete).toBe(40);
    expect(withStatus({ ...entry, percentComplete: 100 }, 'CANNOT_PROCEED').percentComplete).toBe(100);
  });

  it('takes the reason away from what can proceed', () => {
    const stuck: Entry = { ...entry, status: 'CANNOT_PROCEED', reason: 'OTHER', reasonText: 'x' };
    expect(withStatus(stuck, 'IN_PROGRESS')).toEqual(entry);
  });
});

describe('a bare completion', () => {
  it('has neither words nor links nor files', () => {
    const completed: Entry = { ...entry, status: 'COMPLETED', percentComplete: 100 };
    expect(isBareCompletion(completed, 0)).toBe(true);
    for (const [one, files] of [
      [{ ...completed, done: 'จัดอบรมแล้ว' }, 0],
      [{ ...completed, evidenceLinks: ['https://example.org'] }, 0],
      [completed, 1],
      [entry, 0],
      [null, 0],
    ] as const)
      expect(isBareCompletion(one, files)).toBe(false);
  });
});
