import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { RaRecord } from 'react-admin';
import { createDataProvider, type ResourceDefinition } from './data-provider.js';

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

/** Answers each request in turn, and keeps the variables it was asked with. */
function answering(...answers: object[]): object[] {
  const asked: object[] = [];
  globalThis.fetch = jest.fn(async (_path: unknown, { body }: RequestInit) => {
    asked.push((JSON.parse(String(body)) as { variables: object }).variables);
    return new Response(JSON.stringify(answers[asked.length - 1]), { status: 200 });
  }) as unknown as typeof fetch;
  return asked;
}
const page = (names: readonly string[], endCursor: string | null) => ({
  data: {
    page: {
      totalCount: 5,
      pageInfo: { endCursor, hasNextPage: endCursor !== null },
      nodes: names.map((name) => ({ id: name, name })),
    },
  },
});
const things = {
  list: 'query Things',
  filterOf: ({ q }: { q?: unknown }) => (typeof q === 'string' ? { name: { contains: q } } : {}),
  one: 'query Thing',
  update: {
    document: 'mutation ChangeThing',
    inputOf: ({ id, version, name }: RaRecord) => ({ thingId: id, version, name }),
  },
} as unknown as ResourceDefinition;
const provider = () => createDataProvider({ things: () => Promise.resolve(things) });
const listed = { pagination: { page: 2, perPage: 2 }, sort: { field: 'district.nameTh', order: 'DESC' as const } };

describe('a list', () => {
  it('is asked for with the filter and the order of the API, and walked to a page once', async () => {
    const asked = answering(page(['a', 'b'], 'after b'), page(['c', 'd'], 'after d'), page(['c', 'd'], 'after d'));
    const things = provider();
    const filter = { q: 'x' };
    const { data, total } = await things.getList('things', { ...listed, filter });
    expect([data.map(({ id }) => id as string), total]).toEqual([['c', 'd'], 5]);
    await things.getList('things', { ...listed, filter });
    const orderBy = [{ field: 'DISTRICT_NAME_TH', direction: 'DESC' }];
    const question = { filter: { name: { contains: 'x' } }, orderBy, first: 2 };
    expect(asked).toEqual([
      { ...question, after: null },
      { ...question, after: 'after b' },
      { ...question, after: 'after b' },
    ]);
  });

  it('is begun anew when another filter is chosen', async () => {
    const asked = answering(page(['a', 'b'], 'after b'), page(['c', 'd'], null), page(['e'], null));
    const things = provider();
    await things.getList('things', { ...listed, filter: {} });
    await things.getList('things', { ...listed, filter: { q: 'e' } });
    expect(asked.map((one) => (one as { after: unknown }).after)).toEqual([null, 'after b', null]);
  });
});

describe('a row', () => {
  it('that the API does not know is not there', async () => {
    answering({ data: { row: null } });
    await expect(provider().getOne('things', { id: '1' })).rejects.toMatchObject({ status: 404 });
  });

  it.each([
    ['beside its field', { code: 'INVALID_INPUT', field: 'name' }, { name: 'ผิด' }],
    [
      'for the whole form when no field of it is at fault',
      { code: 'LAST_ADMIN', field: 'role' },
      { root: { serverError: 'ผิด' } },
    ],
    ['as a conflict when somebody else has saved', { code: 'CONFLICT' }, { root: { conflict: 'ผิด' } }],
  ])('that is refused says so %s', async (_where, extensions, errors) => {
    const asked = answering({ data: null, errors: [{ message: 'ผิด', extensions }] });
    const data = { id: '1', version: 3, name: 'ใหม่', allowedActions: [] };
    await expect(provider().update('things', { id: '1', data, previousData: data })).rejects.toMatchObject({
      body: { errors },
    });
    expect(asked).toEqual([{ input: { thingId: '1', version: 3, name: 'ใหม่' } }]);
  });

  it('that could not be sent says so for the whole form', async () => {
    globalThis.fetch = jest.fn(() => Promise.reject(new TypeError('failed'))) as unknown as typeof fetch;
    const data = { id: '1' };
    const failure = await provider()
      .update('things', { id: '1', data, previousData: data })
      .catch(({ body }: { body: unknown }) => body);
    expect(failure).toEqual({ errors: { root: { serverError: expect.stringMatching(/^ติดต่อระบบไม่ได้/) } } });
  });
});
