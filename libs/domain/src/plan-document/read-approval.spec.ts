import { describe, expect, it } from '@jest/globals';
import { codesOf, memoOf, planWith, read } from './reading.fixture.js';

const director = 'ผู้อำนวยการเขตคลองสาน';
const signed = `${director}\n19 ธ.ค. 2567`;
const of = (order: string) => {
  const reading = read(planWith({ memo: memoOf(order) }));
  return { date: reading.approvedOn, codes: codesOf(reading).filter((code) => code.startsWith('APPROVAL')) };
};

describe('an approved plan', () => {
  it.each([
    ['an order alone', `อนุมัติ\n${signed}`],
    ['a ticked box', `☑ อนุมัติ\n☐ ไม่อนุมัติ\n${signed}`],
    ['a crossed box', `☒ อนุมัติ\n☐ ไม่อนุมัติ\n${signed}`],
    ['a box of another font', `🗹 อนุมัติ\n🞏 ไม่อนุมัติ\n${signed}`],
    ['Wingdings', `\uf0fe อนุมัติ\n\uf0a8 ไม่อนุมัติ\n${signed}`],
    ['brackets', `( ✓ ) อนุมัติ\n(   ) ไม่อนุมัติ\n${signed}`],
    ['brackets on one line', `(/) อนุมัติ   ( ) ไม่อนุมัติ\n${signed}`],
    ['square brackets', `[x] อนุมัติ\n[ ] ไม่อนุมัติ\n${signed}`],
    ['boxes after the words', `อนุมัติ ☑  ไม่อนุมัติ ☐\n${signed}`],
    ['a tick beside dots', `✓ อนุมัติ  ........ ไม่อนุมัติ\n${signed}`],
    ['the other struck through', `อนุมัติ/~~ไม่อนุมัติ~~\n${signed}`],
    [
      'the other struck letter by letter',
      `อนุมัติ / ไ\u0336ม\u0336่\u0336อ\u0336น\u0336ุ\u0336ม\u0336ั\u0336ต\u0336ิ\u0336\n${signed}`,
    ],
    ['only the word not struck', `~~ไม่~~อนุมัติ\n${signed}`],
    ['what is harmless', `อนุมัติตามเสนอ\n${signed}`],
    ['what is to be done', `อนุมัติ และให้ดำเนินการตามแผนต่อไป\n${signed}`],
    ['both endorsed and approved', `เห็นชอบและอนุมัติ\n${signed}`],
    ['known and approved', `- ทราบ\n- อนุมัติ\n${signed}`],
    ['one paragraph', `อนุมัติ (นางสาวตัวอย่าง หนึ่ง) ${director} 19 ธ.ค. 2567`],
    [
      'signatures side by side',
      `| เห็นชอบ | อนุมัติ |\n|---|---|\n| (นายตัวอย่าง สอง) | (นางตัวอย่าง หนึ่ง) |\n| หัวหน้าฝ่ายปกครอง | ${director} |\n| 15 ธ.ค. 2567 | 19 ธ.ค. 2567 |`,
    ],
    [
      'signatures in cells',
      `| เห็นชอบ<br>หัวหน้าฝ่ายปกครอง<br>15 ธ.ค. 2567 | อนุมัติ<br>${director}<br>19 ธ.ค. 2567 |\n|---|---|`,
    ],
    ['a day in figures', `อนุมัติ\n${director}\n19/12/67`],
    ['the assistant acting', `อนุมัติ\nผู้ช่วยผู้อำนวยการเขต รักษาราชการแทน${director}\n19 ธ.ค. 2567`],
    ['a sentence', `${director} อนุมัติแผนนี้แล้ว เมื่อวันที่ 19 ธันวาคม 2567`],
  ])('%s', (_, order) => {
    expect(of(order)).toEqual({ date: '2024-12-19', codes: [] });
  });
});

describe('a plan that is not approved', () => {
  it.each([
    ['a tick before the refusal', `☐ อนุมัติ\n☑ ไม่อนุมัติ\n${signed}`, 'APPROVAL_REFUSED'],
    ['Wingdings before the refusal', `\uf06f อนุมัติ \uf0fc ไม่อนุมัติ\n${signed}`, 'APPROVAL_REFUSED'],
    ['brackets', `( ) อนุมัติ  (✓) ไม่อนุมัติ\n${signed}`, 'APPROVAL_REFUSED'],
    ['square brackets', `[ ] อนุมัติ\n[x] ไม่อนุมัติ\n${signed}`, 'APPROVAL_REFUSED'],
    ['a tick after the word', `อนุมัติ ☐  ไม่อนุมัติ ☑\n${signed}`, 'APPROVAL_REFUSED'],
    ['a cross at one and a tick at the other', `✗ อนุมัติ\n✓ ไม่อนุมัติ\n${signed}`, 'APPROVAL_REFUSED'],
    ['words', `ไม่อนุมัติ\n${signed}`, 'APPROVAL_REFUSED'],
    ['words with a reason', `ไม่อนุมัติ เนื่องจากยังไม่มีโครงการ CPI\n${signed}`, 'APPROVAL_REFUSED'],
    ['the approval struck through', `~~อนุมัติ~~/ไม่อนุมัติ\n${signed}`, 'APPROVAL_REFUSED'],
    ['to be corrected', `ให้แก้ไขแล้วเสนอใหม่\n${signed}`, 'APPROVAL_REFUSED'],
    ['in one paragraph', `ไม่อนุมัติ (นางสาวตัวอย่าง หนึ่ง) ${director} 19 ธ.ค. 2567`, 'APPROVAL_REFUSED'],
    ['noted', `ทราบ\n${signed}`, 'APPROVAL_OTHER_ORDER'],
    ['endorsed only', `เห็นชอบ\n${signed}`, 'APPROVAL_OTHER_ORDER'],
    ['a condition', `อนุมัติ โดยให้ปรับปรุงโครงการที่ 3 ก่อน\n${signed}`, 'APPROVAL_CONDITIONAL'],
    ['in principle', `อนุมัติในหลักการ\n${signed}`, 'APPROVAL_CONDITIONAL'],
    ['both choices open', `☐ อนุมัติ\n☐ ไม่อนุมัติ\n${signed}`, 'APPROVAL_UNDECIDED'],
    ['both choices printed', `อนุมัติ/ไม่อนุมัติ\n${signed}`, 'APPROVAL_UNDECIDED'],
    ['both choices ticked', `☑ อนุมัติ\n☑ ไม่อนุมัติ\n${signed}`, 'APPROVAL_UNDECIDED'],
    ['dots instead of boxes', `........ อนุมัติ  ........ ไม่อนุมัติ\n${signed}`, 'APPROVAL_UNDECIDED'],
    ['a day before the memo', `อนุมัติ\n${director}\n9 ม.ค. 2567`, 'APPROVAL_DATE_UNLIKELY'],
    ['a day after the year', `อนุมัติ\n${director}\n19 ธ.ค. 2568`, 'APPROVAL_DATE_UNLIKELY'],
    ['a year misprinted', `อนุมัติ\n${director}\n19 ธ.ค. 2667`, 'APPROVAL_DATE_UNLIKELY'],
    ['a year of another century', `อนุมัติ\n${director}\n๑๙ ธ.ค. ๒๔`, 'APPROVAL_DATE_UNLIKELY'],
    ['a day that does not exist', `อนุมัติ\n${director}\n31 ก.พ. 2568`, 'APPROVAL_DATE_UNLIKELY'],
  ])('%s', (_, order, code) => {
    expect(of(order)).toEqual({ date: null, codes: expect.arrayContaining([code, 'APPROVAL_MISSING']) });
  });

  it.each([
    ['an approval without a day', `อนุมัติ\n${director}`],
    ['a request', `จึงเรียนมาเพื่อโปรดพิจารณาอนุมัติ\nหัวหน้าฝ่ายปกครอง\n19 ธ.ค. 2567`],
    ['the assistant alone', `อนุมัติ\nผู้ช่วยผู้อำนวยการเขตคลองสาน\n19 ธ.ค. 2567`],
    ['a sentence that asks', `ขอให้${director} พิจารณาอนุมัติแผน ภายในวันที่ 19 ธันวาคม 2567`],
    ['the addressee', `เรียน ${director}\nอนุมัติ`],
  ])('%s', (_, order) => {
    expect(of(order)).toEqual({ date: null, codes: ['APPROVAL_MISSING'] });
  });

  it('names what was found', () => {
    const [finding] = read(planWith({ memo: memoOf(`ทราบ\n${signed}`) })).findings.filter(
      ({ code }) => code === 'APPROVAL_OTHER_ORDER',
    );
    expect(finding?.messageEn).toBe('The director’s order is “ทราบ” (dated 19 ธ.ค. 2567), which is no approval.');
  });
});
