import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useDataProvider, useLogoutIfAccessDenied } from 'react-admin';
import { useEffect } from 'react';
import type { ConsoleDataProvider } from './data-provider.js';
import { ApiRefusal } from './graphql-client.js';
import { hasSignedOut } from './session.js';
import type { TypedDocument } from './typed-document.js';

interface Options<Data, Variables> {
  readonly enabled?: boolean;
  /** Milliseconds after which to ask again, by the answer that there is; false never. */
  readonly refetchInterval?: number | false | ((answer: Data | undefined) => number | false);
  /**
   * Whether the answer to what was asked before is shown until the new one is there. Only where both are told apart by more than
   * their figures, as pages and searches of one list: another year's figures under this year's heading are wrong.
   */
  readonly keepWhile?: (before: Variables, now: Variables) => boolean;
}

/** `null` while it is not known what to ask: nothing is asked then. An operation without variables may be given none. */
type Asked<Data, Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables | null, options?: Options<Data, Variables>]
    : [variables: Variables | null, options?: Options<Data, Variables>];

/** Key of an operation's answer in the cache: its name, and what was asked. */
export const operationKey = <Data, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
): readonly [string, string, Variables] => [
  'operation',
  /\b(?:query|mutation) (\w+)/.exec(document)?.[1] ?? document,
  variables,
];

/** True for a query of the cache that was read from the API, by an operation or as rows of a resource. */
export const isAnswer = ({ queryKey: [first, second] }: { queryKey: readonly unknown[] }): boolean =>
  first === 'operation' || second === 'getList' || second === 'getOne';

/** Reads with one GraphQL operation and keeps the answer. Signs out when the session has ended. */
export function useOperation<Data, Variables extends object>(
  document: TypedDocument<Data, Variables>,
  ...[given, { enabled = true, refetchInterval = false, keepWhile = () => false } = {}]: Asked<Data, Variables>
): UseQueryResult<Data> {
  const provider = useDataProvider<ConsoleDataProvider>();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const variables = given ?? ({} as Variables);
  const isKnown = given !== null;
  const query = useQuery({
    queryKey: operationKey(document, variables),
    queryFn: () => provider.run(document, variables),
    enabled: () => enabled && isKnown && !hasSignedOut(),
    refetchInterval: (now) =>
      typeof refetchInterval === 'function' ? refetchInterval(now.state.data) : refetchInterval,
    staleTime: 15_000,
    placeholderData: (previous, before) => (before && keepWhile(before.queryKey[2], variables) ? previous : undefined),
    retry: (count, error) => !(error instanceof ApiRefusal) && count < 2,
  });
  const { error } = query;
  useEffect(() => {
    if (error instanceof ApiRefusal && error.status === 401) void logoutIfAccessDenied(error);
  }, [error, logoutIfAccessDenied]);
  return query;
}

/**
 * Goes on once a command has succeeded, also when what it was pressed on is gone by then: the page reads anew before the callbacks of
 * `mutate`, which are those of a mounted component alone. A failure stands in the command's `error`, and is told where it is asked for.
 */
export const afterwards = <Data>(
  made: Promise<Data>,
  goOn: (data: Data) => unknown,
  failed?: (error: Error) => unknown,
): void => void made.then(goOn, failed ?? (() => undefined));

/** A mutation takes one `input`, or nothing. */
export type InputOf<Variables> = Variables extends { input: infer Input } ? Input : undefined;

interface CommandOptions<Input, Given> {
  /** True keeps the answers that were read; otherwise all of them are requested anew afterwards. */
  readonly keep?: boolean;
  /** Makes the mutation's input of what it is called with, such as the number of a file that it sends first. */
  readonly before?: (given: Given) => Promise<Input>;
}

/** Changes something with one GraphQL mutation, which is called with its input. */
export function useCommand<Data, Variables extends object, Given = InputOf<Variables>>(
  document: TypedDocument<Data, Variables>,
  { keep = false, before }: CommandOptions<InputOf<Variables>, Given> = {},
): UseMutationResult<Data, Error, Given> {
  const provider = useDataProvider<ConsoleDataProvider>();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (given: Given) => {
      const input = before ? await before(given) : given;
      // `InputOf` said what the input is; the compiler cannot follow it back.
      return provider.run(document, { input } as unknown as Variables);
    },
    onSuccess: () => (keep ? undefined : client.invalidateQueries({ predicate: isAnswer })),
    onError: (error) => {
      if (error instanceof ApiRefusal && error.status === 401) void logoutIfAccessDenied(error);
    },
  });
}
