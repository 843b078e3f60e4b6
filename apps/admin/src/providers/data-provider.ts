import type { DataProvider, GetListParams, RaRecord } from 'react-admin';
import { ApiRefusal, runOperation, Unreachable } from './graphql-client.js';
import { languageNow } from './preferences.js';
import type { TypedDocument } from './typed-document.js';

type Row = Readonly<Record<string, unknown>>;

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly nodes: readonly Row[];
}

type Changing = TypedDocument<{ readonly made: { readonly row: Row | null } }, never>;

/** How a resource of react-admin is read and changed through the API. React-admin does not know what an operation takes. */
export interface ResourceDefinition {
  readonly list: TypedDocument<{ readonly page: Page }, never>;
  /** Makes the API's filter of what is chosen above the list; without it the two are the same. */
  readonly filterOf?: (chosen: Row) => object;
  /** One row by its `id`. */
  readonly one?: TypedDocument<{ readonly row: Row | null }, never>;
  /** Field that tells rows apart; `id` unless said otherwise. */
  readonly key?: string;
  /** Makes a row; what the API answers beside the row is put into it. */
  readonly create?: Changing;
  /** Changes a row. Its input is made of the row as it was typed, which has the version that was read. */
  readonly update?: { readonly document: Changing; readonly inputOf: (typed: RaRecord) => Row };
}

/** The console's provider: react-admin's own methods, and `run` for whole pages. */
export interface ConsoleDataProvider extends DataProvider {
  /** One GraphQL operation as written. */
  run<Data, Variables extends object>(document: TypedDocument<Data, Variables>, variables: Variables): Promise<Data>;
}

/** `district.nameTh` as the API names it among the fields to order by: `DISTRICT_NAME_TH`. */
export const orderFieldOf = (field: string): string =>
  field
    .replaceAll('.', '_')
    .replace(/[A-Z]/g, (letter) => `_${letter}`)
    .toUpperCase();

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

/** A failure as react-admin's forms read it: beside each field of the form that is at fault, otherwise for the form as a whole. */
function forForm(error: unknown, typed: Row): unknown {
  if (error instanceof Unreachable)
    return Object.assign(error, { body: { errors: { root: { serverError: error.message } } } });
  if (!(error instanceof ApiRefusal)) return error;
  const beside = error.errors.filter(({ field }) => field !== undefined && field in typed);
  const whole = { [error.code === 'CONFLICT' ? 'conflict' : 'serverError']: error.message };
  const errors =
    beside.length > 0 ? Object.fromEntries(beside.map(({ field, message }) => [field, message])) : { root: whole };
  return Object.assign(error, { body: { errors } });
}

const unsupported = (method: string) => () => Promise.reject(new Error(`${method} is not used by the console.`));

/**
 * The data provider over GraphQL: one `fetch` an operation, no cache of its own (react-query has one).
 * @param definitions resources by name, loaded when they are first asked for; others are refused
 */
export function createDataProvider(
  definitions: Readonly<Record<string, () => Promise<ResourceDefinition>>>,
): ConsoleDataProvider {
  const cursors = new Cursors();
  const ask = <Data>(document: TypedDocument<Data, never>, variables: object): Promise<Data> =>
    runOperation(document, variables, languageNow());
  const definitionOf = (resource: string): Promise<ResourceDefinition> => {
    const load = definitions[resource];
    if (!load) throw new Error(`There is no resource ${resource}.`);
    return load();
  };
  const record = ({ key = 'id' }: ResourceDefinition, row: Row): RaRecord => ({
    ...row,
    id: row[key] as string | number,
  });

  async function getList(resource: string, { pagination, sort, filter: chosen = {} }: GetListParams) {
    const definition = await definitionOf(resource);
    const { page: wanted = 1, perPage: first = 50 } = pagination ?? {};
    // react-admin orders by id when nothing is said; the API has a better order of its own.
    const orderBy =
      sort?.field && sort.field !== 'id' ? [{ field: orderFieldOf(sort.field), direction: sort.order }] : undefined;
    const filter = definition.filterOf?.(chosen as Row) ?? (chosen as Row);
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

  async function changed(definition: ResourceDefinition, document: Changing, input: Row) {
    const { row, ...besides } = (
      await ask(document, { input }).catch((error: unknown) => {
        throw forForm(error, input);
      })
    ).made;
    return { data: record(definition, { ...row, ...besides }) };
  }

  const provider = {
    run: ask,
    getList,
    async getOne(resource: string, { id }: { id: string }) {
      const { one, ...definition } = await definitionOf(resource);
      if (!one) throw new Error(`One of ${resource} cannot be read.`);
      const { row } = await ask(one, { id });
      if (!row) throw new ApiRefusal([], 404);
      return { data: record(definition, row) };
    },
    async create(resource: string, { data }: { data: Row }) {
      const { create, ...definition } = await definitionOf(resource);
      if (!create) throw new Error(`${resource} cannot be created.`);
      return changed(definition, create, data);
    },
    async update(resource: string, { data }: { data: RaRecord }) {
      const { update, ...definition } = await definitionOf(resource);
      if (!update) throw new Error(`${resource} cannot be changed.`);
      return changed(definition, update.document, update.inputOf(data));
    },
    getMany: unsupported('getMany'),
    getManyReference: unsupported('getManyReference'),
    updateMany: unsupported('updateMany'),
    delete: unsupported('delete'),
    deleteMany: unsupported('deleteMany'),
  };
  // react-admin's own type lets the caller name the record's type, which no implementation can know.
  return provider as unknown as ConsoleDataProvider;
}
