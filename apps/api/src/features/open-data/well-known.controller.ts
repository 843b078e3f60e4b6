import { Controller, Get, Inject, Res } from '@nestjs/common';
import { refuse } from '@sucharit/domain/shared';
import type { FastifyReply } from 'fastify';
import { Public } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { ENVIRONMENT, type Environment } from '../../platform/config/index.js';

/** A contact that is not looked after is worse than none: RFC 9116 asks for a day after which it does not hold. */
const contactHoldsDays = 180;

/** Open data are for search engines; the console and the API are for people who sign in. */
const robots = 'User-agent: *\nAllow: /open-data/\nDisallow: /\n';

/** What programs look for at addresses that are the same everywhere. */
@Controller()
export class WellKnownController {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly clock: Clock,
  ) {}

  /** Which pages a search engine may visit. */
  @Public()
  @Get('robots.txt')
  async robots(@Res() reply: FastifyReply): Promise<void> {
    await reply.type('text/plain; charset=utf-8').send(robots);
  }

  /** Where a security problem is reported (RFC 9116); refuses with NOT_FOUND where the operator has named nobody. */
  @Public()
  @Get('.well-known/security.txt')
  async security(@Res() reply: FastifyReply): Promise<void> {
    const { SECURITY_CONTACT, PUBLIC_ORIGINS } = this.environment;
    if (!SECURITY_CONTACT) throw refuse('NOT_FOUND');
    const [origin] = PUBLIC_ORIGINS;
    const expires = new Date(this.clock.now().getTime() + contactHoldsDays * 86_400_000);
    await reply
      .type('text/plain; charset=utf-8')
      .send(
        [
          `Contact: ${SECURITY_CONTACT}`,
          `Expires: ${expires.toISOString()}`,
          'Preferred-Languages: th, en',
          ...(origin === undefined ? [] : [`Canonical: ${origin}/.well-known/security.txt`]),
          '',
        ].join('\n'),
      );
  }
}
