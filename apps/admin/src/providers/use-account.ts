import { useQuery } from '@tanstack/react-query';
import { currentAccount, type Account } from './session.js';

/** Who is signed in; null until it is known. */
export function useAccount(): Account | null {
  const { data } = useQuery({ queryKey: ['account'], queryFn: currentAccount, staleTime: Infinity });
  return data ?? null;
}
