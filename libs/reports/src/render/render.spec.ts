import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { plainText } from '@sucharit/domain/shared';
import { dayCell, figure, instantCell, money, renderCsv, renderXlsx, whole, type Cell, type Table } from './index.js';

/** T26: what a spreadsheet would run as a formula, and what may break a file. */
const hostile = [
  `=cmd|' /C calc'!A0`,
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '<script>alert(1)</script>',
  '"><img onerror=alert(1)>',
  '{{7*7}}',
  '\u202etxt.exe',
  'ก\u200bข',
  'a"b,c\nd',
];
const table = (cells: readonly Cell[]): Table => ({
  columns: [{ th: 'ข้อความ', en: 'Text', width: 20 }],
  rows: cells.map((cell) => [cell]),
});

const partXml = (file: Buffer, name: string): string => Buffer.from(unzipSync(file)[name] ?? []).toString('utf8');
const sheetXml = (file: Buffer): string => partXml(file, 'xl/worksheets/sheet1.xml');

/** A reader of RFC 4180 for one column, apart from the library that wrote it. */
const fieldsOf = (csv: string): string[] =>
  [...csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))\r\n/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );

describe('T26: texts in exports', () => {
  it('are never formulas in CSV and keep what they say', () => {
    const [, ...fields] = fieldsOf(renderCsv(table(hostile), { byteOrderMark: false }).toString());
    expect(fields.map((field) => field.replace(/^'/, ''))).toEqual(hostile);
    expect(fields.filter((field) => /^[=+\-@\t\r＝＋－＠]/.test(field))).toEqual([]);
    expect(fields.slice(7)).toEqual(hostile.slice(7));
  });

  it('are text cells in XLSX, without a formula and without an apostrophe, also after they are edited', async () => {
    const file = await renderXlsx({ sheets: [{ name: 'T', ...table([...hostile, '- จัดอบรม', '-5']) }], footer: '' });
    const sheet = sheetXml(file);
    expect(sheet).not.toContain('<f>');
    // The style of place 5 keeps a text a text when somebody edits its cell.
    expect(sheet.match(/<c r="A\d+" t="inlineStr"( s="5")?><is>/g)?.map((cell) => cell.includes('s="5"'))).toEqual([
      ...hostile.map((_, index) => index < 7),
      true,
      true,
    ]);
    expect(sheet).toContain('<t xml:space="preserve">- จัดอบรม</t>');
    expect(sheet).toContain('<t xml:space="preserve">-5</t>');
    expect(partXml(file, 'xl/styles.xml').match(/<xf [^>]*>/g)?.[5]).toContain('quotePrefix="1"');
    const rows = await readSheet(await renderXlsx({ sheets: [{ name: 'T', ...table(hostile) }], footer: '' }), {
      trim: false,
    });
    const texts = rows.slice(2).map(([cell]) => cell);
    expect(texts).toEqual(hostile);
  });

  it('lose only what no file can hold', () => {
    expect(plainText('a\u0000b\u0008c\ud800d')).toBe('a\ufffdb\ufffdc\ufffdd');
    expect(plainText('\u0001=1')).toBe('\ufffd=1');
    expect(plainText('\n=1+1')).toBe("'\n=1+1");
    expect(plainText('ก\tข\nค😀')).toBe('ก\tข\nค😀');
  });

  it.each(['\t', '\r', '\n', ' ', '\u00a0', '\u200b', '\u3000', '\ufeff', ' \u200b\u00a0 '])(
    'are guarded in CSV also after %j, before every sign that begins a formula',
    (blank) => {
      for (const sign of '=+-@＝＋－＠') expect(plainText(`${blank}${sign}1`)).toBe(`'${blank}${sign}1`);
      expect(plainText(`${blank}ก=1`)).toBe(/^[\t\r\n]/.test(blank) ? `'${blank}ก=1` : `${blank}ก=1`);
    },
  );

  it('keep in XLSX what a spreadsheet would read as the number of a character', async () => {
    const sheet = sheetXml(
      await renderXlsx({ sheets: [{ name: 'E', ...table(['_x0041_', '_x00zz_', 'a_xFFFF_b_x000a_']) }], footer: '' }),
    );
    expect([...sheet.matchAll(/preserve">([^<]*)</g)].slice(2).map(([, text]) => text)).toEqual([
      '_x005F_x0041_',
      '_x00zz_',
      'a_x005F_xFFFF_b_x005F_x000a_',
    ]);
  });

  it('are cut in XLSX where a cell ends, with a note, and never inside a letter', async () => {
    const [fits, long, pairs] = ['ก'.repeat(32_767), 'ก'.repeat(32_768), '😀'.repeat(20_000)];
    const rows = await readSheet(
      await renderXlsx({ sheets: [{ name: 'L', ...table([fits, long, pairs]) }], footer: '' }),
    );
    const [a, b, c] = rows.slice(2).map(([cell]) => String(cell));
    expect(a).toBe(fits);
    expect([b?.length, b?.replace(/^ก+/, '')]).toEqual([32_767, ' … [ตัดที่ 32767 ตัวอักษร / cut at 32767 characters]']);
    expect(c?.length).toBeLessThanOrEqual(32_767);
    expect(c?.replace(/^(?:😀)+/, '')).toBe(' … [ตัดที่ 32767 ตัวอักษร / cut at 32767 characters]');
  });

  it('are guarded in headings as well', () => {
    const csv = renderCsv({ columns: [{ th: '=1', en: 'x', width: 5 }], rows: [] }, { byteOrderMark: false });
    expect(csv.toString()).toBe("'=1 / x\r\n");
  });
});

describe('figures in exports', () => {
  const figures = [whole(-3), figure('56.37'), money('1234567.50'), whole(null), null];

  it('stay numbers in CSV, negative ones too', () => {
    expect(renderCsv(table(figures), { byteOrderMark: false }).toString()).toBe(
      'ข้อความ / Text\r\n-3\r\n56.37\r\n1234567.50\r\n\r\n\r\n',
    );
  });

  it('stay numbers in XLSX', async () => {
    const rows = await readSheet(await renderXlsx({ sheets: [{ name: 'F', ...table(figures) }], footer: '' }));
    expect(rows.slice(2, 5).map(([cell]) => cell)).toEqual([-3, 56.37, 1234567.5]);
  });

  it('come after a byte order mark when Excel is to read them', () => {
    const [marked, plain] = [true, false].map((byteOrderMark) => renderCsv(table(figures), { byteOrderMark }));
    expect(marked).toEqual(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), plain ?? Buffer.alloc(0)]));
  });
});

describe('dates in exports', () => {
  const dates = [
    dayCell('2023-03-31', 'iso'),
    dayCell('2024-02-29', 'buddhist'),
    dayCell('2023-04-05', 'words'),
    instantCell('2023-04-04T20:30:15.123456Z', 'iso'),
    instantCell('2023-04-04T20:30:15Z', 'buddhist'),
    instantCell('2023-12-31T17:00:00Z', 'words'),
    dayCell('1899-05-01', 'iso'),
    dayCell(null, 'iso'),
  ];

  it('are dates in XLSX, by the clock of Bangkok, except before spreadsheets count days', async () => {
    const rows = await readSheet(await renderXlsx({ sheets: [{ name: 'D', ...table(dates) }], footer: '' }));
    // Spreadsheets count days, of which a second is no whole part.
    const toSecond = (cell: unknown): unknown =>
      cell instanceof Date ? new Date(Math.round(cell.getTime() / 1_000) * 1_000) : cell;
    expect(rows.slice(2).map(([cell]) => toSecond(cell))).toEqual([
      new Date('2023-03-31'),
      new Date('2024-02-29'),
      new Date('2023-04-05'),
      new Date('2023-04-05T03:30:15Z'),
      new Date('2023-04-05T03:30:15Z'),
      new Date('2024-01-01'),
      '1899-05-01',
    ]);
  });

  it('are texts in CSV', () => {
    expect(renderCsv(table(dates), { byteOrderMark: false }).toString().split('\r\n').slice(1)).toEqual([
      '2023-03-31',
      '29/02/2567',
      '5 เมษายน 2566',
      '2023-04-04T20:30:15.123456Z',
      '05/04/2566 03:30:15',
      '1 มกราคม 2567 00.00 น.',
      '1899-05-01',
      '',
      '',
    ]);
  });
});
