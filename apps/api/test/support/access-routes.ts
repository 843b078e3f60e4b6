import { centre, district, everyone, type Account } from './access-operation.js';

export { referenceOperations } from './access-references.js';

/** Routes of HTTP and who may call them. */
export const routes: Record<string, readonly Account[] | 'anybody'> = {
  'GET /healthz': 'anybody',
  'GET /robots.txt': 'anybody',
  'GET /.well-known/security.txt': 'anybody',
  'GET /readyz': 'anybody',
  'POST /auth/login': 'anybody',
  'POST /auth/logout': 'anybody',
  'GET /files/city-summaries/:id': everyone,
  'GET /files/evidence/:id': everyone,
  'POST /files/evidence/:reportId/:measureId': district,
  'POST /files/plan-documents': [...centre, ...district],
  'GET /schema.graphql': everyone,
  'GET /schema.json': everyone,
  'GET /exports/:file': everyone,
  'POST /exports/:file': everyone,
  'GET /open-data/catalog.json': 'anybody',
  'GET /open-data/dictionary.:format': 'anybody',
  'GET /open-data/:fiscalYear/:file': 'anybody',
};

/** What a route answers to those it lets in, when it is not that the thing is not found. */
export const answeredInside: Readonly<Record<string, number>> = {
  'POST /files/evidence/:reportId/:measureId': 400,
  'POST /files/plan-documents': 400,
  'GET /schema.graphql': 200,
  'GET /schema.json': 200,
};

/** What goes over sockets, for every role; what each hears is tested in subscriptions.e2e-spec.ts. */
export const subscriptions = {
  'Subscription.jobProgress': 'jobs:read',
  'Subscription.submissions': 'figures:read',
} as const;
