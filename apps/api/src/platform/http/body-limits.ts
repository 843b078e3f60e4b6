import { refuse } from '@sucharit/domain/shared';
import type { FastifyInstance } from 'fastify';
import { assertValues, valueLimits } from '../graphql/value-limits.js';

/** Largest bodies, in bytes of UTF-8 and, for the document, in characters. */
export const bodyLimits = {
  /** Any request at all: the text of a plan document as a GraphQL variable, in JSON. */
  request: 4_000_000,
  /** Every other GraphQL operation with its variables. */
  operation: 1_000_000,
  /** A GraphQL document without its variables. */
  document: 100_000,
  /** A file that is given as plain bytes, below `/files/`. */
  file: 5_000_000,
  /** What an export is asked for: a filter and a selection. */
  export: 100_000,
  /** What is neither: sign-in. */
  form: 10_000,
} as const;

/** The operations whose variables carry a whole document. */
const carriesDocument = /importPlanDocument|readPlanDocument/;

const tooLarge = (maximum: number): Error => refuse('BODY_TOO_LARGE', { maximum });

/** The largest body that an address takes. */
export function bodyLimitOf(url: string): number {
  const [path = ''] = url.split('?');
  if (path === '/graphql') return bodyLimits.request;
  if (path.startsWith('/files/')) return bodyLimits.file;
  return path.startsWith('/exports/') ? bodyLimits.export : bodyLimits.form;
}

function assertSize(url: string, text: string): void {
  const maximum = bodyLimitOf(url);
  if (text.length > maximum) throw tooLarge(maximum);
  if (text.length > bodyLimits.operation && !carriesDocument.test(text)) throw tooLarge(bodyLimits.operation);
}

function assertDocument(body: unknown): void {
  const query = (body as { query?: unknown } | null)?.query;
  if (typeof query !== 'string') return;
  if (query.length > bodyLimits.document) throw tooLarge(bodyLimits.document);
}

/** NUL, which PostgreSQL keeps in no text, and half of a surrogate pair, which is no character and would be stored as another. */
const unstorable = /[\0\p{Surrogate}]/u;
/** How such a character stands in JSON (RFC 8259 section 7); as itself it is neither JSON nor UTF-8. */
const mayBeUnstorable = /\\u(?:0000|d[89a-f])/i;

/** Refuses a body with a text that could not be stored and read back. Walks without recursion, however deep the body is. */
function assertStorable(body: unknown): void {
  const left: unknown[] = [body];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'string' && unstorable.test(value))
      throw refuse('INVALID_INPUT', { detail: 'a text holds a character that cannot be stored' });
    if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) left.push(part);
  }
}

/**
 * Reads request bodies: JSON, and plain bytes below `/files/`; neither can be sent by another site without asking. JSON is refused by its size before it is parsed and by the size of its GraphQL document before
 * that is. A form or a plain text, which a page of another site can send without asking, has no parser and is refused.
 */
export function registerBodyParser(server: FastifyInstance): void {
  const parseJson = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  const takesFiles = /^\/files\//;
  server.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: bodyLimits.file },
    (request, bytes, done) =>
      takesFiles.test(request.url)
        ? done(null, bytes)
        : done(refuse('INVALID_INPUT', { detail: 'the body must be application/json' })),
  );
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text, done) => {
    try {
      assertSize(request.url, text as string);
    } catch (error) {
      return done(error as Error);
    }
    void parseJson(request, text as string, (error, body: unknown) => {
      if (error) return done(refuse('INVALID_INPUT', { detail: 'the body is not well-formed JSON' }));
      try {
        assertDocument(body);
        // A level takes two characters at least.
        if ((text as string).length > 2 * valueLimits.depth) assertValues(body);
        if (mayBeUnstorable.test(text as string)) assertStorable(body);
        done(null, body);
      } catch (refusal) {
        done(refusal as Error);
      }
    });
  });
}
