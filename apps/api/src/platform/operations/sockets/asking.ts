import type { IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { fastifyCookie } from '@fastify/cookie';
import type { Asking } from '../../access/index.js';

/** The last of the values that proxies have strung together: that of the one proxy in front of us. */
const lastOf = (header: string | string[] | undefined): string | undefined =>
  (Array.isArray(header) ? header.join(',') : header)?.split(',').at(-1)?.trim() || undefined;

/**
 * Who asks for a socket, in the terms of a request. It counts as one that changes something, so that a cookie needs our own
 * origin: browsers let a page of any site open a socket to us.
 * @param authorization what the client says after the handshake, because a browser cannot send that header with it
 */
export function askingOf(request: IncomingMessage, behindProxy: boolean, authorization?: string): Asking {
  const { headers } = request;
  const proxied = <T>(value: T | undefined): T | undefined => (behindProxy ? value : undefined);
  return {
    headers: authorization === undefined ? headers : { ...headers, authorization },
    cookies: fastifyCookie.parse(headers.cookie ?? ''),
    method: 'POST',
    protocol:
      (proxied(lastOf(headers['x-forwarded-proto'])) ?? (request.socket as TLSSocket).encrypted) ? 'https' : 'http',
    host: proxied(lastOf(headers['x-forwarded-host'])) ?? headers.host ?? '',
  };
}
