import { afterEach, describe, expect, it } from '@jest/globals';
import {
  demoDocument,
  planDocuments,
  wordFileOf,
  wordFileOfMarkdown,
  zipOf,
  type GqlResult,
  type TestAccountName,
  withApp,
} from '../support/index.js';

const app = withApp();
afterEach(() => app.database.query('update plan set document_id = null; delete from plan; delete from plan_document'));

interface Imported {
  readonly importPlanDocument: {
    readonly documentId: string;
    readonly findings: readonly { code: string; messageTh: string; messageEn: string; start: number; end: number }[];
    readonly plan: {
      readonly id: string;
      readonly version: number;
      readonly measures: readonly Record<string, unknown>[];
      readonly checklist: {
        complete: boolean;
        items: readonly { key: string; status: string; evidence: object | null }[];
      };
    } & Readonly<Record<string, unknown>>;
  };
}
const document = `mutation ($input: ImportPlanDocumentInput!) { importPlanDocument(input: $input) {
  documentId findings { code messageTh messageEn start end }
  plan { id version status districtCode fiscalYear approvedOn documentNumber noGiftRules objectives goals benefits
    measures { number dimension mission title objectives methods budget } risks { number description }
    swot { strengths { factor text } weaknesses { factor } opportunities { factor } threats { factor } }
    priorYearIta { fiscalYear scores total } checklist { complete items { key status evidence { text start end } } } allowedActions } } }`;
const input = (given: object): { input: object } => ({ input: { fileName: 'plan.md', ...given } });
const imported = async (given: object, account: TestAccountName = 'officer'): Promise<Imported['importPlanDocument']> =>
  (await (await app.as(account)).data<Imported>(document, input(given))).importPlanDocument;
const refused = async (given: object, account: TestAccountName = 'officer'): Promise<GqlResult> =>
  (await app.as(account)).gql(document, input(given));
/** What a refused import must leave as it was. */
const kept = async (): Promise<object> => {
  const [row] = await app.database.query<object>(
    `select (select count(*) from plan)::int as plans, (select count(*) from plan_document)::int as documents,
       (select max(version) from plan) as version, (select seq from audit_head) as events, (select count(*) from idempotency_key)::int as keys`,
  );
  return row!;
};

describe.each(Object.entries(planDocuments()))('%s', (name, text) => {
  it('becomes a draft with every measure, risk, list and place', async () => {
    const { plan, findings, documentId } = await imported({ text });
    expect(plan).toMatchObject({
      status: 'DRAFT',
      districtCode: 1023,
      fiscalYear: 2566,
      approvedOn: '2023-04-25',
      version: 1,
    });
    const { measures, checklist } = plan;
    const dimensions = [
      'CULTURE_OF_INTEGRITY',
      'TRANSPARENT_ADMINISTRATION',
      'PUBLIC_PARTICIPATION',
      'AUDIT_MECHANISMS',
    ];
    const counted = dimensions.map(
      (dimension) => measures.filter((measure) => measure['dimension'] === dimension).length,
    );
    expect([measures.length, ...counted]).toEqual([8, 3, 3, 1, 1]);
    for (const measure of measures) {
      expect(measure['budget']).toBeNull();
      expect(measure['mission']).not.toBe('');
      for (const list of ['objectives', 'methods'] as const)
        expect((measure[list] as string[]).length).toBeGreaterThan(0);
    }
    const sizes = (lists: string[]): number[] => lists.map((list) => (plan[list] as unknown[]).length);
    expect(sizes(['risks', 'noGiftRules', 'objectives', 'goals', 'benefits'])).toEqual([9, 6, 6, 3, 5]);
    const swot = plan['swot'] as Record<string, unknown[]>;
    expect(
      [swot['strengths'], swot['weaknesses'], swot['opportunities'], swot['threats']].map((list) => list?.length),
    ).toEqual([4, 6, 5, 3]);
    expect(plan['priorYearIta']).toMatchObject({
      fiscalYear: 2565,
      scores: ['93.21', '81.80', '88.76', '82.69', '86.86', '91.34', '86.29', '89.15', '68.98', '43.75'],
    });

    expect(checklist.complete).toBe(false);
    expect(checklist.items.filter(({ status }) => status === 'MISSING')).toEqual([
      { key: 'CPI_ACTIVITY', status: 'MISSING', evidence: null },
    ]);
    for (const { key, status, evidence } of checklist.items) {
      if (status !== 'MET') continue;
      const { text: words, start, end } = evidence as { text: string; start: number; end: number };
      expect([key, words.length > 0, start >= 0 && end > start && end <= text.length]).toEqual([key, true, true]);
    }

    expect(findings.map(({ code }) => code)).toContain('DISTRICT_NAME_VARIANT');
    for (const { messageTh, messageEn, start, end } of findings)
      expect([/[ก-๙]/.test(messageTh), /[a-z]/.test(messageEn), start <= end && end <= text.length]).toEqual([
        true,
        true,
        true,
      ]);
    const [row] = await app.database.query<{ same: boolean; account: string }>(
      `select d.body = $2 as same, a.username as account from plan_document d join account a on a.id = d.imported_by where d.id = $1`,
      [documentId, text],
    );
    expect([name, row]).toEqual([name, { same: true, account: 'nongkhaem.officer' }]);
  });

  it('is not made twice, but read anew over its draft when that is asked for', async () => {
    const first = await imported({ text });
    await app.database.query('update measure set current_percent = 40 where number = 1');
    const before = await kept();
    const again = await refused({ text });
    expect([again.codes, again.errors[0]?.extensions['districtCode']]).toEqual([['DOCUMENT_ALREADY_IMPORTED'], 1023]);
    expect(again.errors[0]?.message).toContain('แทนที่');
    expect(await kept()).toEqual(before);
    const replaced = await imported({ text, replace: true });
    expect([replaced.plan.id, replaced.plan.version, replaced.plan.measures.length]).toEqual([first.plan.id, 2, 8]);
    expect(await kept()).toMatchObject({ plans: 1, documents: 2 });
    // A measure keeps its identity by its number.
    expect(await app.database.query('select number from measure where current_percent = 40')).toEqual([{ number: 1 }]);
  });
});

describe('another document for the same district and year', () => {
  it('is refused while it does not say that it replaces', async () => {
    await imported({ text: demoDocument() });
    const other = `${demoDocument()}\n`;
    const before = await kept();
    expect((await refused({ text: other })).codes).toEqual(['PLAN_EXISTS']);
    expect(await kept()).toEqual(before);
    expect((await imported({ text: other, replace: true })).plan.version).toBe(2);
  });

  it('does not replace a plan that is no draft any more, and leaves no document behind', async () => {
    const { plan } = await imported({ text: demoDocument() });
    await (
      await app.as('officer')
    ).data(`mutation { submitPlan(input: { planId: "${plan.id}", version: 1 }) { plan { id } } }`);
    const before = await kept();
    const answer = await refused({ text: demoDocument(), replace: true });
    expect(answer.codes).toEqual(['INVALID_TRANSITION']);
    expect(await kept()).toEqual(before);
  });

  it('sent at the same moment makes one plan', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => refused({ text: demoDocument() })));
    const codes = answers.map((answer) => answer.codes.join());
    expect(codes.filter((code) => code === '')).toHaveLength(1);
    expect(codes.filter((code) => code === 'PLAN_EXISTS' || code === 'DOCUMENT_ALREADY_IMPORTED')).toHaveLength(3);
    expect(await kept()).toMatchObject({ plans: 1, documents: 1, version: 1 });
  });

  it('has one effect for one idempotency key', async () => {
    const keyed = { text: demoDocument(), idempotencyKey: 'import-1' };
    const [first, second] = [await imported(keyed), await imported(keyed)];
    expect([second.documentId, second.plan.id, second.findings]).toEqual([
      first.documentId,
      first.plan.id,
      first.findings,
    ]);
    expect((await refused({ ...keyed, replace: true })).codes).toEqual(['IDEMPOTENCY_MISMATCH']);
    expect(await kept()).toMatchObject({ plans: 1, documents: 1 });
  });
});

describe('a Word file', () => {
  const base64 = (bytes: Buffer): object => ({ fileName: 'plan.docx', contentBase64: bytes.toString('base64') });

  it('is read like the text it holds', async () => {
    const { plan } = await imported(base64(wordFileOfMarkdown(demoDocument())));
    expect(plan).toMatchObject({ districtCode: 1023, fiscalYear: 2566, approvedOn: '2023-04-25' });
    expect([plan.measures.length, (plan['risks'] as unknown[]).length]).toEqual([8, 9]);
    expect(plan.checklist.items.filter(({ status }) => status === 'MET')).toHaveLength(5);
  });

  it.each(
    Object.entries<[() => Buffer, string]>({
      'that is cut off': [() => wordFileOfMarkdown(demoDocument()).subarray(0, 2_000), 'DOCUMENT_DAMAGED'],
      'that is only called one': [() => zipOf([{ name: 'x.txt', content: Buffer.from('x') }]), 'DOCUMENT_NOT_TEXT'],
      'that is empty': [() => wordFileOf(''), 'DOCUMENT_EMPTY'],
      'that unpacks to 40 MB': [
        () => zipOf([{ name: 'word/document.xml', content: Buffer.alloc(40 * 1024 * 1024, 'x') }]),
        'DOCUMENT_TOO_LARGE',
      ],
      'that has a million paragraphs': [() => wordFileOf('<w:p/>'.repeat(1_000_000)), 'DOCUMENT_TOO_LARGE'],
      'that hides them under another name': [
        () => zipOf([{ name: 'x.bin', content: Buffer.from('<w:p/>'.repeat(1_000_000)) }]),
        'DOCUMENT_NOT_TEXT',
      ],
      'with a cell that spans forty million columns': [
        () =>
          wordFileOf(
            '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="40000000"/></w:tcPr><w:p><w:r><w:t>ต้มยำกุ้ง</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
          ),
        'DOCUMENT_NOT_A_PLAN',
      ],
      'that is another plan': [() => wordFileOfMarkdown('สูตรต้มยำกุ้ง'), 'DOCUMENT_NOT_A_PLAN'],
    }),
  )('%s is refused, and nothing is saved', async (_, [make, code]) => {
    const before = await kept();
    const file = base64(make());
    const began = process.memoryUsage().rss;
    expect((await refused(file)).codes).toEqual([code]);
    expect(process.memoryUsage().rss - began).toBeLessThan(200_000_000);
    expect(await kept()).toEqual(before);
  });
});

describe('a document that cannot be read', () => {
  const place = demoDocument().replaceAll(/หนองแ[ขวม]ม?ง?/g, 'ดอยสมมติ');
  it.each(
    Object.entries<[object, string]>({
      'nothing at all': [{ text: '' }, 'DOCUMENT_EMPTY'],
      'nothing but blanks': [{ text: ' \n\u200b\t' }, 'DOCUMENT_EMPTY'],
      'a binary': [
        {
          contentBase64: Buffer.from(Array.from({ length: 5_000 }, (_, place) => (place * 7) % 256)).toString('base64'),
        },
        'DOCUMENT_NOT_TEXT',
      ],
      'a recipe': [{ text: 'ต้มยำกุ้ง\n\nวัตถุดิบ\n๑. กุ้งสด ๓๐๐ กรัม\n\nวิธีทำ\n๑. ต้มน้ำให้เดือด' }, 'DOCUMENT_NOT_A_PLAN'],
      'the plan of a place that is no district': [{ text: place }, 'DISTRICT_UNKNOWN'],
      'a plan without a year': [{ text: demoDocument().replaceAll(/๒๕๖[๐-๙]|256\d/g, '') }, 'FISCAL_YEAR_UNKNOWN'],
      '1.5 MB of text': [{ text: 'ก'.repeat(1_200_000) }, 'DOCUMENT_TOO_LARGE'],
      '20 MB of text': [{ text: 'x'.repeat(20_000_000) }, 'BODY_TOO_LARGE'],
      'no document': [{}, 'INVALID_INPUT'],
      'two documents': [{ text: 'x', contentBase64: 'eA==' }, 'INVALID_INPUT'],
      'what is no Base64': [{ contentBase64: 'ไทย' }, 'INVALID_INPUT'],
      'a name that is too long': [{ text: demoDocument(), fileName: 'x'.repeat(256) }, 'TEXT_TOO_LONG'],
      'no name': [{ text: demoDocument(), fileName: ' ' }, 'TEXT_REQUIRED'],
    }),
  )('%s is one clear refusal, and nothing is saved', async (_, [given, code]) => {
    const before = await kept();
    const answer = await refused(given);
    expect(answer.codes).toEqual([code]);
    expect(answer.errors[0]?.message).toMatch(/[ก-๙]/);
    expect(answer.text).not.toMatch(/ at |node_modules|\.ts:/);
    expect(await kept()).toEqual(before);
  });

  it('is explained in English to those who read English', async () => {
    const officer = (await app.as('officer')).with({ 'accept-language': 'en' });
    const { errors } = await officer.gql(document, input({ text: place }));
    expect(errors[0]?.message).toMatch(/none of the 50 districts/);
  });
});

describe('who may import', () => {
  it('is the district itself and the centre', async () => {
    expect((await refused({ text: demoDocument() }, 'otherOfficer')).codes).toEqual(['NOT_FOUND']);
    expect((await refused({ text: demoDocument() }, 'analyst')).codes).toEqual(['FORBIDDEN']);
    expect(await kept()).toMatchObject({ plans: 0, documents: 0 });
    expect((await imported({ text: demoDocument() }, 'center')).plan['allowedActions']).toEqual(['EDIT']);
  });
});
