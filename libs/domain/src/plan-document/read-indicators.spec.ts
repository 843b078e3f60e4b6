import { describe, expect, it } from '@jest/globals';
import { codesOf, planWith, read } from './reading.fixture.js';
import { readTarget } from './read-indicators.js';

describe('the target that words name', () => {
  it.each([
    ['ไม่น้อยกว่า ๒ ครั้ง', '2', 'ครั้ง'],
    ['จัดประชุมสภาเยาวชนไม่น้อยกว่า 2 ครั้ง', '2', 'ครั้ง'],
    ['อย่างน้อยปีละ 1 ครั้ง', '1', 'ครั้ง'],
    ['2 ครั้ง/ปี', '2', 'ครั้ง'],
    ['บุคลากรเข้าร่วม 1,250 คนขึ้นไป', '1250', 'คน'],
    ['ร้อยละ 80 ของบุคลากร', '80', 'ร้อยละ'],
    ['บุคลากรผ่านการทดสอบ 87.50%', '87.5', 'ร้อยละ'],
    ['ภายในปี 2567 เผยแพร่ 12 เรื่อง', '12', 'เรื่อง'],
  ])('is certain in %j', (text, value, unit) => {
    expect(readTarget(text)).toMatchObject({ value, unit });
  });

  it.each([
    'จัดประชุม',
    'ตามแผน ข้อ 2',
    'ประชุม 2 ครั้ง ครั้งละ 50 คน',
    'ประชุมสองครั้ง ครั้งละ 50 คน',
    'ไม่เกิน 3 เรื่อง',
    'มีเรื่องร้องเรียนน้อยกว่า 3 เรื่อง',
    '2 – 3 ครั้ง',
    'เดือนละ 1 ครั้ง',
    '2 ครั้ง/เดือน',
    'ระดับ 5',
    '3 คนละครึ่ง',
    'ร้อยละ 80.125',
  ])('is left open in %j', (text) => {
    expect(readTarget(text)).toBeNull();
  });
});

describe('the columns of indicators and targets', () => {
  const table = (titles: string, cells: string): string =>
    `| ที่ | มิติ | โครงการ | วัตถุประสงค์ | วิธีดำเนินการ | ${titles} | งบประมาณ |\n|${'---|'.repeat(6 + titles.split('|').length)}\n| 1 | มิติที่ 1 | อบรม | ให้รู้ | จัดไม่น้อยกว่า 3 ครั้ง | ${cells} | - |`;
  const of = (titles: string, cells: string) => read(planWith({ table: table(titles, cells) })).measures[0]?.indicators;

  it('are read item by item, with the words whole', () => {
    expect(of('ตัวชี้วัดความสำเร็จ', '1. จัดอบรมไม่น้อยกว่า ๒ ครั้ง 2. บุคลากรพึงพอใจ')).toEqual([
      { text: 'จัดอบรมไม่น้อยกว่า ๒ ครั้ง', target: '2', unit: 'ครั้ง' },
      { text: 'บุคลากรพึงพอใจ', target: null, unit: null },
    ]);
    expect(of('เป้าหมาย', 'บุคลากรทุกคน')).toEqual([{ text: 'บุคลากรทุกคน', target: null, unit: null }]);
  });

  it.each([
    ['จำนวนครั้งที่จัด', '2 ครั้ง', ['จำนวนครั้งที่จัด', '2', 'ครั้ง']],
    ['จำนวนครั้งที่จัด', 'ไม่น้อยกว่า 2 ครั้ง', ['จำนวนครั้งที่จัด ไม่น้อยกว่า 2 ครั้ง', '2', 'ครั้ง']],
    ['จำนวนครั้งที่จัด', '2', ['จำนวนครั้งที่จัด', '2', null]],
    ['จำนวนครั้งที่จัด', 'ตามแผน', ['จำนวนครั้งที่จัด ตามแผน', null, null]],
    ['จัด 2 ครั้ง', '-', ['จัด 2 ครั้ง', '2', 'ครั้ง']],
  ])('say of %j and %j beside each other what they mean', (indicator, target, [text, figure, unit]) => {
    expect(of('ตัวชี้วัด | ค่าเป้าหมาย', `${indicator} | ${target}`)).toEqual([{ text, target: figure, unit }]);
  });

  it('give items that do not go together one by one', () => {
    const cells = '1. จัดอบรม 2. จัดทำสื่อ | อบรม 2 ครั้ง';
    expect(of('ตัวชี้วัด | ค่าเป้าหมาย', cells)?.map(({ text, target }) => [text, target])).toEqual([
      ['จัดอบรม', null],
      ['จัดทำสื่อ', null],
      ['อบรม 2 ครั้ง', '2'],
    ]);
  });

  it('give none from the steps of work, from an empty cell or a dash', () => {
    expect(of('หมายเหตุ', '2 ครั้ง')).toEqual([]);
    expect(of('ตัวชี้วัด', '-')).toEqual([]);
    expect(of('ตัวชี้วัด', '')).toEqual([]);
  });

  it('have their places, and no finding of a column that was not read', () => {
    const text = planWith({ table: table('ตัวชี้วัด | ค่าเป้าหมาย', 'จำนวนครั้งที่จัด | 2 ครั้ง') });
    const reading = read(text);
    const placed = ['text', 'target', 'unit'].map((name) => {
      const { start, end } = reading.places[`measures[0].indicators[0].${name}`] ?? {};
      return text.slice(start, end);
    });
    expect(placed).toEqual(['จำนวนครั้งที่จัด', '2 ครั้ง', '2 ครั้ง']);
    expect(codesOf(reading)).not.toContain('COLUMN_NOT_READ');
  });
});
