/** The kind of a refusal: a server says each in its own terms, over HTTP by the status. */
export type RefusalKind =
  | 'INVALID'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'MISSING'
  | 'CONFLICT'
  | 'TOO_LARGE'
  | 'UNUSABLE'
  | 'TOO_MANY'
  | 'UNAVAILABLE';

/** The fault, in terms that a client can act on. */
export interface RefusalEntry {
  readonly kind: RefusalKind;
  /** Parameters that are published where they are known, though the message does not name them. */
  readonly also?: readonly string[];
  readonly th: string;
  readonly en: string;
}
