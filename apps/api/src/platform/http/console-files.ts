import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { asPage } from './security-headers.js';

const compress = promisify(brotliCompress);

/** Paths that belong to the API: a mistake there is answered as one, not with a page. */
const apiPaths = /^\/(graphql|auth|files|exports|open-data|schema\.graphql|schema\.json|healthz|readyz)(\/|$)/;

/** The builder puts a hash of the content into these names, so that what they hold never changes. */
const hashedNames = /^\/assets\//;

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

interface ConsoleFile {
  readonly mediaType: string;
  readonly etag: string;
  readonly body: Buffer;
  /** Absent where compressing gains nothing: fonts and pictures are compressed already. */
  readonly brotli: Buffer | undefined;
}

async function readConsoleFile(name: string): Promise<ConsoleFile> {
  const body = await readFile(name);
  const mediaType = mediaTypes[path.extname(name)] ?? 'application/octet-stream';
  const brotli = /^(text|application\/json)/.test(mediaType) ? await compress(body) : undefined;
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { mediaType, etag, body, brotli };
}

/** Every file of the console by its path in the address. They are few, so they are kept in memory and no request touches the disk. */
async function readConsole(folder: string): Promise<Map<string, ConsoleFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.map'));
  return new Map(
    await Promise.all(
      names.map(async (entry) => {
        const full = path.join(entry.parentPath, entry.name);
        return [`/${path.relative(folder, full).split(path.sep).join('/')}`, await readConsoleFile(full)] as const;
      }),
    ),
  );
}

/**
 * Serves the built console: its files, and its start page for every address that is a page of it.
 * @throws Error when the folder holds no built console
 */
export async function serveConsole(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html')))
    throw new Error(`CONSOLE_DIST is ${folder}, which holds no index.html: build the console first`);
  const files = await readConsole(folder);
  const send = (request: FastifyRequest, reply: FastifyReply, file: ConsoleFile): FastifyReply => {
    void reply.header('etag', file.etag).header('vary', 'accept-encoding');
    if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
    void reply.type(file.mediaType);
    const accepts = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
    return file.brotli && accepts ? reply.header('content-encoding', 'br').send(file.brotli) : reply.send(file.body);
  };
  server.get('/*', (request, reply) => {
    const pathname = request.url.split('?')[0] ?? '/';
    const file = files.get(pathname);
    if (file && hashedNames.test(pathname))
      return send(request, reply.header('cache-control', 'public, max-age=31536000, immutable'), file);
    if (file) return send(request, asPage(reply), file);
    const page = files.get('/index.html');
    if (!page || apiPaths.test(pathname) || path.posix.extname(pathname) !== '') return reply.callNotFound();
    return send(request, asPage(reply), page);
  });
}
