import { describe, expect, it } from '@jest/globals';
import { snippet, variablesOf } from './snippets.js';

/** Every character that means something to one of the languages. */
const question = {
  query: 'query Find($word: String!) {\n  measures(filter: { title: { contains: $word } }) { totalCount }\n}\n',
  variables: JSON.stringify({ word: `"ก'า\\n$HOME\`x\`)-"#{1}%s` }),
};
const expected = { query: question.query, variables: JSON.parse(question.variables) as object };

describe('a question as a program', () => {
  it('is a raw text in R, whatever is in it', () => {
    const code = snippet('r', question, 'http://localhost:3000');
    const [, dashes = '', body = ''] = /r"(-+)\((.*)\)\1", type/s.exec(code) ?? [];
    expect(JSON.parse(body)).toEqual(expected);
    expect(body).not.toContain(`)${dashes}"`);
  });

  it('takes variables that are a JSON object, or none', () => {
    expect([variablesOf(''), variablesOf('{"a":1}'), variablesOf('[1]'), variablesOf('{a')]).toEqual([
      {},
      { a: 1 },
      null,
      null,
    ]);
  });
});
