import { describe, expect, it } from '@jest/globals';
import { wordFileOf, wordPartsOf, zipOf } from '../../../../../test/support/word-file.js';
import { textOfDocument } from '../index.js';
import { parseXml, type XmlVisitor } from './parse-xml.js';

const text = (words: string, look = ''): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const p = (inner: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
const item = (words: string, list: number, level = 0): string =>
  p(text(words), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const tc = (inner: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
const textOf = async (body: string, parts: Record<string, string> = {}): Promise<string> =>
  (await textOfDocument(wordFileOf(body, parts))).text;

const level = (at: number, format: string, shown: string, start = 1): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${shown}"/></w:lvl>`;
const numbering = [
  `<w:abstractNum w:abstractNumId="0">${level(0, 'thaiNumbers', '%1.')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="1">${level(0, 'thaiLetters', '(%1)')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '·')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="3">${level(0, 'upperRoman', '%1)', 4)}</w:abstractNum>`,
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
  '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num>',
  '<w:num w:numId="5"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
].join('');

describe('the text of a Word file', () => {
  it('has the numbers that Word draws: Thai ones, levels, letters, a list that goes on and one that begins anew', async () => {
    const body = [
      item('หนึ่ง', 1),
      item('ย่อย', 1, 1),
      p(text('คั่น')),
      item('สอง', 1),
      item('ย่อยใหม่', 1, 1),
      item('ก', 2),
      item('ข', 2),
      item('จุด', 3),
      item('สี่', 4),
      item('เริ่มใหม่', 5),
      p(text('ไม่มีเลข'), '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    ].join('');
    expect((await textOf(body, { numbering })).split('\n\n')).toEqual([
      '๑. หนึ่ง',
      '๑.1 ย่อย',
      'คั่น',
      '๒. สอง',
      '๒.1 ย่อยใหม่',
      '(ก) ก',
      '(ข) ข',
      '- จุด',
      'IV) สี่',
      '๑. เริ่มใหม่',
      'ไม่มีเลข',
    ]);
  });

  it('has headings, lists and looks of the styles, also of those that a style rests on', async () => {
    const styles =
      '<w:style w:styleId="a"><w:name w:val="heading 2"/></w:style><w:style w:styleId="b"><w:name w:val="x"/><w:basedOn w:val="a"/></w:style>' +
      '<w:style w:styleId="c"><w:name w:val="y"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="d"><w:name w:val="z"/><w:basedOn w:val="d"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = `${p(text('หัวข้อ'), '<w:pStyle w:val="b"/>')}${p(text('ข้อ'), '<w:pStyle w:val="c"/>')}${p(text('ซ่อน'), '<w:pStyle w:val="d"/>')}`;
    expect(await textOf(body, { styles, numbering })).toBe('## หัวข้อ\n\n๑. ข้อ');
  });

  it('leaves out what Word hides and what is deleted, and says so', async () => {
    const body = [
      p(`${text('เห็น')}${text('ซ่อน', '<w:vanish/>')}${text('ไม่ซ่อน', '<w:vanish w:val="0"/>')}`),
      p(`<w:del>${text('เก่า').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${text('ใหม่')}</w:ins>`),
      p(text('ต่อ'), '<w:rPr><w:del/></w:rPr>') + p(text('กัน')),
      tbl(tr(tc(p(text('อยู่')))), `<w:tr><w:trPr><w:del/></w:trPr>${tc(p(text('ไป')))}</w:tr>`),
    ].join('');
    expect(await textOfDocument(wordFileOf(body))).toEqual({
      text: 'เห็นไม่ซ่อน\n\nใหม่\n\nต่อกัน\n\n| อยู่ |\n| --- |',
      leftOut: ['WORD_CHANGES_OPEN', 'WORD_HIDDEN_TEXT'],
    });
  });

  it('has boxes, ticks and struck-through words', async () => {
    const sign = (font: string, code: string): string => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
    const form = (state: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/>${state}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>`;
    const body = [
      p(`${sign('Wingdings', 'F06F')}${text(' อนุมัติ')}`),
      p(`${sign('Wingdings 2', 'F052')}${text(' ไม่อนุมัติ')}`),
      p(`${text('þ', '<w:rFonts w:ascii="Wingdings"/>')}${text(' ตัวอักษร')}`),
      p(`${form('<w:checked/>')}${text(' แบบฟอร์ม ')}${form('')}`),
      p(`${text('ไม่', '<w:strike/>')}${text('อนุ', '<w:strike/>')}${text('มัติ')}`),
    ].join('');
    expect((await textOf(body)).split('\n\n')).toEqual(['☐ อนุมัติ', '☑ ไม่อนุมัติ', '☑ ตัวอักษร', '☑ แบบฟอร์ม ☐', '~~ไม่อนุ~~มัติ']);
  });

  it('has text boxes once, whichever form of them is there, and foot notes at its end', async () => {
    const box = (words: string): string => `<w:txbxContent>${p(text(words))}</w:txbxContent>`;
    const alternatives = (choice: string, fallback: string): string =>
      `<mc:AlternateContent><mc:Choice>${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
    const body = [
      p(`${text('ก่อน')}<w:r>${alternatives(box('ในกล่อง'), box('ในกล่อง'))}</w:r>`),
      p(`<w:r>${alternatives('<w:drawing/>', box('สำรอง'))}</w:r>`),
      p(`<w:r><w:pict>${box('แบบเก่า')}</w:pict></w:r>`),
      p(`${text('งบ')}<w:r><w:footnoteReference w:id="7"/></w:r>`),
    ].join('');
    const footnotes = `<w:footnote w:id="0">${p(text('เส้นคั่น'))}</w:footnote><w:footnote w:id="7">${p(text('หมายเหตุ'))}</w:footnote>`;
    expect((await textOf(body, { footnotes })).split('\n\n')).toEqual([
      'ก่อน',
      'ในกล่อง',
      'สำรอง',
      'แบบเก่า',
      'งบ[1]',
      '[1] หมายเหตุ',
    ]);
  });

  it('has content controls, but not the words that ask for some', async () => {
    const control = (inner: string, properties = ''): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const body = `${control(p(text('กรอกแล้ว')))}${control(p(text('คลิกเพื่อกรอก')), '<w:showingPlcHdr/>')}${tbl(control(tr(control(tc(p(text('เซลล์')))))))}`;
    expect(await textOf(body)).toBe('กรอกแล้ว\n\n| เซลล์ |\n| --- |');
  });

  it('has tables as Markdown: spans as blanks, lines of a cell apart, a small table in one line, a bar as a slash', async () => {
    const inner = tbl(tr(tc(p(text('1'))), tc(p(text('10 ม.ค.')))), tr(tc(p(text('2'))), tc(p(text('24 ม.ค.')))));
    const body = tbl(
      tr(tc(p(text('สอง|คอลัมน์')), '<w:gridSpan w:val="2"/>'), tc(p(text('ค')))),
      tr(
        tc(p(text('ก')), '<w:vMerge w:val="restart"/>'),
        tc(p(`${text('บรรทัด')}<w:r><w:br/></w:r>${text('ใหม่')}`)),
        tc(`${p(text('1. อบรม'))}${inner}${p(text('2. สรุป'))}`),
      ),
      tr(tc(p(text('ไม่เห็น')), '<w:vMerge/>'), tc(p('')), tc(p(text('ท้าย')))),
    );
    expect((await textOf(body)).split('\n')).toEqual([
      '| สอง/คอลัมน์ |  | ค |',
      '| --- | --- | --- |',
      '| ก | บรรทัด<br>ใหม่ | 1. อบรม [1, 10 ม.ค.; 2, 24 ม.ค.]<br>2. สรุป |',
      '|  |  | ท้าย |',
    ]);
  });

  it('reads a table that only frames another one as if it were not there', async () => {
    const framed = tbl(tr(tc(`${p(text('ชื่อ'))}${tbl(tr(tc(p(text('ก'))), tc(p(text('ข')))))}`)));
    expect(await textOf(framed)).toBe('ชื่อ\n\n| ก | ข |\n| --- | --- |');
  });

  it('follows the relations of its parts and the namespaces of its elements, whatever they are called', async () => {
    const parts = wordPartsOf(p(text('ก')));
    const renamed = Object.entries(parts).map(([name, content]) => ({
      name: name.replace('word/document', 'other/Main'),
      content: Buffer.from(content.replace('"word/document', '"/other/main').replaceAll(/\bw(?=[:=])/g, 'x')),
    }));
    expect((await textOfDocument(zipOf(renamed))).text).toBe('ก');
  });
});

describe('a file of another kind', () => {
  const office = (name: string): Buffer =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')]);
  const zip = (name: string): Buffer => zipOf([{ name, content: Buffer.from('<a/>') }]);
  const main = (target: string): Buffer =>
    zipOf([
      {
        name: '_rels/.rels',
        content: Buffer.from(wordPartsOf('')['_rels/.rels']!.replace('word/document.xml', target)),
      },
      { name: target, content: Buffer.from('<a/>') },
    ]);
  const whole = wordFileOf(p(text('ก'.repeat(3_000))));
  const encrypted = Buffer.from(whole);
  for (let at = encrypted.indexOf('PK\u0001\u0002'); at >= 0; at = encrypted.indexOf('PK\u0001\u0002', at + 1))
    encrypted[at + 8] = 1;
  it.each<[string, Buffer, string]>([
    ['a Word file with a password', office('EncryptedPackage'), 'DOCUMENT_ENCRYPTED'],
    ['an archive with a password', encrypted, 'DOCUMENT_ENCRYPTED'],
    ['Word 97', office('WordDocument'), 'DOCUMENT_OLD_WORD'],
    ['Excel 97', office('Workbook'), 'DOCUMENT_WORKBOOK'],
    ['RTF', Buffer.from('{\\rtf1 x}'), 'DOCUMENT_OLD_WORD'],
    ['OpenDocument', zip('content.xml'), 'DOCUMENT_OLD_WORD'],
    ['a workbook', main('xl/workbook.xml'), 'DOCUMENT_WORKBOOK'],
    ['a PDF', Buffer.from('%PDF-1.7 x'), 'DOCUMENT_PDF'],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'DOCUMENT_PICTURE'],
    ['an archive of something', zip('x.txt'), 'DOCUMENT_NOT_TEXT'],
    ['half a Word file', whole.subarray(0, whole.length / 2), 'DOCUMENT_DAMAGED'],
    ['one with a broken part', wordFileOf('<w:p><w:r>'), 'DOCUMENT_DAMAGED'],
  ])('%s is told apart', async (_, bytes, code) => {
    await expect(textOfDocument(bytes)).rejects.toMatchObject({ code });
  });

  it('is not what a defect of ours is called', () => {
    const visitor = { open: () => (null as unknown as string).length, close: () => undefined, text: () => undefined };
    expect(() => parseXml('<a><b/></a>', visitor as unknown as XmlVisitor)).toThrow(TypeError);
    expect(() => parseXml('<a><b></a>', { ...visitor, open: () => undefined })).toThrow(
      expect.objectContaining({ code: 'DOCUMENT_DAMAGED' }),
    );
  });
});
