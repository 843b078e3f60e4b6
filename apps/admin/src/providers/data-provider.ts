import type { DataProvider, GetListParams, RaRecord } from 'react-admin';
import { runOperation } from './graphql-client.js';
import { languageNow } from './preferences.js';

/** How a resource of react-admin is read and changed through the API. */
export interface ResourceDefinition {
  /** Query field that answers with a connection. */
  readonly connection: string;
  /** GraphQL type without suffix: its filter and order inputs are called after it. */
  readonly type: string;
  /** Selection of one row. */
  readonly selection: string;
  /** Query field that answers with one row, and its argument, where there is one. */
  readonly one?: { readonly field: string; readonly argument: string; readonly kind: 'ID!' | 'Int!' };
  /** Field that tells rows apart; `id` unless said otherwise. */
  readonly key?: string;
  /** Mutation that makes a row: its name, input type, and the payload field that holds the row. */
  readonly create?: {
    readonly mutation: string;
    readonly input: string;
    readonly payload: string;
    readonly extra?: string;
  };
  /** Mutation that ends a row. */
  readonly remove?: { readonly mutation: string; readonly input: string };
}

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly nodes: readonly Record<string, unknown>[];
}

/** The console's provider: react-admin's own methods, and `run` for whole pages. */
export interface ConsoleDataProvider extends DataProvider {
  /** One GraphQL operation as written. */
  run<Data>(document: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
}

/** `createdAt` as the API names it among the fields to order by: `CREATED_AT`. */
export const orderFieldOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** Lists page by cursor and react-admin by number: the cursor at which a page begins is remembered, or found by walking. */
class Cursors {
  private readonly known = new Map<string, string | null>();

  after(list: string, page: number): { page: number; cursor: string | null } {
    for (let near = page; near > 1; near -= 1) {
      const cursor = this.known.get(`${list} ${near}`);
      if (cursor !== undefined) return { page: near, cursor };
    }
    return { page: 1, cursor: null };
  }

  remember(list: string, page: number, cursor: string | null): void {
    this.known.set(`${list} ${page}`, cursor);
  }
}

const unsupported = (method: string) => () => Promise.reject(new Error(`${method} is not used by the console.`));

/**
 * The data provider over GraphQL: one `fetch` an operation, no cache of its own (react-query has one).
 * @param definitions resources by name; others are refused
 */
export function createDataProvider(definitions: Readonly<Record<string, ResourceDefinition>>): ConsoleDataProvider {
  const cursors = new Cursors();
  const run = <Data>(document: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> =>
    runOperation<Data>(document, variables, languageNow());
  const definitionOf = (resource: string): ResourceDefinition => {
    const definition = definitions[resource];
    if (!definition) throw new Error(`There is no resource ${resource}.`);
    return definition;
  };
  const record = ({ key = 'id' }: ResourceDefinition, row: Record<string, unknown>): RaRecord => ({
    ...row,
    id: row[key] as string | number,
  });

  async function getList(resource: string, { pagination, sort, filter = {} }: GetListParams) {
    const definition = definitionOf(resource);
    const { connection, type, selection } = definition;
    const document = `query List($filter: ${type}Filter, $orderBy: [${type}Order!], $first: Int!, $after: String) {
      page: ${connection}(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        totalCount pageInfo { endCursor hasNextPage } nodes { ${selection} } } }`;
    const { page: wanted = 1, perPage: first = 50 } = pagination ?? {};
    // react-admin orders by id when nothing is said; the API has a better order of its own.
    const orderBy =
      sort?.field && sort.field !== 'id' ? [{ field: orderFieldOf(sort.field), direction: sort.order }] : undefined;
    const list = JSON.stringify([resource, filter, orderBy, first]);
    let { page, cursor } = cursors.after(list, wanted);
    for (;;) {
      const answer: Page = (await run<{ page: Page }>(document, { filter, orderBy, first, after: cursor })).page;
      cursors.remember(list, page + 1, answer.pageInfo.endCursor);
      if (page === wanted || !answer.pageInfo.hasNextPage)
        return { data: answer.nodes.map((row) => record(definition, row)), total: answer.totalCount };
      page += 1;
      cursor = answer.pageInfo.endCursor;
    }
  }

  async function getOne(resource: string, { id }: { id: string | number }) {
    const definition = definitionOf(resource);
    if (!definition.one) throw new Error(`${resource} cannot be read one by one.`);
    const { field, argument, kind } = definition.one;
    const { row } = await run<{ row: Record<string, unknown> | null }>(
      `query One($key: ${kind}) { row: ${field}(${argument}: $key) { ${definition.selection} } }`,
      { key: kind === 'Int!' ? Number(id) : id },
    );
    if (!row) throw new Error('ra.notification.item_doesnt_exist');
    return { data: record(definition, row) };
  }

  const provider = {
    run,
    getList,
    getOne,
    getMany: async (resource: string, { ids }: { ids: readonly (string | number)[] }) => ({
      data: await Promise.all(ids.map(async (id) => (await getOne(resource, { id })).data)),
    }),
    async create(resource: string, { data }: { data: Record<string, unknown> }) {
      const definition = definitionOf(resource);
      if (!definition.create) throw new Error(`${resource} cannot be created.`);
      const { mutation, input, payload, extra = '' } = definition.create;
      const { made } = await run<{ made: Record<string, unknown> }>(
        `mutation Create($input: ${input}!) { made: ${mutation}(input: $input) { ${payload} { ${definition.selection} } ${extra} } }`,
        { input: data },
      );
      const { [payload]: row, ...besides } = made;
      return { data: record(definition, { ...(row as Record<string, unknown>), ...besides }) };
    },
    async delete(resource: string, { id, previousData }: { id: string | number; previousData?: RaRecord }) {
      const { remove } = definitionOf(resource);
      if (!remove) throw new Error(`${resource} cannot be removed.`);
      await run(`mutation Remove($input: ${remove.input}!) { ${remove.mutation}(input: $input) { __typename } }`, {
        input: { id },
      });
      return { data: previousData ?? { id } };
    },
    getManyReference: unsupported('getManyReference'),
    update: unsupported('update'),
    updateMany: unsupported('updateMany'),
    deleteMany: unsupported('deleteMany'),
  };
  // react-admin's own type lets the caller name the record's type, which no implementation can know.
  return provider as unknown as ConsoleDataProvider;
}
