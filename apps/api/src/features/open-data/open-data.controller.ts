import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { refuse } from '@sucharit/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/access/index.js';
import { ENVIRONMENT, type Environment } from '../../platform/config/index.js';
import { OpenDataService, type PublicFile } from './open-data.service.js';

/** Everybody may keep a copy for so long before asking whether it is still the same. */
const freshSeconds = 300;

/** Figures that are approved or published, without an account, for any page on any site. */
@Controller('open-data')
export class OpenDataController {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly openData: OpenDataService,
  ) {}

  @Public()
  @Get('catalog.json')
  async catalogue(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    // Not what the request calls this server: everybody may keep the answer, and a stranger chooses the Host header.
    await send(request, reply, await this.openData.catalogue(this.environment.PUBLIC_ORIGINS[0] ?? ''));
  }

  @Public()
  @Get('dictionary.:format')
  async dictionary(
    @Param('format') format: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format !== 'csv' && format !== 'json') throw refuse('NOT_FOUND');
    await send(request, reply, await this.openData.dictionary(format));
  }

  @Public()
  @Get(':fiscalYear/:file')
  async dataset(
    @Param('fiscalYear') fiscalYear: string,
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(request, reply, await this.openData.dataset(fiscalYear, file));
  }
}

/** Has the reader just this content? A tag that a proxy weakened is the same tag. */
const isKnown = (header: string | undefined, etag: string): boolean =>
  (header ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag === etag);

async function send(request: FastifyRequest, reply: FastifyReply, file: PublicFile): Promise<void> {
  void reply.headers({
    etag: file.etag,
    'cache-control': `public, max-age=${freshSeconds}`,
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  });
  if (isKnown(request.headers['if-none-match'], file.etag)) await reply.code(304).send();
  else await reply.code(200).type(file.mediaType).send(file.body);
}
