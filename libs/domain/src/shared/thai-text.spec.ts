import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  displayWidth,
  foldThai,
  foldWhitespace,
  looseThai,
  normaliseThai,
  replaceMapped,
  squeezeThai,
  toArabicDigits,
  toThaiDigits,
} from './index.js';

/** Texts made of the units that folding looks at. */
const thaiText = fc
  .array(fc.constantFrom(...'กงนำาะเแโ่้๊ิีุูัํ็์๐๕๙ \n\r\t\u200b\u00a0', 'เเ', 'ํา', 'ํ้า', 'A9'), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('digits', () => {
  it('change script and nothing else', () => {
    expect(toArabicDigits('๒๕ เม.ย. ๒๕๖๖ (25)')).toBe('25 เม.ย. 2566 (25)');
    expect(toThaiDigits('25 เม.ย. 2566')).toBe('๒๕ เม.ย. ๒๕๖๖');
    expect(toThaiDigits(2566)).toBe('๒๕๖๖');
  });

  it('come back after a round trip', () => {
    fc.assert(fc.property(fc.nat(), (number) => expect(toArabicDigits(toThaiDigits(number))).toBe(String(number))));
  });
});

describe('normaliseThai', () => {
  it.each([
    ['two เ for แ', 'เเขวง', 'แขวง'],
    ['nikhahit and า for ำ', 'ทําการ', 'ทำการ'],
    ['nikhahit, tone mark and า', 'นํ้า', 'น้ำ'],
    ['tone mark, nikhahit and า', 'น้ํา', 'น้ำ'],
    ['a tone mark before its vowel', 'มิติท่ี', 'มิติที่'],
    ['a mark typed twice', 'ที่่', 'ที่'],
    ['zero-width characters', 'เขต\u200bหนอง\ufeffแขม', 'เขตหนองแขม'],
    ['odd blanks and line ends', 'ก\u00a0ข\tค\r\nง\rจ\fฉ', 'ก ข ค\nง\nจ\nฉ'],
  ])('repairs %s', (_, written, meant) => {
    expect(normaliseThai(written)).toBe(meant);
  });

  it('changes nothing when applied again', () => {
    fc.assert(fc.property(thaiText, (text) => expect(normaliseThai(normaliseThai(text))).toBe(normaliseThai(text))));
  });
});

describe('foldThai', () => {
  it('says where every unit came from, in order and inside the text', () => {
    fc.assert(
      fc.property(thaiText, (text) => {
        const { text: folded, from, to } = foldThai(text);
        expect([from.length, to.length]).toEqual([folded.length, folded.length]);
        for (let index = 0; index < folded.length; index += 1) {
          expect(from[index]!).toBeLessThan(to[index]!);
          expect(from[index]!).toBeGreaterThanOrEqual(index === 0 ? 0 : from[index - 1]!);
          expect(to[index]!).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('gives a repaired letter the place of all it was made of', () => {
    const { text, from, to } = foldThai('กนํ้า');
    expect(text).toBe('กน้ำ');
    expect([from[3], to[3]]).toEqual([2, 5]);
  });
});

describe('replaceMapped', () => {
  it('lets a replacement stand for the whole match', () => {
    const replaced = replaceMapped(foldThai('ก<br>ข'), /<br>/g, () => '|');
    expect(replaced.text).toBe('ก|ข');
    expect([replaced.from[1], replaced.to[1]]).toEqual([1, 5]);
  });
});

describe('comparison forms', () => {
  it('sees through stray spaces and the script of digits', () => {
    expect(squeezeThai('มาตรา ๒๕ ยุท ธศาสตร์ ITA')).toBe(squeezeThai('มาตรา25ยุทธศาสตร์ita'));
  });

  it('sees through marks that are read for one another, but keeps words apart', () => {
    expect(looseThai('ยื่นที่ใหญ่ ฎีกา')).toBe(looseThai('ยืนทิไหญ ฏิกา'));
    expect(looseThai('หนองแขม')).not.toBe(looseThai('หนองแวม'));
  });

  it('counts the columns a text takes', () => {
    expect(displayWidth('ที่นี่')).toBe(2);
    expect(displayWidth('น้ำ')).toBe(2);
  });

  it('folds blanks', () => {
    expect(foldWhitespace('  ก \n\n ข  ')).toBe('ก ข');
  });
});
