import { describe, expect, it } from '@jest/globals';
import { withAsked } from './kept.js';

describe('the history of questions', () => {
  it('has the latest first, the same question once', () => {
    const [a, b] = [
      { query: '{ a }', variables: '' },
      { query: '{ b }', variables: '' },
    ];
    const once = withAsked(withAsked([], a, '1'), b, '2');
    expect(withAsked(once, a, '3').map(({ query, at }) => [query, at])).toEqual([
      ['{ a }', '3'],
      ['{ b }', '2'],
    ]);
    expect(withAsked(once, { ...a, variables: '{"x":1}' }, '3')).toHaveLength(3);
  });

  it('has fifty questions and none that would fill the store', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ query: `{ q${index} }`, variables: '' }));
    const history = many.reduce<ReturnType<typeof withAsked>>((all, one) => withAsked(all, one, one.query), []);
    expect([history.length, history[0]?.query, history[49]?.query]).toEqual([50, '{ q59 }', '{ q10 }']);
    expect(withAsked(history, { query: 'x'.repeat(20_001), variables: '' }, 'now')).toEqual(history);
  });
});
