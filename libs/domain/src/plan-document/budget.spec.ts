import { describe, expect, it } from '@jest/globals';
import { readBudget } from './budget.js';

describe('readBudget', () => {
  it.each([
    ['๑๕,๐๐๐ บาท', '15000.00'],
    ['15,000.- บาท', '15000.00'],
    ['15,000.00', '15000.00'],
    ['๑๕๐๐๐', '15000.00'],
    ['ใช้งบประมาณ ๕,๐๐๐.๕๐ บาท', '5000.50'],
    ['1.5 ล้านบาท', '1500000.00'],
    ['๒ แสนบาท', '200000.00'],
    ['ค่าวิทยากร ๒,๐๐๐ บาท ค่าอาหาร ๓,๐๐๐ บาท รวม ๕,๐๐๐ บาท', '5000.00'],
    ['งบประมาณ ๑๐,๐๐๐ บาท (หนึ่งหมื่นบาทถ้วน)', '10000.00'],
  ])('%s is an amount', (cell, amount) => {
    expect(readBudget(cell)).toEqual({ kind: 'AMOUNT', amount });
  });

  it.each(['ไม่ใช้งบประมาณ', 'ไม่ใช้ งบประมาณ', 'ไม่มี', '-', '–', '๐ บาท', '0.-', ''])('%p is no budget', (cell) => {
    expect(readBudget(cell)).toEqual({ kind: 'NONE' });
  });

  it.each(['ตามที่จ่ายจริง', '๒,๐๐๐ บาท ๓,๐๐๐ บาท', '๑๕.๐๐๐ บาท'])('%s cannot be read', (cell) => {
    expect(readBudget(cell)).toEqual({ kind: 'UNREADABLE' });
  });
});
