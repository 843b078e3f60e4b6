import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordDifferences, type DifferingWords } from './word-differences.js';

const said = (differences: readonly DifferingWords[], side: 'FIRST' | 'SECOND'): string =>
  differences.flatMap(({ of, text }) => (of === 'BOTH' || of === side ? [text] : [])).join('');

describe('the words in which two texts differ', () => {
  it('are whole words of Thai, those of the first text before those of the second', () => {
    expect(wordDifferences('จัดอบรมข้าราชการทุกปี', 'จัดอบรมเจ้าหน้าที่ทุกปี')).toEqual([
      { of: 'BOTH', text: 'จัดอบรม' },
      { of: 'FIRST', text: 'ข้าราชการ' },
      { of: 'SECOND', text: 'เจ้าหน้าที่' },
      { of: 'BOTH', text: 'ทุกปี' },
    ]);
  });

  it('are none of the same text, and all of it beside an empty one', () => {
    expect(wordDifferences('เปิดเผยข้อมูล', 'เปิดเผยข้อมูล')).toEqual([{ of: 'BOTH', text: 'เปิดเผยข้อมูล' }]);
    expect(wordDifferences('เปิดเผย', '')).toEqual([{ of: 'FIRST', text: 'เปิดเผย' }]);
    expect(wordDifferences('', '')).toEqual([]);
  });

  it('give back both texts, whatever they are, without two runs of one kind beside each other', () => {
    const text = fc.array(fc.constantFrom('อบรม', 'คุณธรรม', ' ', 'พัสดุ', 'x', '\n'), { maxLength: 20 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [first, second] = [left.join(''), right.join('')];
        const differences = wordDifferences(first, second);
        expect(said(differences, 'FIRST')).toBe(first);
        expect(said(differences, 'SECOND')).toBe(second);
        differences.forEach(({ of }, index) => expect(of).not.toBe(differences[index - 1]?.of));
      }),
    );
  });

  it('of texts too long to compare are what stands between their same beginnings and ends', () => {
    const middle = (word: string): string => `ก ${`${word} `.repeat(700)}ค`;
    expect(wordDifferences(middle('a'), middle('b')).map(({ of, text }) => [of, text.length])).toEqual([
      ['BOTH', 2],
      ['FIRST', 1_399],
      ['SECOND', 1_399],
      ['BOTH', 2],
    ]);
  });
});
