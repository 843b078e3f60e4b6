import { useQuery } from '@tanstack/react-query';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../../providers/data-provider.js';
import type { TypedDocument } from '../../providers/typed-document.js';

// Written by graphql-js, whose types the answer has.
const introspectionQuery = getIntrospectionQuery() as TypedDocument<IntrospectionQuery, object>;

/** The schema as the API tells it, with its descriptions; asked once while the console is open. */
export function useSchema() {
  const provider = useDataProvider<ConsoleDataProvider>();
  return useQuery({
    queryKey: ['schema'],
    queryFn: async () => buildClientSchema(await provider.run(introspectionQuery, {})),
    staleTime: Infinity,
    retry: false,
  });
}
