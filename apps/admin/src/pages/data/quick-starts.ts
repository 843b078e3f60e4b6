import { library } from '@sucharit/contract/library';
import { snippet } from '../explorer/snippets.js';

/** Ways to begin with the API. */
export const quickStarts = ['curl', 'python', 'node', 'subscription', 'persisted'] as const;
export type QuickStart = (typeof quickStarts)[number];

const titles = { query: '{ measures(first: 3) { totalCount nodes { title } } }', variables: '' };

const subscription = (origin: string): string =>
  `// npm install graphql-ws ws
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const client = createClient({
  url: '${origin.replace(/^http/, 'ws')}/graphql',
  webSocketImpl: WebSocket,
  connectionParams: { authorization: \`Bearer \${process.env.SUCHARIT_TOKEN}\` },
});
const query = 'subscription { submissions { step plan { fiscalYear district { nameTh } } } }';
for await (const { data } of client.iterate({ query })) console.log(JSON.stringify(data));
`;

/** A question of the library is registered: its hash asks it, and a GET can be answered with 304. */
const persisted = (origin: string): string => {
  const [{ hash, titleEn } = { hash: '', titleEn: '' }] = library;
  return `# ${titleEn}
curl -s --fail -G '${origin}/graphql' -H "authorization: Bearer $SUCHARIT_TOKEN" -H 'apollo-require-preflight: true' \\
  --data-urlencode 'variables={"fiscalYear":2566}' \\
  --data-urlencode 'extensions={"persistedQuery":{"version":1,"sha256Hash":"${hash}"}}'
`;
};

/** A program that works as it is, with an access token in SUCHARIT_TOKEN. */
export function quickStart(kind: QuickStart, origin: string): string {
  if (kind === 'subscription') return subscription(origin);
  if (kind === 'persisted') return persisted(origin);
  return snippet(kind, titles, origin);
}
