import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import type { Caller } from '@sucharit/domain/access';
import { refuse, refuseInput } from '@sucharit/domain/shared';
import type { FastifyReply } from 'fastify';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { contentDisposition } from '../../platform/http/index.js';
import { EvidenceService } from './evidence.service.js';

/** Evidence comes and goes as plain bytes; everything about it is read over GraphQL. */
@Controller('files/evidence')
export class EvidenceFilesController {
  constructor(private readonly evidence: EvidenceService) {}

  /** Keeps the body (application/octet-stream) under the name given. */
  @Requires('progress:write')
  @Post(':reportId/:measureId')
  @HttpCode(201)
  add(
    @CurrentCaller() caller: Caller,
    @Param('reportId') reportId: string,
    @Param('measureId') measureId: string,
    @Query('name') name: unknown,
    @Body() body: unknown,
  ): Promise<{ id: string }> {
    if (!Buffer.isBuffer(body)) throw refuseInput('MEDIA_TYPE', { expected: 'application/octet-stream' });
    if (typeof name !== 'string') throw refuse('TEXT_REQUIRED', {}, ['name']);
    return this.evidence.add(caller, { reportId, measureId }, { fileName: name, body });
  }

  /** Sends a file to be saved; even when a browser is made to show it, it runs and loads nothing. */
  @Requires('figures:read')
  @Get(':id')
  async download(@CurrentCaller() caller: Caller, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { fileName, mediaType, body } = await this.evidence.read(caller, id);
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
