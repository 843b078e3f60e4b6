import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toArabicDigits, toThaiDigits } from '../shared/index.js';
import { demoPlanFile, fixtureFile, read, realPlanFile, shapeOf } from './reading.fixture.js';

const textOf = (file: URL): string => readFileSync(file, 'utf8');
const demoPlan = textOf(demoPlanFile);
const fixture = (name: string): string => textOf(fixtureFile(name));
/** Every document that must give the figures of Nong Khaem's plan: ours, and the real one where it is at hand. */
const plansOf1023: [name: string, text: string][] = [['the demo plan', demoPlan]];
if (existsSync(realPlanFile)) plansOf1023.push(['the real plan', textOf(realPlanFile)]);

describe('a plan with other columns, Arabic digits and Markdown headings', () => {
  const text = fixture('arabic-columns.md');
  const reading = read(text);

  it('has its head', () => {
    expect([reading.districtCode, reading.fiscalYear, reading.approvedOn, reading.documentNumber]).toEqual([
      1025,
      2567,
      '2023-12-15',
      null,
    ]);
  });

  it('has its measures: extra columns left out, misread dimensions decided, <br> lines and bullets split', () => {
    expect(reading.measures.map(({ number, dimension, mission }) => [number, dimension, mission])).toEqual([
      [1, 'CULTURE_OF_INTEGRITY', 'ปลูกฝังค่านิยม'],
      [2, 'CULTURE_OF_INTEGRITY', 'ปลูกฝังค่านิยม'],
      [3, 'TRANSPARENT_ADMINISTRATION', 'เปิดเผยข้อมูล'],
      [4, 'PUBLIC_PARTICIPATION', 'ชุมชนร่วมตรวจ'],
      [5, 'AUDIT_MECHANISMS', 'ตรวจภายใน'],
    ]);
    expect(reading.measures[0]?.objectives).toEqual(['ให้รู้จักดัชนี', 'ให้นำไปใช้กับงาน']);
    expect(reading.measures[0]?.methods).toEqual(['ออกแบบหลักสูตร', 'จัดอบรม 2 รุ่น', 'วัดผล']);
    expect(reading.measures[1]?.methods).toEqual(['เปิดรับชื่อ', 'ประกาศผล']);
    expect(reading.measures[2]?.objectives).toEqual(['ให้ตรวจสอบได้', 'ลดการฮั้ว']);
    expect(JSON.stringify(reading.measures)).not.toMatch(/ต\.ค\./);
  });

  it('has the section of the district that carries each measure out, with its place', () => {
    expect(reading.measures.map(({ responsibleUnit }) => responsibleUnit)).toEqual([
      'ฝ่ายปกครอง',
      'ฝ่ายปกครอง',
      'ฝ่ายการคลัง',
      'ฝ่ายพัฒนาชุมชน',
      'ฝ่ายปกครอง',
    ]);
    const { start, end } = reading.places['measures[3].responsibleUnit'] ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe('ฝ่ายพัฒนาชุมชน');
  });

  it('has its budgets in baht', () => {
    expect(reading.measures.map(({ budget }) => budget)).toEqual(['15000.00', '15000.00', null, '1200000.00', null]);
  });

  it('has its numbered risks, the second line of the first one included', () => {
    expect(reading.risks.map(({ description }) => description)).toEqual([
      'การเรียกรับเงินเพื่อเร่งใบอนุญาตโดยอ้างว่าเป็นค่าดำเนินการ',
      'การนำรถหลวงไปใช้ส่วนตัว',
      'การตรวจรับงานจ้างที่ไม่ครบตามแบบ',
    ]);
  });

  it('has its ITA result from a table of ten rows', () => {
    expect(reading.ita?.scores).toEqual([90, 85.5, 88.25, 84.1, 87, 91, 86.75, 89.3, 95, 100]);
    expect([reading.ita?.fiscalYear, reading.ita?.total, reading.ita?.level]).toEqual([2566, 91.8, 'ผ่านดี']);
    expect(reading.ita?.indicators[8]?.level).toBe('ผ่านดีเยี่ยม');
  });

  it('meets the whole checklist, the index in its table of measures', () => {
    expect(reading.checklist.map(({ status }) => status)).toEqual(Array(6).fill('MET'));
    expect(reading.checklist[5]?.evidence?.text).toMatch(/^โครงการอบรม.*CPI\)$/);
  });

  it('leaves the higher plan that it names and the misread dimension to look at', () => {
    expect(reading.findings.map(({ code, start, end }) => [code, text.slice(start, end)])).toEqual([
      ['HIGHER_PLANS_NAMED', 'ยุทธศาสตร์ชาติ'],
      ['DIMENSION_MISREAD', 'มติที่ 2'],
    ]);
    expect(reading.swot.strengths.map(({ factor, text: said }) => [factor, said])).toEqual([
      ['SKILL', 'เจ้าหน้าที่ผ่านการอบรมครบทุกคน'],
      ['STRUCTURE', 'แยกคนรับเงินกับคนลงบัญชี'],
    ]);
    expect([reading.noGiftRules.length, reading.goals.length, reading.benefits.length]).toEqual([3, 1, 2]);
  });
});

describe('a plan whose dimensions are headings and whose measures have no numbers', () => {
  const reading = read(fixture('headings-between-tables.txt').replace(/\n/g, '\r\n'));

  it('takes the dimension from the heading above, or from a row over the whole table', () => {
    expect([reading.districtCode, reading.fiscalYear, reading.approvedOn]).toEqual([1046, 2568, '2025-01-03']);
    expect(reading.measures.map(({ number, dimension, title, budget }) => [number, dimension, title, budget])).toEqual([
      [1, 'CULTURE_OF_INTEGRITY', 'ค่ายเยาวชนสุจริต', '50000.00'],
      [2, 'CULTURE_OF_INTEGRITY', 'อบรมเจ้าหน้าที่ใหม่', null],
      [3, 'TRANSPARENT_ADMINISTRATION', 'เผยแพร่สัญญาจ้าง', null],
      [4, 'AUDIT_MECHANISMS', 'สุ่มตรวจหน้างาน', '5000.00'],
    ]);
    expect(reading.measures[2]?.methods).toEqual(['ลงเว็บภายใน ๗ วัน', 'ส่งสำเนาให้ชุมชน']);
  });

  it('reads SWOT and risks from tables, and says what is missing', () => {
    expect(reading.swot.strengths.map(({ factor }) => factor)).toEqual(['STAFF', 'SHARED_VALUE']);
    expect(reading.swot.threats.map(({ text }) => text)).toEqual(['นโยบายเปลี่ยนบ่อย', 'ระบบอุปถัมภ์']);
    expect(reading.risks).toHaveLength(2);
    expect(reading.goals).toEqual(['ไม่มีเรื่องร้องเรียนที่มีมูล', 'ทุกงานจ้างเปิดเผยราคากลาง']);
    const missing = reading.findings.filter(({ code }) => code === 'SECTION_MISSING');
    expect(missing.map(({ messageEn }) => messageEn)).toEqual([
      'The section “No Gift rules” was not found.',
      'The section “objectives of the plan” was not found.',
      'The section “benefits of the plan” was not found.',
      'The section “ITA result” was not found.',
    ]);
    expect(reading.ita).toBeNull();
  });
});

describe.each(plansOf1023)('%s in another spelling', (_, text) => {
  const shape = shapeOf(read(text));

  it.each<[string, (plan: string) => string]>([
    ['Arabic digits', (plan) => toArabicDigits(plan)],
    ['nikhahit + า for ำ', (plan) => plan.replace(/ำ/g, 'ํา')],
    ['two เ for แ', (plan) => plan.replace(/แ/g, 'เเ')],
    ['Windows line ends and a byte order mark', (plan) => `\ufeff${plan.replace(/\n/g, '\r\n')}`],
    ['zero-width spaces', (plan) => plan.replace(/ร/g, 'ร\u200b')],
    ['every มิติ misread', (plan) => plan.replace(/มิติ/g, 'มติ')],
    ['tone marks typed before their vowels', (plan) => plan.replace(/ี่/g, '่ี')],
    ['no blank lines', (plan) => plan.replace(/\n{2,}/g, '\n')],
    ['bold headings', (plan) => plan.replace(/^(เป้าหมาย|วัตถุประสงค์.*|ผลการประเมิน.*|แนวนโยบาย.*)$/gm, '**$1**')],
    ['measures without numbers', (plan) => plan.replace(/\| [๑-๘]\. ?(?=กิจกรรม|โครงการ|มาตรการ|ประกาศเจต)/g, '| ')],
    [
      'the columns in another order, with two more',
      (plan) =>
        plan.replace(
          /^\|(.*)\|(.*)\|(.*)\|(.*)\|(.*)\|(.*)\|$/gm,
          (_row, a: string, b: string, c: string, d: string, e: string, f: string) => {
            const title = /ภารกิจตาม/.test(b);
            return `|${[f, title ? 'ผู้รับผิดชอบ' : 'ฝ่ายปกครอง', a, b, title ? 'ระยะเวลา' : 'ทั้งปี', c, d, e].join('|')}|`;
          },
        ),
    ],
  ])('%s: reads the same', (_name, respell) => {
    const respelt = respell(text);
    expect(respelt).not.toBe(text);
    expect(shapeOf(read(respelt))).toEqual(shape);
  });

  it('any stray spaces inside words: reads the same', () => {
    const letter = /[\u0e01-\u0e4e]/;
    const chance = fc.record({ share: fc.integer({ min: 1, max: 15 }), seed: fc.integer({ min: 1, max: 100_000 }) });
    fc.assert(
      fc.property(chance, ({ share, seed }) => {
        let state = seed;
        const spaced = [...text].map((unit, index) => {
          state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
          return letter.test(unit) && letter.test(text[index + 1] ?? '') && state % 100 < share ? `${unit} ` : unit;
        });
        expect(shapeOf(read(spaced.join('')))).toEqual(shape);
      }),
      { numRuns: 15 },
    );
  });
});

describe('budgets of a plan', () => {
  it.each([
    ['๑๕,๐๐๐ บาท', '15000.00'],
    ['15,000.- บาท', '15000.00'],
    ['1,250.50', '1250.50'],
    ['ไม่มี', null],
  ])('%s', (written, budget) => {
    const reading = read(demoPlan.replace(/ไม่ใช้ ?งบประมาณ/g, written));
    expect(reading.measures.map((measure) => measure.budget)).toEqual(Array(8).fill(budget));
  });

  it('survives digits in the other script', () => {
    const reading = read(toThaiDigits(fixture('arabic-columns.md')));
    expect(reading.measures.map(({ budget }) => budget)).toEqual(['15000.00', '15000.00', null, '1200000.00', null]);
  });
});
