import { beforeAll, describe, expect, it } from '@jest/globals';
import { dataStatements, statementsDuring, type TestClient, withApp } from '../support/index.js';

const app = withApp();
let officer: TestClient;
beforeAll(async () => {
  officer = await app.as('officer');
});

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** Fragments of which each spreads the next twice: 2^n fields when they are written out. */
const doubling = (levels: number): string =>
  times(levels, (level) =>
    level === levels - 1
      ? `fragment F${level} on District { code }`
      : `fragment F${level} on District { ...F${level + 1} ...F${level + 1} }`,
  );

const documents: Record<string, readonly [document: string, status: number, code: string]> = {
  '10,000 aliases': [`{ ${times(10_000, (index) => `a${index}:__typename`)} }`, 413, 'BODY_TOO_LARGE'],
  '10,000 aliases in few bytes': [`{ ${times(10_000, (index) => `a${index}:me`)} }`, 400, 'GRAPHQL_PARSE_FAILED'],
  '5,000 aliases': [`{ ${times(5_000, (index) => `a${index}:__typename`)} }`, 400, 'GRAPHQL_PARSE_FAILED'],
  '16 aliases': [`{ ${times(16, (index) => `a${index}:__typename`)} }`, 400, 'ALIAS_LIMIT'],
  'a circle of fragments': [
    `{ districts { nodes { ...F0 } } } ${times(50, (index) => `fragment F${index} on District { ...F${(index + 1) % 50} }`)}`,
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'a circle of fragments through fields': [
    '{ districts { nodes { ...A } } } fragment A on District { plans { nodes { district { ...A } } } }',
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'fragments 300 deep': [
    `{ districts { nodes { ...F0 } } } ${times(300, (index) => `fragment F${index} on District { ${index === 299 ? 'code' : `...F${index + 1}`} }`)}`,
    400,
    'GRAPHQL_PARSE_FAILED',
  ],
  'fields nested 400 deep': [
    `{ districts ${'{ nodes { plans '.repeat(200)}{ totalCount }${'} }'.repeat(200)} }`,
    400,
    'GRAPHQL_PARSE_FAILED',
  ],
  'lists nested 900 deep in an argument': [
    `{ districts(filter: ${'['.repeat(450)}${']'.repeat(450)}) { totalCount } }`,
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'a document of 1 MB': [`{ districts { totalCount } } # ${'x'.repeat(1_000_000)}`, 413, 'BODY_TOO_LARGE'],
  'a document of 1 MB without a comment': [`{ ${'districts{totalCount}'.repeat(45_000)} }`, 413, 'BODY_TOO_LARGE'],
};

describe('a hostile document', () => {
  it.each(Object.entries(documents))('is refused before any SQL: %s', async (_, [document, status, code]) => {
    let refused!: Awaited<ReturnType<TestClient['gql']>>;
    const statements = await statementsDuring(async () => {
      refused = await officer.gql(document);
    });
    // Of a large body it is asked first whose it is; nothing of what it holds reaches the database.
    expect([refused.status, refused.codes[0], dataStatements(statements)]).toEqual([status, code, []]);
    expect(refused.text.length).toBeLessThan(3_000);
  });

  it('of fragments that double thirty times is answered as if it were written once', async () => {
    const { status, data, codes } = await officer.gql(`{ districts(first: 1) { nodes { ...F0 } } } ${doubling(30)}`);
    if (status === 200) expect(data).toEqual({ districts: { nodes: [{ code: 1001 }] } });
    else expect([status, codes[0]]).toEqual([400, expect.stringMatching(/_LIMIT$|_FAILED$/)]);
  });

  it('with 100,000 values in a list is refused before any data are read', async () => {
    const query = 'query ($in: [Int!]) { districts(filter: { code: { in: $in } }) { totalCount } }';
    const big = Array.from({ length: 100_000 }, (_, index) => index);
    let refused!: Awaited<ReturnType<TestClient['gql']>>;
    const statements = await statementsDuring(async () => {
      refused = await officer.gql(query, { in: big });
    });
    expect([refused.status, refused.codes]).toEqual([400, ['INVALID_INPUT']]);
    expect(statements.filter((text) => !/app_authenticate|app_count_tokens/.test(text))).toEqual([]);
    const written = await officer.gql(`{ districts(filter: { code: { in: [${big.join()}] } }) { totalCount } }`);
    expect([written.status, written.codes]).toEqual([413, ['BODY_TOO_LARGE']]);
  });

  it('with more than 10,000 values in a list is refused wherever the list stands, also where nothing reads it', async () => {
    const ask = (length: number): ReturnType<TestClient['gql']> =>
      officer.gql('{ districts(first: 1) { nodes { code } } }', { unread: { below: [Array(length).fill('ก')] } });
    const { status, codes, text } = await ask(10_001);
    expect([status, codes]).toEqual([400, ['INVALID_INPUT']]);
    expect(text).toContain('"detail":"VALUES_LIST","actual":10001,"maximum":10000');
    expect((await ask(10_000)).status).toBe(200);
  });

  it('does not keep others from being answered', async () => {
    const attacks = Object.values(documents).map(([document]) => officer.gql(document));
    const others = Array.from({ length: 20 }, () => officer.gql('{ districts(first: 1) { nodes { code } } }'));
    expect((await Promise.all(others)).map(({ status }) => status)).toEqual(Array(20).fill(200));
    for (const { status } of await Promise.all(attacks)) expect([400, 413]).toContain(status);
  });
});
