import type { FastifyRequest } from 'fastify';
import type { Asking } from '../../access/index.js';

/**
 * Who asks for a socket, in the terms of a request. It counts as one that changes something, so that a cookie needs our own
 * origin: browsers let a page of any site open a socket to us.
 * @param authorization what the client says after the handshake, because a browser cannot send that header with it
 */
export const askingOf = (
  { headers, cookies, protocol, host }: Pick<FastifyRequest, 'headers' | 'cookies' | 'protocol' | 'host'>,
  authorization?: string,
): Asking => ({
  headers: authorization === undefined ? headers : { ...headers, authorization },
  cookies,
  method: 'POST',
  protocol,
  host,
});
