import { describe, expect, it } from '@jest/globals';
import { readSheet } from 'read-excel-file/node';
import { csvChunks, xlsxChunks, type Cell } from './index.js';

const number = (text: string, places: 0 | 2 = 2): Cell => ({ number: text, places, grouped: false });
const awkward: Cell[][] = [
  ['=1+1', number('-12.50'), null],
  ['a "quoted", text', number('7', 0), 'ที่ ๑\r\nที่ ๒'],
  ["\t=cmd|' /C calc'!A0", number('0.10'), '<b>&amp;</b>'],
  ['＠SUM(A1)', null, 'null\u0000byte'],
];
async function* inBatches(rows: readonly Cell[][], size: number): AsyncGenerator<Cell[][]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}
async function collected(chunks: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk as string));
  return Buffer.concat(parts);
}

describe('a streamed CSV', () => {
  it('starts with the byte order mark, quotes what must be quoted and defuses formulas, not numbers', async () => {
    expect((await collected(csvChunks(['หัว', '-b', 'c'], inBatches(awkward, 3)))).toString()).toBe(
      [
        "\ufeffหัว,'-b,c",
        "'=1+1,-12.50,",
        '"a ""quoted"", text",7,"ที่ ๑\r\nที่ ๒"',
        "'\t=cmd|' /C calc'!A0,0.10,<b>&amp;</b>",
        "'＠SUM(A1),,null\ufffdbyte",
        '',
      ].join('\r\n'),
    );
  });

  it('is a line of headings when there are no rows', async () => {
    expect((await collected(csvChunks(['a', 'b'], inBatches([], 1)))).toString()).toBe('\ufeffa,b\r\n');
  });
});

describe('a streamed workbook', () => {
  it('is read back as it was, whatever the size of the batches', async () => {
    for (const size of [1, 2, 50]) {
      const rows = await readSheet(await collected(xlsxChunks('ข้อมูล', ['หัว', 'b', 'c'], inBatches(awkward, size))));
      expect(rows).toEqual([
        ['หัว', 'b', 'c'],
        ["'=1+1", -12.5, null],
        ['a "quoted", text', 7, 'ที่ ๑\r\nที่ ๒'],
        ["'\t=cmd|' /C calc'!A0", 0.1, '<b>&amp;</b>'],
        ["'＠SUM(A1)", null, 'null\ufffdbyte'],
      ]);
    }
  });

  it('hands out what it has made while rows are still to come', async () => {
    let given = 0;
    async function* rows(): AsyncGenerator<Cell[][]> {
      for (; given < 100; given += 1)
        yield Array.from({ length: 200 }, (_, index) => [`แถว ${given}/${index} ${Math.sin(given * index)}`]);
    }
    const chunks = xlsxChunks('x', ['a'], rows())[Symbol.asyncIterator]();
    await chunks.next();
    expect(given).toBeLessThan(10);
  });
});
