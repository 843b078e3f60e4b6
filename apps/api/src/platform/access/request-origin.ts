import type { Caller } from '@sucharit/domain/access';
import type { FastifyRequest } from 'fastify';
import type { Writer } from '../database/index.js';

/** Most that is kept of an address and of what a browser says that it is, in characters (migration 66). */
const longest = { address: 64, browser: 300 } as const;

/** The other end of a request. */
export interface Sender {
  /** Its address, as the trusted proxy saw it where there is one. */
  readonly address: string;
  /** Its User-Agent header, at most 300 characters without control characters; null without one. */
  readonly browser: string | null;
}

/** From where an account asks. */
export interface RequestOrigin extends Sender {
  /** SHA-256 of the session's secret; null for a token. */
  readonly sessionHash: Buffer | null;
}

const cleaned = (text: string, maximum: number): string =>
  [...text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()].slice(0, maximum).join('');

/** The sender of a request, in texts that can be kept. */
export const senderOf = ({ ip, headers }: Pick<FastifyRequest, 'ip' | 'headers'>): Sender => ({
  address: cleaned(ip, longest.address) || 'unknown',
  browser: cleaned(headers['user-agent'] ?? '', longest.browser) || null,
});

/** Beside the caller and not in it: what travels to other processes, caches and logs has no address. */
const origins = new WeakMap<Writer, RequestOrigin>();

/** Notes from where this caller, which is an object of one request, asks. */
export const noteOrigin = (caller: Caller, origin: RequestOrigin): void => void origins.set(caller, origin);

/** Notes that what the caller does from now on is done in a session that has just begun. */
export function noteSession(caller: Caller, sessionHash: Buffer): void {
  const origin = origins.get(caller);
  if (origin) origins.set(caller, { ...origin, sessionHash });
}

/** From where somebody asks who may change something; null for jobs, tools and reads. */
export const originOf = (actor: Writer): RequestOrigin | null => origins.get(actor) ?? null;
