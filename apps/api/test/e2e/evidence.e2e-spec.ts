import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  demoDocument,
  insertReport,
  mutation,
  wordFileOfMarkdown,
  type PlanPlace,
  type TestAccountName,
  withApp,
} from '../support/index.js';

const app = withApp();

type Report = PlanPlace & { readonly reportId: string };
const pdf = (text = ''): Buffer => Buffer.from(`%PDF-1.7 ${text}`);
const report = (district = 1023, status: Parameters<typeof insertReport>[2] = 'DRAFT'): Promise<Report> =>
  insertReport(app.database, district, status);
async function give(
  { reportId, measureIds }: Report,
  body: Buffer,
  { account = 'officer', name = 'หลักฐาน.pdf', type = 'application/octet-stream', measure = 0 } = {},
): Promise<{ status: number; code?: string; id?: string; message?: string }> {
  const client = await app.as(account as TestAccountName);
  const response = await client.request(
    `/files/evidence/${reportId}/${measureIds[measure]}?name=${encodeURIComponent(name)}`,
    { method: 'POST', headers: { 'content-type': type }, body: new Uint8Array(body) },
  );
  const answer = (await response.json()) as { id?: string; error?: { code: string; message: string } };
  return { status: response.status, ...answer.error, ...(answer.id ? { id: answer.id } : {}) };
}
const files = async (place: Report, account: TestAccountName = 'officer'): Promise<Record<string, unknown>[]> => {
  const { progressReport } = await (
    await app.as(account)
  ).data<{ progressReport: { evidenceFiles: Record<string, unknown>[] } | null }>(
    `{ progressReport(id: "${place.reportId}") { evidenceFiles { id measureId fileName mediaType size sha256 url } } }`,
  );
  return progressReport?.evidenceFiles ?? [];
};
const kept = (): Promise<object[]> =>
  app.database.query(
    `select id from evidence_file union all select null from audit_event where action like 'report.evidence%'`,
  );

describe('an evidence file', () => {
  it('is kept with its measure, listed, and sent back byte for byte to be saved', async () => {
    const place = await report();
    const body = pdf('หนึ่ง');
    const { status, id } = await give(place, body);
    const sha256 = createHash('sha256').update(body).digest('hex');
    expect(status).toBe(201);
    expect(await files(place)).toEqual([
      {
        id,
        measureId: place.measureIds[0],
        fileName: 'หลักฐาน.pdf',
        mediaType: 'application/pdf',
        size: body.length,
        sha256,
        url: `/files/evidence/${id}`,
      },
    ]);
    const response = await (await app.as('center')).request(`/files/evidence/${id}`);
    expect(Buffer.from(await response.arrayBuffer()).equals(body)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="_______.pdf"; filename*=UTF-8''${encodeURIComponent('หลักฐาน.pdf')}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const [event] = await app.database.query<{ detail: object; district_code: number }>(
      `select detail, district_code from audit_event where action = 'report.evidence-add' order by seq desc limit 1`,
    );
    expect(event).toMatchObject({ district_code: 1023, detail: { sha256, measure: 1, file: id } });
  });

  it('given twice is one, also at the same moment', async () => {
    const place = await report();
    const answers = await Promise.all([1, 2, 3].map(() => give(place, pdf('same'))));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await files(place)).toHaveLength(1);
  });

  it('is no eleventh of a measure, also when several arrive at once', async () => {
    const place = await report();
    for (let number = 1; number <= 9; number += 1) await give(place, pdf(String(number)));
    const answers = await Promise.all(['x', 'y', 'z'].map((text) => give(place, pdf(text))));
    expect(answers.map(({ status, code }) => code ?? status).sort()).toEqual([
      201,
      'EVIDENCE_FILE_COUNT',
      'EVIDENCE_FILE_COUNT',
    ]);
    expect((await give(place, pdf('other'), { measure: 1 })).status).toBe(201);
  });

  it('is removed from a draft, and the audit trail still names it', async () => {
    const place = await report();
    const { id } = await give(place, pdf('gone'));
    const officer = await app.as('officer');
    await officer.data(mutation('removeEvidenceFile', 'RemoveEvidenceFileInput'), { input: { id } });
    expect(await files(place)).toEqual([]);
    expect((await officer.request(`/files/evidence/${id}`)).status).toBe(404);
    const again = await officer.gql(mutation('removeEvidenceFile', 'RemoveEvidenceFileInput'), { input: { id } });
    expect(again.codes).toEqual(['NOT_FOUND']);
    const [event] = await app.database.query<{ detail: { fileName: string } }>(
      `select detail from audit_event where action = 'report.evidence-remove' order by seq desc limit 1`,
    );
    expect(event?.detail.fileName).toBe('หลักฐาน.pdf');
  });

  it('may be a Word file', async () => {
    const place = await report();
    await give(place, wordFileOfMarkdown(demoDocument()), { name: 'ก.docx' });
    expect((await files(place))[0]?.['mediaType']).toMatch(/wordprocessingml/);
  });

  it('is called by what it is: a page or a program that begins like a PDF is saved as a PDF', async () => {
    const place = await report();
    const names = ['run.bat', 'page.hta', 'แผน', 'x.pdf.exe', 'ก.PDF'];
    for (const [index, name] of names.entries()) await give(place, pdf(String(index)), { name });
    expect((await files(place)).map(({ fileName }) => fileName)).toEqual([
      'run.bat.pdf',
      'page.hta.pdf',
      'แผน.pdf',
      'x.pdf.exe.pdf',
      'ก.PDF',
    ]);
  });
});

describe('what is refused, and leaves nothing', () => {
  it.each(
    Object.entries<[Buffer, Parameters<typeof give>[2], string]>({
      'a page that calls itself a picture': [Buffer.from('<html>'), { name: 'a.png' }, 'EVIDENCE_FILE_TYPE'],
      nothing: [Buffer.alloc(0), {}, 'EVIDENCE_FILE_TYPE'],
      'a file without a name': [pdf(), { name: ' ' }, 'TEXT_REQUIRED'],
      'a name of 300 letters': [pdf(), { name: 'ก'.repeat(300) }, 'TEXT_TOO_LONG'],
      'a file above 5 MB': [Buffer.concat([pdf(), Buffer.alloc(5_000_000)]), {}, 'BODY_TOO_LARGE'],
      'a form, which another site can send': [pdf(), { type: 'text/plain' }, 'INVALID_INPUT'],
      'the file of an analyst': [pdf(), { account: 'analyst' }, 'FORBIDDEN'],
      'the file of another district': [pdf(), { account: 'otherOfficer' }, 'NOT_FOUND'],
    }),
  )('%s', async (_, [body, options, code]) => {
    const place = await report();
    const before = await kept();
    const answer = await give(place, body, options);
    expect([answer.code, answer.message]).toEqual([code, expect.stringMatching(/[ก-๙]/)]);
    expect(await kept()).toEqual(before);
  });

  it('is told the limit of files, not that of queries', async () => {
    const { message } = await give(await report(), Buffer.concat([pdf(), Buffer.alloc(5_000_000)]));
    expect(message).toContain('เกิน 5.0 MB');
  });

  it('a file for a report that is handed in, a carried measure, or a measure of another plan', async () => {
    const submitted = await report(1023, 'SUBMITTED');
    expect((await give(submitted, pdf())).code).toBe('INVALID_TRANSITION');
    const carried = await report();
    await app.database.query('update progress_entry set carried = true where report_id = $1', [carried.reportId]);
    await app.database.query(`update progress_report set round = 'TWELVE_MONTH' where id = $1`, [carried.reportId]);
    await app.database.query(
      `insert into progress_report (plan_id, district_code, fiscal_year, round, status)
       select plan_id, district_code, fiscal_year, 'SIX_MONTH', 'APPROVED' from progress_report where id = $1`,
      [carried.reportId],
    );
    expect((await give(carried, pdf())).code).toBe('MEASURE_LOCKED');
    const other = await report();
    expect((await give({ ...carried, measureIds: other.measureIds }, pdf())).code).toBe('NOT_FOUND');
    expect(await files(carried)).toEqual([]);
  });

  it('bytes where JSON belongs', async () => {
    const officer = await app.as('officer');
    const response = await officer.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: '{"query":"{ me { username } }"}',
    });
    expect(response.status).toBe(400);
  });
});

describe('who sees evidence', () => {
  it('is the district and the city, and nobody else even when the report is published', async () => {
    const place = await report();
    const { id } = await give(place, pdf('scope'));
    await app.database.query(`update progress_report set status = 'APPROVED' where id = $1`, [place.reportId]);
    const seen: Record<string, unknown> = {};
    for (const account of ['officer', 'director', 'center', 'analyst', 'otherOfficer'] as const)
      seen[account] = [
        (await files(place, account)).length,
        (await (await app.as(account)).request(`/files/evidence/${id}`)).status,
      ];
    expect(seen).toEqual({
      officer: [1, 200],
      director: [1, 200],
      center: [1, 200],
      analyst: [1, 200],
      otherOfficer: [0, 404],
    });
    expect((await app.anonymous.request(`/files/evidence/${id}`)).status).toBe(401);
    expect((await (await app.as('officer')).request('/files/evidence/x')).status).toBe(404);
  });
});
