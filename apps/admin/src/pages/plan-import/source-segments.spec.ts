import { describe, expect, it } from '@jest/globals';
import { segmentsOf } from './source-segments.js';

const text = 'ก้าวหน้า โปร่งใส ตรวจสอบได้';
const finding = (start: number, end: number) => ({ start, end, code: 'X', messageTh: '', messageEn: '', path: null });
const shapes = (...given: Parameters<typeof segmentsOf>) =>
  segmentsOf(...given).map(({ start, end, path, found, shown }) => [given[0].slice(start, end), path, found, shown]);

describe('the segments of a document', () => {
  it('are the whole text, each once, whatever is marked', () => {
    const places = [
      { path: 'section', start: 0, end: 20 },
      { path: 'risks[0].description', start: 9, end: 16 },
      { path: 'section', start: 22, end: 27 },
    ];
    const segments = segmentsOf(text, places, [finding(5, 12)], [{ start: 12, end: 24 }]);
    expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });

  it('give a letter to the smallest value around it, and of equal ones to the first', () => {
    const places = [
      { path: 'measures[0].dimension', start: 9, end: 16 },
      { path: 'measures[1].dimension', start: 9, end: 16 },
      { path: 'section', start: 0, end: 20 },
    ];
    expect(shapes(text, places, [], []).map(([words, path]) => [words, path])).toEqual([
      ['ก้าวหน้า ', 'section'],
      ['โปร่งใส', 'measures[0].dimension'],
      [' ตรว', 'section'],
      ['จสอบได้', null],
    ]);
  });

  it('mark findings and what is shown across values', () => {
    expect(shapes(text, [{ path: 'a', start: 0, end: 8 }], [finding(4, 12)], [{ start: 4, end: 8 }])).toEqual([
      [text.slice(0, 4), 'a', false, false],
      [text.slice(4, 8), 'a', true, true],
      [text.slice(8, 12), null, true, false],
      [text.slice(12), null, false, false],
    ]);
  });

  it('leave a finding about a whole table unmarked', () => {
    const long = 'ก'.repeat(900);
    expect(segmentsOf(long, [], [finding(0, 800)], []).map(({ found }) => found)).toEqual([false]);
  });

  it('are none of an empty text', () => {
    expect(segmentsOf('', [], [finding(0, 0)], [])).toEqual([]);
  });
});
