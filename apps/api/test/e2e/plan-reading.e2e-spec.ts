import { afterEach, describe, expect, it } from '@jest/globals';
import {
  demoDocument,
  until,
  wordFileOfMarkdown,
  type GqlResult,
  type TestAccountName,
  withApp,
} from '../support/index.js';

const app = withApp();
afterEach(() => app.database.query('update plan set document_id = null; delete from plan; delete from plan_document'));

interface Place {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}
interface Reading {
  readonly text: string;
  readonly sameDocument: boolean;
  readonly plan: { id: string; version: number; status: string; allowedActions: string[] } | null;
  readonly places: readonly Place[];
  readonly findings: readonly (Omit<Place, 'path'> & { code: string; path: string | null })[];
  readonly ignored: readonly (Omit<Place, 'path'> & { kind: string })[];
  readonly checklist: readonly { start: number | null; end: number | null }[];
  readonly measures: readonly { number: number; title: string; dimension: string }[];
  readonly priorYearIta: { scores: (string | null)[] } | null;
}
const readDocument = `mutation ($input: ReadPlanDocumentInput!) { readPlanDocument(input: $input) {
  text districtCode fiscalYear sameDocument approvedOn documentNumber district { nameTh }
  plan { id version status allowedActions } places { path start end } findings { code path start end } ignored { kind start end }
  measures { number title dimension budget methods } risks { number description }
  swot { strengths { factor text } } priorYearIta { fiscalYear scores total } checklist { key status start end } } }`;
const importDocument = `mutation ($input: ImportPlanDocumentInput!) { importPlanDocument(input: $input) {
  plan { id version approvedOn documentNumber risks { number description } measures { number title dimension budget }
    checklist { items { key status evidence { text start } } } } } }`;

const ask = async (given: object, account: TestAccountName = 'officer'): Promise<GqlResult> =>
  (await app.as(account)).gql(readDocument, { input: given });
const read = async (given: object, account: TestAccountName = 'officer'): Promise<Reading> =>
  (await (await app.as(account)).data<{ readPlanDocument: Reading }>(readDocument, { input: given })).readPlanDocument;
const save = async (given: object): Promise<GqlResult<{ importPlanDocument: { plan: Record<string, unknown> } }>> =>
  (await app.as('officer')).gql(importDocument, { input: { fileName: 'plan.md', text: demoDocument(), ...given } });
const kept = (): Promise<object[]> =>
  app.database
    .query(`select (select count(*) from plan)::int as plans, (select count(*) from plan_document)::int as documents,
    (select count(*) from audit_event where action like 'plan.%')::int as events`);

describe('reading a document before it is saved', () => {
  it('gives its values, their places in the text that comes with it, and keeps nothing', async () => {
    const before = await kept();
    const reading = await read({ text: demoDocument() });
    expect(reading).toMatchObject({
      text: demoDocument(),
      districtCode: 1023,
      district: { nameTh: 'หนองแขม' },
      fiscalYear: 2566,
      approvedOn: '2023-04-25',
      documentNumber: 'กท ๖๑๐๑/',
      plan: null,
      sameDocument: false,
    });
    expect([reading.measures.length, reading.priorYearIta?.scores[1]]).toEqual([8, '81.80']);
    const title = reading.places.find(({ path }) => path === 'measures[1].title');
    expect(reading.text.slice(title?.start, title?.end).replace(/\s/g, '')).toBe(
      reading.measures[1]?.title.replace(/\s/g, ''),
    );
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ code: 'DOCUMENT_NUMBER_INCOMPLETE', path: 'documentNumber' }),
    );
    expect(await kept()).toEqual(before);
  });

  it('tells what it left out on purpose, so that every word of the document stands somewhere in the answer', async () => {
    const { text, places, findings, ignored, checklist } = await read({ text: demoDocument() });
    const known = new Uint8Array(text.length);
    for (const { start, end } of [...places, ...findings, ...ignored, ...checklist])
      known.fill(1, start ?? 0, end ?? 0);
    const lost = [...text.matchAll(/[\u0e01-\u0e4eA-Za-z]+/g)].filter(({ 0: word, index }) =>
      known.subarray(index, index + word.length).includes(0),
    );
    expect(lost.map(([word]) => word).filter((word) => word !== 'br')).toEqual([]);
    const memo = ignored.find(({ kind }) => kind === 'MEMO');
    expect(text.slice(memo?.start, memo?.end)).toContain('บันทึกข้อความ');
  });

  it('gives the text of a Word file, into which its places point', async () => {
    const contentBase64 = wordFileOfMarkdown(demoDocument()).toString('base64');
    const { text, places, measures } = await read({ contentBase64 });
    expect(text).toContain('หนองแขม');
    for (const { start, end } of places)
      expect([start >= 0, end > start, end <= text.length]).toEqual([true, true, true]);
    const title = places.find(({ path }) => path === 'measures[0].title');
    expect(text.slice(title?.start, title?.end).replace(/\s/g, '')).toBe(measures[0]?.title.replace(/\s/g, ''));
  });

  it('tells of the plan that stands in its place, and what may be done with that', async () => {
    expect((await save({})).codes).toEqual([]);
    const again = await read({ text: demoDocument() });
    expect(again).toMatchObject({ sameDocument: true, plan: { version: 1, status: 'DRAFT' } });
    expect(again.plan?.allowedActions).toContain('EDIT');
    await app.database.query(`update plan set status = 'SUBMITTED'`);
    const other = await read({ text: `${demoDocument()}\n` });
    expect(other).toMatchObject({ sameDocument: false, plan: { status: 'SUBMITTED' } });
    expect(other.plan?.allowedActions).not.toContain('EDIT');
  });

  it('is refused to those who could not save it, and for what is no plan', async () => {
    const answer = await ask({ text: demoDocument() }, 'otherOfficer');
    expect([answer.codes, answer.errors[0]?.message]).toEqual([
      ['DOCUMENT_OTHER_DISTRICT'],
      expect.stringContaining('หนองแขม'),
    ]);
    expect((await ask({ text: demoDocument() }, 'analyst')).codes).toEqual(['FORBIDDEN']);
    expect((await ask({ text: 'ต้มยำกุ้ง' })).codes).toEqual(['DOCUMENT_NOT_A_PLAN']);
    expect((await ask({})).codes).toEqual(['INVALID_INPUT']);
    expect((await read({ text: demoDocument() }, 'center')).measures).toHaveLength(8);
  });
});

describe('saving with corrections', () => {
  it('keeps what was corrected, the rest as it was read, and says in the audit trail which parts', async () => {
    const { measures } = await read({ text: demoDocument() });
    const corrected = measures.map(({ number, title, dimension }) => ({
      number,
      dimension,
      title: number === 2 ? 'ชื่อที่แก้แล้ว' : title,
      // No baht is no budget, as where a document says so.
      budget: number === 1 ? '0.00' : '500',
    }));
    const { data, codes } = await save({
      corrections: { documentNumber: 'กท ๖๑๐๑/๑๒๓', measures: corrected, approvedOn: '2023-04-26', antiBribery: '' },
    });
    expect(codes).toEqual([]);
    const plan = data?.importPlanDocument.plan as {
      measures: { title: string; budget: string | null }[];
      risks: unknown[];
      checklist: { items: { key: string; status: string; evidence: { start: number | null } | null }[] };
    };
    expect(plan).toMatchObject({ documentNumber: 'กท ๖๑๐๑/๑๒๓', approvedOn: '2023-04-26', version: 1 });
    expect([plan.measures[1]?.title, plan.measures[0]?.title, plan.risks.length]).toEqual([
      'ชื่อที่แก้แล้ว',
      measures[0]?.title,
      9,
    ]);
    expect(plan.measures.slice(0, 2).map(({ budget }) => budget)).toEqual([null, '500.00']);
    const item = (key: string) => plan.checklist.items.find((candidate) => candidate.key === key);
    expect(item('ANTI_BRIBERY_POLICY')).toMatchObject({ status: 'MISSING', evidence: null });
    expect(item('STRATEGIC_LINKAGE')?.evidence?.start).toBeGreaterThan(0);
    const [event] = await app.database.query<{ detail: { corrected: string[] } }>(
      `select detail from audit_event where action = 'plan.import' order by seq desc limit 1`,
    );
    expect(event?.detail.corrected.sort()).toEqual(['antiBribery', 'approvedOn', 'documentNumber', 'measures']);
  });

  it('is refused whole when a correction cannot be kept', async () => {
    const before = await kept();
    const { codes, errors } = await save({ corrections: { risks: [{ number: 1, description: ' ' }] } });
    expect([codes, errors[0]?.extensions['field']]).toEqual([['TEXT_REQUIRED'], 'risks.0.description']);
    expect((await save({ corrections: { documentNumber: 'x'.repeat(1_001) } })).codes).toEqual(['TEXT_TOO_LONG']);
    const costly = await save({ corrections: { measures: [{ number: 1, title: 'อบรม', budget: '1000000000000' }] } });
    expect([costly.codes, costly.errors[0]?.extensions['field']]).toEqual([['MONEY_TOO_LARGE'], 'measures.0.budget']);
    expect(await kept()).toEqual(before);
  });

  it('replaces a draft only as it was read', async () => {
    await save({});
    const { plan } = await read({ text: demoDocument() });
    await app.database.query('update plan set version = version + 1');
    const stale = await save({ replace: true, planVersion: plan?.version });
    expect([stale.codes, stale.errors[0]?.extensions['currentVersion']]).toEqual([['CONFLICT'], 2]);
    expect((await save({ replace: true, planVersion: 2 })).data?.importPlanDocument.plan).toMatchObject({ version: 3 });
  });

  it('waits for a save that has begun, and then no longer replaces the draft as it was before', async () => {
    await save({});
    const { plan } = await read({ text: demoDocument() });
    await app.database.query(`begin; update plan set version = version + 1, anti_bribery = 'saved meanwhile'`);
    let answered = false;
    const replacing = save({ replace: true, planVersion: plan?.version }).finally(() => (answered = true));
    await until('it waits', async () => {
      const waiting = await app.database.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and backend_type = 'client backend'`,
      );
      return answered || waiting.length > 0;
    });
    await app.database.query('commit');
    expect((await replacing).codes).toEqual(['CONFLICT']);
    expect(await app.database.query('select anti_bribery from plan')).toEqual([{ anti_bribery: 'saved meanwhile' }]);
  });
});
