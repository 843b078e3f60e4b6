import { beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isInputObjectType, isNonNullType, isObjectType, type GraphQLSchema } from 'graphql';
import {
  schemaOf,
  dataStatements,
  insertFigures,
  readLists,
  statementsDuring,
  type GqlResult,
  type ReadList,
  type TestClient,
  withApp,
} from '../support/index.js';

const app = withApp();
let centre: TestClient;
let schema: GraphQLSchema;
let lists: readonly ReadList[];
beforeAll(async () => {
  await insertFigures(app.database);
  centre = await app.as('center');
  schema = schemaOf(app);
  lists = await readLists(app.database);
});

/** Sends a document; tells its answer and how many statements asked for data. */
async function sent(
  query: string,
  variables: Record<string, unknown> = {},
): Promise<{ result: GqlResult; statements: number }> {
  let result!: GqlResult;
  const statements = await statementsDuring(async () => {
    result = await centre.gql(query, variables);
  });
  return { result, statements: dataStatements(statements).length };
}

/** Refused with this code and the field at fault, before anything was asked of the database. */
async function expectRefused(
  query: string,
  variables: Record<string, unknown>,
  code: string,
  field?: string,
): Promise<void> {
  const { result, statements } = await sent(query, variables);
  expect([query, variables, result.codes, result.status, statements]).toEqual([query, variables, [code], 400, 0]);
  if (field) expect(result.errors[0]?.extensions['field']).toBe(field);
}

describe('T6: bounds', () => {
  it('hold for both directions at once and for the steps of an order', async () => {
    await expectRefused('{ districts(first: 1, last: 1) { totalCount } }', {}, 'INVALID_INPUT', 'last');
    const steps = Array(5).fill({ field: 'CODE', direction: 'ASC' });
    await expectRefused(
      'query ($o: [DistrictOrder!]) { districts(orderBy: $o) { totalCount } }',
      { o: steps },
      'INVALID_INPUT',
      'orderBy',
    );
  });

  it('hold for the lists, the depth and the conditions of a filter', async () => {
    const document = 'query ($f: DistrictFilter) { districts(filter: $f) { totalCount } }';
    await expectRefused(document, { f: { code: { in: Array(501).fill(1001) } } }, 'INVALID_INPUT', 'filter.code.in');
    await expectRefused(document, { f: { or: Array(501).fill({}) } }, 'INVALID_INPUT', 'filter');
    const nested = (depth: number): object => (depth === 0 ? { code: { eq: 1 } } : { not: nested(depth - 1) });
    await expectRefused(document, { f: nested(6) }, 'INVALID_INPUT');
    const wide = { or: Array(25).fill({ and: Array(25).fill({ code: { gte: 1, lte: 2 } }) }) };
    await expectRefused(document, { f: wide }, 'INVALID_INPUT', 'filter');
  });
});

describe('T28: cursors', () => {
  const decoded = (cursor: string): unknown[] => JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
  const encoded = (parts: unknown): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

  async function cursorOf(list: ReadList, order: string): Promise<string> {
    const data = await centre.data<Record<string, { pageInfo: { endCursor: string } }>>(
      `{ ${list.field}(first: 1, orderBy: [{ field: ${order} }]) { pageInfo { endCursor } } }`,
    );
    return data[list.field]?.pageInfo.endCursor ?? '';
  }
  const ask = (list: ReadList, order: string): string =>
    `query ($c: String) { ${list.field}(after: $c, orderBy: [{ field: ${order} }]) { totalCount nodes { ${list.key} } } }`;

  it('with values that cannot stand there never reach the database', async () => {
    const impossible = [
      'NaN',
      '-Infinity',
      '1e400',
      '9'.repeat(400),
      '99999999999',
      "1' or '1'='1",
      '2023-02-31',
      '0000-01-01',
      '2023-02-31T00:00:00Z',
      '2023-01-01T25:00:00Z',
      'a\u0000b',
      '\ud800',
      'x'.repeat(10_001),
    ];
    for (const list of lists)
      for (const order of Object.keys(list.orders(null))) {
        const [name, value, ...rest] = decoded(await cursorOf(list, order));
        const forged = [
          ...[...impossible, 1, true, {}, []].map((wrong) => [name, wrong, ...rest]),
          ...['x', '11111111-1111-4111-8111-11111111111g', 'NaN', null].map((key) => [name, value, key]),
        ];
        const answers = await Promise.all(forged.map((parts) => centre.gql(ask(list, order), { c: encoded(parts) })));
        // A text may be nearly anything, so there some of these are ordinary values.
        const wrong = answers.flatMap(({ codes }, index) => {
          const strange = codes.filter((code) => code !== 'BAD_CURSOR');
          return strange.length > 0 ? [[list.field, order, forged[index], strange]] : [];
        });
        expect(wrong).toEqual([]);
      }
  });
});

describe('T27: injected SQL', () => {
  const attacks = [
    "' or 1=1 --",
    "'; drop table plan; --",
    '1) union select password_hash from account --',
    '$1',
    '${x}',
    "\\'; select 1; --",
    '%27%20or%201=1',
    "x'::text or true or '",
    '{1,2}',
    'null',
    '"',
    "admin'/*",
  ];
  it('in an identifier of a mutation is not found', async () => {
    // Between them they may call every mutation there is.
    const callers = await Promise.all((['director', 'assistant', 'admin'] as const).map((account) => app.as(account)));
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    let tried = 0;
    for (const { name, args, type } of mutations) {
      const input = args[0] && getNamedType(args[0].type);
      if (!isInputObjectType(input)) continue;
      const all = Object.values(input.getFields()).filter((field) => getNamedType(field.type).name === 'ID');
      const required = all.filter((field) => isNonNullType(field.type));
      // A comment on a plan needs no report; the measure alone would say nothing.
      const first = all.find((field) => field.name === 'planId') ?? all[0];
      const ids = required.length > 0 || !first ? required : [first];
      if (ids.length === 0) continue;
      const payload = getNamedType(type);
      const selection = isObjectType(payload) && payload.getFields()['id'] ? 'id' : '__typename';
      for (const attack of attacks) {
        tried += 1;
        const rest = Object.values(input.getFields()).flatMap((field) => {
          const given = {
            version: 1,
            reason: 'x',
            reasonCodes: ['OTHER'],
            number: 1,
            round: 'SIX_MONTH',
            entries: [],
            displayName: 'x',
            role: 'ANALYST',
            fileName: 'x.docx',
            body: 'x',
            matter: 'GENERAL',
            kind: name.includes('Channel') ? 'PHONE' : 'PLAN',
            address: '1555',
            owner: 'x',
            source: 'x',
            ...{ districtCode: 1023, firstOn: '2599-01-01', lastOn: '2599-01-02' },
          }[field.name];
          return given === undefined ? [] : [[field.name, given]];
        });
        const variables = {
          input: { ...Object.fromEntries(rest), ...Object.fromEntries(ids.map((id) => [id.name, attack])) },
        };
        const document = `mutation ($input: ${input.name}!) { ${name}(input: $input) { ${selection} } }`;
        let codes: readonly string[] = ['FORBIDDEN'];
        for (const caller of callers)
          if (codes.includes('FORBIDDEN')) codes = (await caller.gql(document, variables)).codes;
        // Notes those of a list of reminders that there are, and none is no mistake.
        const expected = name === 'markNoticesRead' ? [] : ['NOT_FOUND'];
        expect([name, attack, codes]).toEqual([name, attack, expected]);
      }
    }
    expect(tried).toBeGreaterThan(100);
  });
});

describe('values that no calendar or column has', () => {
  const values: [field: string, type: string, filter: object][] = [
    ['plans', 'Plan', { approvedOn: { eq: '0000-01-01' } }],
    ['plans', 'Plan', { approvedOn: { gt: '9999-12-31' } }],
    ['plans', 'Plan', { approvedOn: { lt: '2023-02-30' } }],
    ['plans', 'Plan', { submittedAt: { lt: '0000-01-01T00:00:00Z' } }],
    ['plans', 'Plan', { submittedAt: { gte: '2023-02-30T00:00:00Z' } }],
    ['plans', 'Plan', { submittedAt: { gte: '2023-02-28T24:00:00Z' } }],
    ['plans', 'Plan', { submittedAt: { gte: '9999-12-31T23:59:59.999999Z' } }],
    ['plans', 'Plan', { fiscalYear: { eq: 2147483647 } }],
    ['plans', 'Plan', { fiscalYear: { eq: 2147483648 } }],
    ['measures', 'Measure', { budget: { gt: '99999999999999.99' } }],
    ['measures', 'Measure', { budget: { in: ['-0', '00.10'] } }],
    ['measures', 'Measure', { percentComplete: { lt: 1e308 } }],
    ['measures', 'Measure', { percentComplete: { lt: 5e-324 } }],
    ['measures', 'Measure', { title: { contains: 'x'.repeat(10_001) } }],
    ['measures', 'Measure', { title: { eq: 'a\u0000' } }],
    ['measures', 'Measure', { title: { contains: '\udfff' } }],
  ];

  it('are refused or find nothing', async () => {
    for (const [field, type, filter] of values) {
      const document = `query ($f: ${type}Filter) { ${field}(filter: $f, first: 1) { totalCount } }`;
      const { codes } = await centre.gql(document, { f: filter });
      const strange = codes.filter((code) => !['INVALID_INPUT', 'BAD_USER_INPUT'].includes(code));
      expect([filter, strange]).toEqual([filter, []]);
    }
  });
});

describe('a year that is no fiscal year', () => {
  it('has no figures of the city: it is refused, whatever is asked of it', async () => {
    for (const year of [-2147483648, 2147483647, 0, 2023, 2499, 2701])
      for (const asked of ['districtCount', 'change { averageIta }', 'handIns { kind }']) {
        const { result, statements } = await sent(`{ cityStatistics(fiscalYear: ${year}) { ${asked} } }`);
        expect([year, result.codes, statements]).toEqual([year, ['INVALID_INPUT'], 0]);
        expect(result.errors[0]?.extensions).toMatchObject({ field: 'fiscalYear' });
      }
    for (const year of [2500, 2700])
      expect((await centre.gql(`{ cityStatistics(fiscalYear: ${year}) { change { averageIta } } }`)).codes).toEqual([]);
  });
});
