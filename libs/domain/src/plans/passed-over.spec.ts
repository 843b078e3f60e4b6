import { expect, it } from '@jest/globals';
import { passedOver } from './passed-over.js';

it('tells which steps an approval passes over, and that a district has none', () => {
  const told = (['SUBMITTED', 'ENDORSED', 'RECOMMENDED'] as const).map((from) => [
    from,
    passedOver(from, true),
    passedOver(from, false),
  ]);
  expect(told).toEqual([
    ['SUBMITTED', ['HEAD', 'ASSISTANT_DIRECTOR'], ['HEAD', 'NO_ASSISTANT_DIRECTOR']],
    ['ENDORSED', ['ASSISTANT_DIRECTOR'], ['NO_ASSISTANT_DIRECTOR']],
    ['RECOMMENDED', [], []],
  ]);
});
