/** Files that are made to keep a server busy, as somebody who writes plans could send them. */
import { randomBytes } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';

const LEVELS = 500;
const UPLOAD_BYTES = 5_000_000;

/** A ZIP archive of these texts by name. @param {Record<string, string>} texts @returns {Buffer} */
function zipOf(texts) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const [name, text] of Object.entries(texts)) {
    const content = Buffer.from(text);
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
  end.writeUInt16LE(bodies.length, 4);
  end.writeUInt16LE(bodies.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, listed, Buffer.from('PK\u0005\u0006'), end]);
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/package/2006';
const inside = `${'<w:tbl><w:tr><w:tc>'.repeat(LEVELS)}<w:p><w:r><w:t>ก</w:t></w:r></w:p>${'<w:p/></w:tc></w:tr></w:tbl>'.repeat(LEVELS)}`;

/** A Word file of 500 tables in one another, some kilobytes large. */
const nestedTables = () =>
  zipOf({
    '[Content_Types].xml': `<Types xmlns="${office}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${office}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${inside}</w:body></w:document>`,
  });

/**
 * What is sent without pause by one connection of a district's officer, by name.
 * @param {{ url: string, headers: Record<string, string> }} officer where GraphQL is, with an access token
 * @returns {Record<string, { target: { url: string, headers: Record<string, string> }, body: string | Buffer }>}
 */
export const hostileFiles = (officer) => ({
  'a Word file of 500 tables in one another': {
    target: officer,
    body: JSON.stringify({
      query: 'mutation ($input: ReadPlanDocumentInput!) { readPlanDocument(input: $input) { findings { code } } }',
      variables: { input: { contentBase64: nestedTables().toString('base64') } },
    }),
  },
  'uploads of 5 MB': {
    target: {
      url: new URL('/files/plan-documents', officer.url).href,
      headers: { ...officer.headers, 'content-type': 'application/octet-stream' },
    },
    body: randomBytes(UPLOAD_BYTES),
  },
});
