import { describe, expect, it } from '@jest/globals';
import { codesOf, planWith, read } from './reading.fixture.js';

const names = [
  'การปฏิบัติหน้าที่',
  'การใช้งบประมาณ',
  'การใช้อำนาจ',
  'การใช้ทรัพย์สินของราชการ',
  'การแก้ไขปัญหาการทุจริต',
  'คุณภาพการดำเนินงาน',
  'ประสิทธิภาพการสื่อสาร',
  'การปรับปรุงระบบการทำงาน',
  'การเปิดเผยข้อมูล',
  'การป้องกันการทุจริต',
];
const scores = [95.61, 84.96, 91.88, 87.05, 90.42, 92.04, 88.17, 89.3, 97.5, 93.75];
const earlier = [80.11, 81.22, 82.33, 83.44, 84.55, 85.66, 86.77, 87.88, 88.99, 90];
const two = (score: number): string => score.toFixed(2);
const bySize = scores.map((_, index) => index).sort((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0));

const of = (section: string) => {
  const reading = read(planWith({ body: section }));
  const { ita } = reading;
  return {
    ita: ita && [ita.fiscalYear, ita.scores, ita.total, ita.level],
    codes: codesOf(reading).filter((code) => /ITA|INDICATOR|VALUE/.test(code)),
  };
};
const heading = 'ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567';
const table = (head: string, rows: string[]): string =>
  [`| ${head} |`, `|${'---|'.repeat(head.split('|').length)}`, ...rows].join('\n');
const right = [2567, scores, 92.19, 'ผ่านดี'];

describe('an ITA table', () => {
  it('sorted by score is put in order by name and number, and said', () => {
    const rows = bySize.map(
      (at, index) => `| ${index + 1} | ตัวชี้วัดที่ ${at + 1} ${names[at]} | ${two(scores[at] ?? 0)} | ผ่านดี |`,
    );
    const text = `${heading}\n\n${table('อันดับ | ตัวชี้วัด | คะแนนเฉลี่ย | ระดับ', rows)}\n\nคะแนนรวม ITA 92.19 ระดับ ผ่านดี`;
    expect(of(text)).toEqual({ ita: right, codes: ['INDICATORS_REORDERED'] });
  });

  it('sorted by score with ranks only is put in order by name', () => {
    const rows = bySize.map((at, index) => `| ${index + 1} | ${names[at]} | ${two(scores[at] ?? 0)} |`);
    const text = `${heading}\n\n${table('ลำดับ | ตัวชี้วัด | คะแนน', [...rows, '| | คะแนนรวม | 92.19 |'])}`;
    expect(of(text)).toEqual({ ita: [2567, scores, 92.19, null], codes: ['INDICATORS_REORDERED'] });
  });

  it('whose names repeat keeps its positions', () => {
    const rows = names.map((name, at) => `| ${at + 1} | ${at === 4 ? names[3] : name} | ${two(scores[at] ?? 0)} |`);
    expect(of(`${heading}\n\n${table('ที่ | ตัวชี้วัด | คะแนน', rows)}`)).toEqual({
      ita: [2567, scores, null, null],
      codes: ['INDICATOR_NAME_REPEATED'],
    });
  });

  it('without one indicator keeps the others at their places', () => {
    const rows = names.flatMap((name, at) => (at === 3 ? [] : [`| ${name} | ${two(scores[at] ?? 0)} |`]));
    const { ita, codes } = of(`${heading}\n\n${table('ตัวชี้วัด | คะแนน', rows)}`);
    expect(ita?.[1]).toEqual(scores.map((score, at) => (at === 3 ? null : score)));
    expect(codes).toEqual(expect.arrayContaining(['INDICATORS_REORDERED', 'INDICATOR_COUNT_WRONG']));
  });

  const both = names.map((name, at) => `| ${at + 1} | ${name} | ${two(earlier[at] ?? 0)} | ${two(scores[at] ?? 0)} |`);
  const sum = '| | คะแนนรวม | 86.02 | 92.19 |';

  it.each([
    ['in the titles', table('ที่ | ตัวชี้วัด | คะแนน ปี 2566 | คะแนน ปี 2567', [...both, sum])],
    ['alone', table('ที่ | ตัวชี้วัด | 2566 | 2567', [...both, sum])],
    ['of two digits', table('ที่ | ตัวชี้วัด | ปี 66 | ปี 67', [...both, sum])],
    ['below a title over both', table('ที่ | ตัวชี้วัด | คะแนน |  ', ['| | | ปี 2566 | ปี 2567 |', ...both, sum])],
  ])('of two years side by side, years %s: last year’s', (_, tables) => {
    const { ita, codes } = of(`ผลการประเมิน ITA\n\n${tables}`);
    expect(ita?.slice(0, 3)).toEqual([2567, scores, 92.19]);
    expect(codes).toContain('ITA_YEAR_DECIDED');
  });

  it('of each of two years: last year’s', () => {
    const one = (values: number[]): string =>
      table(
        'ตัวชี้วัด | คะแนน',
        names.map((name, at) => `| ${name} | ${two(values[at] ?? 0)} |`),
      );
    const text = `ผลการประเมิน ITA\n\nปีงบประมาณ พ.ศ. 2567\n\n${one(scores)}\n\nปีงบประมาณ พ.ศ. 2566\n\n${one(earlier)}`;
    expect(of(text).ita?.slice(0, 2)).toEqual([2567, scores]);
    expect(of(text).codes).toContain('ITA_YEAR_DECIDED');
  });

  it('with the indicators as columns', () => {
    const row = (year: number, values: number[], total: string): string =>
      `| ปี ${year} | ${values.map(two).join(' | ')} | ${total} |`;
    const named = table(`ปี | ${names.join(' | ')} | รวม`, [row(2566, earlier, '86.02'), row(2567, scores, '92.19')]);
    const counted = table(`ปี | ${names.map((_, at) => at + 1).join(' | ')} | รวม`, [row(2567, scores, '92.19')]);
    expect(of(`ผลการประเมิน ITA\n\n${named}`).ita?.slice(0, 3)).toEqual([2567, scores, 92.19]);
    expect(of(`ผลการประเมิน ITA\n\n${counted}`).ita?.slice(0, 3)).toEqual([2567, scores, 92.19]);
  });

  it('takes the total of its year from totals by year', () => {
    const rows = names.map((name, at) => `| ${name} | ${two(scores[at] ?? 0)} |`);
    const totals = 'คะแนนรวม ปี 2566 86.02\nคะแนนรวม ปี 2567 92.19';
    expect(of(`${heading}\n\n${table('ตัวชี้วัด | คะแนน', rows)}\n\n${totals}`).ita?.[2]).toBe(92.19);
  });

  it('says when its scores do not come to its total', () => {
    const rows = names.map((name, at) => `| ${name} | ${two(scores[at] ?? 0)} |`);
    const { codes } = of(`${heading}\n\n${table('ตัวชี้วัด | คะแนน', [...rows, '| คะแนนรวม | 91.29 |'])}`);
    expect(codes).toEqual(['ITA_TOTAL_MISMATCH']);
  });

  it('of the five indexes of before is another scheme', () => {
    const rows = [
      'ดัชนีความโปร่งใส',
      'ดัชนีความพร้อมรับผิด',
      'ดัชนีความปลอดจากการทุจริตในการปฏิบัติงาน',
      'ดัชนีวัฒนธรรมคุณธรรมในองค์กร',
      'ดัชนีคุณธรรมการทำงานในหน่วยงาน',
    ];
    const text = `ผลการประเมิน ITA ปี 2561\n\n${table(
      'ดัชนี | คะแนน',
      rows.map((row) => `| ${row} | 80.00 |`),
    )}`;
    expect(of(text)).toEqual({ ita: null, codes: ['ITA_OTHER_SCHEME'] });
  });
});
