import { Decimal } from 'decimal.js';
import type { BudgetStatus } from '../plans/index.js';
import { looseThai } from '../shared/thai-text.js';
import { readBudget, type BudgetReading } from './budget.js';
import type { DocumentSource, Span } from './document-source.js';
import { isBlankCell, type TableRow } from './markdown-tables.js';
import { budgetColumnsOf, type BudgetColumn } from './measure-columns.js';
import type { TablePart } from './measure-parts.js';

/** The budget of a measure with the cells it was read from; null when the row has no such cell. */
export type BudgetDraft = {
  readonly value: string | null;
  readonly status: BudgetStatus;
  readonly spans: readonly Span[];
} | null;

/** A cell whose amount nobody can tell. */
export const notStated = (spans: readonly Span[]): BudgetDraft => ({ value: null, status: 'NOT_STATED', spans });

const quoted = (columns: readonly BudgetColumn[]): string => columns.map(({ text }) => `“${text}”`).join(', ');

/** Says once for a part which of several budget columns counts, or that none can be told. */
export function noteBudgetColumns(source: DocumentSource, part: TablePart, planYear: number | null): void {
  const all = part.columns.budgets;
  const { columns, noneOfYear } = budgetColumnsOf(all, planYear);
  const [first] = all;
  if (first === undefined || (columns.length === all.length && all.length === 1)) return;
  const span = columns[0]?.span ?? first.span;
  if (noneOfYear || columns.length === 0) {
    source.note('BUDGET_COLUMN_UNKNOWN', span, { columns: quoted(all), year: planYear ?? '–' });
  } else if (columns.length < all.length) {
    const others = all.filter((column) => !columns.includes(column));
    source.note('BUDGET_COLUMN_DECIDED', span, { taken: quoted(columns), columns: quoted(others) });
  }
}

/**
 * The budget of a row: that of the column for the plan's year. Where several columns are left, the one amount among them
 * counts; several amounts cannot be read.
 */
export function readBudgetCells(
  source: DocumentSource,
  part: TablePart,
  row: TableRow,
  planYear: number | null,
): BudgetDraft {
  const { columns } = budgetColumnsOf(part.columns.budgets, planYear);
  const cells = columns.flatMap((column) => {
    const cell = row.cells[column.index];
    return cell === undefined || cell.end <= cell.start ? [] : [{ cell, unit: column.unit ?? part.unit }];
  });
  const readings = cells.map(({ cell, unit }) => ({ cell, reading: readBudget(source.slice(cell), unit) }));
  const telling = readings.filter(({ reading }) => reading.kind !== 'NONE' && reading.kind !== 'EMPTY');
  const [only] = telling;
  const [first] = readings;
  if (first === undefined) return null;
  if (only === undefined) {
    const none = readings.find(({ reading }) => reading.kind === 'NONE');
    return none ? { value: null, status: 'NO_BUDGET', spans: [none.cell] } : notStated([first.cell]);
  }
  if (telling.length > 1) {
    const found = readings.map(({ cell }) => source.slice(cell).trim()).join(' | ');
    source.note('VALUE_UNREADABLE', only.cell, { found, what: 'งบประมาณ', whatEn: 'a budget' });
    return notStated(readings.map(({ cell }) => cell));
  }
  const value = valueOf(source, only.cell, only.reading);
  return value === null ? notStated([only.cell]) : { value, status: 'AMOUNT', spans: [only.cell] };
}

function valueOf(source: DocumentSource, cell: Span, reading: BudgetReading): string | null {
  const found = source.slice(cell).trim();
  if (reading.kind === 'UNREADABLE') {
    source.note('VALUE_UNREADABLE', cell, { found, what: 'งบประมาณ', whatEn: 'a budget' });
    return null;
  }
  if (reading.kind !== 'AMOUNT') return null;
  const { amount, others } = reading;
  if (others !== undefined) source.note('BUDGET_DECIDED', cell, { found, amount, others: others.join(', ') });
  return amount;
}

const sumWords = new RegExp(
  `^(?:(?:ยอด|ผล)?รวม(?:$|[0-9]|${[
    ...[
      'ทั้งสิ้น',
      'ทั้งหมด',
      'งบประมาณ',
      'งบ',
      'เป็นเงิน',
      'เงิน',
      'มิติ',
      'จำนวน',
      'โครงการ',
      'กิจกรรม',
      'มาตรการ',
      'ย่อย',
      'สุทธิ',
      'ทุก',
      'ค่าใช้จ่าย',
      'ทั้ง',
    ],
  ]
    .map(looseThai)
    .join('|')})|${looseThai('ทั้งสิ้น')}|(?:sub|grand)?total)`,
);

/** Whether a row adds up the rows above it: it begins with รวม and has neither objectives nor methods. */
export function isSumRow(source: DocumentSource, part: TablePart, row: TableRow): boolean {
  const filled = row.cells.filter((cell) => !isBlankCell(source, cell));
  const [first] = filled;
  if (first === undefined || !sumWords.test(looseThai(source.slice(first)))) return false;
  const { OBJECTIVES, METHODS } = part.columns.at;
  const same = looseThai(source.slice(first));
  return [OBJECTIVES, METHODS].every((index) => {
    const cell = index === undefined ? undefined : row.cells[index];
    return cell === undefined || isBlankCell(source, cell) || looseThai(source.slice(cell)) === same;
  });
}

/** Compares a sum row with the budgets above it: with all of them, and with those since the last such row. */
export function noteSum(
  source: DocumentSource,
  part: TablePart,
  row: TableRow,
  planYear: number | null,
  budgets: readonly (readonly (string | null)[])[],
): void {
  const { columns } = budgetColumnsOf(part.columns.budgets, planYear);
  for (const column of columns) {
    const cell = row.cells[column.index];
    if (cell === undefined || isBlankCell(source, cell)) continue;
    const reading = readBudget(source.slice(cell), column.unit ?? part.unit);
    const sums = budgets.map((list) => list.reduce((sum, value) => sum.plus(value ?? 0), new Decimal(0)).toFixed(2));
    const stated = reading.kind === 'AMOUNT' ? reading.amount : '0.00';
    if (reading.kind === 'UNREADABLE' || !sums.includes(stated)) {
      source.note('BUDGET_SUM_DIFFERS', cell, { found: source.slice(cell).trim(), sum: sums[0] ?? '0.00' });
    }
  }
}
