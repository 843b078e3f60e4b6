import type { FastifyRequest } from 'fastify';
import type { RequestCredentials } from '../../access/index.js';

/**
 * Credentials of a socket, in the form of a request. Its method is POST, so that a cookie needs our own origin: browsers let a page
 * of any site open a socket to us.
 * @param authorization header value of the connection_init message; a browser cannot send the header with the handshake
 */
export const credentialsOfSocket = (
  { headers, cookies, protocol, host }: Pick<FastifyRequest, 'headers' | 'cookies' | 'protocol' | 'host'>,
  authorization?: string,
): RequestCredentials => ({
  headers: authorization === undefined ? headers : { ...headers, authorization },
  cookies,
  method: 'POST',
  protocol,
  host,
});
