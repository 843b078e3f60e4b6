import type { Readable } from 'node:stream';
import { refuse, refuseInput } from '@sucharit/domain/shared';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { assertStorable, assertValues, valueLimits } from '../graphql/value-limits.js';
import { asksForLargeBody } from './large-bodies.js';
import { Turns, type GiveBack } from '../turns/index.js';

/** Largest bodies, in bytes of UTF-8. */
export const bodyLimits = {
  /** Any request at all: a GraphQL operation that says it takes a large body. */
  request: 4_000_000,
  /** What anybody may send who has not said who they are. */
  stranger: 120_000,
  /** Every other GraphQL operation with its variables. */
  operation: 1_000_000,
  /** A GraphQL document without its variables. */
  document: 100_000,
  /** A file that is sent as plain bytes below `/files/`, unless its controller sets another limit. */
  file: 5_000_000,
  /** What an export is asked for: a filter and a selection. */
  export: 100_000,
  /** What is neither: sign-in. */
  form: 10_000,
} as const;

const tooLarge = (maximum: number): Error => refuse('BODY_TOO_LARGE', { maximum });

const limitsOfPaths = new Map<string, number>();

/** Sets the largest body of a controller's own path, in bytes. It stands above `@Controller`, whose path it reads. */
export const TakesBodyUpTo =
  (bytes: number): ClassDecorator =>
  (target) =>
    void limitsOfPaths.set(`/${String(Reflect.getMetadata('path', target))}`, bytes);

/** The largest body that an address takes. */
export function bodyLimitOf(url: string): number {
  const [path = ''] = url.split('?');
  if (path === '/graphql') return bodyLimits.request;
  const own = limitsOfPaths.get(path);
  if (own !== undefined) return own;
  if (path.startsWith('/files/')) return bodyLimits.file;
  return path.startsWith('/exports/') ? bodyLimits.export : bodyLimits.form;
}

function assertDocument(body: unknown): void {
  const query = (body as { query?: unknown } | null)?.query;
  if (typeof query === 'string' && Buffer.byteLength(query) > bodyLimits.document) throw tooLarge(bodyLimits.document);
}

/** How such a character stands in JSON (RFC 8259 section 7); as itself it is neither JSON nor UTF-8. */
const mayBeUnstorable = /\\u(?:0000|d[89a-f])/i;

/** Bytes of a body, as they come. What is longer is refused when it shows, and not read on. */
function readBytes({ raw, headers }: FastifyRequest, payload: Readable, maximum: number): Promise<Buffer> {
  if (Number(headers['content-length']) > maximum) throw tooLarge(maximum);
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    const settle = (act: () => void): void => {
      payload.off('data', take).off('end', finish).off('error', fail);
      raw.off('close', gone);
      act();
    };
    const take = (part: Buffer): void => {
      length += part.length;
      if (length > maximum) settle(() => reject(tooLarge(maximum)));
      else parts.push(part);
    };
    const finish = (): void => settle(() => resolve(Buffer.concat(parts, length)));
    const fail = (error: Error): void => settle(() => reject(error));
    const gone = (): void => settle(() => reject(refuseInput('BODY_CUT')));
    payload.on('data', take).on('end', finish).on('error', fail);
    raw.on('close', gone);
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** @throws Refusal for bytes that are no text: they would be stored as another character than was sent */
function textOf(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw refuseInput('BODY_NOT_UTF8');
  }
}

/**
 * Bytes of the bodies of known senders that may be in memory at once, and of those of one sender. The others wait unread, where they
 * cost nothing.
 */
export const heldBodies = { all: 40_000_000, each: 10_000_000 } as const;

/** Who sends a request, as far as it counts for large bodies: a name that is the same each time; null for nobody. */
export type SenderOf = (request: FastifyRequest) => Promise<string | null>;

/**
 * Reads request bodies: JSON, and plain bytes below `/files/`; neither can be sent by another site without asking. A form or a plain
 * text, which a page of another site can send without asking, has no parser and is refused. Large bodies are read of a known sender
 * only and so many bytes at a time, and kept only when the operation in them takes one.
 */
export function registerBodyParser(server: FastifyInstance, senderOf: SenderOf): void {
  const parseJson = server.getDefaultJsonParser('error', 'error');
  const turns = new Turns(heldBodies);
  const held = new WeakMap<FastifyRequest, GiveBack>();
  server.removeAllContentTypeParsers();
  server.addHook('onResponse', (request, _reply, next) => {
    held.get(request)?.();
    next();
  });

  /** The body, if the sender may send one of that size. Without a length it counts as large only when it may be so at all. */
  const bodyOf = async (request: FastifyRequest, payload: Readable, maximum: number): Promise<Buffer> => {
    const declared = request.headers['content-length'];
    const length = declared === undefined ? Number.POSITIVE_INFINITY : Number(declared);
    if (declared !== undefined && length > maximum) throw tooLarge(maximum);
    if (length <= bodyLimits.stranger || maximum <= bodyLimits.stranger) return readBytes(request, payload, maximum);
    const sender = await senderOf(request);
    if (sender === null) return readBytes(request, payload, Math.min(maximum, bodyLimits.stranger));
    const giveBack = await turns.enter(sender, undefined, Math.min(length, maximum));
    held.set(request, giveBack);
    // Whoever has gone while they waited is answered no more, so that nothing else gives the place back.
    if (request.raw.destroyed) giveBack();
    return readBytes(request, payload, maximum);
  };

  server.addContentTypeParser('application/octet-stream', async (request: FastifyRequest, payload: Readable) => {
    if (!request.url.startsWith('/files/')) throw refuseInput('MEDIA_TYPE', { expected: 'application/json' });
    return bodyOf(request, payload, bodyLimitOf(request.url));
  });
  server.addContentTypeParser('application/json', async (request: FastifyRequest, payload: Readable) => {
    const bytes = await bodyOf(request, payload, bodyLimitOf(request.url));
    const text = textOf(bytes);
    const body = await new Promise<unknown>((resolve, reject) => {
      void parseJson(request, text, (error, parsed: unknown) =>
        error ? reject(refuseInput('JSON', { name: 'body' })) : resolve(parsed),
      );
    });
    assertDocument(body);
    if (bytes.length > bodyLimits.operation && !asksForLargeBody((body ?? {}) as Readonly<Record<string, unknown>>))
      throw tooLarge(bodyLimits.operation);
    // A level takes two characters at least.
    if (text.length > 2 * valueLimits.depth) assertValues(body);
    if (mayBeUnstorable.test(text)) assertStorable(body);
    return body;
  });
}
