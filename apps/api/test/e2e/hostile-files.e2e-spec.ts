import { describe, expect, it } from '@jest/globals';
import type { Isolation } from '../../src/platform/isolation/index.js';
import {
  demoDocument,
  startTestApp,
  wordFileOf,
  wordFileOfMarkdown,
  wordPartsOf,
  zipOf,
  type GqlResult,
  withApp,
} from '../support/index.js';

const app = withApp();

const read = 'mutation ($input: ReadPlanDocumentInput!) { readPlanDocument(input: $input) { districtCode text } }';
const save = 'mutation ($input: ImportPlanDocumentInput!) { importPlanDocument(input: $input) { documentId } }';
const inBase64 = (bytes: Buffer): { contentBase64: string } => ({ contentBase64: bytes.toString('base64') });
const reading = async (bytes: Buffer, of = app): Promise<GqlResult> =>
  (await of.as('officer')).gql(read, { input: inBase64(bytes) });
const saving = async (bytes: Buffer, of = app): Promise<GqlResult> =>
  (await of.as('officer')).gql(save, { input: { fileName: 'plan.docx', ...inBase64(bytes) } });
const kept = async (): Promise<object[]> =>
  app.database
    .query(`select (select count(*) from plan)::int as plans, (select count(*) from plan_document)::int as documents,
    (select count(*) from audit_event where action like 'plan.%')::int as events`);

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const nested = (levels: number, inner: string): string =>
  `${'<w:tbl><w:tr><w:tc>'.repeat(levels)}${inner}${'<w:p/></w:tc></w:tr></w:tbl>'.repeat(levels)}`;

const files: Record<string, readonly [body: string, code: string]> = {
  '60 tables in one another around a long paragraph': [
    nested(60, paragraph('ก'.repeat(100_000))),
    'DOCUMENT_TOO_COMPLEX',
  ],
  '500 tables in one another': [nested(500, paragraph('ก')), 'DOCUMENT_TOO_COMPLEX'],
  'tables side by side in tables, 20 deep': [
    nested(20, paragraph('ก'.repeat(1_000)).repeat(50)),
    'DOCUMENT_NOT_A_PLAN',
  ],
  '230,000 line breaks': [`<w:p><w:r>${'<w:br/>'.repeat(230_000)}</w:r></w:p>`, 'DOCUMENT_EMPTY'],
  '40,000 items of a list': [paragraph('ก').repeat(40_000), 'DOCUMENT_NOT_A_PLAN'],
  'five million entities': [paragraph('&amp;'.repeat(5_000_000)), 'DOCUMENT_TOO_LARGE'],
  'a text of 4 million letters': [paragraph('ก'.repeat(4_000_000)), 'DOCUMENT_TOO_LARGE'],
  '100,000 paragraphs': [paragraph('').repeat(100_000), 'DOCUMENT_TOO_LARGE'],
};

describe('a Word file made to keep the server busy', () => {
  it.each(Object.entries(files))('is read elsewhere and refused: %s', async (_, [body, code]) => {
    const before = await kept();
    const memory = process.memoryUsage().rss;
    const answers = await Promise.all([reading(wordFileOf(body)), saving(wordFileOf(body))]);
    expect(answers.map(({ codes }) => codes)).toEqual([[code], [code]]);
    expect(process.memoryUsage().rss - memory).toBeLessThan(150_000_000);
    expect(await kept()).toEqual(before);
  });

  it('is counted by what it unpacks to, whatever its parts are called', async () => {
    const hidden = Object.entries(wordPartsOf('<w:p/>'.repeat(1_000_000))).map(([name, content]) => ({
      name: name.replace('word/document.xml', 'word/media/picture.png'),
      content: Buffer.from(
        content.replace('/word/document.xml"/>', '/x.xml"/>').replace('word/document.xml', 'word/media/picture.png'),
      ),
    }));
    expect((await reading(zipOf(hidden))).codes).toEqual(['DOCUMENT_TOO_LARGE']);
  });

  it('leaves the others a process that reads', async () => {
    const others = await app.as('otherOfficer');
    const attacks = Object.values(files).map(([body]) => reading(wordFileOf(body)));
    const answer = await others.gql(read, {
      input: { text: demoDocument().replaceAll('หนองแขม', 'บางพลัด') },
    });
    expect(answer.codes).toEqual([]);
    const codes = (await Promise.all(attacks)).map(({ codes: [code] }) => code);
    // Of one account three wait; the rest is told to come back.
    expect(codes.filter((code) => code === 'RATE_LIMITED').length).toBeGreaterThan(0);
    for (const code of codes) expect(code).toMatch(/^(RATE_LIMITED|DOCUMENT_\w+)$/);
  });
});

describe('a document that takes more than it may', () => {
  it('is refused in words, nothing of it is kept, and the next one is read', async () => {
    const hasty = await startTestApp({ database: app.database, environment: { ISOLATED_TASK_MS: '50' } });
    try {
      const before = await kept();
      // A process that has just begun takes longer than that to load what reads.
      const answers = [await reading(wordFileOfMarkdown(demoDocument()), hasty)];
      answers.push(await saving(wordFileOfMarkdown(demoDocument()), hasty));
      expect(answers.map(({ codes }) => codes)).toEqual([['DOCUMENT_TOO_COMPLEX'], ['DOCUMENT_TOO_COMPLEX']]);
      expect(answers[0]?.errors[0]?.message).toContain('ไม่มีการบันทึกสิ่งใด');
      expect(await kept()).toEqual(before);
    } finally {
      await hasty.close();
    }
    expect((await reading(wordFileOfMarkdown(demoDocument()))).codes).toEqual([]);
  });

  it('is read in one of the processes that the server keeps for that, which end with it', async () => {
    const own = await startTestApp({ database: app.database });
    expect(own.get<Isolation>('Isolation').processes()).toEqual([]);
    expect((await reading(wordFileOfMarkdown(demoDocument()), own)).codes).toEqual([]);
    const [pid, ...others] = own.get<Isolation>('Isolation').processes();
    expect([typeof pid, others]).toEqual(['number', []]);
    expect(pid).not.toBe(process.pid);
    await own.close();
    expect(own.get<Isolation>('Isolation').processes().length).toBeLessThanOrEqual(1);
  });
});
