import { describe, expect, it } from '@jest/globals';
import { searchLimits } from './search-limits.js';
import { normaliseForSearch, searchWords } from './search-text.js';

const codeOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('normaliseForSearch', () => {
  it.each([
    ['two sara e', 'เเผน', 'แผน'],
    ['three sara e', 'เเเผน', 'แเผน'],
    ['nikhahit and aa', 'ทํา', 'ทำ'],
    ['nikhahit, tone, aa', 'นํ้า', 'น้ำ'],
    ['tone, nikhahit, aa', 'น้ํา', 'น้ำ'],
    ['am before its tone', 'นำ้', 'น้ำ'],
    ['aa before the tone', 'บา้น', 'บ้าน'],
    ['tone before the vowel below', 'อยู่', 'อยู่'],
    ['tone before the vowel above', 'ท่ี', 'ที่'],
    ['the silencing mark before its vowel', 'สิทธ์ิ', 'สิทธิ์'],
    ['a mark twice', 'ที่่', 'ที่'],
    ['lakkhangyao for aa', 'ฤๅษี', 'ฤาษี'],
    ['Thai digits', 'ปี ๒๕๖๖', 'ปี2566'],
    ['Latin case', 'Nong Khaem ITA', 'nongkhaemita'],
    ['no-break space', 'หนอง\u00a0แขม', 'หนองแขม'],
    ['zero-width space', 'หนอง\u200bแขม', 'หนองแขม'],
    ['soft hyphen, joiners and a byte order mark', '\ufeffธรร\u00adมา\u200dภิ\u2060บาล', 'ธรรมาภิบาล'],
    ['line ends', 'ธรร\r\nมาภิบาล\u2028', 'ธรรมาภิบาล'],
    ['marks parted by what is invisible', 'ที\u200b\u200bี่', 'ที่'],
  ])('takes %s for what they look like', (_, written, meant) => {
    expect(normaliseForSearch(written)).toBe(normaliseForSearch(meant));
    expect(normaliseForSearch(written)).toBe(meant.replace(' ', ''));
  });

  it('keeps apart what reads differently', () => {
    const words = ['ก้าว', 'กาว', 'เกาะ', 'แกะ', 'ใจ', 'ไจ', 'คํ', 'ค', 'ปลา', 'ปลำ', 'É', 'ß', '%', '_', '\\'];
    expect(new Set(words.map(normaliseForSearch)).size).toBe(words.length);
  });

  it('leaves right text alone', () => {
    const right = 'สำนักงานเขตหนองแขมส่งเสริมน้ำใจและความซื่อสัตย์สุจริตปี2566ทั้งหมด50เขต(bangkok)';
    expect(normaliseForSearch(right)).toBe(right);
  });
});

describe('searchWords', () => {
  it('gives each word once, in the form that is searched', () => {
    expect(searchWords('  เเผน  ปี ๒๕๖๖\u3000ปี แผน Nong\u00a0Khaem ', [])).toEqual([
      'แผน',
      'ปี',
      '2566',
      'nong',
      'khaem',
    ]);
  });

  it('takes one letter beside a word', () => {
    expect(searchWords('มาตรการ 5', [])).toEqual(['มาตรการ', '5']);
  });

  it.each(['', '   ', '\u200b\u200b', 'ก', 'ก ข ค', ' % ', '😀', '้้'])(
    'refuses %j, which has no word of two',
    (search) => {
      expect(codeOf(() => searchWords(search, ['filter', 'search']))).toBe('SEARCH_TOO_SHORT');
    },
  );

  it('refuses what is too long, has too many words, or cannot be text', () => {
    expect(codeOf(() => searchWords('ก'.repeat(searchLimits.length + 1), []))).toBe('TEXT_TOO_LONG');
    expect(codeOf(() => searchWords('aa bb cc dd ee ff gg hh ii jj kk', []))).toBe('INVALID_INPUT');
    expect(codeOf(() => searchWords('กา\u0000', []))).toBe('INVALID_INPUT');
    expect(codeOf(() => searchWords('กา\ud800', []))).toBe('INVALID_INPUT');
  });
});
