import { distance } from 'fastest-levenshtein';
import { looseThai } from '../shared/thai-text.js';
import type { DocumentSource } from './document-source.js';
import type { TableRow } from './markdown-tables.js';

/** What a column of the table of measures holds. */
export type ColumnKey = 'NUMBER' | 'DIMENSION' | 'MISSION' | 'TITLE' | 'OBJECTIVES' | 'METHODS' | 'BUDGET';

/** The index of each column; a table need not have all of them. */
export type MeasureColumns = Readonly<Partial<Record<ColumnKey, number>>>;

const words = (...list: string[]): readonly string[] => list.map(looseThai);

/**
 * The words that tell a column, in the order they are tried: a title such as ผู้รับผิดชอบโครงการ has words of two columns, and
 * the earlier one decides. null is a column the plan does not keep.
 */
const titles: readonly (readonly [ColumnKey | null, readonly string[]])[] = [
  [null, words('ผู้รับผิดชอบ', 'หน่วยงาน', 'ส่วนราชการ', 'ระยะเวลา', 'ช่วงเวลา', 'ไตรมาส', 'กำหนดเวลา', 'ตัวชี้วัด')],
  [null, words('เป้าหมาย', 'ผลผลิต', 'ผลลัพธ์', 'ผลที่คาด', 'ผลการดำเนิน', 'หมายเหตุ', 'ปัญหา', 'ร้อยละ', 'คะแนน')],
  ['BUDGET', words('งบประมาณ', 'วงเงิน', 'ค่าใช้จ่าย')],
  ['OBJECTIVES', words('วัตถุประสงค์')],
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

/**
 * The columns a row names when it is the title row of a table of measures: it names the measure, its objectives or methods,
 * and three columns in all. null for every other row.
 */
export function readColumns(source: DocumentSource, row: TableRow): MeasureColumns | null {
  const columns: Partial<Record<ColumnKey, number>> = {};
  let named = 0;
  for (const [index, cell] of row.cells.entries()) {
    if (cell.end - cell.start > LONGEST_TITLE) return null;
    const key = columnOf(source.slice(cell));
    if (key === undefined) continue;
    named += 1;
    if (key !== null) columns[key] ??= index;
  }
  const { TITLE, OBJECTIVES, METHODS } = columns;
  if (TITLE === undefined || (OBJECTIVES === undefined && METHODS === undefined) || named < 3) return null;
  return columns;
}
