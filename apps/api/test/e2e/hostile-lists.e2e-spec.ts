import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import {
  schemaOf,
  dataStatements,
  insertFigures,
  statementsDuring,
  type GqlResult,
  type TestClient,
  withApp,
} from '../support/index.js';

/** A paged list of the schema, and a document that asks it. */
interface List {
  readonly name: string;
  /** The document with these arguments of the list, such as `first: 1`. */
  readonly ask: (args: string, selection?: string) => string;
  readonly filter: GraphQLInputObjectType | null;
  readonly isRoot: boolean;
}

const app = withApp();
let centre: TestClient;
let lists: List[];
beforeAll(async () => {
  await insertFigures(app.database);
  // The only role that may ask every list there is.
  centre = await app.as('admin');
  lists = listsOf(schemaOf(app));
});

const samples: Readonly<Record<string, string>> = {
  code: '1023',
  fiscalYear: '2566',
  id: '"00000000-0000-4000-8000-000000000000"',
};

function required(field: GraphQLField<unknown, unknown>): string | null {
  const missing = field.args.filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined);
  if (missing.some(({ name }) => !samples[name])) return null;
  return missing.map(({ name }) => `${name}: ${samples[name]}`).join(', ');
}

/** Every connection that can be reached from a query, each by its shortest way. */
function listsOf(schema: GraphQLSchema): List[] {
  const found = new Map<string, List>();
  const seen = new Set<string>();
  let border: { type: GraphQLObjectType; wrap: (inner: string) => string }[] = [
    { type: schema.getQueryType()!, wrap: (inner) => `{ ${inner} }` },
  ];
  while (border.length > 0) {
    const next: typeof border = [];
    for (const { type, wrap } of border)
      for (const field of Object.values(type.getFields())) {
        const target = getNamedType(field.type);
        const given = required(field);
        if (!isObjectType(target) || given === null) continue;
        const name = `${type.name}.${field.name}`;
        if (field.args.some((argument) => argument.name === 'first')) {
          const filter = getNamedType(field.args.find((argument) => argument.name === 'filter')?.type);
          found.set(name, {
            name,
            ask: (args, selection = 'totalCount nodes { __typename }') =>
              wrap(
                `${field.name}${args || given ? `(${[given, args].filter(Boolean).join(', ')})` : ''} { ${selection} }`,
              ),
            filter: isInputObjectType(filter) ? filter : null,
            isRoot: type === schema.getQueryType(),
          });
        }
        if (seen.has(target.name)) continue;
        seen.add(target.name);
        next.push({ type: target, wrap: (inner) => wrap(`${field.name}${given ? `(${given})` : ''} { ${inner} }`) });
      }
    border = next;
  }
  return [...found.values()];
}

/** Asks every list and tells what each answered. */
async function eachAnswers(ask: (list: List) => string): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  for (const list of lists) {
    const { status, codes } = await centre.gql(ask(list));
    answers[list.name] = [status, ...codes].join(' ');
  }
  return answers;
}
const all = (answer: string): Record<string, string> => Object.fromEntries(lists.map(({ name }) => [name, answer]));

describe('T6: page sizes', () => {
  it('are tested on every list there is', () => {
    expect(lists.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'Query.districts',
        'Query.plans',
        'Query.measures',
        'District.plans',
        'Query.accessTokens',
      ]),
    );
  });

  it.each(['first: 1000000', 'first: 201', 'first: 0', 'first: -1', 'last: 1000000', 'last: -1'])(
    'are refused: %s',
    async (size) => {
      expect(await eachAnswers((list) => list.ask(size))).toEqual(all('400 PAGE_SIZE'));
    },
  );

  it('are bounded when none is given', async () => {
    for (const list of lists.filter(({ isRoot }) => isRoot)) {
      const data = await centre.data<Record<string, { totalCount: number; nodes: unknown[] }>>(list.ask(''));
      const { totalCount, nodes } = Object.values(data)[0]!;
      expect(nodes).toHaveLength(Math.min(totalCount, 50));
    }
    const { plans } = await centre.data<{ plans: { totalCount: number } }>('{ plans { totalCount } }');
    expect(plans.totalCount).toBeGreaterThan(50);
  });
});

const injections = [
  `' or '1'='1`,
  `'; drop table plan; --`,
  `$1`,
  `\\'; select pg_sleep(5) --`,
  `%' union select password_hash from account --`,
  `{"$ne": null}`,
  `1023 or 1=1`,
  `../../etc/passwd`,
  `\u202e\u200b`,
];

/** What a client may hear about a value that is none: the kind of mistake, never the database. */
const harmless = new Set(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'INVALID_INPUT']);

function expectHarmless({ status, codes, text }: GqlResult): void {
  expect([status < 500, codes.filter((code) => !harmless.has(code)), text]).toEqual([true, [], expect.any(String)]);
  expect(text).not.toMatch(/syntax error|\$\d|relation|column|operator does not exist|password_hash|argon2/i);
}

describe('T27: SQL in values', () => {
  it('of every filter is text or refused, and the statement stays the same', async () => {
    let asked = 0;
    for (const list of lists) {
      for (const field of Object.values(list.filter?.getFields() ?? {})) {
        const operators = getNamedType(field.type);
        if (!isInputObjectType(operators) || operators === list.filter) continue;
        for (const operator of Object.values(operators.getFields())) {
          const isList = operator.type.toString().startsWith('[');
          const kind = getNamedType(operator.type).name;
          if (!['String', 'ID'].includes(kind)) continue;
          const shapes = new Set<string>();
          const query = list
            .ask(`filter: { ${field.name}: { ${operator.name}: $value } }`, 'totalCount')
            .replace('{', `query ($value: ${isList ? `[${kind}!]` : kind}) {`);
          for (const injection of injections.slice(0, 4)) {
            let result!: GqlResult;
            const statements = await statementsDuring(async () => {
              result = await centre.gql(query, { value: isList ? [injection] : injection });
            });
            expectHarmless(result);
            for (const text of dataStatements(statements)) shapes.add(text);
            asked += 1;
          }
          expect([query, shapes.size]).toEqual([query, Math.min(shapes.size, 1)]);
        }
      }
    }
    expect(asked).toBeGreaterThan(100);
    expect(await app.database.query('select from plan limit 1')).toHaveLength(1);
  });

  it('of every identifier finds nothing', async () => {
    const query = schemaOf(app).getQueryType()!;
    const byId = Object.values(query.getFields()).filter(({ args }) => args.some(({ name }) => name === 'id'));
    expect(byId.length).toBeGreaterThan(2);
    for (const { name } of byId)
      for (const id of injections) {
        const result = await centre.gql(`query ($id: ID!) { ${name}(id: $id) { __typename } }`, { id });
        expect([name, id, result.data]).toEqual([name, id, { [name]: null }]);
      }
  });

  it('is no order: only what the schema names', async () => {
    const hostile = ['PASSWORD_HASH', '"CODE; drop table plan"', 'code desc', '1'];
    for (const field of hostile) {
      const answers = await eachAnswers((list) => list.ask(`orderBy: [{ field: ${field} }]`));
      expect(new Set(Object.values(answers).map((answer) => answer.split(' ')[0]))).toEqual(new Set(['400']));
    }
  });
});

describe('T28: cursors', () => {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const forged = (): Record<string, string> => ({
    nothing: '',
    'random bytes': Buffer.from([0, 255, 17, 34, 200]).toString('base64'),
    'random text': 'x',
    'an empty list': encode([]),
    'a number': encode(1),
    'a huge number': encode(['District', [9e99]]),
    'no number': Buffer.from('["District",[NaN, Infinity]]').toString('base64url'),
    SQL: encode(['District', [`1; drop table plan`]]),
    'an object': encode({ __proto__: { x: 1 }, constructor: 1 }),
    'half a megabyte': 'A'.repeat(500_000),
  });

  it('that are forged are refused by every list', async () => {
    for (const [name, cursor] of Object.entries(forged()))
      for (const direction of ['first: 2, after', 'last: 2, before']) {
        const answers: Record<string, string> = {};
        for (const list of lists) {
          const query = list.ask(`${direction}: $cursor`).replace('{', 'query ($cursor: String) {');
          const { status, codes } = await centre.gql(query, { cursor });
          answers[list.name] = [status, ...codes].join(' ');
        }
        expect([name, direction, answers]).toEqual([name, direction, all('400 BAD_CURSOR')]);
      }
  });

  it('of another list or another order are refused', async () => {
    const cursorOf = async (query: string): Promise<string> => {
      const data = await centre.data<Record<string, { pageInfo: { endCursor: string } }>>(query);
      return Object.values(data)[0]!.pageInfo.endCursor;
    };
    const measures = await cursorOf('{ measures(first: 2) { pageInfo { endCursor } } }');
    const named = await cursorOf('{ districts(first: 2, orderBy: [{ field: NAME_TH }]) { pageInfo { endCursor } } }');
    const after = (cursor: string): string => `{ districts(first: 2, after: "${cursor}") { nodes { code } } }`;
    for (const cursor of [measures, named]) expect((await centre.gql(after(cursor))).codes).toEqual(['BAD_CURSOR']);
    const right = await cursorOf('{ districts(first: 2) { pageInfo { endCursor } } }');
    expect(await centre.data(after(right))).toEqual({ districts: { nodes: [{ code: 1003 }, { code: 1004 }] } });
  });

  it('with a value that is none of the column are refused', async () => {
    const { districts } = await centre.data<{ districts: { pageInfo: { endCursor: string } } }>(
      '{ districts(first: 2) { pageInfo { endCursor } } }',
    );
    const [order] = JSON.parse(Buffer.from(districts.pageInfo.endCursor, 'base64url').toString()) as string[];
    for (const value of ['1e999', 'NaN', 'Infinity', '99999999999', '1 or 1=1', '', 7, true, {}, ['1001']])
      expect([
        value,
        (
          await centre.gql('query ($c: String) { districts(after: $c) { totalCount nodes { code } } }', {
            c: encode([order, value, value]),
          })
        ).codes,
      ]).toEqual([value, ['BAD_CURSOR']]);
  });

  it('of one megabyte are not even read', async () => {
    const { status } = await centre.gql('query ($c: String) { districts(after: $c) { totalCount } }', {
      c: 'A'.repeat(1_000_001),
    });
    expect(status).toBe(413);
  });
});
