import { Readable } from 'node:stream';
import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import type { FastifyReply } from 'fastify';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { contentDisposition } from '../../platform/http/index.js';
import { ENVIRONMENT, type Environment } from '../../platform/config/index.js';
import { exportOrderOf } from './export-request.js';
import { ExportsService } from './exports.service.js';

/** Made in memory before a slow reader takes it, in bytes. */
const bufferBytes = 64 * 1024;

type Given = Readonly<Record<string, unknown>>;

/** The same bytes in small parts: how much of a part was taken shows only when all of it was. */
async function* inParts(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    for (let start = 0; start < bytes.length; start += bufferBytes) yield bytes.subarray(start, start + bufferBytes);
  }
}

/** Any list of the API as a file. Which list a caller may have is what the list's own operation says. */
@Controller('exports')
export class ExportsController {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly exports: ExportsService,
  ) {}

  @Requires('figures:read')
  @Get(':file')
  byAddress(
    @CurrentCaller() caller: Caller,
    @Param('file') file: string,
    @Query() given: Given,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(caller, file, given, reply);
  }

  /** The same for a filter that is too long for an address. */
  @Requires('figures:read')
  @Post(':file')
  byBody(
    @CurrentCaller() caller: Caller,
    @Param('file') file: string,
    @Body() given: Given | null,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(caller, file, given ?? {}, reply);
  }

  private async send(caller: Caller, file: string, given: Given, reply: FastifyReply): Promise<void> {
    const gone = new AbortController();
    // A reader that stands still would keep its connection to the database for ever.
    const deadline = setTimeout(() => reply.raw.destroy(), this.environment.EXPORT_TIMEOUT_MS).unref();
    reply.raw.once('close', () => {
      clearTimeout(deadline);
      gone.abort();
    });
    const { fileName, mediaType, chunks } = await this.exports.start(caller, exportOrderOf(file, given), gone.signal);
    // Without a length the answer is chunked, and one that breaks off lacks its end: no client takes it for a whole file.
    await reply
      .code(200)
      .headers({ 'content-type': mediaType, 'content-disposition': contentDisposition(fileName) })
      .send(Readable.from(inParts(chunks), { objectMode: false, highWaterMark: bufferBytes }));
  }
}
