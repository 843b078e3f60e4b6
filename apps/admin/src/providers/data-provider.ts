import type { DataProvider, GetListParams, RaRecord } from 'react-admin';
import { runOperation } from './graphql-client.js';
import { languageNow } from './preferences.js';
import type { TypedDocument } from './typed-document.js';

type Row = Readonly<Record<string, unknown>>;

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly nodes: readonly Row[];
}

/** How a resource of react-admin is read and changed through the API. React-admin does not know what an operation takes. */
export interface ResourceDefinition {
  readonly list: TypedDocument<{ readonly page: Page }, never>;
  /** Field that tells rows apart; `id` unless said otherwise. */
  readonly key?: string;
  /** Makes a row; what the API answers beside the row is put into it. */
  readonly create?: TypedDocument<{ readonly made: { readonly row: Row | null } }, never>;
  /** Ends a row, by its `id`. */
  readonly remove?: TypedDocument<object, never>;
}

/** The console's provider: react-admin's own methods, and `run` for whole pages. */
export interface ConsoleDataProvider extends DataProvider {
  /** One GraphQL operation as written. */
  run<Data, Variables extends object>(document: TypedDocument<Data, Variables>, variables: Variables): Promise<Data>;
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
  const ask = <Data>(document: TypedDocument<Data, never>, variables: object): Promise<Data> =>
    runOperation(document, variables, languageNow());
  const definitionOf = (resource: string): ResourceDefinition => {
    const definition = definitions[resource];
    if (!definition) throw new Error(`There is no resource ${resource}.`);
    return definition;
  };
  const record = ({ key = 'id' }: ResourceDefinition, row: Row): RaRecord => ({
    ...row,
    id: row[key] as string | number,
  });

  async function getList(resource: string, { pagination, sort, filter = {} }: GetListParams) {
    const definition = definitionOf(resource);
    const { page: wanted = 1, perPage: first = 50 } = pagination ?? {};
    // react-admin orders by id when nothing is said; the API has a better order of its own.
    const orderBy =
      sort?.field && sort.field !== 'id' ? [{ field: orderFieldOf(sort.field), direction: sort.order }] : undefined;
    const list = JSON.stringify([resource, filter, orderBy, first]);
    let { page, cursor } = cursors.after(list, wanted);
    for (;;) {
      const { page: answer } = await ask(definition.list, { filter, orderBy, first, after: cursor });
      cursors.remember(list, page + 1, answer.pageInfo.endCursor);
      if (page === wanted || !answer.pageInfo.hasNextPage)
        return { data: answer.nodes.map((row) => record(definition, row)), total: answer.totalCount };
      page += 1;
      cursor = answer.pageInfo.endCursor;
    }
  }

  const provider = {
    run: ask,
    getList,
    async create(resource: string, { data }: { data: Row }) {
      const definition = definitionOf(resource);
      if (!definition.create) throw new Error(`${resource} cannot be created.`);
      const { row, ...besides } = (await ask(definition.create, { input: data })).made;
      return { data: record(definition, { ...row, ...besides }) };
    },
    async delete(resource: string, { id, previousData }: { id: string | number; previousData?: RaRecord }) {
      const { remove } = definitionOf(resource);
      if (!remove) throw new Error(`${resource} cannot be removed.`);
      await ask(remove, { input: { id } });
      return { data: previousData ?? { id } };
    },
    getOne: unsupported('getOne'),
    getMany: unsupported('getMany'),
    getManyReference: unsupported('getManyReference'),
    update: unsupported('update'),
    updateMany: unsupported('updateMany'),
    deleteMany: unsupported('deleteMany'),
  };
  // react-admin's own type lets the caller name the record's type, which no implementation can know.
  return provider as unknown as ConsoleDataProvider;
}
