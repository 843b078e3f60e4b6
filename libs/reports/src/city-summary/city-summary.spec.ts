import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { citySummary } from '@sucharit/domain/summaries';
import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { renderCsv, renderXlsx, type Workbook } from '../render/index.js';
import { citySummaryWorkbook, districtTable } from './index.js';
import { summary, summaryContext, summaryInput } from './summary.fixture.js';

/** One line for each row, so that a change shows where it is. */
const asLines = ({ sheets }: Workbook): string =>
  sheets
    .flatMap(({ name, columns, rows }) => [`# ${name}`, ...[...columns, ...rows].map((row) => JSON.stringify(row))])
    .join('\n');
const golden = (name: string): string => readFileSync(new URL(`golden/${name}`, import.meta.url), 'utf8');

describe('city summary as CSV', () => {
  const csv = renderCsv(districtTable(summary), { byteOrderMark: true });

  it('is the golden file, byte for byte', () => {
    expect(csv.toString('utf8')).toBe(golden('city-summary.csv'));
  });

  it('has a row for every district, those without a plan included', () => {
    const lines = csv.toString('utf8').trimEnd().split('\r\n');
    expect(lines).toHaveLength(51);
    expect(lines.filter((line) => line.split(',')[6] === 'MISSING')).toHaveLength(5);
  });

  it('has the same bytes whatever the order of the input', () => {
    const reversed = citySummary({ ...summaryInput, districts: [...summaryInput.districts].reverse() });
    expect(renderCsv(districtTable(reversed), { byteOrderMark: true }).equals(csv)).toBe(true);
  });
});

describe('city summary as workbook', () => {
  const workbook = citySummaryWorkbook(summary, summaryContext);

  it('is the golden document model', () => {
    expect(`${asLines(workbook)}\n`).toBe(golden('city-summary.workbook.txt'));
  });

  it('has rows as long as their headings, and names that a spreadsheet takes', () => {
    for (const { name, columns, rows } of workbook.sheets) {
      expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
      for (const { th, en } of columns) expect([/\p{Script=Thai}|ITA/u.test(th), en.length > 0]).toEqual([true, true]);
    }
  });

  it('says what it counts in words, and its day and moment apart', () => {
    const texts = workbook.sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string');
    // The one level without a name in its scheme keeps its code.
    expect(texts.filter((text) => /\b[A-Z_]{4,}\b|[a-z][A-Z]/.test(text))).toEqual([
      'จำนวนเขตระดับ / Districts at level: URGENT',
    ]);
    expect(workbook.footer).toBe('2566 รอบ 6 เดือน / 6-month round · 5 เมษายน 2566 03.30 น.');
  });

  it('is printed on A4, as wide as the sheet, with its headings on every page', async () => {
    const parts = unzipSync(await renderXlsx(workbook));
    const text = (name: string): string => Buffer.from(parts[name] ?? []).toString('utf8');
    expect(text('xl/workbook.xml').match(/_xlnm\.Print_Titles" localSheetId="\d"/g)).toHaveLength(7);
    expect(text('xl/workbook.xml')).toContain("'เขต Districts'!$1:$2</definedName>");
    for (const [index, orientation] of [
      [1, 'landscape'],
      [2, 'landscape'],
      [5, 'portrait'],
    ] as const) {
      const sheet = text(`xl/worksheets/sheet${index}.xml`);
      expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
      expect(sheet).toContain(
        `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L2566 รอบ 6 เดือน`,
      );
    }
    expect(text('xl/worksheets/sheet2.xml')).toContain('<autoFilter ref="A2:R52"/>');
  });

  it('reads back from XLSX with figures as numbers', async () => {
    const file = await renderXlsx(workbook);
    const districts = await readSheet(file, 'เขต Districts');
    expect(districts).toHaveLength(52);
    expect(districts[0]?.[0]).toBe('รหัส');
    expect(districts[24]?.slice(0, 3)).toEqual([1023, 'หนองแขม', 'Nong Khaem']);
    expect(districts[2]?.slice(-2)).toEqual([81.25, 'ต้องปรับปรุง / Level improve']);
    expect(districts[2]?.[5]).toEqual(new Date('2023-04-25'));
    const dimensions = await readSheet(file, 'มิติ Dimensions');
    expect(dimensions[5]?.slice(5)).toEqual([180, 675022.5]);
    const overview = await readSheet(file, 'ภาพรวม Overview');
    // Spreadsheets count days, of which a second is no whole part.
    const toSecond = (value: unknown): unknown =>
      value instanceof Date ? Math.round(value.getTime() / 1_000) * 1_000 : value;
    expect(overview.slice(4, 6).map(([, what, value]) => [what, toSecond(value)])).toEqual([
      ['วันสิ้นรอบที่รายงาน / Last day that the round reports on', Date.UTC(2023, 2, 31)],
      ['ตัวเลข ณ เวลาที่รวบรวม / Figures as of their compiling', Date.UTC(2023, 3, 5, 3, 30, 15)],
    ]);
    const missing = await readSheet(file, 'ยังไม่มี Missing');
    expect(missing.slice(2).map((row) => row[1])).toEqual([
      ...[1002, 1012, 1022, 1032, 1042],
      ...[1002, 1003, 1012, 1013, 1022, 1023, 1032, 1033, 1042, 1043],
      ...[1004, 1014, 1024, 1034, 1044],
    ]);
  });
});
