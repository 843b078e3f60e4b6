/** What went wrong, in the terms a client can act on. `http` is the status used outside GraphQL. */
export interface RefusalEntry {
  readonly http: 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 503;
  readonly th: string;
  readonly en: string;
}
