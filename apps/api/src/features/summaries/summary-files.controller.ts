import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import type { FastifyReply } from 'fastify';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { contentDisposition } from '../../platform/http/index.js';
import { SummaryFilesService } from './summary-files.service.js';

/** Downloads of compiled summaries. */
@Controller('files/city-summaries')
export class SummaryFilesController {
  constructor(private readonly files: SummaryFilesService) {}

  /** Sends a file to be saved; even when a browser is made to show it, it runs and loads nothing. */
  @Requires('summaries:read')
  @Get(':id')
  async download(@CurrentCaller() caller: Caller, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { fileName, mediaType, body } = await this.files.read(caller, id);
    await reply
      .headers({
        'content-type': mediaType,
        'content-disposition': contentDisposition(fileName),
        'content-security-policy':
          "sandbox; default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      })
      .send(body);
  }
}
