import { expect, it } from '@jest/globals';
import { keptEntrySchema } from '../entry-schema.js';
import { entryHelp } from './entry-help.js';

it('explains every field of a report in both languages, with an example wherever words or a figure are typed', () => {
  expect(Object.keys(entryHelp)).toEqual(Object.keys(keptEntrySchema));
  for (const [name, { belongs, rules, example }] of Object.entries(entryHelp)) {
    for (const { nameTh, nameEn } of [belongs, ...rules]) {
      expect(nameTh).toMatch(/\p{Script=Thai}{3}/u);
      expect(nameEn).toMatch(/^[A-Z].*\.$/);
    }
    expect([name, example === null]).toEqual([name, ['status', 'reason'].includes(name)]);
  }
  expect(entryHelp.percentComplete.rules.map(({ nameEn }) => nameEn)).toEqual([
    'A percentage of 0 to 100, with at most two decimals.',
  ]);
});
