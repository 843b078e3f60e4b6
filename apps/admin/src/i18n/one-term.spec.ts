import { describe, expect, it } from '@jest/globals';
import { valueName } from '@sucharit/domain/terms';
import { messagesEn } from './messages-en.js';
import { messagesTh } from './messages-th.js';

type Words = Readonly<Record<string, string>>;

// The first page has texts of its own for these, so that it does not load the words of all enums; other pages call `useValueName`.
describe('what the screen and a downloaded file call', () => {
  it.each([
    [
      'PlanStatus',
      (of: typeof messagesTh): Words => of.status,
      ['DRAFT', 'SUBMITTED', 'ENDORSED', 'RECOMMENDED', 'APPROVED', 'RETURNED'],
    ],
    [
      'MeasureProgressStatus',
      (of: typeof messagesTh): Words => of.status,
      ['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'CANNOT_PROCEED'],
    ],
    ['HandInKind', (of: typeof messagesTh): Words => of.handIn, ['PLAN', 'SIX_MONTH', 'TWELVE_MONTH']],
    ['HandInState', (of: typeof messagesTh): Words => of.status, ['ON_TIME', 'LATE', 'OPEN', 'OVERDUE', 'RETURNED']],
    ['ReportingRound', (of: typeof messagesTh): Words => of.summaries.rounds, ['SIX_MONTH', 'TWELVE_MONTH']],
  ] as const)('%s has one term', (name, wordsOf, codes) => {
    const inFile = codes.map((code) => [valueName(name, code, 'th'), valueName(name, code, 'en')]);
    expect(codes.map((code) => [wordsOf(messagesTh)[code], wordsOf(messagesEn)[code]])).toEqual(inFile);
  });
});
