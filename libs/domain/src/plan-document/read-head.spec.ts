import { describe, expect, it } from '@jest/globals';
import { codesOf, memoOf, planWith, read } from './reading.fixture.js';

const copied = (sentence: string, times: number): string => Array(times).fill(sentence).join('\n');
const approved = 'อนุมัติ\nผู้อำนวยการเขตคลองสาน\n19 ธ.ค. 2567';
const said = (text: string, code: string): string[] =>
  read(text)
    .findings.filter((finding) => finding.code === code)
    .map(({ messageEn }) => messageEn);

describe('the district', () => {
  const others = copied('สำนักงานเขตบางรักไม่มีเรื่องร้องเรียนที่มีมูล สำนักงานเขตบางรักติดตามทุกเรื่อง', 12);

  it('is that of memo and title, not that of copied sentences, and both are named', () => {
    const text = planWith({ body: `คำนำ\n${others}` });
    expect(read(text).districtCode).toBe(1018);
    expect(said(text, 'DISTRICT_DECIDED')).toEqual([expect.stringMatching(/“บางรัก” ×24.*คลองสาน \(1018\)/)]);
    const [other] = read(text).findings.filter(({ code }) => code === 'DISTRICT_OTHER_NAMED');
    expect(text.slice(other?.start, other?.end)).toBe('บางรัก');
  });

  it('is that of the title alone, and that of the signature alone', () => {
    const body = `คำนำ\n${others}`;
    expect(read(planWith({ memo: '\n', body })).districtCode).toBe(1018);
    const signed = planWith({ memo: '\n', title: 'แผนปฏิบัติการต่อต้านการทุจริต\nประจำปีงบประมาณ พ.ศ. 2568', body });
    expect(read(`${signed.replace(/ของสำนักงานเขตคลองสาน/g, '')}\n\n${approved}`).districtCode).toBe(1018);
  });

  it('is named with the other one when memo and title differ', () => {
    const title = 'แผนปฏิบัติการต่อต้านการทุจริต\nประจำปีงบประมาณ พ.ศ. 2568\nสำนักงานเขตบางรัก';
    const reading = read(planWith({ title }));
    expect(reading.districtCode).toBe(1018);
    expect(codesOf(reading)).toEqual(expect.arrayContaining(['DISTRICT_DECIDED', 'DISTRICT_OTHER_NAMED']));
  });

  it('of an address is not another office', () => {
    expect(codesOf(read(planWith({ body: 'เลขที่ 173 ถนนดินสอ เขตพระนคร กรุงเทพมหานคร 10200' })))).not.toContain(
      'DISTRICT_DECIDED',
    );
  });
});

describe('the fiscal year', () => {
  const sentence = 'แผนปฏิบัติการต่อต้านการทุจริตและประพฤติมิชอบ ประจำปีงบประมาณ พ.ศ. 2567 ใช้ติดตามผล';

  it('is that of memo and title, not that of copied sentences, and both are named', () => {
    const text = planWith({ body: `คำนำ\n${copied(sentence, 12)}` });
    expect(read(text).fiscalYear).toBe(2568);
    expect(said(text, 'FISCAL_YEAR_DECIDED')).toEqual([expect.stringMatching(/2567 ×12.*Decided: 2568/)]);
  });

  it('is that of the title where there is no memo, and that of the memo where the title was left over', () => {
    expect(read(planWith({ memo: '\n', body: `คำนำ\n${copied(sentence, 12)}` })).fiscalYear).toBe(2568);
    const title = 'แผนปฏิบัติการต่อต้านการทุจริตและประพฤติมิชอบ\nประจำปีงบประมาณ พ.ศ. 2567\nสำนักงานเขตคลองสาน';
    const reading = read(planWith({ title }));
    expect(reading.fiscalYear).toBe(2568);
    expect(codesOf(reading)).toContain('FISCAL_YEAR_DECIDED');
  });

  it.each([
    ['two digits', 'ประจำปีงบประมาณ 68'],
    ['พุทธศักราช', 'ประจำปีงบประมาณ พุทธศักราช 2568'],
    ['the Gregorian year', 'ประจำปีงบประมาณ ค.ศ. 2025'],
    ['a plan of five years', 'ระยะ 5 ปี (พ.ศ. 2566 – 2570)\nฉบับทบทวน ประจำปีงบประมาณ พ.ศ. 2568'],
    ['mixed digits', 'ประจำปีงบประมาณ พ.ศ. ๒๕6๘'],
  ])('is read from %s', (_, year) => {
    const title = `แผนปฏิบัติการป้องกันการทุจริต ${year}\nสำนักงานเขตคลองสาน`;
    expect(read(planWith({ memo: '\n', title })).fiscalYear).toBe(2568);
  });

  it('is unknown when the only one cannot be', () => {
    const title = 'แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2667\nสำนักงานเขตคลองสาน';
    expect(() => read(planWith({ memo: '\n', title }))).toThrow(
      expect.objectContaining({ code: 'FISCAL_YEAR_UNKNOWN' }),
    );
  });

  it('has its own approval: last year’s is not taken', () => {
    const text = planWith({ memo: memoOf('อนุมัติ\nผู้อำนวยการเขตคลองสาน\n19 ธ.ค. 2566') });
    expect([read(text).approvedOn, read(text).fiscalYear]).toEqual([null, 2568]);
  });
});

describe('the head of the memo', () => {
  const memo = (unit: string, day: string): string =>
    `บันทึกข้อความ\nส่วนราชการ ${unit}\nที่ กท 1801/12\nวันที่ ${day}\nเรื่อง แผนปฏิบัติการต่อต้านการทุจริต ประจำปีงบประมาณ พ.ศ. 2568\nเรียน ผู้อำนวยการเขตคลองสาน`;

  it.each([
    ['ฝ่ายปกครอง สำนักงานเขตคลองสาน', 'ฝ่ายปกครอง'],
    ['ฝ่ายปกครอง สำนักงานเขตคลองสาน โทร. 0 2437 5279', 'ฝ่ายปกครอง'],
    ['ฝ่ายรายได้ โทร. 1234', 'ฝ่ายรายได้'],
    ['สำนักงานเขตคลองสาน', null],
  ])('names the section in %j', (unit, meant) => {
    expect(read(planWith({ memo: memo(unit, '19 ธ.ค. 2567') })).issuingUnit).toBe(meant);
  });

  it.each([
    ['19 ธ.ค. 2567', '2024-12-19'],
    ['๑๙ ธันวาคม ๒๕๖๗', '2024-12-19'],
    ['19/12/67', '2024-12-19'],
  ])('has its day in %j', (day, iso) => {
    const text = planWith({ memo: memo('ฝ่ายปกครอง', day) });
    const reading = read(text);
    expect(reading.memoOn).toBe(iso);
    expect(codesOf(reading)).not.toContain('MEMO_DATE_UNREAD');
    const place = reading.places['memoOn'];
    expect(text.slice(place?.start, place?.end)).toBe(day);
  });

  it.each(['ธ.ค. 2567', '31 ก.พ. 2568', '19 ธ.ค. 2560', '19 ธ.ค. 2667'])('does not take %j, and says so', (day) => {
    const reading = read(planWith({ memo: memo('ฝ่ายปกครอง', day) }));
    expect(reading.memoOn).toBeNull();
    expect(said(planWith({ memo: memo('ฝ่ายปกครอง', day) }), 'MEMO_DATE_UNREAD')).toEqual([
      expect.stringContaining(`“${day}”`),
    ]);
  });

  it('has no day and no section without a memo', () => {
    const reading = read(planWith({ memo: '\n' }));
    expect([reading.memoOn, reading.issuingUnit]).toEqual([null, null]);
  });
});

describe('the first and last parts of a plan', () => {
  const text = 'ปัญหาการทุจริตส่งผลกระทบต่อเสถียรภาพทางเศรษฐกิจและสังคม จึงจัดทำแผนนี้ขึ้นเพื่อป้องกัน';

  it('are read: foreword without its sender, framework, other contents', () => {
    const body = `คำนำ\n\n${text}\n\nสำนักงานเขตคลองสาน\n\nกรอบการจัดทำแผนปฏิบัติการ\n\n${text} ตามกรอบ\n\nอื่น ๆ ที่เกี่ยวข้อง\n\n${text} และอื่น ๆ`;
    const { sections, places } = read(planWith({ body }));
    expect(sections).toMatchObject({ foreword: text, framework: `${text} ตามกรอบ`, others: `${text} และอื่น ๆ` });
    expect(Object.keys(places)).toEqual(
      expect.arrayContaining(['sections.foreword', 'sections.framework', 'sections.others']),
    );
  });
});
