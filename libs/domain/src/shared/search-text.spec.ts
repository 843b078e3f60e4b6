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
    ['sara am split in the middle of a word', 'การด าเนินการ', 'การดำเนินการ'],
    ['sara am split at the beginning', 'ด าเนินการ', 'ดำเนินการ'],
    ['sara am split at the end', 'ประจ า', 'ประจำ'],
    ['sara am split by a no-break space and an unseen one', 'ส\u00a0\u200bานัก', 'สำนัก'],
    ['sara am split before its tone', 'แม่น ้าลำ', 'แม่น้ำลำ'],
    ['sara am split after its tone', 'แม่น้ าลำ', 'แม่น้ำลำ'],
    ['sara am split twice', 'ประจ าส านักงาน', 'ประจำสำนักงาน'],
    ['sara am split between nikhahit and aa', 'ดํ าเนินการ', 'ดำเนินการ'],
    ['sara am as nikhahit and aa with an unseen character between', 'ดํ\u200bาเนินการ', 'ดำเนินการ'],
    ['tone marks of old fonts', 'ท\uf702\uf70aน\uf713ป\uf70b', 'ที่น่ป้'],
    ['letters of old fonts', '\uf700าน หญ\uf70fง', 'ฐานหญญง'],
    ['all glyphs of old fonts', 'ก\uf710ข\uf711ค\uf712ง\uf717จ\uf718ฉ\uf719ช\uf71a', 'กัขํค็ง์จุฉูชฺ'],
    ['a text of letters that stand alone', 'ก า ร', 'การ'],
    ['aa that begins a line', 'ก\nาร', 'การ'],
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

  it('is damaged as texts are, and finds what is written well, and the other way round', () => {
    expect(searchWords('ด าเนินการ ประจ าปี', [])).toEqual(['ดำเนินการ', 'ประจำปี']);
    for (const [damaged, well] of [
      ['การด าเนินการตามแผน', 'ดำเนินการ'],
      ['ท\uf702\uf70aดิน', 'ที่ดิน'],
      ['ทําความดี', 'ทำความดี'],
      ['ธรร\u200bมาภิบาล', 'ธรรมาภิบาล'],
    ] as const) {
      expect(normaliseForSearch(damaged)).toContain(searchWords(well, [])[0]);
      expect(searchWords(damaged, []).every((word) => normaliseForSearch(damaged).includes(word))).toBe(true);
    }
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
