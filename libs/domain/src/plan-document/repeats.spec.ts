import { describe, expect, it } from '@jest/globals';
import { pathOfFinding } from './index.js';
import { codesOf, measureHeading, planWith, read } from './reading.fixture.js';

const row = (title: string, objective: string, method: string): string =>
  `| มิติที่ 1 การสร้างวัฒนธรรมสุจริต | ปลูกจิตสำนึก | ${title} | ${objective} | ${method} | ไม่ใช้งบประมาณ |`;
const found = (text: string, code: string): (readonly [string | null, string])[] => {
  const reading = read(text);
  return reading.findings
    .filter((finding) => finding.code === code)
    .map((finding) => [pathOfFinding(reading, finding), finding.messageEn]);
};

describe('a document that says things twice', () => {
  const table = [
    measureHeading,
    row('1. กิจกรรมรับและติดตามเรื่องร้องเรียน', '1. เพื่อรับและติดตามเรื่องร้องเรียน', '1. จัดประชุม'),
    row('2. กิจกรรมคัดเลือกบุคลากรดีเด่น', '1. เพื่อเป็นแบบอย่าง', '1. ออกประกาศ'),
    row('3. กิจกรรมรับและติดตามเรื่องร้องเรียนของเขต', '1. เพื่อให้ทุกเรื่องมีคำตอบ', '1. รับเรื่องที่ศูนย์บริการ'),
  ].join('\n');

  it('is told of measures that repeat each other, and of an objective that repeats its title', () => {
    expect(found(planWith({ table }), 'MEASURE_REPEATED')).toEqual([
      ['measures[2].title', 'Measure 3 has the title or the steps of measure 1. Check whether they are one measure.'],
    ]);
    expect(found(planWith({ table }), 'OBJECTIVE_REPEATS_TITLE')).toEqual([
      [expect.stringMatching(/^measures\[0\]\.objectives/), expect.stringContaining('measure 1')],
    ]);
    expect(codesOf(read(planWith({})))).not.toContain('MEASURE_REPEATED');
  });

  it('is told of two titles of its plan, not of the plans of others', () => {
    const other = (words: string): string[] =>
      found(planWith({ body: `กรอบการจัดทำ${words}` }), 'PLAN_TITLES_DIFFER').map(([, message]) => message);
    expect(other('แผนปฏิบัติการป้องกันการทุจริตประจำปีงบประมาณ พ.ศ. 2568')).toEqual([
      'The document calls its plan by two titles (“แผนปฏิบัติการต่อต้านการทุจริตและประพฤติมิชอบ” and “แผนปฏิบัติการป้องกันการทุจริต”). Use one throughout.',
    ]);
    expect(other('แผนปฏิบัติการต่อต้านการทุจริต')).toEqual([]);
    expect(other('แผนปฏิบัติการป้องกันการทุจริตของกรุงเทพมหานคร')).toEqual([]);
    expect(other('แผนปฏิบัติการด้านการป้องกันการทุจริต')).toEqual([]);
  });
});
