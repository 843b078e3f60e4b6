import { describe, expect, it } from '@jest/globals';
import { isDimensionName, readDimension } from './dimensions.js';

describe('readDimension', () => {
  it.each([
    ['มิติที่ ๑ การสร้าง วัฒนธรรม สุจริต', 1, false],
    ['มิติที่ 2', 2, false],
    ['มิติท่ี ๓', 3, false],
    ['มติที่ ๒', 2, true],
    ['มีติที่ ๔', 4, false],
    ['มติ ๓ การส่งเสริม บทบาท', 3, true],
    ['การยกระดับกลไกการตรวจสอบ', 4, false],
    ['มิติที่ ๓ การบริหารราชการด้วยความโปร่งใส', 2, true],
  ])('%s is dimension %i', (text, number, misread) => {
    expect(readDimension(text)).toMatchObject({ number, misread });
  });

  it.each(['', 'ฝ่ายปกครอง', 'มิติที่ ๗', 'มาตรการ ๒', 'จัดอบรมเรื่องความโปร่งใส'])('%p is none', (text) => {
    expect(readDimension(text)).toBeNull();
  });

  it('knows a dimension’s name in the place of a mission', () => {
    expect(isDimensionName('การบริหารราชการ ด้วยความโปร่งใส')).toBe(true);
    expect(isDimensionName('เปิดเผยข้อมูล')).toBe(false);
  });
});
