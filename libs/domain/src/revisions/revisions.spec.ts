import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { differences, mergeFields, rowFields, rowsOfFields, sameValue } from './index.js';

const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom<unknown>('x', 'y', 1, null, ['x'], []));

describe('fields', () => {
  it('are the same by what they say', () => {
    expect(sameValue({ a: [1, { b: null }], c: 'ก' }, { c: 'ก', a: [1, { b: null }] })).toBe(true);
    expect(sameValue({ a: 1 }, { b: 1 })).toBe(false);
    expect(sameValue([], {})).toBe(false);
    expect(sameValue(null, {})).toBe(false);
    expect(sameValue(['a', 'b'], ['b', 'a'])).toBe(false);
  });

  it('differ where a value was changed, added or taken away', () => {
    expect(differences({ a: 1, b: 2, c: [1] }, { d: 4, a: 1, b: 3, c: [1] })).toEqual([
      { path: 'd', before: undefined, after: 4 },
      { path: 'b', before: 2, after: 3 },
    ]);
    expect(differences({ a: 1 }, {})).toEqual([{ path: 'a', before: 1, after: undefined }]);
  });
});

describe('merging', () => {
  it('takes the change of whoever changed the field, and names the fields that both changed', () => {
    const base = { a: 'old', b: 'old', c: 'old', d: 'old' };
    expect(
      mergeFields(base, { ...base, a: 'mine', c: 'mine', d: 'same' }, { ...base, b: 'theirs', c: 'theirs', d: 'same' }),
    ).toEqual({
      merged: { a: 'mine', b: 'theirs', c: 'mine', d: 'same' },
      conflicts: [{ path: 'c', base: 'old', mine: 'mine', theirs: 'theirs' }],
    });
  });

  it('keeps what one removed removed, unless the other changed it', () => {
    expect(mergeFields({ a: 1, b: 1 }, {}, { a: 1, b: 2 })).toEqual({
      merged: {},
      conflicts: [{ path: 'b', base: 1, mine: undefined, theirs: 2 }],
    });
  });

  it('loses no change of either side', () => {
    fc.assert(
      fc.property(fields, fields, fields, (base, mine, theirs) => {
        const { merged, conflicts } = mergeFields(base, mine, theirs);
        for (const path of ['a', 'b', 'c']) {
          const disputed = conflicts.some((conflict) => conflict.path === path);
          if (!sameValue(mine[path], base[path])) expect(merged[path]).toEqual(mine[path]);
          else expect(merged[path]).toEqual(theirs[path]);
          if (!sameValue(theirs[path], base[path]) && !disputed) expect(merged[path]).toEqual(theirs[path]);
        }
      }),
    );
  });
});

describe('rows', () => {
  it('are split into fields where every side has them, and whole where one has not', () => {
    expect(
      rowFields('measures', [
        { 1: { title: 'ก', budget: null }, 2: { title: 'ข' } },
        { 1: { title: 'ค', budget: null } },
      ]),
    ).toEqual([
      { 'measures[1].title': 'ก', 'measures[1].budget': null, 'measures[2]': { title: 'ข' } },
      { 'measures[1].title': 'ค', 'measures[1].budget': null },
    ]);
  });

  it('come back from their fields', () => {
    const rows = fc.dictionary(
      fc.constantFrom('1', '2', '3'),
      fc.record({ title: fc.string(), list: fc.array(fc.string()) }),
    );
    fc.assert(
      fc.property(rows, rows, (left, right) => {
        const [first = {}, second = {}] = rowFields('measures', [left, right]);
        expect(rowsOfFields('measures', { other: 1, ...first })).toEqual(left);
        expect(rowsOfFields('measures', second)).toEqual(right);
      }),
    );
  });
});
