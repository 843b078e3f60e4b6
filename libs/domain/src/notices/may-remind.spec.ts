import { describe, expect, it } from '@jest/globals';
import { awaitsReminder, checkReminder, mayRemind } from './index.js';

describe('reminders', () => {
  it('are for what is overdue or returned, and nothing else', () => {
    expect(['ON_TIME', 'LATE', 'RETURNED', 'OVERDUE', 'OPEN', ''].filter(mayRemind)).toEqual(['RETURNED', 'OVERDUE']);
  });

  describe('are waited for', () => {
    const standing = { state: 'OVERDUE', dueOn: '2023-04-15', submittedAt: null };
    const last = { state: 'OVERDUE', dueOn: '2023-04-15', sentAt: new Date('2023-05-01T03:00:00Z') };

    it('while something is late and nobody was reminded of it', () => {
      expect(awaitsReminder(standing, null)).toBe(true);
      expect(awaitsReminder({ ...standing, state: 'RETURNED', dueOn: null }, null)).toBe(true);
      for (const state of ['ON_TIME', 'LATE', 'OPEN'])
        expect([state, awaitsReminder({ ...standing, state }, null)]).toEqual([state, false]);
    });

    it('no more once it was sent, however long ago that is', () => {
      expect(awaitsReminder(standing, last)).toBe(false);
      expect(awaitsReminder(standing, { ...last, state: null })).toBe(false);
      const returned = { ...standing, state: 'RETURNED', submittedAt: new Date('2023-04-30T03:00:00Z') };
      expect(awaitsReminder(returned, { ...last, state: 'RETURNED' })).toBe(false);
    });

    it('again as soon as state or due day is another one, or it was handed in once more', () => {
      expect(awaitsReminder({ ...standing, state: 'RETURNED' }, last)).toBe(true);
      expect(awaitsReminder({ ...standing, dueOn: '2023-05-15' }, last)).toBe(true);
      expect(awaitsReminder({ ...standing, dueOn: null }, last)).toBe(true);
      const again = { ...standing, state: 'RETURNED', submittedAt: new Date('2023-05-01T03:00:01Z') };
      expect(awaitsReminder(again, { ...last, state: 'RETURNED' })).toBe(true);
      // The centre has nothing to do for a submission that was handed in, whenever it reminded of it.
      expect(awaitsReminder({ ...standing, state: 'LATE', dueOn: '2023-05-15' }, last)).toBe(false);
    });
  });

  it('go to somebody, with a bounded message', () => {
    const refusedWith = (code: string) => expect.objectContaining({ code });
    expect(() => checkReminder([1001], 'โปรดส่ง')).not.toThrow();
    expect(() => checkReminder([], '')).toThrow(refusedWith('INVALID_INPUT'));
    expect(() => checkReminder(Array(101).fill(1001), '')).toThrow(refusedWith('LIST_TOO_LONG'));
    expect(() => checkReminder([1001], 'ก'.repeat(4_001))).toThrow(refusedWith('TEXT_TOO_LONG'));
  });
});
