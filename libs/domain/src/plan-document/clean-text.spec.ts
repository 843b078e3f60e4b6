import { describe, expect, it } from '@jest/globals';
import { cleanText, findColumnBreaks } from './clean-text.js';
import { DocumentSource } from './document-source.js';

const lay = (...cells: string[]): string[] => {
  const source = new DocumentSource(cells.join('\n'));
  const spans = source.lines.map(({ start, end }) => ({ start, end }));
  const breaks = findColumnBreaks(source, [spans]);
  return spans.map((span) => cleanText(source.slice(span), span.start, breaks));
};

describe('cleanText', () => {
  it('closes up a wrapped line and a divided word', () => {
    expect(cleanText('นำรถของราชการ\n\nไปใช้', 0)).toBe('นำรถของราชการไปใช้');
    expect(cleanText('ประกาศเจต- จำนง', 0)).toBe('ประกาศเจตจำนง');
  });

  it('keeps spaces around Latin words, numbers, dashes and ๆ', () => {
    expect(cleanText('ใช้  NO Gift Policy\nทุก ๆ วัน ๒ ครั้ง ไม่รับ - ไม่ให้', 0)).toBe(
      'ใช้ NO Gift Policy\nทุก ๆ วัน ๒ ครั้ง ไม่รับ - ไม่ให้'.replace('\n', ' '),
    );
  });

  it('gives back an escaped bar', () => {
    expect(cleanText('ก \\| ข', 0)).toBe('ก | ข');
  });
});

describe('findColumnBreaks', () => {
  it('takes the line breaks out of a narrow column and keeps the spaces that fitted into a line', () => {
    const cell =
      'เพื่อกำกับติดตาม การจัดการเรื่องร้อง ทุกข์/ ร้องเรียนของ สำนักงานเขตหนอง แขม ให้สามารถตอบ สนองความต้องการ หรือแก้ไขปัญหา';
    expect(lay(cell)).toEqual([
      'เพื่อกำกับติดตามการจัดการเรื่องร้องทุกข์/ร้องเรียนของสำนักงานเขตหนองแขม ให้สามารถตอบสนองความต้องการหรือแก้ไขปัญหา',
    ]);
  });

  it('begins a line at every number of a list', () => {
    const cell = '๑. ออกประกาศ รับสมัครผู้มี คุณสมบัติครบ ๒. เลือก กรรมการที่มี ผู้แทนชุมชน ร่วมอยู่ด้วย ตามเกณฑ์';
    expect(lay(cell)).toEqual(['๑. ออกประกาศรับสมัครผู้มีคุณสมบัติครบ ๒. เลือกกรรมการที่มีผู้แทนชุมชนร่วมอยู่ด้วยตามเกณฑ์']);
  });

  it('takes out a space that would have fitted when the document writes the words in one piece', () => {
    const cell = 'ช่องทาง รับเรื่องจาก ประชาชนทุกหมู่ เหล่าและแจ้งผล ผู้แจ้ง เบาะแส ให้ทราบโดยเร็ว ตามกำหนด';
    const joined = (text: string): boolean => text.includes('ผู้แจ้งเบาะแส');
    expect(lay(cell).map(joined)).toEqual([false]);
    expect(lay(cell, 'ผู้แจ้งเบาะแส').map(joined)).toEqual([true, true]);
  });

  it('leaves running prose alone', () => {
    const prose = 'อบรม คุณธรรม จริยธรรม ธรรมาภิบาล การบริหาร ความเสี่ยง และการป้องกันการทุจริตและประพฤติมิชอบในหน่วยงานของรัฐ';
    expect(lay(prose)).toEqual([prose]);
  });
});
