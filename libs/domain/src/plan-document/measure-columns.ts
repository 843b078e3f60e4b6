import { distance } from 'fastest-levenshtein';
import type { FieldsOfKind } from '../content/index.js';
import type { measureSchema } from '../plans/index.js';
import { looseThai, toArabicDigits } from '../shared/thai-text.js';
import { budgetUnitOf, type BudgetUnit } from './budget.js';
import { pieceOf } from './clean-text.js';
import type { DocumentSource, Span } from './document-source.js';
import { isBlankCell, type TableRow } from './markdown-tables.js';

/** What a column of the table of measures holds. */
export type ColumnKey =
  | 'NUMBER'
  | 'DIMENSION'
  | 'MISSION'
  | 'TITLE'
  | 'OBJECTIVES'
  | 'METHODS'
  | 'INDICATORS'
  | 'TARGETS'
  | 'GROUPS'
  | 'PERIOD'
  | 'BUDGET'
  | TextColumn;

/** A column whose cells are kept as they stand, as the text of the field of that name. */
export type TextColumn = FieldsOfKind<typeof measureSchema, 'text'>;

/** A column by its titles: that of the heading row and, below it, that of the second heading row. */
export interface ColumnTitle {
  readonly index: number;
  readonly text: string;
  readonly span: Span;
}

/** A column of budgets. */
export interface BudgetColumn extends ColumnTitle {
  readonly unit: BudgetUnit;
  /** the fiscal year its title names */
  readonly year: number | null;
}

/** The columns of a table; a table need not have all of them. */
export interface MeasureColumns {
  readonly at: Readonly<Partial<Record<Exclude<ColumnKey, 'BUDGET'>, number>>>;
  readonly budgets: readonly BudgetColumn[];
  /** columns that the plan does not keep */
  readonly unread: readonly ColumnTitle[];
  /** comparison forms of the titles, by index */
  readonly titles: readonly string[];
}

const words = (...list: string[]): readonly string[] => list.map(looseThai);

/** The words of such columns, by field: a line here reads a further one. */
const textColumns: Readonly<Partial<Record<TextColumn, readonly string[]>>> = {
  responsibleUnit: words('รับผิดชอบ'),
};
export const textColumnNames = Object.keys(textColumns) as readonly TextColumn[];

/**
 * The words that tell a column, in the order they are tried: a title such as ผู้รับผิดชอบโครงการ has words of two columns, and
 * the earlier one decides. null is a column the plan does not keep.
 */
const titles: readonly (readonly [ColumnKey | null, readonly string[]])[] = [
  ...textColumnNames.map((name): [ColumnKey, readonly string[]] => [name, textColumns[name] ?? []]),
  ['PERIOD', words('ระยะเวลา', 'ช่วงเวลา', 'กำหนดเวลา')],
  ['GROUPS', words('กลุ่มเป้าหมาย')],
  [null, words('ผู้รับผิดชอบ', 'หน่วยงาน', 'ส่วนราชการ', 'ไตรมาส', 'ตัวชี้วัด ITA')],
  [null, words('ผลผลิต', 'ผลลัพธ์', 'ผลที่คาด', 'ผลการดำเนิน', 'หมายเหตุ', 'ปัญหา', 'คะแนน', 'เบิกจ่าย', 'ความเสี่ยง')],
  ['INDICATORS', words('ตัวชี้วัด')],
  ['BUDGET', words('งบประมาณ', 'วงเงิน', 'ค่าใช้จ่าย')],
  ['OBJECTIVES', words('วัตถุประสงค์')],
  ['TARGETS', words('เป้าหมาย')],
  [null, words('ร้อยละ')],
  ['METHODS', words('วิธีดำเนิน', 'วิธีการ', 'ขั้นตอน', 'แนวทางการดำเนิน', 'แนวทางดำเนิน', 'การดำเนินการ', 'การดำเนินงาน')],
  ['MISSION', words('ภารกิจ')],
  ['TITLE', words('โครงการ', 'กิจกรรม', 'มาตรการ')],
];
const dimensionTitles = words('มิติ', 'มิติที่', 'มิติการป้องกัน', 'มิติด้าน');
const numberTitles = words('ที่', 'ลำดับ', 'ลำดับที่', 'ข้อ', 'ข้อที่', 'no', 'no.', '#');

/** One column title as the column it names; null for a column that is not kept, undefined when nothing is recognised. */
function columnOf(title: string): ColumnKey | null | undefined {
  const loose = looseThai(title).replace(/[*.:]+$/, '');
  if (loose === '') return undefined;
  if (numberTitles.includes(loose)) return 'NUMBER';
  for (const [key, forms] of titles) {
    if (forms.some((form) => loose.includes(form))) return key;
  }
  for (const [key, forms] of titles) {
    if (forms.some((form) => form.length >= 7 && distance(loose.slice(0, form.length), form) <= 1)) return key;
  }
  if (dimensionTitles.some((form) => loose === form || distance(loose, form) <= 1)) return 'DIMENSION';
  return undefined;
}

/** Longest text of a column title; a longer cell is contents. */
const LONGEST_TITLE = 60;
const listNumber = /^\s*(?:\(?[0-9๐-๙]{1,3}[.)]\)?|[-–•●])\s*\S/;
const noBudget = /^ไม(?:ไช|มิ|ตอง)/;

/** What is left of a title without the words that titles are made of: a measure's own words are left, a title's are not. */
const titleWords = new RegExp(
  [
    ...titles.flatMap(([, forms]) => forms),
    ...words(
      'แผนงาน',
      'รายละเอียด',
      'รายการ',
      'ชื่อ',
      'ดำเนินการ',
      'ดำเนินงาน',
      'การ',
      'ของ',
      'ตาม',
      'ที่',
      'และ',
      'หรือ',
      'มิติ',
    ),
    ...words(
      'ล้าน',
      'แสน',
      'หมื่น',
      'พัน',
      'บาท',
      'ใช้',
      'ปี',
      'พ.ศ.',
      'หลัก',
      'ด้าน',
      'ลำดับ',
      'สำคัญ',
      'แนวทาง',
      'หน่วย',
      'ตั้งไว้',
    ),
  ]
    .sort((left, right) => right.length - left.length)
    .map((form) => form.replace(/\./g, '\\.'))
    .concat('[0-9/()\\s.,:*-]')
    .join('|'),
  'g',
);
const LONGEST_REMAINDER = 6;

/** Whether a row repeats the titles of an earlier heading, a few units misread. */
function repeats(forms: readonly string[], earlier: MeasureColumns): boolean {
  if (forms.length !== earlier.titles.length) return false;
  return forms.every((form, index) => {
    const title = earlier.titles[index] ?? '';
    return form === title || distance(form, title) <= Math.max(1, Math.floor(title.length / 5));
  });
}

/**
 * Whether a row is a heading of a table of measures: it names the measure, its objectives or methods, and three columns in
 * all. After a first heading a row is one only when it repeats those titles or consists of title words: the cells of a
 * measure may well say โครงการ and วัตถุประสงค์ too.
 */
function namesColumns(source: DocumentSource, row: TableRow, earlier: MeasureColumns | null): boolean {
  const texts = row.cells.map((cell) => source.slice(cell));
  if (row.cells.some((cell) => cell.end - cell.start > LONGEST_TITLE)) return false;
  const forms = texts.map(looseThai);
  if (texts.some((text) => listNumber.test(text)) || forms.some((form) => noBudget.test(form))) return false;
  const keys = texts.map(columnOf);
  const named = keys.filter((key) => key !== undefined).length;
  if (!keys.includes('TITLE') || !(keys.includes('OBJECTIVES') || keys.includes('METHODS')) || named < 3) return false;
  if (earlier === null || repeats(forms, earlier)) return true;
  return forms.every(
    (form, index) => keys[index] === undefined || form.replace(titleWords, '').length <= LONGEST_REMAINDER,
  );
}

const subTitle = new RegExp(
  `^(?:${[
    ...words(
      'ตั้งไว้',
      'ที่ตั้งไว้',
      'ขอตั้ง',
      'ได้รับ',
      'ที่ได้รับ',
      'จัดสรร',
      'ได้รับจัดสรร',
      'อนุมัติ',
      'แผน',
      'ผล',
      'รวม',
      'จำนวน',
      'วงเงิน',
    ),
    ...words(
      'จำนวนเงิน',
      'เริ่มต้น',
      'เริ่ม',
      'สิ้นสุด',
      'บาท',
      'ที่มา',
      'แหล่งเงิน',
      'งบกทม.',
      'งบกรุงเทพมหานคร',
      'กทม.',
      'เงินนอก',
      'เงินนอกงบประมาณ',
    ),
    ...words(
      'เงินอุดหนุน',
      'เงินบริจาค',
      'อื่นๆ',
      'อื่นๆ',
      'ใช้จริง',
      'เบิกจ่าย',
      'คงเหลือ',
      'ปีก่อน',
      'ปีที่ผ่านมา',
      'ปีนี้',
      'ปัจจุบัน',
      'ไตรมาส',
    ),
    ...words(
      'โครงการ',
      'กิจกรรม',
      'มาตรการ',
      'หลัก',
      'ย่อย',
      'ระยะเวลา',
      'ล้านบาท',
      'พันบาท',
      'ปีงบประมาณ',
      'พ.ศ.',
      'ปี',
      'จริง',
      'ผู้รับผิดชอบ',
    ),
  ]
    .sort((left, right) => right.length - left.length)
    .map((form) => form.replace(/\./g, '\\.?'))
    .join('|')}|[0-9/()\\s.,:*-])+$`,
);
const month = /^(?:ม\.?ค|ก\.?พ|มิ\.?ค|เม\.?ย|พ\.?ค|มิ\.?ย|ก\.?ค|ส\.?ค|ก\.?ย|ต\.?ค|พ\.?ย|ธ\.?ค)\.?(?:[0-9]{2,4})?$/;

/** Whether a row below a heading is a second heading row, or numbers its columns: it has titles only, and none of a measure. */
function isSecondHeading(source: DocumentSource, row: TableRow, above: readonly string[], titleAt: number): boolean {
  const forms = row.cells.map((cell) => looseThai(source.slice(cell)));
  const filled = forms.filter((form) => form !== '');
  if (filled.length === 0) return false;
  const counts = forms.every((form, index) => form === '' || form.replace(/[().]/g, '') === String(index + 1));
  if (counts && filled.length > 2) return true;
  const own = forms[titleAt] ?? '';
  if (own !== '' && own !== above[titleAt]) return false;
  return forms.every(
    (form, index) =>
      form === '' ||
      form === above[index] ||
      month.test(form) ||
      (subTitle.test(form) && !/^[0-9,.]+$/.test(form)) ||
      /^25[0-9]{2}$/.test(form),
  );
}

const yearIn =
  /(?<![0-9])(25[4-9][0-9])(?![0-9])(?!\s*[-–])|ปี\s*(?:งบประมาณ\s*)?(?:พ\.?\s?ศ\.?\s*)?([4-9][0-9])(?![0-9])/;

/** The fiscal year (Buddhist Era) a title names: '2566', 'ปี 66'; null for none and for a span of years. */
export function yearOf(title: string): number | null {
  const text = toArabicDigits(title);
  if (/25[0-9]{2}\s*[-–]\s*25[0-9]{2}/.test(text)) return null;
  const match = yearIn.exec(text);
  if (match === null) return null;
  return match[1] === undefined ? 2500 + Number(match[2]) : Number(match[1]);
}

/** Titles of the rows of a heading put together; a title over several columns counts for each of them. */
export function combinedTitles(source: DocumentSource, rows: readonly TableRow[]): ColumnTitle[] {
  const [first] = rows;
  const width = Math.max(...rows.map((row) => row.cells.length));
  let parent: Span | undefined;
  return Array.from({ length: width }, (_, index) => {
    const own = first?.cells[index];
    const below = rows
      .slice(1)
      .flatMap((row) => row.cells[index] ?? [])
      .filter((cell) => !isBlankCell(source, cell));
    if (own !== undefined && !isBlankCell(source, own)) parent = own;
    else if (below.length === 0) parent = undefined;
    const spans = [...(parent === undefined ? [] : [parent]), ...below];
    const texts = [...new Set(spans.map((span) => pieceOf(source, span)?.text ?? ''))];
    const span = spans[spans.length - 1] ?? own ?? { start: first?.start ?? 0, end: first?.start ?? 0 };
    return { index, text: texts.join(' '), span };
  });
}

/** A heading of a table of measures: its columns, and how many rows it takes. */
export interface MeasureHeading {
  readonly columns: MeasureColumns;
  readonly rows: number;
}

/** Most rows below a heading that are looked at for further titles. */
const MOST_HEADING_ROWS = 2;

/** The heading that begins at a row; null when the row is none. */
export function readHeading(
  source: DocumentSource,
  rows: readonly TableRow[],
  at: number,
  earlier: MeasureColumns | null,
): MeasureHeading | null {
  const row = rows[at];
  if (row === undefined || !namesColumns(source, row, earlier)) return null;
  const above = row.cells.map((cell) => looseThai(source.slice(cell)));
  const titleAt = row.cells.findIndex((cell) => columnOf(source.slice(cell)) === 'TITLE');
  let count = 1;
  while (count <= MOST_HEADING_ROWS) {
    const next = rows[at + count];
    if (next === undefined || !isSecondHeading(source, next, above, titleAt)) break;
    count += 1;
  }
  const indexOf: Partial<Record<Exclude<ColumnKey, 'BUDGET'>, number>> = {};
  const budgets: BudgetColumn[] = [];
  const unread: ColumnTitle[] = [];
  for (const title of combinedTitles(source, rows.slice(at, at + count))) {
    const key = columnOf(title.text);
    if (key === 'BUDGET') budgets.push({ ...title, unit: budgetUnitOf(title.text), year: yearOf(title.text) });
    else if (key !== undefined && key !== null && indexOf[key] === undefined) indexOf[key] = title.index;
    else unread.push(title);
  }
  return { columns: { at: indexOf, budgets, unread, titles: above }, rows: count };
}

/** Whether a title is that of a month. */
export const isMonth = (title: string): boolean => month.test(looseThai(title).split(/(?<=[0-9])/)[0] ?? '');

/** The columns that hold what was spent or granted before, which is not the plan's budget. */
const notPlanned = words('ใช้จริง', 'เบิกจ่าย', 'ปีก่อน', 'ปีที่แล้ว', 'ปีที่ผ่านมา', 'คงเหลือ', 'ใช้ไป', 'จ่ายจริง');
const totalWord = looseThai('รวม');
const sourceWord = looseThai('แหล่ง');

/** Which of several budget columns holds the plan's budget. */
export interface BudgetChoice {
  readonly columns: readonly BudgetColumn[];
  /** the columns name years, and the plan's is not among them */
  readonly noneOfYear: boolean;
}

/**
 * The columns that may hold the budget of the plan's own year: of several years that year, of sources the column รวม; what was
 * spent before never. Several are left when nothing tells them apart.
 */
export function budgetColumnsOf(budgets: readonly BudgetColumn[], planYear: number | null): BudgetChoice {
  const planned = budgets.filter(({ text }) => !notPlanned.some((word) => looseThai(text).includes(word)));
  const dated = planned.filter(({ year }) => year !== null);
  if (dated.length > 0 && (dated.length > 1 || planned.length > 1 || dated[0]?.year !== planYear)) {
    const own = dated.filter(({ year }) => year === planYear);
    return { columns: narrowed(own), noneOfYear: own.length === 0 };
  }
  return { columns: narrowed(planned), noneOfYear: false };
}

function narrowed(columns: readonly BudgetColumn[]): readonly BudgetColumn[] {
  if (columns.length < 2) return columns;
  const totals = columns.filter(({ text }) => looseThai(text).includes(totalWord));
  const amounts = columns.filter(({ text }) => !looseThai(text).includes(sourceWord));
  return totals.length === 1 ? totals : amounts.length > 0 ? amounts : columns;
}
