import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { asPage } from './security-headers.js';

/** Paths that belong to the API: a mistake there is answered as one, not with a page. */
const apiPaths = /^\/(graphql|auth|files|healthz|readyz)(\/|$)/;
/** The builder puts a hash of the content into these names, so that they never change. */
const hashed = /^\/assets\//;

function filesOf(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => `/${path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`),
  );
}

/**
 * Serves the built console: its files, and its start page for every address that is a page of it. The files are listed once,
 * so that no request can name another.
 */
export async function serveConsole(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html')))
    throw new Error(`CONSOLE_DIST is ${folder}, which holds no index.html: build the console first`);
  const files = filesOf(folder);
  await server.register(fastifyStatic, { root: path.resolve(folder), serve: false, cacheControl: false });
  server.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    const pathname = request.url.split('?')[0] ?? '/';
    if (hashed.test(pathname) && files.has(pathname))
      return reply.header('cache-control', 'public, max-age=31536000, immutable').sendFile(pathname.slice(1));
    if (pathname !== '/index.html' && files.has(pathname)) return asPage(reply).sendFile(pathname.slice(1));
    if (apiPaths.test(pathname) || path.posix.extname(pathname) !== '') return reply.callNotFound();
    return asPage(reply).sendFile('index.html');
  });
}
