import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Refusal } from '../shared/index.js';
import { decodeDocument, DOCUMENT_BYTE_LIMIT, DOCUMENT_TEXT_LIMIT } from './index.js';
import { demoPlanFile, fixtureFile, read, shapeOf } from './reading.fixture.js';

const demoPlan = readFileSync(demoPlanFile, 'utf8');
const fixture = (name: string): string => readFileSync(fixtureFile(name), 'utf8');

const refusal = (code: string, parameters?: object) =>
  expect.objectContaining(parameters === undefined ? { code } : { code, parameters });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Thai text in the older one-byte encoding: the Thai block of Unicode follows its order. */
const tis620 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => (letter >= '\u0e01' ? letter.charCodeAt(0) - 0x0e00 + 0xa0 : letter.charCodeAt(0)));

describe('decodeDocument', () => {
  const text = 'แผนปฏิบัติการ ๒๕๖๖ (ITA)\n';

  it('reads UTF-8 and UTF-16 with and without their marks, and TIS-620', () => {
    expect(decodeDocument(utf8(text))).toBe(text);
    expect(decodeDocument(utf8(`\ufeff${text}`))).toBe(text);
    expect(decodeDocument(tis620(text))).toBe(text);
    const units = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0));
    const little = new Uint8Array(units.buffer);
    expect(decodeDocument(little)).toBe(text);
    expect(decodeDocument(little.map((_, index) => little[index ^ 1] ?? 0))).toBe(text);
  });

  it('refuses nothing, blanks, binaries and what is too large', () => {
    expect(() => decodeDocument(new Uint8Array())).toThrow(refusal('DOCUMENT_EMPTY'));
    expect(() => decodeDocument(utf8(' \n\t\u200b'))).toThrow(refusal('DOCUMENT_EMPTY'));
    expect(() => decodeDocument(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 8, 0))).toThrow(refusal('DOCUMENT_NOT_TEXT'));
    expect(() => decodeDocument(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a))).toThrow(
      refusal('DOCUMENT_NOT_TEXT'),
    );
    expect(() => decodeDocument(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8))).toThrow(refusal('DOCUMENT_NOT_TEXT'));
    const actual = 20_000_000;
    expect(() => decodeDocument(new Uint8Array(actual))).toThrow(
      refusal('DOCUMENT_TOO_LARGE', { limit: DOCUMENT_BYTE_LIMIT, actual }),
    );
  });

  it('gives text or a refusal for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          expect(decodeDocument(bytes)).not.toContain('\0');
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(Refusal);
        }
      }),
    );
  });
});

describe('readPlanDocument refuses', () => {
  it.each([
    ['an empty document', '', 'DOCUMENT_EMPTY'],
    ['blanks', ' \n \n', 'DOCUMENT_EMPTY'],
    ['a NUL', 'แผน\0', 'DOCUMENT_NOT_TEXT'],
    ['half a surrogate pair', 'แผน\ud800', 'DOCUMENT_NOT_TEXT'],
    ['a recipe', fixture('recipe.txt'), 'DOCUMENT_NOT_A_PLAN'],
    ['news about corruption', 'แผนของรัฐบาลคือปราบทุจริต', 'DOCUMENT_NOT_A_PLAN'],
    ['a plan without a year', demoPlan.replace(/ปีงบประมาณ พ\.ศ\. ๒๕๖./g, 'ปี'), 'FISCAL_YEAR_UNKNOWN'],
  ])('%s', (_, text, code) => {
    expect(() => read(text)).toThrow(refusal(code));
  });

  it('20 MB of text before looking at it', () => {
    const text = 'แผนปฏิบัติการต่อต้านการทุจริต\n'.repeat(700_000);
    const started = performance.now();
    expect(() => read(text)).toThrow(
      refusal('DOCUMENT_TOO_LARGE', { limit: DOCUMENT_TEXT_LIMIT, actual: text.length }),
    );
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it.each([
    ['a municipality that visited a district', fixture('unknown-place.md'), 'เทศบาลเมืองดอยสมมติ'],
    ['a district nobody knows', demoPlan.replace(/หนอง ?แ[ขว][มง]/g, 'ดอยงาม'), 'ดอยงาม'],
    ['a town whose name is near a district’s', demoPlan.replace(/หนอง ?แ[ขว][มง]/g, 'บางพลี'), 'บางพลี'],
    ['a misreading that stands alone', demoPlan.replace(/หนองแขม/g, 'หนองแวง'), 'หนองแวง'],
  ])('the plan of %s', (_, text, name) => {
    expect(() => read(text)).toThrow(refusal('DISTRICT_UNKNOWN', { name }));
  });
});

describe('hostile text', () => {
  const head = '| มิติ | ภารกิจ | โครงการ | วัตถุประสงค์ | วิธีดำเนินการ | งบประมาณ |\n|---|---|---|---|---|---|\n';
  const fill = (part: string): string => part.repeat(Math.floor(150_000 / part.length));

  it.each([
    ['bars', fill('|')],
    ['dashes', `|${fill('-')}x`],
    ['numbers', fill('๑. ')],
    ['districts', fill('เขตกขค ')],
    ['headings', fill('เป้าหมาย\n๑. ก\n')],
    ['signatures', fill('อนุมัติ\nผู้อำนวยการเขต\n')],
    ['blanks after a score word', `ผลการประเมิน ITA\nคะแนน${fill(' ')}`],
    ['rows', head + fill('| มิติที่ ๑ | ก | ๑. ข | ก | ก | - |\n')],
    ['rows that go on', `${head}| มิติที่ ๑ | ก | ๑. ข | ก | ก | - |\n${fill('| | | | ก ข | ก | - |\n')}`],
    ['a long cell', `${head}| มิติที่ ๑ | ก | ๑. ข | ${fill('๑. ก ๒. ข ')} | ก | - |`],
    ['pages', fill(`${head}| มิติที่ ๑ | | ๑. ข | ก | ก | - |\n\n`)],
    ['misread codes', fill('0๒๘ ')],
  ])('%s: takes seconds at most and leaves the plan before it as it is', (_, text) => {
    const started = performance.now();
    const reading = read(`${demoPlan}\n\n${text}`);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(reading.risks).toHaveLength(9);
    expect(reading.findings.length).toBeLessThan(1_000);
  });

  it('of any kind gives a reading or a refusal', () => {
    const part = fc.constantFrom(
      ...'|-\n 0๑.)(*#<br>กเำ่ี'.split(''),
      'แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๖\n',
      'สำนักงานเขตหนองแขม',
      'สำนักงานเขตหนองแวง ',
      `\n${head}`,
      '\n| มติที่ ๒ | ก | ๑. ข | ๑. ก ๒. ข | ก<br>ข | ๑๐ บาท |\n',
      '\n| | | | ต่อ | ๒. ง | |\n',
      '\nบันทึกข้อความ\nที่ กท ๑/\n',
      '\nอนุมัติ\n(นายตัวอย่าง หนึ่ง)\nผู้อำนวยการเขตหนองแขม\n๒๕ เม.ย. ๒๕๖๖\n',
      '\nจุดแข็ง (Strength)\n๑) ด้านระบบ (System) ก\n',
      '\nความเสี่ยงการทุจริต\n(๑) ก (๒) ข ทั้งนี้ ค\n',
      '\nผลการประเมิน ITA\nตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ คะแนน ๙๐.๐๐\nคะแนนรวม ๙๐\n',
      '\nเป้าหมาย\n๑. ก\n๓. ข\n',
      '\nNo Gift Policy ดังนี้\n๑. ก\n๒. ข\n',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        try {
          const reading = read(text);
          for (const { start, end } of [...Object.values(reading.places), ...reading.findings]) {
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          expect(shapeOf(read(text))).toEqual(shapeOf(reading));
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(Refusal);
        }
      }),
      { numRuns: 300 },
    );
  });
});
