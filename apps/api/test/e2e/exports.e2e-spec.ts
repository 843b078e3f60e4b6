import { createConnection } from 'node:net';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import {
  exportAddress,
  insertFigures,
  linesOf,
  randomFilter,
  readLists,
  relatedOrders,
  startTestApp,
  until,
  type ReadList,
  type TestAccountName,
  withApp,
} from '../support/index.js';

const app = withApp({ environment: { EXPORT_CONNECTIONS: '2', EXPORT_TIMEOUT_MS: '60000' } });
let lists: readonly ReadList[];
beforeAll(async () => {
  await insertFigures(app.database);
  lists = await readLists(app.database);
});

async function exported(
  account: TestAccountName,
  file: string,
  given: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const response = await (await app.as(account)).request(exportAddress(file, given));
  // Not text(): that swallows the byte order mark.
  const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
  if (response.status !== 200) throw new Error(`${file}: ${response.status} ${text}`);
  return text;
}
const refusal = async (account: TestAccountName, file: string, given: object = {}): Promise<unknown[]> => {
  const response = await (await app.as(account)).post(`/exports/${file}`, given);
  const { error } = (await response.json()) as { error: { code: string } };
  return [response.status, error.code];
};
const audited = (): Promise<{ action: string; actor: string; detail: Record<string, unknown> }[]> =>
  app.database.query(`select action, actor, detail from audit_event where object like 'export:%' order by seq`);

describe.each(['measures', 'plans', 'risks', 'progressReports', 'itaResults', 'districts'])(
  'the export of %s',
  (name) => {
    it.each(['center', 'officer', 'analyst'] as const)(
      'holds the rows of its query in its order, for %s',
      async (account) => {
        const list = lists.find(({ field }) => field === name) as ReadList;
        const client = await app.as(account);
        const district = account === 'officer' ? 1023 : null;
        const orders = fc.uniqueArray(
          fc.record({
            field: fc.constantFrom(
              ...Object.keys(list.orders(district)),
              ...Object.keys(relatedOrders(name, district)),
            ),
            direction: fc.constantFrom('ASC', 'DESC'),
          }),
          { maxLength: 3, selector: ({ field }) => field },
        );
        await fc.assert(
          fc.asyncProperty(randomFilter(list.filters(district)), orders, async ({ value: filter }, steps) => {
            const orderBy = steps.map((step) => ({ ...step, ...relatedOrders(name, district)[step.field]?.with }));
            const rows: unknown[] = [];
            let after: string | null = null;
            do {
              const data: Record<
                string,
                { nodes: Record<string, unknown>[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
              > = await client.data(
                `query ($filter: ${list.type}Filter, $orderBy: [${list.type}Order!], $after: String) { ${list.field}(filter: $filter, orderBy: $orderBy, after: $after, first: 200) { nodes { ${list.key} } pageInfo { hasNextPage endCursor } } }`,
                { filter, orderBy, after },
              );
              const page = data[list.field]!;
              rows.push(...page.nodes);
              after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
            } while (after !== null);
            const response = await client.post(`/exports/${name}.ndjson`, { filter, orderBy, columns: list.key });
            expect(linesOf(await response.text())).toEqual(rows);
          }),
          { numRuns: 8 },
        );
      },
    );
  },
);

describe('an export', () => {
  it('gives every value exactly as the query does, related rows beside their row', async () => {
    const selection =
      'id number title dimension budget percentComplete objectives plan { approvedOn submittedAt demo averagePercentComplete allowedActions checklist { complete } district { nameTh } }';
    const { measures } = await (
      await app.as('center')
    ).data<{ measures: { nodes: Record<string, never>[] } }>(
      `{ measures(filter: { fiscalYear: { eq: 2566 } }, first: 100) { nodes { ${selection} } } }`,
    );
    const flat = (value: unknown, path: string): [string, unknown][] =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.entries(value).flatMap(([key, inner]) => flat(inner, path ? `${path}.${key}` : key))
        : [[path, value]];
    const rows = linesOf(
      await exported('center', 'measures.ndjson', { filter: { fiscalYear: { eq: 2566 } }, columns: selection }),
    );
    expect(rows.slice(0, 100)).toEqual(measures.nodes.map((node) => Object.fromEntries(flat(node, ''))));
  });

  it('unfolds one list into lines, in its order, and keeps a row without any', async () => {
    const rows = linesOf(
      await exported('center', 'districts.ndjson', {
        filter: { code: { in: [1023, 1002] } },
        columns: 'code plans(filter: { fiscalYear: { eq: 2566 } }) { nodes { fiscalYear measures { n: number } } }',
      }),
    );
    const measures = await app.database.query<{ number: number }>(
      'select number from measure where district_code = 1023 and fiscal_year = 2566 order by number',
    );
    expect(rows).toEqual([
      { code: 1002, 'plans.fiscalYear': null, 'plans.measures.n': null },
      ...measures.map(({ number }) => ({ code: 1023, 'plans.fiscalYear': 2566, 'plans.measures.n': number })),
    ]);
    expect(measures.length).toBeGreaterThan(2);
  });

  it('takes arguments and aliases, and has null where a related row is missing', async () => {
    const [row] = linesOf(
      await exported('center', 'districts.ndjson', {
        filter: { code: { eq: 1002 } },
        columns: 'now: plan(fiscalYear: 2566) { averagePercentComplete } then: plan(fiscalYear: 2565) { fiscalYear }',
      }),
    );
    expect(row).toEqual({ 'now.averagePercentComplete': null, 'then.fiscalYear': 2565 });
  });

  it('is CSV that a spreadsheet reads: byte order mark, safe texts, figures as figures, dates of either era', async () => {
    await app.database.query(
      `update measure set title = '=HYPERLINK("x")', mission = '-1', budget = 1234.5, budget_status = 'AMOUNT' where district_code = 1023 and fiscal_year = 2566 and number = 1`,
    );
    await app.database.query(
      `update plan set approved_on = '2022-11-05', submitted_at = '2022-10-05 20:30:00Z' where district_code = 1023 and fiscal_year = 2566`,
    );
    const given = {
      filter: { districtCode: { eq: 1023 }, fiscalYear: { eq: 2566 }, number: { eq: 1 } },
      columns: 'number title mission budget objectives plan { approvedOn submittedAt }',
    };
    expect(await exported('center', 'measures.csv', { ...given, language: 'th', dates: 'buddhist' })).toBe(
      '\ufeffลำดับที่,ชื่อโครงการ/กิจกรรม/มาตรการ,ภารกิจตามมิติ,งบประมาณ (บาท),วัตถุประสงค์,แผนปฏิบัติการ › วันที่อนุมัติ,แผนปฏิบัติการ › ส่งเมื่อ\r\n' +
        `1,"'=HYPERLINK(""x"")",'-1,1234.50,"หนึ่ง\nสอง",05/11/2565,06/10/2565 03:30:00\r\n`,
    );
    expect(await exported('center', 'measures.csv', { ...given, language: 'en' })).toContain(
      'Number,Title,Mission,Budget,Objectives,Plan › Approved on,Plan › Submitted at\r\n',
    );
    const response = await (await app.as('center')).request(exportAddress('measures.xlsx', given));
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="sucharit-measures-2566-districtCode-eq-1023-number-eq-1-\d{8}-\d{4}\.xlsx"$/,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await readSheet(Buffer.from(await response.arrayBuffer()))).toEqual([
      ['number', 'title', 'mission', 'budget', 'objectives', 'plan.approvedOn', 'plan.submittedAt'],
      [1, `=HYPERLINK("x")`, '-1', 1234.5, 'หนึ่ง\nสอง', new Date('2022-11-05'), new Date('2022-10-06T03:30:00Z')],
    ]);
  });

  it('is also of a short list, which takes no filter and no order', async () => {
    const shown = '{ planDeadlines { fiscalYear dueOn } }';
    const { planDeadlines } = await (await app.as('center')).data<{ planDeadlines: object[] }>(shown);
    expect(planDeadlines.length).toBeGreaterThan(0);
    const columns = 'fiscalYear dueOn';
    expect(linesOf(await exported('center', 'planDeadlines.ndjson', { columns }))).toEqual(planDeadlines);
    for (const given of [{ filter: { fiscalYear: { eq: 2566 } } }, { orderBy: [{ field: 'DUE_ON' }] }])
      expect(await refusal('center', 'planDeadlines.csv', { columns, ...given })).toEqual([400, 'INVALID_INPUT']);
    expect(await refusal('center', 'itaScore.csv', { columns: 'total' })).toEqual([404, 'LIST_UNKNOWN']);
  });

  it("has the reader's own headings, one for each column, as safe as every text", async () => {
    const given = {
      filter: { code: { eq: 1023 } },
      columns: 'code plan: handIn(fiscalYear: 2566, kind: PLAN) { kind }',
    };
    expect(await exported('center', 'districts.csv', { ...given, headings: ['=1+1', 'แผน › ชนิด'] })).toBe(
      "\ufeff'=1+1,แผน › ชนิด\r\n1023,PLAN\r\n",
    );
  });

  it('gives one indicator of a result by its number, and null where the scheme has none of it', async () => {
    const [row] = linesOf(
      await exported('center', 'itaResults.ndjson', {
        filter: { districtCode: { eq: 1023 }, fiscalYear: { eq: 2565 } },
        columns: 'third: indicator(number: 3) { number score } none: indicator(number: 99) { score }',
      }),
    );
    const { itaResults } = await (
      await app.as('center')
    ).data<{ itaResults: { nodes: { indicators: { number: number; score: number }[] }[] } }>(
      '{ itaResults(first: 1, filter: { districtCode: { eq: 1023 }, fiscalYear: { eq: 2565 } }) { nodes { indicators { number score } } } }',
    );
    const third = itaResults.nodes[0]?.indicators.find(({ number }) => number === 3);
    expect(row).toEqual({ 'third.number': 3, 'third.score': third?.score, 'none.score': null });
  });

  it('has every plain field when no columns are named, and only headings when nothing is found', async () => {
    const text = await exported('officer', 'risks.csv', { filter: { number: { eq: 99 } } });
    expect(text).toBe(
      '\ufeffid,number,fiscalYear,districtCode,description,area,process,unit,event,cause,likelihood,likelihoodReason,impact,impactReason,control,controlStrength,response,residualLikelihood,residualImpact,owner,reviewOn,state,score,level,residualLevel\r\n',
    );
  });

  it('shows a district what is public of another, as its query does', async () => {
    const given = { filter: { districtCode: { eq: 1023 } }, columns: 'status' };
    const seen = new Set(
      linesOf(await exported('otherOfficer', 'plans.ndjson', given)).map((row) => JSON.stringify(row)),
    );
    expect([...seen]).toEqual(seen.size === 0 ? [] : ['{"status":"APPROVED"}']);
    expect(linesOf(await exported('officer', 'accessTokens.ndjson'))).toEqual([]);
  });

  it('is refused before its first byte, in words a program can read', async () => {
    expect(await refusal('center', 'nothing.csv')).toEqual([404, 'LIST_UNKNOWN']);
    expect(await refusal('center', 'plan.csv')).toEqual([404, 'LIST_UNKNOWN']);
    expect(await refusal('center', 'measures.pdf')).toEqual([404, 'NOT_FOUND']);
    for (const given of [
      { filter: { nothing: { eq: 1 } } },
      { filter: { number: { eq: 'x' } } },
      { filter: '{' },
      { orderBy: [{ field: 'NOTHING' }] },
      { columns: 'nothing' },
      { columns: 'id } } districts { nodes { code' },
      { columns: 'plan' },
      { columns: '__typename' },
      { columns: 'plan { reports { round } risks { number } }' },
      { columns: ['id'] },
      { columns: 'id number', headings: ['one'] },
      { columns: 'id', headings: [1] },
      { columns: 'id', headings: ['x'.repeat(201)] },
      { language: 'fr' },
      { dates: 'x' },
      { values: 'words' },
      { about: 'perhaps' },
      { filter: { title: { contains: 'ก\ud800' } } },
      { headings: ['\udfff'], columns: 'id' },
      { first: 3 },
    ])
      expect([given, await refusal('center', 'measures.csv', given)]).toEqual([given, [400, 'INVALID_INPUT']]);
    expect(await refusal('center', 'districts.csv', { columns: 'plans(first: 3) { nodes { id } }' })).toEqual([
      400,
      'INVALID_INPUT',
    ]);
    for (const [name, value] of [
      ['filter', '{"title":{"contains":"a\\ud800"}}'],
      ['orderBy', '[{"field":"\\udc00"}]'],
      ['headings', '["\\ud83d"]'],
      ['asOf', '{"date":"\\ud800"}'],
      ['filter', '{"title":{"contains":"\\u0000"}}'],
    ] as const) {
      const answer = await (
        await app.as('center')
      ).request(exportAddress('measures.csv', { columns: 'id', [name]: value }));
      const { error } = (await answer.json()) as { error: { code: string } };
      expect([name, value, answer.status, error.code]).toEqual([name, value, 400, 'INVALID_INPUT']);
    }
    expect((await app.anonymous.request('/exports/measures.csv')).status).toBe(401);
    const elsewhere = (await app.as('center')).with({ origin: 'https://elsewhere.example' });
    expect((await elsewhere.post('/exports/measures.csv', {})).status).toBe(403);
  });

  it('is in the audit trail: who, what, how many rows, and whether all of them', async () => {
    const before = (await audited()).length;
    await exported('analyst', 'districts.csv', { filter: { code: { lt: 1011 } }, columns: 'code' });
    const events = (await audited()).slice(before);
    expect(
      events.map(({ action, actor, detail }) => [action, actor, detail['list'], detail['rows'], detail['complete']]),
    ).toEqual([
      ['export.begin', 'analyst', 'districts', undefined, undefined],
      ['export.end', 'analyst', 'districts', 10, true],
    ]);
    expect(events[0]?.detail).toMatchObject({ format: 'csv', columns: 'code', filter: { code: { lt: 1011 } } });
  });
});

describe('a long export', () => {
  const long = 'plans(filter: {}) { nodes { measures { title plan { strategicLinkage corruptionSituation } } } }';
  /** A client that asks and then takes nothing. */
  const stalled = async (
    file: string,
    url = app.url,
  ): Promise<{ text: () => string; end: () => void; resume: () => Promise<string> }> => {
    const { cookie = '' } = (await app.as('center')).headers;
    const socket = createConnection(Number(new URL(url).port), '127.0.0.1');
    let text = '';
    socket.write(
      `GET ${exportAddress(file, { columns: long })} HTTP/1.1\r\nhost: x\r\ncookie: ${cookie}\r\nconnection: close\r\n\r\n`,
    );
    await new Promise<void>((resolve) =>
      socket.once('data', (part) => {
        text += part.toString('latin1');
        socket.pause();
        resolve();
      }),
    );
    socket.on('data', (part) => (text += part.toString('latin1')));
    socket.pause();
    return {
      text: () => text,
      end: () => socket.destroy(),
      resume: () =>
        new Promise((resolve) => {
          socket.on('close', () => resolve(text));
          socket.on('error', () => undefined);
          socket.resume();
        }),
    };
  };
  const running = async (): Promise<number> =>
    (
      await app.database.query(
        `select from pg_stat_activity where application_name = 'sucharit exports' and datname = current_database() and state <> 'idle'`,
      )
    ).length;

  beforeAll(async () => {
    await app.database.query(
      `update plan set strategic_linkage = repeat('ข้อความยาว ', 700), corruption_situation = repeat('ก', 7000)`,
    );
  });

  it('waits for a slow reader, holds only what it is allowed to, and ends when the client leaves', async () => {
    const first = await stalled('districts.csv');
    const second = await stalled('districts.ndjson');
    expect(first.text()).toMatch(/^HTTP\/1.1 200 OK\r\n/);
    await until('both wait for their readers', async () => (await running()) === 2);
    const third = await (await app.as('center')).request(exportAddress('districts.csv'));
    expect([third.status, third.headers.get('retry-after')]).toEqual([429, '30']);
    first.end();
    second.end();
    await until('nobody works for those who left', async () => (await running()) === 0);
    await until('the trail says that they left', async () => {
      const events = (await audited()).slice(-2);
      return events.every(({ action, detail }) => action === 'export.end' && detail['complete'] === false);
    });
    expect(await exported('center', 'districts.csv', { columns: 'code' })).toContain('1050');
  });

  it.each([
    ['it takes too long', { EXPORT_TIMEOUT_MS: '700' }],
    ['nothing of it is taken', { RESPONSE_STALL_MS: '300' }],
  ])('is cut off when its reader stands still and %s', async (_, environment) => {
    const hasty = await startTestApp({ database: app.database, environment });
    try {
      const reader = await stalled('districts.csv', hasty.url);
      await until('nobody waits for it any more', async () => (await running()) === 0);
      expect((await reader.resume()).endsWith('0\r\n\r\n')).toBe(false);
    } finally {
      await hasty.close();
    }
  });

  it('that breaks off does not look like a whole file', async () => {
    const reader = await stalled('districts.csv');
    await until('it has begun', async () => (await running()) === 1);
    await app.database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'sucharit exports' and datname = current_database()`,
    );
    const text = await reader.resume();
    expect(/\r\ntransfer-encoding: chunked\r\n/i.test(text.slice(0, 2_000))).toBe(true);
    expect(text.endsWith('0\r\n\r\n')).toBe(false);
    await until('the trail says so', async () => (await audited()).at(-1)?.detail['complete'] === false);
  });
});
