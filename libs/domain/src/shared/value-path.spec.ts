import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatPath, parsePath } from './value-path.js';

describe('the address of a value', () => {
  it('is written in one form', () => {
    expect(formatPath(['measures', 3, 'title'])).toBe('measures[3].title');
    expect(formatPath(['swot', 'strengths', 0, 'text'])).toBe('swot.strengths[0].text');
    expect(formatPath(['goals'])).toBe('goals');
  });

  it('is read back as it was, and in the dotted form of published differences too', () => {
    const step = fc.oneof(fc.constantFrom('goals', 'measures', 'title'), fc.nat(9_999));
    fc.assert(
      fc.property(fc.constantFrom('plan', 'swot'), fc.array(step), (first, rest) => {
        expect(parsePath(formatPath([first, ...rest]))).toEqual([first, ...rest]);
        expect(parsePath([first, ...rest].join('.'))).toEqual([first, ...rest]);
      }),
    );
  });
});
