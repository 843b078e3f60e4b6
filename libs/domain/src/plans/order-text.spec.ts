import { describe, expect, it } from '@jest/globals';
import { orderTextOf, usualOrders } from './index.js';

describe('the order with which a plan is approved', () => {
  it('is the usual one where none is given, and otherwise what was written', () => {
    expect([undefined, null, '', ' \t'].map(orderTextOf)).toEqual(Array(4).fill('อนุมัติ'));
    for (const { nameTh } of usualOrders) expect(orderTextOf(` ${nameTh} `)).toBe(nameTh);
    expect(orderTextOf('ทราบ ให้ทุกฝ่ายถือปฏิบัติ')).toBe('ทราบ ให้ทุกฝ่ายถือปฏิบัติ');
  });

  it.each(['ไม่อนุมัติ', 'อนุมัติโดยมีเงื่อนไข'])('is not %s', (text) => {
    expect(() => orderTextOf(text)).toThrow(
      expect.objectContaining({ code: 'ORDER_REFUSES', path: ['orderText'], parameters: { text } }),
    );
  });

  it('is of bounded length', () => {
    expect(() => orderTextOf('ก'.repeat(1_001))).toThrow(
      expect.objectContaining({ code: 'TEXT_TOO_LONG', path: ['orderText'] }),
    );
  });
});
