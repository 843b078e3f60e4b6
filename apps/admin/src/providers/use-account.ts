import { useQuery } from '@tanstack/react-query';
import { currentAccount, type Account } from './session.js';

/** Who is signed in; null until it is known. */
export function useAccount(): Account | null {
  const { data } = useQuery({
    queryKey: ['account'],
    queryFn: currentAccount,
    // Nobody is an answer for the moment only: it is given to a page on its way out, and somebody signs in after it.
    staleTime: ({ state }) => (state.data ? Infinity : 0),
  });
  return data ?? null;
}
