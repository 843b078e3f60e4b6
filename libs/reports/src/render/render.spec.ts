import { describe, expect, it } from '@jest/globals';
import { readSheet } from 'read-excel-file/node';
import { plainText } from '@sucharit/domain/shared';
import { figure, money, renderCsv, renderXlsx, whole, type Cell, type Table } from './index.js';

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

  it('are text cells without a formula in XLSX', async () => {
    const rows = await readSheet(await renderXlsx({ sheets: [{ name: 'T', ...table(hostile) }] }), { trim: false });
    const texts = rows.slice(2).map(([cell]) => cell);
    expect(texts.every((text) => typeof text === 'string' && !/^[=+\-@\t\r＝＋－＠]/.test(text))).toBe(true);
    expect(texts.slice(7, 12)).toEqual(hostile.slice(7, 12));
  });

  it('lose only what no file can hold', () => {
    expect(plainText('a\u0000b\u0008c\ud800d')).toBe('a\ufffdb\ufffdc\ufffdd');
    expect(plainText('\u0001=1')).toBe('\ufffd=1');
    expect(plainText('\n=1+1')).toBe("'\n=1+1");
    expect(plainText('ก\tข\nค😀')).toBe('ก\tข\nค😀');
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
    const rows = await readSheet(await renderXlsx({ sheets: [{ name: 'F', ...table(figures) }] }));
    expect(rows.slice(2, 5).map(([cell]) => cell)).toEqual([-3, 56.37, 1234567.5]);
  });

  it('come after a byte order mark when Excel is to read them', () => {
    const [marked, plain] = [true, false].map((byteOrderMark) => renderCsv(table(figures), { byteOrderMark }));
    expect(marked).toEqual(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), plain ?? Buffer.alloc(0)]));
  });
});
