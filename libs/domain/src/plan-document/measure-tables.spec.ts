import { describe, expect, it } from '@jest/globals';
import { pathOfFinding } from './value-places.js';
import { codesOf, measureHeading, planWith, read } from './reading.fixture.js';

const rows = (...lines: string[]): string => [measureHeading, ...lines].join('\n');
const first = '| มิติที่ 1 | ปลูกฝัง | 1. กิจกรรมให้ความรู้ | 1. เพื่อให้รู้ | 1. จัดประชุม | 10,000 |';
const second = '| มิติที่ 4 | ร้องเรียน | 2. มาตรการร้องเรียน | 1. เพื่อให้เร็ว | 1. เปิดช่องทาง | ไม่ใช้งบประมาณ |';
const of = (table: string) => {
  const reading = read(planWith({ table }));
  return {
    reading,
    codes: codesOf(reading),
    titles: reading.measures.map(({ title }) => title),
    budgets: reading.measures.map(({ budget }) => budget),
  };
};
const said = (table: string, code: string) => of(table).reading.findings.filter((finding) => finding.code === code);
const firstTwo = ['กิจกรรมให้ความรู้', 'มาตรการร้องเรียน'];

describe('a title that is very long', () => {
  const row = (title: string): string => `| มิติที่ 1 | ปลูกฝัง | 1. ${title} | 1. เพื่อให้รู้ | 1. จัดประชุม | 10,000 |`;

  it('is read whole, and named with its length and the value that a correction would change', () => {
    const { reading, titles } = of(rows(row('ก'.repeat(984)), second));
    expect(titles).toEqual(['ก'.repeat(984), 'มาตรการร้องเรียน']);
    const found = reading.findings.filter(({ code }) => code === 'MEASURE_TITLE_LONG');
    expect(found.map((finding) => [finding.messageTh, finding.messageEn, pathOfFinding(reading, finding)])).toEqual([
      [
        'ชื่อมาตรการที่ 1 ยาว 984 อักขระ อาจมีข้อความของช่องอื่นปนมา โปรดตรวจสอบ',
        'The title of measure 1 has 984 characters. Text of other cells may have slipped in: check it.',
        'measures[0].title',
      ],
    ]);
  });

  it('is none with 250 characters', () => {
    expect(said(rows(row('ก'.repeat(250))), 'MEASURE_TITLE_LONG')).toEqual([]);
    expect(said(rows(row('ก'.repeat(251))), 'MEASURE_TITLE_LONG')).toHaveLength(1);
  });
});

describe('rows that are no measures', () => {
  it.each([
    '| รวม | | 2 โครงการ | | | 10,000 |',
    '| | | รวมงบประมาณทั้งสิ้น | | | 10,000 บาท |',
    '| รวมทั้งสิ้น | รวมทั้งสิ้น | รวมทั้งสิ้น | รวมทั้งสิ้น | รวมทั้งสิ้น | 10,000 |',
    '| | | ยอดรวม | | | ๑๐,๐๐๐.- |',
    '| Total | | | | | 10,000 |',
  ])('the sum row %s', (sum) => {
    const { titles, budgets, codes } = of(rows(first, second, sum));
    expect([titles, budgets]).toEqual([firstTwo, ['10000.00', null]]);
    expect(codes).not.toContain('BUDGET_SUM_DIFFERS');
  });

  it('says when a sum row states another sum', () => {
    const [finding] = said(rows(first, second, '| รวม | | | | | 25,000 |'), 'BUDGET_SUM_DIFFERS');
    expect(finding?.messageEn).toBe(
      'The row of the sum states “25,000”; the budgets that were read come to 10000.00 baht.',
    );
  });

  it('takes a measure whose name begins with รวม for one', () => {
    const { titles } = of(rows(first, '| มิติที่ 4 | ก | รวมพลังคนสุจริต | 1. ให้รวมใจ | 1. เดิน | - |'));
    expect(titles).toEqual(['กิจกรรมให้ความรู้', 'รวมพลังคนสุจริต']);
  });

  it('compares sums of parts with the rows since the last one', () => {
    const { titles, codes } = of(
      rows(
        first,
        '| รวมมิติที่ 1 | | | | | 10,000 |',
        second.replace('ไม่ใช้งบประมาณ', '5,000'),
        '| รวมมิติที่ 4 | | | | | 5,000 |',
        '| รวมทั้งสิ้น | | | | | 15,000 |',
      ),
    );
    expect(titles).toEqual(firstTwo);
    expect(codes).not.toContain('BUDGET_SUM_DIFFERS');
  });

  it('takes a row with words of the heading for a measure', () => {
    const tricky = [
      '| มิติที่ 2 | ภารกิจ | ๓. โครงการ/กิจกรรมสุจริต | ๑. วัตถุประสงค์ของโครงการ | ๑. วิธีดำเนินการ | งบประมาณ 5,000 บาท |',
      '| มิติที่ 2 | ภารกิจ | โครงการวัดมาตรการ | วัตถุประสงค์ของหน่วย | วิธีการใหม่ | ไม่ใช้งบประมาณ |',
    ];
    for (const row of tricky) expect(of(rows(first, second, row)).titles).toHaveLength(3);
    const continued = `${rows(first, second)}\n\n13\n\n${tricky[0]}`;
    expect(of(continued).budgets).toEqual(['10000.00', null, '5000.00']);
  });

  it('names a row that has neither a name nor contents', () => {
    const [finding] = said(rows('| | | | | | 7,000 |', first, second), 'ROW_NOT_READ');
    expect(finding?.messageTh).toContain('7,000');
  });

  it('keeps a numbered row without a name as a measure to be named', () => {
    const table =
      '| ที่ | มิติ | โครงการ | วัตถุประสงค์ | วิธีดำเนินการ | งบประมาณ |\n|---|---|---|---|---|---|\n| 1 | มิติที่ 1 | อบรม | ให้รู้ | จัด | - |\n| 2 | มิติที่ 1 | | ให้เร็ว | เปิด | 500 |';
    const { titles, codes } = of(table);
    expect(titles).toEqual(['อบรม', '']);
    expect(codes).toContain('MEASURE_INCOMPLETE');
  });
});

describe('headings of the table of measures', () => {
  const lines = measureHeading.split('\n');

  it.each([
    ['one caption', '| ตารางโครงการ/กิจกรรม/มาตรการ ประจำปีงบประมาณ พ.ศ. 2568 | | | | | |'],
    ['a caption in each cell', `|${' ตารางที่ 1 แผนงาน |'.repeat(6)}`],
    ['two captions', '| แผนปฏิบัติการ | | | | | |\n| ประจำปี | | | | | |'],
  ])('%s above', (_name, caption) => {
    expect(of([caption, ...lines, first, second].join('\n')).budgets).toEqual(['10000.00', null]);
  });

  it('takes the unit from a caption, and from a line above or below', () => {
    const small = first.replace('10,000', '0.0100');
    const caption = ['| แผนงาน (หน่วย : ล้านบาท) | | | | | |', ...lines, small, second].join('\n');
    expect(of(caption).budgets).toEqual(['10000.00', null]);
    expect(of(`หน่วย : ล้านบาท\n\n${rows(small, second)}`).budgets).toEqual(['10000.00', null]);
    expect(of(`${rows(first.replace('10,000', '10'), second)}\n\nหมายเหตุ หน่วยเป็นพันบาท`).budgets).toEqual([
      '10000.00',
      null,
    ]);
  });

  it('takes the dimension from a caption', () => {
    const table =
      '| มิติที่ 3 การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน | | | | |\n| ภารกิจ | โครงการ | วัตถุประสงค์ | วิธีดำเนินการ | งบประมาณ |\n|---|---|---|---|---|\n| ก | 1. ประชาคม | ให้ร่วม | ประชุม | - |';
    expect(of(table).reading.measures.map(({ dimension }) => dimension)).toEqual(['PUBLIC_PARTICIPATION']);
  });

  it.each([
    ['two kinds of budget', 'งบประมาณ | |', 'ตั้งไว้ | ใช้จริงปีก่อน |', '10,000 | 8,000 |', ['10000.00']],
    ['the other way round', 'งบประมาณ | |', 'ใช้จริงปีก่อน | ตั้งไว้ |', '8,000 | 10,000 |', ['10000.00']],
    ['years', 'งบประมาณ (บาท) | |', '2567 | 2568 |', '8,000 | 10,000 |', ['10000.00']],
    ['years of two digits', 'งบประมาณ | |', 'ปี 68 | ปี 69 |', '10,000 | 8,000 |', ['10000.00']],
    ['sources with their sum', 'งบประมาณ | |', 'งบ กทม. | รวม |', '8,000 | 10,000 |', ['10000.00']],
    ['sources of which one pays', 'งบประมาณ | |', 'งบ กทม. | เงินบริจาค |', '10,000 | - |', ['10000.00']],
    ['two sources', 'งบประมาณ | |', 'งบ กทม. | เงินบริจาค |', '10,000 | 5,000 |', [null]],
    ['other years', 'งบประมาณ | |', '2565 | 2566 |', '10,000 | 5,000 |', [null]],
    ['amount and source', 'งบประมาณ | |', 'จำนวน | แหล่งเงิน |', '10,000 | กทม. |', ['10000.00']],
  ])('two rows: %s', (_name, title, below, cells, budgets) => {
    const table = [
      `| ที่ | มิติ | โครงการ | วัตถุประสงค์ | วิธีดำเนินการ | ${title}`,
      '|---|---|---|---|---|---|---|',
      `| | | | | | ${below}`,
      `| 1 | มิติที่ 1 | อบรม | ให้รู้ | จัด | ${cells}`,
    ].join('\n');
    const { reading, codes } = of(table);
    expect(reading.measures.map(({ title: name, budget }) => [name, budget])).toEqual([['อบรม', budgets[0]]]);
    expect(codes.filter((code) => /BUDGET|VALUE/.test(code))).toHaveLength(
      _name === 'sources of which one pays' ? 0 : 1,
    );
  });

  it('passes over a row that numbers the columns', () => {
    expect(of(rows('| (1) | (2) | (3) | (4) | (5) | (6) |', first, second)).titles).toEqual(firstTwo);
    expect(of(rows('| ๑ | ๒ | ๓ | ๔ | ๕ | ๖ |', first, second)).titles).toEqual(firstTwo);
  });

  it('goes on in a table without a heading after a page break, and not in another table', () => {
    expect(of(`${rows(first)}\n\n- 14 -\n\nตารางที่ 1 (ต่อ)\n\n${second}`).titles).toEqual(firstTwo);
    const other = '| ก | ข | ค | ง | จ | ฉ |\n|---|---|---|---|---|---|\n| หนึ่ง | สอง | สาม | สี่ | ห้า | หก |';
    const prose = 'ภาคผนวก รายชื่อคณะทำงานจัดทำแผนปฏิบัติการของสำนักงานเขตคลองสาน ซึ่งแต่งตั้งตามคำสั่งของสำนักงานเขต เมื่อปีก่อน';
    expect(of(`${rows(first)}\n\n${prose}\n\n${other}`).titles).toEqual(['กิจกรรมให้ความรู้']);
  });
});

describe('the column of the period', () => {
  const table = (cell: string): string =>
    `| ที่ | มิติ | โครงการ | วัตถุประสงค์ | วิธีดำเนินการ | งบประมาณ | ระยะเวลาดำเนินการ |\n|${'---|'.repeat(7)}\n| 1 | มิติที่ 1 | อบรม | ให้รู้ | จัด | - | ${cell} |`;

  it('gives the months, with their place', () => {
    const text = planWith({ table: table('ต.ค. 2567 - มี.ค. 2568') });
    const reading = read(text);
    expect(reading.measures).toMatchObject([{ startMonth: 10, endMonth: 3 }]);
    const place = reading.places['measures[0].startMonth'];
    expect(text.slice(place?.start, place?.end)).toBe('ต.ค. 2567 - มี.ค. 2568');
    expect(codesOf(reading)).not.toContain('COLUMN_NOT_READ');
  });

  it('is a finding where it names no certain months', () => {
    const reading = read(planWith({ table: table('ตามความเหมาะสม') }));
    expect(reading.measures).toMatchObject([{ startMonth: null, endMonth: null }]);
    expect(said(table('ตามความเหมาะสม'), 'VALUE_UNREADABLE').map(({ messageTh }) => messageTh)).toEqual([
      expect.stringContaining('ตามความเหมาะสม'),
    ]);
    expect(said(table('-'), 'VALUE_UNREADABLE')).toEqual([]);
  });
});

describe('the column of the budget', () => {
  const row = (cell: string): string => `| มิติที่ 1 | ปลูกฝัง | 1. อบรม | 1. เพื่อให้รู้ | 1. จัด | ${cell} |`;

  it.each([
    ['10,000 บาท', '10000.00', 'AMOUNT'],
    ['ไม่ใช้งบประมาณ', null, 'NO_BUDGET'],
    ['ไม่มี', null, 'NO_BUDGET'],
    ['-', null, 'NO_BUDGET'],
    ['๐ บาท', null, 'NO_BUDGET'],
    ['', null, 'NOT_STATED'],
    ['..........', null, 'NOT_STATED'],
    ['ตามที่จ่ายจริง', null, 'NOT_STATED'],
    ['20,000 – 30,000 บาท', null, 'NOT_STATED'],
  ])('says of %j what it means', (cell, budget, budgetStatus) => {
    expect(of(rows(row(cell))).reading.measures).toMatchObject([{ budget, budgetStatus }]);
  });

  it('is not stated where a further row has a second amount, or the table no such column', () => {
    const more = '| | | | | 2. สรุป | 5,000 |';
    expect(of(rows(row('10,000'), more)).reading.measures).toMatchObject([
      { budget: null, budgetStatus: 'NOT_STATED' },
    ]);
    const bare =
      '| ที่ | มิติ | โครงการ | วัตถุประสงค์ | วิธีดำเนินการ |\n|---|---|---|---|---|\n| 1 | มิติที่ 1 | อบรม | ให้รู้ | จัด |';
    expect(of(bare).reading.measures).toMatchObject([{ budget: null, budgetStatus: 'NOT_STATED' }]);
  });

  it('has the cell as its place', () => {
    const text = planWith({ table: rows(row('ไม่ใช้งบประมาณ')) });
    const { start, end } = read(text).places['measures[0].budgetStatus'] ?? {};
    expect(text.slice(start, end)).toBe('ไม่ใช้งบประมาณ');
  });
});

describe('columns that the plan does not keep', () => {
  it('are named once each, months together, when they have contents', () => {
    const table = [
      '| ที่ | มิติ | โครงการ | วัตถุประสงค์ | วิธีดำเนินการ | งบประมาณ | ต.ค. | พ.ย. | ธ.ค. | ผลผลิต | ผู้รับผิดชอบ | หมายเหตุ |',
      `|${'---|'.repeat(12)}`,
      '| 1 | มิติที่ 1 | อบรม | ให้รู้ | จัด | - | ✓ | | ✓ | 2 ครั้ง | ฝ่ายปกครอง | |',
    ].join('\n');
    expect(said(table, 'COLUMN_NOT_READ').map(({ messageEn }) => messageEn)).toEqual([
      'The column “ต.ค. – ธ.ค.” of the table of measures was not read (text in 1 rows).',
      'The column “ผลผลิต” of the table of measures was not read (text in 1 rows).',
    ]);
  });

  it('are named also when two columns say the same', () => {
    const table =
      '| ที่ | มิติ | โครงการ | วัตถุประสงค์ | ขั้นตอน | วิธีดำเนินการ | งบประมาณ |\n|---|---|---|---|---|---|---|\n| 1 | มิติที่ 1 | อบรม | ให้รู้ | จัด | สอน | - |';
    expect(said(table, 'COLUMN_NOT_READ')).toHaveLength(1);
  });
});

describe('budgets of a measure over several rows', () => {
  it('are not read when they differ', () => {
    const { budgets, codes } = of(rows(first, '| | | | | 2. ประเมินผล | 5,000 |', second));
    expect(budgets).toEqual([null, null]);
    expect(codes).toContain('VALUE_UNREADABLE');
  });
});
