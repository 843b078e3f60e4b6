import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';
import {
  dataStatements,
  insertFigures,
  readLists,
  startTestApp,
  statementsDuring,
  type GqlResult,
  type ReadList,
  type TestApp,
  type TestClient,
} from '../support/index.js';

let app: TestApp;
let centre: TestClient;
let schema: GraphQLSchema;
let lists: readonly ReadList[];
beforeAll(async () => {
  app = await startTestApp();
  await insertFigures(app.database);
  centre = await app.as('center');
  ({ schema } = app.get(GraphQLSchemaHost));
  lists = await readLists(app.database);
});
afterAll(() => app.close());

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

/** Lists of the schema that take a page, by root field. */
const pagedFields = (): string[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, args }) =>
    args.some((argument) => argument.name === 'first') ? [name] : [],
  );

describe('T6: page sizes', () => {
  it('outside 1 to 200 are refused on every list, whichever way they are given', async () => {
    expect(pagedFields().length).toBeGreaterThan(6);
    for (const field of pagedFields())
      for (const argument of ['first', 'last'])
        for (const size of [0, -1, 201, 1_000_000])
          await expectRefused(
            `query ($n: Int) { ${field}(${argument}: $n) { totalCount } }`,
            { n: size },
            'PAGE_SIZE',
            argument,
          );
    await expectRefused('{ districts(first: 1000000) { totalCount } }', {}, 'PAGE_SIZE', 'first');
    await expectRefused('{ district(code: 1023) { plans(first: 0) { totalCount } } }', {}, 'PAGE_SIZE', 'first');
  });

  it('say how large a page may be', async () => {
    const { result } = await sent('{ districts(first: 201) { totalCount } }');
    expect(result.errors[0]?.extensions).toMatchObject({ code: 'PAGE_SIZE', maximum: 200, actual: 201 });
  });

  it('are 50 where none is given, on every list', async () => {
    for (const field of pagedFields()) {
      const { [field]: page } = await centre.data<Record<string, { nodes: unknown[] }>>(
        `{ ${field} { nodes { __typename } } }`,
      );
      expect([field, (page?.nodes.length ?? 0) <= 50]).toEqual([field, true]);
    }
  });

  it('of both directions at once, and orders of more than four steps, are refused', async () => {
    await expectRefused('{ districts(first: 1, last: 1) { totalCount } }', {}, 'INVALID_INPUT', 'last');
    const steps = Array(5).fill({ field: 'CODE', direction: 'ASC' });
    await expectRefused(
      'query ($o: [DistrictOrder!]) { districts(orderBy: $o) { totalCount } }',
      { o: steps },
      'INVALID_INPUT',
      'orderBy',
    );
  });

  it('of filters have their bounds too', async () => {
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

  it('that are no cursors are refused', async () => {
    const forged = [
      '',
      'x',
      '!!!',
      'W10',
      'bnVsbA',
      'eyJhIjoxfQ',
      encoded(['x', 1]),
      'A'.repeat(1_000),
      "' or 1=1 --",
      encoded([]),
    ];
    for (const list of lists)
      for (const cursor of forged)
        for (const argument of ['after', 'before'])
          await expectRefused(
            `query ($c: String) { ${list.field}(${argument}: $c) { totalCount } }`,
            { c: cursor },
            'BAD_CURSOR',
            argument,
          );
  });

  it('of a megabyte are refused, as a variable and as a text in the document', async () => {
    await expectRefused(
      'query ($c: String) { districts(after: $c) { totalCount } }',
      { c: 'A'.repeat(900_000) },
      'BAD_CURSOR',
    );
    expect((await sent(`{ districts(after: "${'A'.repeat(1_000_000)}") { totalCount } }`)).result.status).toBe(413);
  });

  it('of another list, or of another order of the same list, are refused', async () => {
    const [measures, plans] = ['measures', 'plans'].map(
      (name) => lists.find(({ field }) => field === name) as ReadList,
    );
    const cursor = await cursorOf(measures!, 'FISCAL_YEAR');
    await expectRefused(ask(plans!, 'FISCAL_YEAR'), { c: cursor }, 'BAD_CURSOR');
    await expectRefused(ask(measures!, 'DISTRICT_CODE'), { c: cursor }, 'BAD_CURSOR');
    await expectRefused(
      ask(measures!, 'FISCAL_YEAR').replace('FISCAL_YEAR', 'FISCAL_YEAR, direction: DESC'),
      { c: cursor },
      'BAD_CURSOR',
    );
  });

  it('with values that cannot stand there never reach the database', async () => {
    const impossible = [
      'NaN',
      'Infinity',
      '-Infinity',
      '1e400',
      '9'.repeat(400),
      '99999999999',
      "1' or '1'='1",
      '2023-02-31',
      '0000-01-01',
      '2023-02-31T00:00:00Z',
      '0000-01-01T00:00:00Z',
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
    '\u0000',
    '{1,2}',
    'null',
    '"',
    "admin'/*",
    '\ud800',
  ];
  /** What an answer to an attack may be refused with; anything else would have come out of the database. */
  const harmless = new Set([
    'GRAPHQL_VALIDATION_FAILED',
    'BAD_USER_INPUT',
    'INVALID_INPUT',
    'NOT_FOUND',
    'BAD_CURSOR',
    'CONFLICT',
    'TEXT_REQUIRED',
    'SIGN_IN_FAILED',
  ]);
  /** Codes that are not harmless, beside the attack that brought them. */
  const harm = async (query: string, variables: Record<string, unknown>): Promise<unknown[]> => {
    const { codes } = await centre.gql(query, variables);
    const strange = codes.filter((code) => !harmless.has(code));
    return strange.length > 0 ? [[query, variables, strange]] : [];
  };

  it('in any operator of any filter finds nothing more than the filter says', async () => {
    for (const field of pagedFields()) {
      const filter = schema
        .getQueryType()
        ?.getFields()
        [field]?.args.find(({ name }) => name === 'filter');
      const type = filter && (getNamedType(filter.type) as GraphQLInputObjectType);
      for (const column of Object.values(type?.getFields() ?? {})) {
        const operators = getNamedType(column.type);
        if (!isInputObjectType(operators) || operators === type) continue;
        const document = `query ($f: ${type?.name}) { ${field}(filter: $f, first: 1) { totalCount } }`;
        const tried = Object.keys(operators.getFields()).flatMap((name) =>
          attacks.slice(0, name === 'eq' ? undefined : 1).map((attack) => {
            const value = name === 'in' || name === 'notIn' ? [attack] : attack;
            return harm(document, { f: { [column.name]: { [name]: value } } });
          }),
        );
        expect((await Promise.all(tried)).flat()).toEqual([]);
      }
    }
  });

  it('in an order is no order', async () => {
    for (const attack of [...attacks, 'password_hash', 'code; drop table plan'])
      for (const order of [{ field: attack }, { field: 'CODE', direction: attack }])
        await expectRefused(
          'query ($o: [DistrictOrder!]) { districts(orderBy: $o) { totalCount } }',
          { o: [order] },
          'BAD_USER_INPUT',
        );
  });

  it('in an identifier is an unknown one', async () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) =>
      args.some(({ name }) => name === 'id'),
    );
    expect(fields.length).toBeGreaterThan(3);
    for (const { name } of fields)
      for (const attack of attacks) {
        const { result } = await sent(`query ($id: ID!) { ${name}(id: $id) { id } }`, { id: attack });
        expect([name, attack, result.data, result.codes]).toEqual([name, attack, { [name]: null }, []]);
      }
  });

  it('in an identifier of a mutation is not found', async () => {
    const officer = await app.as('director');
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    let tried = 0;
    for (const { name, args, type } of mutations) {
      const input = args[0] && getNamedType(args[0].type);
      if (!isInputObjectType(input)) continue;
      const ids = Object.values(input.getFields()).filter((field) => getNamedType(field.type).name === 'ID');
      if (ids.length === 0) continue;
      const payload = getNamedType(type);
      const selection = isObjectType(payload) && payload.getFields()['id'] ? 'id' : '__typename';
      for (const attack of attacks) {
        tried += 1;
        const rest = Object.values(input.getFields()).flatMap((field) => {
          const given = { version: 1, reason: 'x', round: 'SIX_MONTH', entries: [] }[field.name];
          return given === undefined ? [] : [[field.name, given]];
        });
        const variables = {
          input: { ...Object.fromEntries(rest), ...Object.fromEntries(ids.map((id) => [id.name, attack])) },
        };
        const result = await officer.gql(
          `mutation ($input: ${input.name}!) { ${name}(input: $input) { ${selection} } }`,
          variables,
        );
        expect([name, attack, result.codes]).toEqual([name, attack, ['NOT_FOUND']]);
      }
    }
    expect(tried).toBeGreaterThan(100);
  });

  it('leaves the tables as they were', async () => {
    const [row] = await app.database.query<{ plans: number }>('select count(*)::int as plans from plan');
    expect(row?.plans).toBe(145);
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
