import { Decimal } from 'decimal.js';
import { looseThai, normaliseThai, toArabicDigits } from '../shared/thai-text.js';
import { amountInWords } from './budget-words.js';

/** What a budget cell says: an amount in baht with two decimals, none, nothing, or something that could not be read. */
export type BudgetReading =
  | {
      readonly kind: 'AMOUNT';
      readonly amount: string;
      /** other amounts that the cell could mean; a reader has to look */
      readonly others?: readonly string[];
    }
  /** The cell says that none is used. */
  | { readonly kind: 'NONE' }
  /** The cell says nothing. */
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'UNREADABLE' };

/** What the heading of a column, or a line above the table, says its figures are counted in: 1 for baht; null for nothing. */
export type BudgetUnit = 1 | 1_000 | 10_000 | 100_000 | 1_000_000 | null;

const unitWords = '(?:แสน|หมื่?น|พัน|ร้อย|สิบ)?ล้าน|ลาน(?=บาท)|แสน|หมื่?น|พัน|ร้อย';
const multiples: readonly (readonly [RegExp, number])[] = [
  [/ล้?าน/, 1_000_000],
  [/แสน/, 100_000],
  [/หมื่?น/, 10_000],
  [/พัน/, 1_000],
  [/ร้อย/, 100],
  [/สิบ/, 10],
];

/** แสนล้าน is a hundred thousand millions: every word multiplies. */
const multipleOf = (words: string): number =>
  multiples.reduce((product, [pattern, multiple]) => (pattern.test(words) ? product * multiple : product), 1);

/** The unit that a heading or a caption names: 'งบประมาณ (ล้านบาท)', 'หน่วย : พันบาท'; null when it names none. */
export function budgetUnitOf(heading: string): BudgetUnit {
  const loose = looseThai(heading);
  const found = /(ลาน|แสน|หมิน|พัน)?บาท/.exec(loose);
  if (found === null) return null;
  const units = { ลาน: 1_000_000, แสน: 100_000, หมิน: 10_000, พัน: 1_000 } as const;
  return found[1] === undefined ? 1 : units[found[1] as keyof typeof units];
}

/** No measure of a district costs as much: 50 offices have some hundred million baht a year each. */
const LARGEST = 1_000_000_000;
/** A smaller figure without the word บาท is in another unit, or a number of something else. */
const SMALLEST_WITHOUT_UNIT = 100;

const none = /ไม(?:ได)?(?:ไช|มิ|ขอ|ตอง|ตัง|เบิก|เสิย)/;
/** ยังไม่มี, ไม่มีข้อมูล and the like: not known, which is not none. */
const unknown = /ยังไม|ไมมิ(?:ขอมุล|กำหนด|ราย|ความ)|ไมทราบ|ไมระบุ/;
const except = /ยกเว้?น|เว้?นแต่?|นอกจาก|เฉพาะ/;
const lowerBound = /ขึ้?นไป|ไม่?น้?อยกว่?า|อย่?างน้?อย|มากกว่?า|เกินกว่?า/;
const total = /(?<!ไม่?)รวม(?:ทั้?งสิ้?น|ทั้?งหมด|เป็?น|เงิน|งบ|ทั้?ง|จำนวน|จํานวน|\s*[0-9:=])|=|เป็?นเงิน|ทั้?งสิ้?น/g;
const counted =
  /^\s?(?:คน|ครั้?ง|รุ่?น|ปี|วัน|เดือน|ชุด|เล่?ม|แห่?ง|ชุมชน|มื้?อ|ชั่?วโมง|ชม|หน่?วย|โรง|ราย|กลุ่?ม|ฉบับ|แผ่?น|ป้?าย|โครงการ|กิจกรรม|ท่?าน|นาย|ตำแหน่?ง|ฝ่?าย|ไตรมาส|อัน|ชิ้?น|หลัง|%|เปอร์?เซ็?น)/;
const ordinal = /(?:ที่?|ข้?อ|ไตรมาส|หมวด|มาตรา|ร้?อยละ|ปี|พ\.?\s?ศ\.?)\s*$/;
const rateBefore = /(?:คน|ครั้?ง|รุ่?น|วัน|เดือน|ชุด|ๆ|มื้?อ|ชั่?วโมง|ปี|ราย|แห่?ง)\s*ละ\s*(?:ประมาณ|ไม่เกิน)?\s*$/;
const rateAfter = /^\s?(?:\/|ต่?อ)\s?(?:คน|ครั้?ง|รุ่?น|วัน|เดือน|ชุด|มื้?อ|ชั่?วโมง|ราย|แห่?ง|หัว)/;

/** A figure with its unit, once and again for '1 ล้าน 5 แสน'. */
const part = `([0-9]+(?:[.,][0-9]+)*)(?:\\s?\\.\\s?[-–=]|\\s?/-)?(?:\\s?(${unitWords})(?![\\u0e01-\\u0e4e])|\\s?(${unitWords})(?=บาท|ถ้?วน|ต่?อ))?`;
const amountPattern = new RegExp(`${part}(\\s?(?:บาท|baht|thb))?`, 'g');

interface Amount {
  readonly value: Decimal;
  readonly start: number;
  readonly end: number;
  /** the cell itself says baht, or a unit */
  readonly named: boolean;
  /** digits without a comma, unit or the word บาท: possibly a number of something else */
  readonly bare: boolean;
  readonly multiple: number;
  readonly rate: 'NO' | 'YEARLY' | 'OTHER';
  readonly inBrackets: boolean;
}

/** Thai words closed up, footnote marks gone, Arabic digits. */
function prepare(cell: string): string {
  return toArabicDigits(normaliseThai(cell))
    .toLowerCase()
    .replace(/(?<=[\u0e01-\u0e4e])\s+(?=[\u0e01-\u0e4e])/g, '')
    .replace(/(?<=[0-9]|บาท|คน|ครั้ง|วัน|รุ่น|ชุด|\.-)\s*[x×*✕]\s*(?=[0-9])/g, ' × ')
    .replace(/[*†‡§¹²³⁰⁴-⁹]+|[[(]\s?[0-9]{1,2}\s?[\])]|(?<=[0-9บาท-])\s+[0-9]{1,2}\)\s*$/g, ' ')
    .replace(/(?<=[0-9]), (?=[0-9]{3}(?![0-9]))/g, ',')
    .replace(/฿\s?/g, '')
    .trim();
}

/** The number a figure stands for; null where its separators can be understood in two ways, or in none. */
function figure(written: string, multiple: number): Decimal | null {
  if (!/^(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?$/.test(written)) return null;
  if (/^[0-9]{1,3}\.[0-9]{3}$/.test(written) && multiple !== 1_000_000) return null;
  const value = new Decimal(written.replace(/,/g, '')).times(multiple);
  return value.decimalPlaces() > 2 ? null : value;
}

const depthAt = (text: string, at: number): number =>
  (text.slice(0, at).match(/[([]/g)?.length ?? 0) - (text.slice(0, at).match(/[)\]]/g)?.length ?? 0);

/** Digits in groups of three with a blank between: '15 000'. Only where no word stands before that could count the first group. */
const blankGroups = /^((?:งบประมาณ|งบ|ใช้|จำนวน|เงิน|วงเงิน|ไม่เกิน|รวม|=|\s)*)([0-9]{1,3}(?: [0-9]{3})+)(?![0-9,])/;

/** The amounts of a cell, counts and dates left out; null when any figure cannot be understood. */
function amountsOf(text: string, columnUnit: number): Amount[] | null {
  const amounts: Amount[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(amountPattern)) {
    const [whole, written = '', loose, tight, baht] = match;
    const end = match.index + whole.length;
    const before = text.slice(0, match.index);
    const after = text.slice(end);
    const unit = loose ?? tight;
    const bare = unit === undefined && baht === undefined && !written.includes(',');
    const gap = previousEnd < 0 ? null : text.slice(previousEnd, match.index);
    previousEnd = end;
    if (bare && (ordinal.test(before) || counted.test(after))) continue;
    if (bare && /^[.)]\s/.test(after) && /(?:^|\s|\()$/.test(before) && written.length <= 2) continue;
    if (bare && /^(?:25[4-9]|26[0-4])[0-9]$/.test(written)) return null;
    if (/^\s?[/.:-]\s?[0-9]/.test(after) && bare) return null;
    if (/(?:^|[^0-9\s])-$/.test(before)) return null;
    const multiple = unit === undefined ? (baht === undefined ? columnUnit : 1) : multipleOf(unit);
    const value = figure(written, multiple);
    if (value === null) return null;
    const last = amounts[amounts.length - 1];
    const afterBaht = last !== undefined && last.named && last.multiple === 1 && !bare;
    if (gap !== null && /^\s*$/.test(gap) && !afterBaht) {
      if (last === undefined || last.multiple === 1 || value.gte(last.multiple) || bare) return null;
      amounts.pop();
      amounts.push({ ...last, value: last.value.plus(value), end, multiple });
      continue;
    }
    if (gap !== null && /^\s*(?:[-–—~]|ถึง|หรือ)\s*$/.test(gap)) return null;
    const rate = rateBefore.exec(before)?.[0] ?? rateAfter.exec(after)?.[0];
    amounts.push({
      value,
      start: match.index,
      end,
      named: unit !== undefined || baht !== undefined,
      bare,
      multiple,
      rate: rate === undefined ? 'NO' : rate.startsWith('ปี') ? 'YEARLY' : 'OTHER',
      inBrackets: depthAt(text, match.index) > 0,
    });
  }
  return amounts;
}

const distinct = (amounts: readonly Amount[]): Decimal[] =>
  amounts.map(({ value }) => value).filter((value, index, all) => all.findIndex((other) => other.eq(value)) === index);

const sum = (amounts: readonly Amount[]): Decimal =>
  amounts.reduce((result, { value }) => result.plus(value), new Decimal(0));

interface Choice {
  readonly value: Decimal;
  readonly others: readonly Decimal[];
}

/** The amount after the last word of a total, when it is the only one there. */
function namedTotal(text: string, amounts: readonly Amount[]): Choice | null {
  const at = [...text.matchAll(total)].at(-1)?.index;
  if (at === undefined) return null;
  const [value, ...more] = distinct(amounts.filter(({ start, rate }) => start > at && rate === 'NO'));
  if (value === undefined || more.length > 0) return null;
  const parts = amounts.filter(({ start, rate, named }) => start < at && rate === 'NO' && named);
  const differs = parts.length > 1 && !sum(parts).eq(value) && !text.includes('×');
  return { value, others: differs ? [sum(parts)] : [] };
}

/** What a product comes to: '500 บาท × 30 คน'. null when the text has none. */
function productOf(text: string): Decimal | null {
  const match = /[0-9][0-9,.]*[^0-9×=]{0,14}(?:×\s*[0-9][0-9,.]*[^0-9×=]{0,14})+/.exec(text);
  if (match === null) return null;
  return [...match[0].matchAll(/[0-9][0-9,]*(?:\.[0-9]+)?/g)].reduce(
    (product, [written]) => product.times(written.replace(/,/g, '')),
    new Decimal(1),
  );
}

function choose(text: string, amounts: readonly Amount[]): Choice | null {
  const product = productOf(text);
  const named = namedTotal(text, amounts);
  if (named !== null) return product === null || product.eq(named.value) ? named : null;
  const certain = amounts.some((amount) => amount.named) ? amounts.filter(({ bare }) => !bare) : amounts;
  const yearly = certain.every(({ rate }) => rate === 'YEARLY');
  const whole = certain.filter(({ rate }) => rate === 'NO' || yearly);
  const outside = whole.filter(({ inBrackets }) => !inBrackets);
  const inside = whole.filter(({ inBrackets }) => inBrackets);
  if (product !== null && (outside.length !== 1 || !outside[0]?.value.eq(product))) return null;
  // Two equal amounts are two amounts: 'ค่าวิทยากร 5,000 บาท ค่าอาหาร 5,000 บาท'.
  const [only, ...more] = outside.length > 0 ? outside : inside;
  if (only === undefined || more.length > 0) return null;
  const { value } = only;
  const explained = product !== null || sum(inside).eq(value);
  return { value, others: explained ? [] : distinct(inside).filter((other) => !other.eq(value)) };
}

/**
 * Reads a budget cell: 'ไม่ใช้งบประมาณ', '-' and '๐ บาท' are none, blanks and dots nothing; '๑๕,๐๐๐ บาท', '15,000.- บาท', '1.5 ล้านบาท', '1 ล้าน 5 แสน' are
 * amounts, and so is what a total (รวม, =) names. A range, several amounts without a total, a rate without a number of times,
 * letters among the digits, separators of two meanings and figures too small or too large to be meant are unreadable.
 * @param unit what the figures of the column are counted in; a unit in the cell itself goes before it
 */
export function readBudget(cell: string, unit: BudgetUnit = null): BudgetReading {
  const text = prepare(cell).replace(
    blankGroups,
    (_all, lead: string, groups: string) => lead + groups.replace(/ /g, ''),
  );
  const loose = looseThai(text);
  if (/^[-–—.…\s]*$/.test(text)) return { kind: /[-–—]/.test(text) ? 'NONE' : 'EMPTY' };
  const unreadable: BudgetReading = { kind: 'UNREADABLE' };
  const withoutBaht = text.replace(/(?<=[0-9])\s?(?:baht|thb)/g, '');
  if (/[0-9,.][a-z]|[a-z][0-9,]/.test(withoutBaht) || lowerBound.test(text)) return unreadable;
  const amounts = amountsOf(text, unit ?? 1);
  if (amounts === null) return unreadable;
  const positive = amounts.filter(({ value }) => !value.isZero());
  if (unknown.test(loose)) return unreadable;
  if (positive.length === 0) return none.test(loose) || amounts.length > 0 ? { kind: 'NONE' } : unreadable;
  if (none.test(loose) && !except.test(text)) return unreadable;
  const choice = choose(text, positive);
  if (choice === null || choice.value.gt(LARGEST)) return unreadable;
  const { value } = choice;
  const words = amountInWords(text);
  if (words !== null && !value.eq(words)) return unreadable;
  const chosen = positive.find((amount) => amount.value.eq(value));
  if (chosen?.named !== true && value.lt(SMALLEST_WITHOUT_UNIT)) return unreadable;
  const inUnit = chosen?.multiple === 1 && unit !== null && unit > 1 ? [value.times(unit)] : [];
  const others = [...choice.others, ...inUnit].map((other) => other.toFixed(2));
  const amount = value.toFixed(2);
  return others.length === 0 ? { kind: 'AMOUNT', amount } : { kind: 'AMOUNT', amount, others };
}
