import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useDataProvider, useLogoutIfAccessDenied } from 'react-admin';
import { useEffect } from 'react';
import type { ConsoleDataProvider } from './data-provider.js';
import { ApiRefusal } from './graphql-client.js';
import { hasSignedOut } from './session.js';

type Variables = Readonly<Record<string, unknown>>;

interface Options<Data> {
  readonly enabled?: boolean;
  /** Milliseconds after which to ask again, by the answer that there is; false never. */
  readonly refetchInterval?: number | false | ((answer: Data | undefined) => number | false);
  /**
   * Whether the answer to what was asked before is shown until the new one is there. Only where both are told apart by more than
   * their figures, as pages and searches of one list: another year's figures under this year's heading are wrong.
   */
  readonly keepWhile?: (before: Variables, now: Variables) => boolean;
}

/** Key of an operation's answer in the cache: its name, and what was asked. */
export const operationKey = (document: string, variables: Variables = {}) =>
  ['operation', /\b(?:query|mutation) (\w+)/.exec(document)?.[1] ?? document, variables] as const;

/** Reads with one GraphQL operation and keeps the answer. Signs out when the session has ended. */
export function useOperation<Data>(
  document: string,
  variables: Variables = {},
  { enabled = true, refetchInterval = false, keepWhile = () => false }: Options<Data> = {},
): UseQueryResult<Data> {
  const provider = useDataProvider<ConsoleDataProvider>();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const query = useQuery<Data>({
    queryKey: operationKey(document, variables),
    queryFn: () => provider.run<Data>(document, variables),
    enabled: () => enabled && !hasSignedOut(),
    refetchInterval: (now) =>
      typeof refetchInterval === 'function' ? refetchInterval(now.state.data) : refetchInterval,
    staleTime: 15_000,
    placeholderData: (previous, query) =>
      keepWhile((query?.queryKey[2] ?? {}) as Variables, variables) ? previous : undefined,
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
 * `mutate`, which are those of a mounted component alone. A failure stands in the command's `error`.
 */
export const afterwards = <Data>(made: Promise<Data>, goOn: (data: Data) => unknown): void =>
  void made.then(goOn, () => undefined);

/**
 * Changes something with one GraphQL mutation; afterwards everything that was read is asked anew unless `keep` is set.
 * @param options.before makes the mutation's input of what it is called with, such as the number of a file that it sends first
 */
export function useCommand<Data, Input>(
  document: string,
  { keep = false, before }: { keep?: boolean; before?: (input: Input) => Promise<object> } = {},
) {
  const provider = useDataProvider<ConsoleDataProvider>();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const client = useQueryClient();
  return useMutation<Data, Error, Input>({
    mutationFn: async (input) => provider.run<Data>(document, { input: before ? await before(input) : input }),
    onSuccess: () => (keep ? undefined : client.invalidateQueries({ queryKey: ['operation'] })),
    onError: (error) => {
      if (error instanceof ApiRefusal && error.status === 401) void logoutIfAccessDenied(error);
    },
  });
}
