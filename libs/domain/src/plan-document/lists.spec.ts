import { describe, expect, it } from '@jest/globals';
import { codesOf, measureHeading, planWith, read } from './reading.fixture.js';

const risksOf = (risks: string) => {
  const reading = read(planWith({ risks }));
  return {
    items: reading.risks.map(({ description }) => description),
    codes: codesOf(reading).filter((code) => code.startsWith('LIST')),
  };
};
const methodsOf = (methods: string) => {
  const row = `| มิติที่ 1 | ก | 1. อบรม | 1. เพื่อให้รู้ | ${methods} | - |`;
  const reading = read(planWith({ table: `${measureHeading}\n${row}` }));
  return {
    items: reading.measures[0]?.methods,
    codes: codesOf(reading).filter((code) => code.startsWith('LIST')),
  };
};
const three = ['การเรียกรับเงิน', 'การเบิกเกินจริง', 'การใช้รถราชการ'];
const [one, two, last] = three;

describe('a list with a line for each item', () => {
  it.each([
    ['a gap', `1. ${one}\n2. ${two}\n7. ${last}`, ['LIST_NUMBER_UNEXPECTED']],
    ['a number twice', `1. ${one}\n2. ${two}\n2. ${last}`, ['LIST_NUMBER_UNEXPECTED']],
    ['digits of both scripts', `๑. ${one}\n2. ${two}\n๓. ${last}`, []],
    ['a number of both scripts', `๑. ${one}\n๒. ${two}\n๑0. ${last}`, ['LIST_NUMBER_UNEXPECTED']],
    ['a beginning above one', `2. ${one}\n3. ${two}\n4. ${last}`, []],
    ['letters', `ก. ${one}\nข. ${two}\nค. ${last}`, []],
    ['letters in brackets', `(ก) ${one}\n(ข) ${two}\n(ค) ${last}`, []],
    ['Latin letters', `a) ${one}\nb) ${two}\nc) ${last}`, []],
    ['ข้อ', `ข้อ 1 ${one}\nข้อ 2 ${two}\nข้อ 3 ${last}`, []],
    ['two levels of numbers', `1.1 ${one}\n1.2 ${two}\n2.1 ${last}`, []],
    ['bullets', `• ${one}\n• ${two}\n• ${last}`, []],
    ['arrows', `➢ ${one}\n➢ ${two}\n➢ ${last}`, []],
    ['blank lines', `1. ${one}\n\n2. ${two}\n\n3. ${last}`, []],
    ['paragraphs without numbers', three.join('\n\n'), ['LIST_UNNUMBERED']],
    ['lines without numbers', three.join('\n'), ['LIST_UNNUMBERED']],
    ['lines after ดังนี้', `มีความเสี่ยงดังนี้\n${['ก', 'ข', 'ค'].join('\n')}`, ['LIST_UNNUMBERED']],
  ])('%s: drops nothing, glues nothing', (name, risks, codes) => {
    expect(risksOf(risks)).toEqual({ items: name === 'lines after ดังนี้' ? ['ก', 'ข', 'ค'] : three, codes });
  });

  it('that begins again after a remark keeps all items, the remark with the one above', () => {
    const remark = 'ทั้งสองข้อเกิดในงานบริการ';
    expect(risksOf(`1. ${one}\n2. ${two}\n\n${remark}\n\n1. ${last}`)).toEqual({
      items: [one, `${two}${remark}`, last],
      codes: ['LIST_NUMBER_UNEXPECTED'],
    });
  });

  it('ends where a title announces another list', () => {
    expect(risksOf(`1. ${one}\n2. ${two}\n\nแนวทางแก้ไขมีดังนี้\n1. ตรวจ\n2. เตือน`).items).toEqual([one, two]);
  });

  it('keeps the words of sub-items with their item, apart from each other', () => {
    const items = [`${one} 1.1 ในการอนุญาต 1.2 ในการตรวจ`, two];
    expect(risksOf(`1. ${one}\n1.1 ในการอนุญาต\n1.2 ในการตรวจ\n2. ${two}`).items).toEqual(items);
    expect(risksOf(`1. ${two}\n\n2. ${one}\n\n2.1 ในการอนุญาต`).items).toEqual([two, `${one} 2.1 ในการอนุญาต`]);
    expect(risksOf(`1. ${one}\n(1) ในการอนุญาต\n(2) ในการตรวจ\n2. ${two}`).items).toHaveLength(2);
  });

  it('does not take prose for a list', () => {
    expect(risksOf('สำนักงานเขตทบทวนความเสี่ยงทุกปี\n\nและรายงานให้ผู้บริหารทราบ').items).toEqual([]);
  });

  it('does not run on into the next section of the document', () => {
    const body = '4. วัตถุประสงค์\n1. เพื่อให้รู้\n2. เพื่อให้เร็ว\n5. ขอบเขตของแผน\nใช้กับทุกฝ่าย';
    expect(read(planWith({ body })).objectives).toEqual(['เพื่อให้รู้', 'เพื่อให้เร็ว']);
  });
});

describe('a list run into a paragraph', () => {
  it('keeps items over a gap', () => {
    expect(risksOf(`ได้แก่ (๑) ${one} (๒) ${two} (๕) ${last}`)).toEqual({
      items: three,
      codes: ['LIST_NUMBER_UNEXPECTED'],
    });
  });
});

describe('a list in a cell', () => {
  it.each([
    ['a gap', `1. ${one} 2. ${two} 5. ${last}`, ['LIST_NUMBER_UNEXPECTED']],
    ['both scripts', `๑. ${one} 2. ${two} ๑0. ${last}`, ['LIST_NUMBER_UNEXPECTED']],
    ['letters', `ก. ${one} ข. ${two} ค. ${last}`, []],
    ['a new beginning', `1. ${one} 2. ${two}<br>1. ${last}`, ['LIST_NUMBER_UNEXPECTED']],
    ['lines', three.join('<br>'), []],
    ['bullets', `• ${one} • ${two} • ${last}`, []],
  ])('%s: drops nothing, glues nothing', (_, methods, codes) => {
    expect(methodsOf(methods)).toEqual({ items: three, codes });
  });

  it('does not take a reference for an item', () => {
    expect(methodsOf('1. ทำตามข้อ 5. ของระเบียบ 2. รายงาน').items).toEqual(['ทำตามข้อ 5. ของระเบียบ', 'รายงาน']);
    expect(methodsOf('ส่งสำนักงาน ก.ก. ทราบ และ ป.ป.ช. ด้วย').items).toHaveLength(1);
  });

  it('keeps the number of a count apart from that of an item', () => {
    expect(methodsOf('1. จัดอบรม 2 รุ่น<br>2. ประเมินผล').items).toEqual(['จัดอบรม 2 รุ่น', 'ประเมินผล']);
  });
});

describe('the rules of No Gift', () => {
  it('are the list right below the policy when it speaks of gifts', () => {
    const body = 'แนวนโยบายของการต่อต้านการรับสินบน (Anti-Bribery Policy)\n1. งดรับของขวัญทุกชนิด\n2. แจ้งผู้มาติดต่อ';
    expect(read(planWith({ body })).noGiftRules).toHaveLength(2);
    expect(read(planWith({ body: body.replace('ของขวัญ', 'สินบน') })).noGiftRules).toHaveLength(0);
  });
});
