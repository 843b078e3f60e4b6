import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { documentLimits } from '@sucharit/domain/plans';
import { demoDocument, wordFileOfMarkdown, type GqlResult, type TestAccountName, withApp } from '../support/index.js';

const app = withApp();

const route = '/files/plan-documents';
const bytes = { 'content-type': 'application/octet-stream' };
const send = async (body: Buffer, account: TestAccountName = 'officer', headers = bytes): Promise<Response> =>
  (await app.as(account)).request(route, { method: 'POST', headers, body });
const uploaded = async (body: Buffer): Promise<string> => {
  const response = await send(body);
  expect(response.status).toBe(201);
  return ((await response.json()) as { id: string }).id;
};
const read =
  'mutation ($input: ReadPlanDocumentInput!) { readPlanDocument(input: $input) { districtCode fiscalYear } }';
const save =
  'mutation ($input: ImportPlanDocumentInput!) { importPlanDocument(input: $input) { plan { fiscalYear } } }';
const reading = async (input: object, account: TestAccountName = 'officer'): Promise<GqlResult> =>
  (await app.as(account)).gql(read, { input });

/** With a picture, which cannot be packed any smaller. */
const largeFile = (): Buffer =>
  wordFileOfMarkdown(demoDocument(), [{ name: 'word/media/picture.png', content: randomBytes(9_900_000) }]);

describe('a plan document that is sent as bytes', () => {
  it('may be as large as 10 MB, and is read and imported by its number', async () => {
    const file = largeFile();
    expect(file.length).toBeGreaterThan(9_900_000);
    expect(file.length).toBeLessThanOrEqual(documentLimits.bytes);
    const uploadId = await uploaded(file);
    expect((await reading({ uploadId })).data).toEqual({ readPlanDocument: { districtCode: 1023, fiscalYear: 2566 } });
    const saved = await (await app.as('officer')).gql(save, { input: { fileName: 'plan.docx', uploadId } });
    expect([saved.codes, saved.data]).toEqual([[], { importPlanDocument: { plan: { fiscalYear: 2566 } } }]);
    // The same bytes are the same document.
    expect(await uploaded(file)).toBe(uploadId);
  });

  it('that is larger is refused before it is sent', async () => {
    const response = await send(Buffer.alloc(documentLimits.bytes + 1));
    expect([response.status, await response.text()]).toEqual([413, expect.stringContaining('BODY_TOO_LARGE')]);
  });

  it('is refused for what it is, as one in Base64 is', async () => {
    const empty = await send(Buffer.alloc(0));
    expect([empty.status, await empty.text()]).toEqual([400, expect.stringContaining('DOCUMENT_EMPTY')]);
    const pdf = Buffer.from('%PDF-1.7 …');
    expect((await reading({ uploadId: await uploaded(pdf) })).codes).toEqual(['DOCUMENT_PDF']);
    expect((await reading({ contentBase64: pdf.toString('base64') })).codes).toEqual(['DOCUMENT_PDF']);
  });

  it('is one of three that its sender may have, for a day; nobody else sees it', async () => {
    const ids: string[] = [];
    for (const word of ['หนึ่ง', 'สอง', 'สาม', 'สี่']) ids.push(await uploaded(Buffer.from(word)));
    const codesOf = async (id: string, account?: TestAccountName): Promise<readonly string[]> =>
      (await reading({ uploadId: id }, account)).codes;
    expect(await Promise.all([codesOf(ids[0]!), codesOf(ids[3]!)])).toEqual([['NOT_FOUND'], ['DOCUMENT_NOT_A_PLAN']]);
    expect(await codesOf(ids[3]!, 'head')).toEqual(['NOT_FOUND']);
    expect(await codesOf('x')).toEqual(['NOT_FOUND']);
    await app.database.query(`update uploaded_document set uploaded_at = now() - interval '25 hours'`);
    expect(await codesOf(ids[3]!)).toEqual(['NOT_FOUND']);
    await uploaded(Buffer.from('ห้า'));
    expect(await app.database.query('select count(*)::int as kept from uploaded_document')).toEqual([{ kept: 1 }]);
  });

  it('is given in one way', async () => {
    const uploadId = await uploaded(Buffer.from('แผน'));
    expect((await reading({ uploadId, text: 'แผน' })).codes).toEqual(['INVALID_INPUT']);
    expect((await reading({})).codes).toEqual(['INVALID_INPUT']);
  });

  it('cannot be sent by a page of another site, nor as a form', async () => {
    const elsewhere = await send(Buffer.from('แผน'), 'officer', { ...bytes, origin: 'https://example.org' } as never);
    expect([elsewhere.status, await elsewhere.text()]).toEqual([403, expect.stringContaining('ORIGIN_REFUSED')]);
    expect((await send(Buffer.from('a=b'), 'officer', { 'content-type': 'text/plain' })).status).not.toBe(201);
  });
});
