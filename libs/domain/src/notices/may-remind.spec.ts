import { describe, expect, it } from '@jest/globals';
import { checkReminder, mayRemind } from './index.js';

describe('reminders', () => {
  it('are for what is overdue or returned, and nothing else', () => {
    expect(['ON_TIME', 'LATE', 'RETURNED', 'OVERDUE', 'OPEN', ''].filter(mayRemind)).toEqual(['RETURNED', 'OVERDUE']);
  });

  it('go to somebody, with a bounded message', () => {
    const refusedWith = (code: string) => expect.objectContaining({ code });
    expect(() => checkReminder([1001], 'โปรดส่ง')).not.toThrow();
    expect(() => checkReminder([], '')).toThrow(refusedWith('INVALID_INPUT'));
    expect(() => checkReminder(Array(101).fill(1001), '')).toThrow(refusedWith('LIST_TOO_LONG'));
    expect(() => checkReminder([1001], 'ก'.repeat(4_001))).toThrow(refusedWith('TEXT_TOO_LONG'));
  });
});
