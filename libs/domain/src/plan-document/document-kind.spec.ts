import { describe, expect, it } from '@jest/globals';
import { codesOf, memoOf, planWith, read } from './reading.fixture.js';

const office = 'สำนักงานเขตคลองสาน';
const kind = (title: string): string =>
  planWith({ memo: '\n', title: `${title}\nประจำปีงบประมาณ พ.ศ. 2568\n${office}` });
const refusal = (code: string) => expect.objectContaining({ code });

describe('a document that is no plan', () => {
  it.each([
    ['รายงานผลการดำเนินการตามแผนปฏิบัติการต่อต้านการทุจริต รอบ 6 เดือน', 'DOCUMENT_IS_REPORT'],
    ['รายงานผลการดำเนินงานตาม\nแผนปฏิบัติการต่อต้านการทุจริต', 'DOCUMENT_IS_REPORT'],
    ['แบบรายงานความก้าวหน้าแผนปฏิบัติการป้องกันการทุจริต', 'DOCUMENT_IS_REPORT'],
    ['สรุปผลการดำเนินงานตามแผนป้องกันการทุจริต', 'DOCUMENT_IS_REPORT'],
    ['รายงานการประชุมคณะทำงานจัดทำแผนปฏิบัติการต่อต้านการทุจริต', 'DOCUMENT_OTHER_KIND'],
    ['คำสั่งสำนักงานเขตคลองสาน เรื่อง แต่งตั้งคณะทำงานจัดทำแผนต่อต้านการทุจริต', 'DOCUMENT_OTHER_KIND'],
    ['ประกาศเจตจำนงต่อต้านการทุจริต', 'DOCUMENT_OTHER_KIND'],
    ['แผนบริหารจัดการความเสี่ยงการทุจริต', 'DOCUMENT_OTHER_KIND'],
    ['รายงานการประเมินความเสี่ยงการทุจริต', 'DOCUMENT_OTHER_KIND'],
  ])('%s is said to be what it is', (title, code) => {
    expect(() => read(kind(title))).toThrow(refusal(code));
  });

  it('says what it is in both languages', () => {
    expect(() => read(kind('รายงานการประชุมคณะทำงานแผนต่อต้านการทุจริต'))).toThrow(
      expect.objectContaining({ parameters: { kind: 'รายงานการประชุม', kindEn: 'the minutes of a meeting' } }),
    );
  });

  it('is told by the subject of its memo', () => {
    const memo = memoOf('ทราบ').replace('ขออนุมัติแผน', 'รายงานผลการดำเนินการตามแผน');
    expect(() => read(planWith({ memo, title: office }))).toThrow(refusal('DOCUMENT_IS_REPORT'));
  });

  it('is told by its table where no title tells', () => {
    const table =
      '| มิติ | โครงการ | วิธีดำเนินการ | งบประมาณ | ผลการดำเนินการ | เบิกจ่าย |\n|---|---|---|---|---|---|\n| มิติที่ 1 | 1. อบรม | จัด | 500 | อบรมแล้ว | 400 |';
    const text = planWith({ memo: '\n', title: `${office} ปีงบประมาณ พ.ศ. 2568 แผนต่อต้านการทุจริต`, table });
    expect(() => read(text)).toThrow(refusal('DOCUMENT_IS_REPORT'));
  });
});

describe('a plan', () => {
  it('with a report’s memo before it is read, and that is said', () => {
    const memo = memoOf('ทราบ').replace('ขออนุมัติแผน', 'รายงานผลการดำเนินการตามแผน');
    expect(codesOf(read(planWith({ memo })))).toContain('DOCUMENT_KIND_MIXED');
  });

  it.each(['แผนปฏิบัติการต่อต้านการทุจริต', 'ร่างแผนป้องกันการทุจริต', 'แผนการป้องกันและปราบปรามการทุจริต'])('%s', (title) => {
    expect(read(kind(title)).measures).toHaveLength(1);
  });
});

describe('scales of risks', () => {
  const swot =
    'โอกาส (Opportunity)\n1) เทคโนโลยี (Technology) มีระบบรับแจ้งเหตุ\n\nอุปสรรค (Threats)\n1) สังคม (Social) ระบบอุปถัมภ์';

  it.each([
    ['a list', 'เกณฑ์ระดับโอกาสที่จะเกิดความเสี่ยง (Likelihood)\n1) น้อยมาก\n2) น้อย\n3) ปานกลาง'],
    ['a list of another title', 'โอกาสเกิดการทุจริต (Likelihood)\n1. น้อยมาก\n2. น้อย\n3. ปานกลาง'],
    ['a list of the impact', 'ผลกระทบ (Impact)\n1) น้อยมาก\n2) น้อย\n3) ปานกลาง'],
    ['a table', '| ระดับ | โอกาสที่จะเกิด | ผลกระทบ |\n|---|---|---|\n| 5 | บ่อย | รุนแรง |\n| 1 | ไม่เคย | น้อย |'],
  ])('%s are no items of the analysis', (_, scale) => {
    const reading = read(planWith({ body: `สถานการณ์การทุจริต\n\n${swot}\n\n${scale}` }));
    expect([reading.swot.opportunities.length, reading.swot.threats.length]).toEqual([1, 1]);
    expect(reading.risks).toHaveLength(2);
  });
});
