import { crc32, deflateRawSync } from 'node:zlib';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/** One entry of an archive, compressed. */
interface ArchiveEntry {
  readonly name: string;
  readonly content: Buffer;
}

/** A ZIP archive of these entries. */
export function zipOf(entries: readonly ArchiveEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const body = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), packed]);
    directory.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), head, place, Buffer.from(name));
    bodies.push(body);
    offset += body.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, listed, Buffer.from('PK\u0005\u0006'), end]);
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const fixedParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
};

/** Further parts of a Word file by what the document calls them: the content of their root element. */
type OtherParts = Partial<Record<'styles' | 'numbering' | 'footnotes', string>>;

/** The parts of a Word file by name. @param body WordprocessingML between <w:body> and </w:body> */
export function wordPartsOf(body: string, others: OtherParts = {}): Readonly<Record<string, string>> {
  const root = (name: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${namespaces}>${content}</w:${name}>`;
  const names = Object.keys(others);
  const relations = names.map((name) => `<Relationship Id="${name}" Type="${relation}/${name}" Target="${name}.xml"/>`);
  return {
    ...fixedParts,
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    ...(names.length > 0
      ? {
          'word/_rels/document.xml.rels': `<Relationships xmlns="${packageRelations}">${relations.join('')}</Relationships>`,
        }
      : {}),
    ...Object.fromEntries(Object.entries(others).map(([name, content]) => [`word/${name}.xml`, root(name, content)])),
  };
}

/** A Word file with this body. @param media files beside it, such as pictures */
export const wordFileOf = (body: string, others: OtherParts = {}, media: readonly ArchiveEntry[] = []): Buffer =>
  zipOf([
    ...Object.entries(wordPartsOf(body, others)).map(([name, text]) => ({ name, content: Buffer.from(text, 'utf8') })),
    ...media,
  ]);

/** A Word file with the paragraphs and tables of a Markdown text. @param media as above */
export function wordFileOfMarkdown(text: string, media: readonly ArchiveEntry[] = []): Buffer {
  const parts: string[] = [];
  let table: string[] = [];
  const endTable = (): void => {
    const rows = table.filter((row) => !/^\|[\s|:-]+\|?$/.test(row.trim()));
    const xml = rows.map(
      (row) =>
        `<w:tr>${cellsOf(row)
          .map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`)
          .join('')}</w:tr>`,
    );
    if (xml.length > 0) parts.push(`<w:tbl>${xml.join('')}</w:tbl>`);
    table = [];
  };
  for (const line of text.split('\n'))
    if (line.trim().startsWith('|')) table.push(line);
    else {
      endTable();
      if (line.trim() !== '' && !line.startsWith('<!--')) parts.push(paragraph(line.replace(/^#+ /, '')));
    }
  endTable();
  return wordFileOf(parts.join(''), {}, media);
}
