import type { Language } from '@sucharit/domain/shared';
import { fieldNameEn, fieldNameTh } from '@sucharit/domain/terms';
import { dayCell, instantCell, type Cell } from '@sucharit/reports/render';
import type { GraphQLInputObjectType } from 'graphql';
import { conditionsOf, conditionsInWords } from './export-conditions.js';
import type { ExportOrder } from './export-request.js';

const words = {
  th: {
    list: 'ตาราง',
    year: 'ปีงบประมาณ',
    filter: 'เงื่อนไข',
    none: 'ไม่มี (ทั้งหมด)',
    order: 'เรียงตาม',
    asOf: 'ข้อมูลตามที่เป็นอยู่ ณ',
    made: 'สร้างไฟล์เมื่อ',
    clock: 'เวลา',
    bangkok: 'เวลาประเทศไทย (UTC+7)',
    rows: 'จำนวนแถว',
    sheet: 'เกี่ยวกับไฟล์นี้',
  },
  en: {
    list: 'Table',
    year: 'Fiscal year (B.E.)',
    filter: 'Conditions',
    none: 'none (everything)',
    order: 'Order',
    asOf: 'Data as they stood',
    made: 'File made',
    clock: 'Times',
    bangkok: 'Bangkok (UTC+7)',
    rows: 'Rows',
    sheet: 'About this file',
  },
} as const;

/** Fiscal years that an export is limited to, by its filter or by arguments of its columns; empty when it is not. */
export function yearsOf({ filter, columns }: Pick<ExportOrder, 'filter' | 'columns'>): readonly number[] {
  const inFilter = conditionsOf(filter)
    .filter(({ path, operator }) => path.at(-1) === 'fiscalYear' && (operator === 'eq' || operator === 'in'))
    .flatMap(({ value }) => [value].flat())
    .map(Number);
  const inColumns = [...(columns ?? '').matchAll(/\bfiscalYear:\s*(\d{4})\b/g)].map(([, year]) => Number(year));
  const years = [...inFilter, ...inColumns].filter((year) => Number.isInteger(year) && year >= 2400 && year < 2700);
  return [...new Set(years)].sort((a, b) => a - b);
}

/** More years, or a longer condition, would make a name that nobody reads. */
const [mostYears, longestCondition] = [3, 60];

/** Whole words of a condition, as many as a name has room for. */
const shortened = (text: string): string =>
  text.length <= longestCondition ? text : text.slice(0, longestCondition).replace(/-[^-]*$/, '-more');

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** `sucharit-measures-2566-districtCode-eq-1023-20230331-0930.xlsx`: the list, its years, its other conditions, and the moment in Bangkok. */
export function exportFileName(order: ExportOrder, madeAt: Date): string {
  const { day, time } = instantCell(madeAt.toISOString(), 'iso');
  const years = yearsOf(order);
  const conditions = conditionsOf(order.filter)
    .filter(({ path }) => path.at(-1) !== 'fiscalYear')
    .map(({ path, operator, value }) => [...path, operator, ...[value].flat()].map(String).join('-'))
    .join('-')
    .replace(/[^\w-]+/g, '_');
  const parts = [
    'sucharit',
    order.list,
    ...(years.length <= mostYears ? years : [`${years[0]}to${years.at(-1)}`]),
    ...(conditions === '' ? [] : [shortened(conditions)]),
    digitsOf(day),
    digitsOf(time ?? '').slice(0, 4),
  ];
  return `${parts.join('-')}.${order.format}`;
}

const asOfCell = (asOf: unknown): Cell => {
  const given = asOf as { date?: string | null; at?: string | null } | null | undefined;
  if (given?.date) return dayCell(given.date, 'iso');
  return given?.at ? String(given.at) : asOf === null || asOf === undefined ? null : JSON.stringify(asOf);
};

/** The facts about an export (list, year, conditions, moment, rows), and the name of their sheet. */
export interface ExportAbout {
  readonly title: string;
  readonly sheet: string;
  readonly says: (rows: number) => readonly (readonly [name: string, says: Cell])[];
}

/**
 * The table, its year, conditions and moment in words.
 * @param filterType type of the list's filter; null where it takes none
 */
export function exportAbout(order: ExportOrder, filterType: GraphQLInputObjectType | null, madeAt: Date): ExportAbout {
  const language: Language = order.language ?? 'en';
  const say = words[language];
  const nameOf = language === 'th' ? fieldNameTh : fieldNameEn;
  const years = yearsOf(order);
  const list = nameOf(`Query.${order.list}`);
  const conditions = conditionsInWords(order.filter, filterType, language) || say.none;
  const orders = [order.orderBy ?? []].flat() as readonly { field?: unknown; direction?: unknown }[];
  const asOf = asOfCell(order.asOf);
  const made = instantCell(madeAt.toISOString(), order.dates);
  return {
    title: [list, ...years].join(' '),
    sheet: say.sheet,
    says: (rows) => [
      [say.list, `${list} (${order.list})`],
      ...(years.length > 0 ? [[say.year, years.join(', ')] as const] : []),
      [say.filter, conditions],
      ...(orders.length > 0
        ? [
            [
              say.order,
              orders.map(({ field, direction }) => `${String(field)} ${String(direction ?? 'ASC')}`).join(', '),
            ] as const,
          ]
        : []),
      ...(asOf === null ? [] : [[say.asOf, asOf] as const]),
      [say.made, made],
      ...(order.format === 'xlsx' || order.dates !== 'iso' ? [[say.clock, say.bangkok] as const] : []),
      [say.rows, { number: String(rows), places: 0, grouped: false }],
    ],
  };
}
