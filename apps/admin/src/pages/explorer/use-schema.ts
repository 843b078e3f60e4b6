import { useQuery } from '@tanstack/react-query';
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../../providers/data-provider.js';

/** The schema as the API tells it, with its descriptions; asked once while the console is open. */
export function useSchema() {
  const provider = useDataProvider<ConsoleDataProvider>();
  return useQuery<GraphQLSchema>({
    queryKey: ['schema'],
    queryFn: async () => buildClientSchema(await provider.run<IntrospectionQuery>(getIntrospectionQuery(), {})),
    staleTime: Infinity,
    retry: false,
  });
}
