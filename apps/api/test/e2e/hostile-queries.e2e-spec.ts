import { runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { startTestApp, statementsDuring, type GqlResult, type TestClient, withApp } from '../support/index.js';

const app = withApp();
let officer: TestClient;
beforeAll(async () => {
  officer = await app.as('officer');
});

/** Sends a document and tells with how many statements it was answered. */
async function sent(
  query: string,
  variables: Record<string, unknown> = {},
): Promise<{ result: GqlResult; statements: string[] }> {
  let result!: GqlResult;
  const statements = await statementsDuring(async () => {
    result = await officer.gql(query, variables);
  });
  return { result, statements };
}

/** Refused with this code before anything was asked of the database. */
async function expectRefusedUnseen(query: string, code: string): Promise<void> {
  const { result, statements } = await sent(query);
  expect({ status: result.status, codes: result.codes, data: result.data, statements }).toEqual({
    status: 400,
    codes: [code],
    data: null,
    statements: [],
  });
}

const deep = (levels: number): string =>
  levels === 0 ? 'nameTh' : `plans { nodes { district { ${deep(levels - 1)} } } }`;

describe('T1: nesting', () => {
  it('is refused when 12 levels deep, written out', () =>
    expectRefusedUnseen(`{ district(code: 1023) { ${deep(4)} } }`, 'DEPTH_LIMIT'));

  it('is refused through fragments and inline fragments', async () => {
    await expectRefusedUnseen(
      `{ district(code: 1023) { ...A } } fragment A on District { plans { nodes { district { ...B } } } }
       fragment B on District { plans { nodes { district { ...C } } } }
       fragment C on District { ... on District { plans { nodes { district { ... on District { nameTh } } } } } }`,
      'DEPTH_LIMIT',
    );
  });

  it('is allowed as deep as the published operations go', async () => {
    const { result } = await sent(`{ district(code: 1023) { ${deep(1)} } }`);
    expect([result.status, result.codes]).toEqual([200, []]);
  });
});

describe('T2: aliases', () => {
  const aliases = (count: number, field: string): string =>
    Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ');

  it('are refused when there are 200 of one field', () =>
    expectRefusedUnseen(`{ ${aliases(200, '__typename')} }`, 'ALIAS_LIMIT'));

  it('do not multiply a mutation, not even through fragments', async () => {
    const make = (name: string): string => `createAccessToken(input: { name: "${name}" }) { token }`;
    await expectRefusedUnseen(`mutation { ${aliases(2, make('x'))} }`, 'MUTATION_LIMIT');
    await expectRefusedUnseen(
      `mutation { ...Twice } fragment Twice on Mutation { a: ${make('a')} ... on Mutation { b: ${make('b')} } }`,
      'MUTATION_LIMIT',
    );
    expect(await app.database.query('select from access_token')).toHaveLength(0);
  });

  it('do not multiply a sign-in, because signing in is no GraphQL operation', async () => {
    expect((await sent(`mutation { login(username: "center", password: "x") }`)).result.status).toBe(400);
  });
});

describe('T3: size', () => {
  const post = (body: string): Promise<Response> =>
    officer.request('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const body = (query: string, variables: object = {}): string => JSON.stringify({ query, variables });
  const attacks = {
    'a document of more than 1,000 tokens': [body(`{ ${'__typename '.repeat(1_100)} }`), 400],
    'a document of more than 100 kB': [body(`{ me { username } } # ${'x'.repeat(100_001)}`), 413],
    'variables of more than 1 MB': [body('query ($a: String) { me { username } }', { a: 'x'.repeat(1_000_001) }), 413],
    'a body of more than 4 MB': [body('importPlanDocument', { a: 'x'.repeat(4_000_001) }), 413],
  } as const satisfies Record<string, readonly [string, number]>;

  // How long a refusal takes, and what others notice of it, is measured by `npm run bench -- --resilience`.
  it.each(Object.entries(attacks))('refuses %s before any statement', async (_, [text, status]) => {
    expect(await statementsDuring(async () => expect((await post(text)).status).toBe(status))).toEqual([]);
  });

  it('keeps nothing of what it refused', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const heap = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const [text] = attacks['variables of more than 1 MB'];
    await post(text);
    const before = heap();
    for (let turn = 0; turn < 20; turn += 1) await post(text);
    expect(heap() - before).toBeLessThan(5_000_000);
  });

  it('says how large a request may be', async () => {
    const result = await officer.gql('query ($a: String) { me { username } }', { a: 'x'.repeat(1_000_001) });
    expect(result.errors).toEqual([
      expect.objectContaining({ extensions: { code: 'BODY_TOO_LARGE', maximum: 1_000_000 } }),
    ]);
  });
});

describe('T4: repetition', () => {
  it('of directives is refused', async () => {
    const fields = Array.from({ length: 10 }, () => 'username @include(if: true)').join(' ');
    await expectRefusedUnseen(`{ me { ${fields} } }`, 'DIRECTIVE_LIMIT');
    await expectRefusedUnseen(`{ me { username ${'@include(if: true) '.repeat(1_000)} } }`, 'GRAPHQL_PARSE_FAILED');
    const onOneField = await sent(`{ me { username ${'@include(if: true) '.repeat(100)} } }`);
    expect([onOneField.result.status, onOneField.statements]).toEqual([400, []]);
    expect(onOneField.result.errors.length).toBeLessThanOrEqual(5);
  });

  it('of fields is refused', () =>
    expectRefusedUnseen(`{ me { ${'username '.repeat(1_000)} } }`, 'GRAPHQL_PARSE_FAILED'));

  it('of mistakes is answered with a few of them', async () => {
    const { result } = await sent(`{ ${Array.from({ length: 300 }, (_, index) => `x${index}`).join(' ')} }`);
    expect(result.status).toBe(400);
    expect(result.errors.length).toBeLessThanOrEqual(5);
  });
});

describe('T5: circles', () => {
  it('of fragments are refused before any statement', async () => {
    const circle =
      '{ districts { nodes { ...A } } } fragment A on District { nameTh ...B } fragment B on District { code ...A }';
    const { result, statements } = await sent(circle);
    expect([result.status, result.codes[0], statements]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED', []]);
  });

  it('of introspection are refused before any statement', async () => {
    const types = (levels: number): string =>
      levels === 0 ? 'name' : `fields { name type { fields { name type { ${types(levels - 1)} } } } }`;
    const circular = `{ __schema { types { ${types(4)} } } }`;
    const { result, statements } = await sent(circular);
    expect([result.status, result.codes, statements]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED'], []]);
  });
});

describe('T7: cost', () => {
  const multiplied =
    'query ($n: Int!) { districts(first: $n) { nodes { plans(first: $n) { nodes { measures { title methods } } } } } }';

  it('is estimated with the variables filled in, and refused with the number', async () => {
    const { result, statements } = await sent(multiplied, { n: 200 });
    expect([result.status, result.codes]).toEqual([400, ['COST_LIMIT']]);
    expect(Number(result.errors[0]?.extensions['estimated'])).toBeGreaterThan(20_000);
    expect(statements.filter((text) => !/app_authenticate|app_count_tokens/.test(text))).toEqual([]);
  });

  it('is estimated where no size is given', async () => {
    const { result } = await sent(
      '{ districts { nodes { plans { nodes { measures { title methods plan { measures { title methods } } } } } } } }',
    );
    expect([result.status, result.codes]).toEqual([400, ['COST_LIMIT']]);
  });

  it('of figures in conditions counts the rows of the list for which they are added up', async () => {
    const figures = {
      plans: { aggregate: { filter: { measures: { aggregate: { count: { gt: 1 } } } }, count: { gt: 1 } } },
    };
    const asking = (times: number): string =>
      `query ($f: DistrictFilter) { ${Array.from({ length: times }, (_, n) => `a${n}: districts(filter: $f) { totalCount }`).join(' ')} }`;
    expect((await officer.gql(asking(1), { f: figures })).codes).toEqual([]);
    const { result, statements } = await sent(asking(15), { f: figures });
    expect([result.status, result.codes]).toEqual([400, ['COST_LIMIT']]);
    expect(statements.filter((text) => !/app_authenticate|app_count_tokens/.test(text))).toEqual([]);
  });

  it('is refused for a page size beyond the maximum, whatever it would hold', async () => {
    expect((await sent(multiplied, { n: 1_000_000 })).result.codes).toEqual(['PAGE_SIZE']);
  });
});

describe('T8: batches', () => {
  it('are refused, and nothing of them is executed', async () => {
    const before = await app.database.query('select from audit_event');
    const make = { query: 'mutation { createAccessToken(input: { name: "x" }) { token } }' };
    const statements = await statementsDuring(async () => {
      const response = await officer.post('/graphql', [make, make]);
      expect(response.status).toBe(400);
    });
    expect(statements).toEqual([]);
    expect(await app.database.query('select from audit_event')).toHaveLength(before.length);
  });
});

describe('T11: what the API tells about itself', () => {
  it('is nothing by introspection', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Plan") { name } }'])
      for (const client of [app.anonymous, officer])
        expect((await client.gql(query)).codes).toEqual(['INTROSPECTION_OFF']);
  });

  it('is the schema to who is signed in, where the environment allows it', async () => {
    const open = await startTestApp({ database: app.database, environment: { GRAPHQL_INTROSPECTION: 'true' } });
    try {
      const query = getIntrospectionQuery();
      expect((await open.anonymous.gql(query)).codes).toEqual(['INTROSPECTION_OFF']);
      const { __schema: schema } = await (await open.as('officer')).data<{ __schema: { types: object[] } }>(query);
      expect(schema.types.length).toBeGreaterThan(50);
    } finally {
      await open.close();
    }
  });

  it('is the schema to a session and to no token, where only the explorer is open', async () => {
    const open = await startTestApp({ database: app.database, environment: { GRAPHQL_EXPLORER: 'true' } });
    try {
      const session = await open.as('officer');
      const types = '{ __schema { types { name } } me { explorer } }';
      expect(await session.data(types)).toMatchObject({ me: { explorer: true } });
      const { createAccessToken: made } = await session.data<{ createAccessToken: { token: string } }>(
        'mutation { createAccessToken(input: { name: "T11" }) { token } }',
      );
      const token = open.anonymous.with({ authorization: `Bearer ${made.token}` });
      expect((await token.gql('{ __schema { types { name } } }')).codes).toEqual(['INTROSPECTION_OFF']);
      expect(await token.data('{ me { explorer } }')).toEqual({ me: { explorer: false } });
      expect((await open.anonymous.gql('{ __schema { types { name } } }')).codes).toEqual(['INTROSPECTION_OFF']);
    } finally {
      await open.close();
    }
    expect(await officer.data('{ me { explorer } }')).toEqual({ me: { explorer: false } });
  });

  it('is no landing page', async () => {
    const response = await app.anonymous.request('/graphql', { headers: { accept: 'text/html' } });
    expect([response.status, response.headers.get('content-type')]).not.toEqual([200, expect.stringContaining('html')]);
  });

  it('is a suggestion for whoever has signed in, and for no stranger', async () => {
    const misspelt = '{ distrits { totalCount } }';
    expect((await officer.gql(misspelt)).text).toContain('Did you mean \\"districts\\"');
    expect((await app.anonymous.gql(misspelt)).text).not.toMatch(/Did you mean|districts/);
    const stranger = app.anonymous.with({ authorization: 'Bearer sucharit_unknown' });
    expect((await stranger.gql(misspelt)).text).not.toMatch(/Did you mean|districts/);
  });

  it('is no suggestion, no neighbour and no timing in an error', async () => {
    const mistakes = [
      '{ distrits { totalCount } }',
      '{ districts { totalCoun } }',
      '{ districts(frist: 1) { totalCount } }',
      '{ districts(filter: { cod: { eq: 1 } }) { totalCount } }',
      '{ districts(orderBy: [{ field: COD }]) { totalCount } }',
      'mutation { createAccessToken(input: { nam: "x" }) { token } }',
    ];
    for (const query of mistakes)
      for (const asking of [app.anonymous, officer]) {
        const { text, status, codes } = await asking.gql(query);
        expect([status, codes[0]]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
        expect(text).not.toMatch(/tracing|stacktrace/i);
        if (asking === app.anonymous) expect(text).not.toMatch(/did you mean/i);
      }
  });
});
