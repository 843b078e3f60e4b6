import { expect, it } from '@jest/globals';
import { mostPressing } from './sorted-next-steps.js';

it('puts what waits for a decision first, then what is due first, keeps the order of the year otherwise, and ends with the turn of another', () => {
  const nextYear = { name: 'plan of next year', review: false, dueOn: '2024-01-31' };
  const report = { name: 'report', review: false, dueOn: '2023-04-30' };
  const open = { name: 'without a day', review: false, dueOn: null };
  const later = { name: 'without a day, later in the year', review: false, dueOn: null };
  const decision = { name: 'decision', review: true, dueOn: '2023-10-31' };
  const another = { name: "another's turn first", review: false, dueOn: '2023-01-01', later: true };
  expect(mostPressing([another, open, nextYear, later, report, decision])).toEqual([
    decision,
    report,
    nextYear,
    open,
    later,
    another,
  ]);
  expect(mostPressing([])).toEqual([]);
});
