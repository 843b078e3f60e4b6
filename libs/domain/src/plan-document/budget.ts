import { Decimal } from 'decimal.js';
import { squeezeThai } from '../shared/thai-text.js';

/** What a budget cell says: an amount in baht with two decimals, none, or something that could not be read. */
export type BudgetReading =
  { readonly kind: 'AMOUNT'; readonly amount: string } | { readonly kind: 'NONE' } | { readonly kind: 'UNREADABLE' };

const none = /ไม่(?:ได้)?(?:ใช้|มี|ขอ|ต้อง|ตั้ง)|^(?:-|–|—|ไม่|0(?:\.-|\.00)?(?:บาท)?)*$/;
const amountPattern =
  /([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.([0-9]{1,2})(?![0-9]))?(?:\.-|\.–|\/-)?(ล้าน|แสน|หมื่น|พัน)?(บาท)?/g;
const multiples: Readonly<Record<string, number>> = { ล้าน: 1_000_000, แสน: 100_000, หมื่น: 10_000, พัน: 1_000 };

/**
 * Reads a budget cell: 'ไม่ใช้งบประมาณ', '-' and '๐ บาท' are none; '๑๕,๐๐๐ บาท', '15,000.- บาท', '1.5 ล้านบาท' are amounts.
 * Several different amounts are unreadable unless one is named as the total (รวม).
 */
export function readBudget(cell: string): BudgetReading {
  const text = squeezeThai(cell);
  const total = text.lastIndexOf('รวม');
  const amounts = [...text.slice(Math.max(0, total)).matchAll(amountPattern)];
  const inBaht = amounts.filter((match) => match[4] !== undefined);
  const values = (inBaht.length > 0 ? inBaht : amounts).map(([, whole = '0', fraction = '0', unit = '']) =>
    new Decimal(`${whole.replace(/,/g, '')}.${fraction}`).times(multiples[unit] ?? 1).toFixed(2),
  );
  const distinct = [...new Set(values)];
  const [value] = distinct;
  if (none.test(text) && (value === undefined || value === '0.00' || inBaht.length === 0)) return { kind: 'NONE' };
  if (value === undefined || distinct.length > 1 || /[0-9]\.[0-9]{3}(?![0-9])/.test(text))
    return { kind: 'UNREADABLE' };
  return value === '0.00' ? { kind: 'NONE' } : { kind: 'AMOUNT', amount: value };
}
