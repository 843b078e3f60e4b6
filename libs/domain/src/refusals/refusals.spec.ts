import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  invalidInputs,
  refusalCatalogue,
  refusalMessage,
  refuse,
  refuseInput,
  type Language,
  type RefusalCode,
  type RefusalParameters,
} from './refusals.js';

const codes = Object.keys(refusalCatalogue) as RefusalCode[];
const languages: readonly Language[] = ['th', 'en'];
const parametersOf = (code: RefusalCode): string[] =>
  [...(refusalCatalogue[code].th + refusalCatalogue[code].en).matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

const digits = (length: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((number) => String(number).padStart(length, '0'));
const likeDay = fc.tuple(digits(4), digits(2), digits(2)).map((parts) => parts.join('-'));

describe('the message of a refusal', () => {
  it('is written in either language, whatever its parameters are', () => {
    const value = fc.oneof(fc.string(), likeDay, fc.double(), fc.integer());
    const named = (names: string[]): fc.Arbitrary<RefusalParameters> =>
      fc
        .array(fc.tuple(fc.oneof(fc.constantFrom('detail', ...names), fc.string()), value))
        .map((pairs) => Object.fromEntries(pairs));
    const said = fc
      .constantFrom(...codes)
      .chain((code) => fc.record({ code: fc.constant(code), parameters: named(parametersOf(code)) }));
    fc.assert(
      fc.property(said, fc.constantFrom(...languages), ({ code, parameters }, language) => {
        expect(refusalMessage(code, parameters, language).length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves a file name and a code as they are, though they look like a day', () => {
    for (const language of languages)
      for (const given of ['2566-01-01', '2023-01-31', '2023-99-99']) {
        expect(refusalMessage('EVIDENCE_FILE_TYPE', { fileName: given }, language)).toContain(given);
        expect(refusalMessage('SCHEME_STATED_TWICE', { name: given }, language)).toContain(given);
      }
  });

  it('says sizes in the units that people know', () => {
    const sizes = { actual: 6_000_000, maximum: 5_000_000 };
    expect(refusalMessage('EVIDENCE_FILE_TOO_LARGE', sizes, 'th')).toContain('ขนาด 6.0 MB เกินเพดาน 5.0 MB');
    expect(refusalMessage('BODY_TOO_LARGE', sizes, 'en')).toContain('larger than 5.0 MB');
  });

  it('gives a day the Thai reader in the Buddhist Era, and one that is none as it stands', () => {
    const closed = { opensOn: '2026-04-01', locksOn: '2026-99-99' };
    expect(refusalMessage('ROUND_CLOSED', closed, 'th')).toContain('(เปิด 1 เม.ย. 2569 ปิดแก้ไข 2026-99-99)');
    expect(refusalMessage('ROUND_CLOSED', closed, 'en')).toContain('opens 2026-04-01');
  });
});

describe('the parameters of a refusal', () => {
  it('are those that its message names: another, or a missing one, does not compile', () => {
    const given = refuse('TEXT_TOO_LONG', { maximum: 10, actual: 12 }, ['title']);
    expect(given.message).toBe('This text has 12 characters; 10 are allowed. Shorten it.');
    // @ts-expect-error -- the message names `actual` as well
    expect(refuse('TEXT_TOO_LONG', { maximum: 10 }).message).toContain('{actual}');
    // @ts-expect-error -- the message has no parameter of that name
    expect(refuse('TEXT_REQUIRED', { minimum: 1 }).message).not.toContain('1');
    // @ts-expect-error -- there is no such code
    expect(() => refuse('TEXT_TOO_FUNNY')).toThrow(TypeError);
  });

  it('are published beside where they are known', () => {
    expect(refuse('FORBIDDEN', { action: 'APPROVE' }).parameters).toEqual({ action: 'APPROVE' });
    expect(refuse('FORBIDDEN').parameters).toEqual({});
  });
});

describe('what INVALID_INPUT says is wrong', () => {
  const details = Object.keys(invalidInputs) as (keyof typeof invalidInputs)[];

  it('has words in both languages with the same parameters', () => {
    const names = (sentence: string): string[] =>
      [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
    for (const detail of details) {
      const { th, en } = invalidInputs[detail];
      expect([detail, names(th)]).toEqual([detail, names(en)]);
      expect(th).toMatch(/\p{Script=Thai}/u);
      expect(en).not.toMatch(/\p{Script=Thai}/u);
    }
  });

  it('is a code with parameters, and a sentence of the reader', () => {
    const { code, parameters, path } = refuseInput('SEARCH_WORDS', { actual: 12, maximum: 10 }, ['filter', 'search']);
    expect({ code, parameters, path }).toEqual({
      code: 'INVALID_INPUT',
      parameters: { detail: 'SEARCH_WORDS', actual: 12, maximum: 10 },
      path: ['filter', 'search'],
    });
    expect(refusalMessage(code, parameters, 'th')).toBe('ข้อมูลไม่ถูกต้อง: คำค้นมี 12 คำ ไม่เกิน 10 คำ');
    expect(refusalMessage(code, parameters, 'en')).toBe('The input is not valid: the search has 12 words; at most 10');
  });
});
