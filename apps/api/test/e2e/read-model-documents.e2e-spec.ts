import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  schemaOf,
  dataStatements,
  insertFigures,
  randomDocument,
  statementsDuring,
  type TestClient,
  withApp,
} from '../support/index.js';

const app = withApp();
let centre: TestClient;
let officer: TestClient;
beforeAll(async () => {
  await insertFigures(app.database);
  centre = await app.as('center');
  officer = await app.as('officer');
});

const statementsOf = async (query: string, variables: Record<string, unknown> = {}): Promise<string[]> =>
  dataStatements(await statementsDuring(() => centre.data(query, variables)));

describe('one statement', () => {
  it('answers several root fields, lists within lists and pages within pages', async () => {
    expect(
      await statementsOf(
        `query ($year: Int!) {
           a: districts(first: 10) { nodes { code plans(first: 2, filter: { fiscalYear: { lte: $year } }) {
             totalCount nodes { reports { entries { measure { title } } } } } } }
           district(code: 1023) { itaResults { indicators { score } } }
           cityStatistics(fiscalYear: $year) { districtCount }
           itaSchemes { levels { code } }
           measures(last: 3) { edges { cursor node { plan { district { nameTh } } } } }
         }`,
        { year: 2566 },
      ),
    ).toHaveLength(1);
  });

  it('stays one however many rows there are', async () => {
    const document = 'query ($n: Int!) { measures(first: $n) { nodes { title plan { district { nameTh } } } } }';
    expect(await statementsOf(document, { n: 1 })).toEqual(await statementsOf(document, { n: 200 }));
  });

  it('is the same text for other values of filters, cursors and identifiers', async () => {
    const document = `query ($id: ID!, $text: String!, $after: String) {
      plan(id: $id) { id } measures(filter: { title: { contains: $text } }, after: $after) { pageInfo { endCursor } } }`;
    const { measures } = await centre.data<{ measures: { pageInfo: { endCursor: string } } }>(document, {
      id: '00000000-0000-4000-8000-000000000000',
      text: 'เ',
    });
    const after = measures.pageInfo.endCursor;
    const id = '11111111-1111-4111-8111-111111111111';
    expect(await statementsOf(document, { id, text: "'; drop table plan; --", after })).toEqual(
      await statementsOf(document, { id: '22222222-2222-4222-8222-222222222222', text: 'ข', after }),
    );
  });
});

describe('a document', () => {
  it('may use aliases that are longer than a name in PostgreSQL', async () => {
    const long = (letter: string): string => letter.repeat(70);
    const data = await centre.data(
      `{ ${long('a')}: district(code: 1023) { ${long('b')}1: nameTh ${long('b')}2: nameEn
           ${long('c')}: plans(first: 1) { ${long('d')}: nodes { ${long('e')}: fiscalYear } } } }`,
    );
    expect(data).toEqual({
      [long('a')]: {
        [`${long('b')}1`]: 'หนองแขม',
        [`${long('b')}2`]: 'Nong Khaem',
        [long('c')]: { [long('d')]: [{ [long('e')]: 2566 }] },
      },
    });
  });

  it('may ask for one field under several names, with other arguments', async () => {
    expect(
      await centre.data(
        `{ one: districts(first: 1) { nodes { code } } two: districts(last: 1) { nodes { code } }
           district(code: 1025) { now: plan(fiscalYear: 2566) { status } never: plan(fiscalYear: 2500) { status } } }`,
      ),
    ).toEqual({
      one: { nodes: [{ code: 1001 }] },
      two: { nodes: [{ code: 1050 }] },
      district: { now: { status: 'DRAFT' }, never: null },
    });
  });

  it('may spread fragments, which merge with what is asked beside them', async () => {
    expect(
      await centre.data(
        `query { district(code: 1023) { ...Names ...Place nameTh plans(first: 1) { nodes { fiscalYear } } } }
         fragment Names on District { nameTh nameEn plans(first: 1) { nodes { districtCode } } }
         fragment Place on District { ... on District { zone } ... { code } ...Names }`,
      ),
    ).toEqual({
      district: {
        nameTh: 'หนองแขม',
        nameEn: 'Nong Khaem',
        zone: 'SOUTH_THONBURI',
        code: 1023,
        plans: { nodes: [{ districtCode: 1023, fiscalYear: 2566 }] },
      },
    });
  });

  it('may leave fields out by @skip and @include, with variables and their defaults', async () => {
    const document = `query ($yes: Boolean = true, $no: Boolean!) {
      district(code: 1023) { code @include(if: $no) nameTh @skip(if: $no) nameEn @skip(if: $yes)
        ... @include(if: $yes) { zone } ...Rest @include(if: $no) } }
      fragment Rest on District { tileRow }`;
    expect(await centre.data(document, { no: false })).toEqual({
      district: { nameTh: 'หนองแขม', zone: 'SOUTH_THONBURI' },
    });
    expect(await centre.data(document, { no: true, yes: false })).toEqual({
      district: { code: 1023, nameEn: 'Nong Khaem', tileRow: 23 },
    });
    expect(await centre.data('{ district(code: 1023) @skip(if: true) { code } me { role } }')).toEqual({
      me: { role: 'CENTRE_OFFICER' },
    });
  });

  it('may ask for __typename at every level', async () => {
    expect(
      await centre.data(
        `{ __typename districts(first: 1) { __typename nodes { kind: __typename plan(fiscalYear: 2500) { __typename } }
             edges { __typename node { __typename } } pageInfo { __typename } } }`,
      ),
    ).toEqual({
      __typename: 'Query',
      districts: {
        __typename: 'DistrictConnection',
        nodes: [{ kind: 'District', plan: null }],
        edges: [{ __typename: 'DistrictEdge', node: { __typename: 'District' } }],
        pageInfo: { __typename: 'PageInfo' },
      },
    });
    expect(await centre.data('{ districts { __typename } }')).toEqual({
      districts: { __typename: 'DistrictConnection' },
    });
  });

  it('may hold several operations and name the one to run', async () => {
    const response = await centre.post('/graphql', {
      query: 'query A { district(code: 1001) { code } } query B { district(code: 1002) { code } }',
      operationName: 'B',
    });
    expect(await response.json()).toMatchObject({ data: { district: { code: 1002 } } });
  });

  it('may give null where a value may be absent', async () => {
    expect(
      await centre.data(
        `query ($filter: DistrictFilter, $first: Int, $order: [DistrictOrder!]) {
           districts(filter: $filter, first: $first, last: null, after: null, orderBy: $order) { totalCount nodes { code } } }`,
        { filter: { zone: { eq: 'EAST' } }, first: null, order: null },
      ),
    ).toMatchObject({ districts: { totalCount: 9 } });
    // Whoever writes null for a condition means something else than every row.
    for (const condition of ['code', 'and', 'or', 'not'])
      expect((await centre.gql(`{ districts(filter: { ${condition}: null }) { totalCount } }`)).codes).toEqual([
        'INVALID_INPUT',
      ]);
    expect((await centre.gql('{ districts(filter: { code: { isNull: null } }) { totalCount } }')).codes).toEqual([
      'INVALID_INPUT',
    ]);
    expect((await centre.gql('{ districts(filter: { code: { eq: null } }) { totalCount } }')).codes).toEqual([
      'INVALID_INPUT',
    ]);
  });
});

describe('a mutation whose answer asks for what is refused', () => {
  it.each([
    [
      'too much',
      '{ plans(first: 200) { nodes { measures { title methods plan { risks { description } } } } } }',
      'COST_LIMIT',
    ],
    ['too large a page', '{ plans(first: 201) { totalCount } }', 'PAGE_SIZE'],
    ['a page after a forged cursor', '{ plans(after: "x") { totalCount } }', 'BAD_CURSOR'],
    [
      'a value that cannot be',
      '{ plans(filter: { documentNumber: { isNull: null } }) { totalCount } }',
      'INVALID_INPUT',
    ],
  ])('changes nothing: %s', async (_, district, code) => {
    const statements = await statementsDuring(async () => {
      const { codes } = await officer.gql(
        `mutation { createPlan(input: { districtCode: 1023, fiscalYear: 2590 }) { plan { id district ${district} } } }`,
      );
      expect(codes).toEqual([code]);
    });
    expect(dataStatements(statements)).toEqual([]);
    expect(await app.database.query('select from plan where fiscal_year = 2590')).toHaveLength(0);
  });

  it('and one that is not, is answered with what it made', async () => {
    expect(
      await officer.data(
        `mutation { createPlan(input: { districtCode: 1023, fiscalYear: 2591 }) { made: plan { fiscalYear allowedActions
           district { nameTh plans(first: 1) { totalCount nodes { fiscalYear } } } } } }`,
      ),
    ).toEqual({
      createPlan: {
        made: {
          fiscalYear: 2591,
          allowedActions: ['EDIT', 'SUBMIT'],
          district: { nameTh: 'หนองแขม', plans: { totalCount: 4, nodes: [{ fiscalYear: 2591 }] } },
        },
      },
    });
  });
});

describe('figures', () => {
  it('travel in the forms the contract names', async () => {
    await app.database.query(
      `update plan set submitted_at = '2022-12-31 23:59:59.000001+07' where district_code = 1023 and fiscal_year = 2566`,
    );
    const [measure] = await app.database.query<{ id: string }>(
      `update measure set budget = 123456789012.5, budget_status = 'AMOUNT', current_percent = 33.30 where district_code = 1023 and fiscal_year = 2566 and number = 1 returning id`,
    );
    const { measures } = await centre.data<{ measures: { nodes: object[] } }>(
      `query ($id: ID!) { measures(filter: { id: { eq: $id } }) { nodes { budget percentComplete objectives plan { submittedAt } } } }`,
      { id: measure?.id },
    );
    expect(measures.nodes).toEqual([
      {
        budget: '123456789012.50',
        percentComplete: 33.3,
        objectives: ['หนึ่ง', 'สอง'],
        plan: { submittedAt: '2022-12-31T16:59:59.000001Z' },
      },
    ]);
  });
});

describe('the two ways of answering', () => {
  it('give the same data for random documents: the statement as text, and graphql-js over its JSON', async () => {
    const schema = schemaOf(app);
    const seen = { answered: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(randomDocument(schema), fc.boolean(), async (selection, city) => {
        const client = city ? centre : officer;
        const text = await client.gql(`{ ${selection} }`);
        // A root field that is no read makes graphql-js complete the whole answer.
        const completed = await client.gql(`{ ${selection} unrelated: me { username } }`);
        expect(completed.codes).toEqual(text.codes);
        expect(text.codes.filter((code) => !/^(COST|DIRECTIVE)_LIMIT$/.test(code))).toEqual([]);
        seen[text.data ? 'answered' : 'refused'] += 1;
        if (text.data) expect({ ...text.data, unrelated: completed.data?.['unrelated'] }).toEqual(completed.data);
      }),
      { numRuns: 80 },
    );
    expect(seen.answered).toBeGreaterThan(seen.refused);
  });
});
