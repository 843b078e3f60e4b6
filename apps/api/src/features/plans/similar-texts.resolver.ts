import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import type { Zone as ZoneCode } from '@sucharit/domain/districts';
import type { SimilarTextKind as Kind } from '@sucharit/domain/plans';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { Zone } from '../districts/index.js';
import { SimilarTextKind, SimilarTexts } from './graphql/similar-texts.type.js';
import { SimilarTextsService } from './similar-texts.service.js';

@Resolver()
export class SimilarTextsResolver {
  constructor(private readonly service: SimilarTextsService) {}

  @Query(() => SimilarTexts, {
    description:
      'Texts that the plans of several districts have in the same or nearly the same words, of the plans that the caller may see: information, and no judgement of a plan. Refused with INVALID_INPUT; with RATE_LIMITED or UNAVAILABLE while too many compare.',
  })
  @Requires('figures:read')
  similarTexts(
    @CurrentCaller() caller: Caller,
    @Args('fiscalYear', { type: () => Int, description: 'Fiscal year of the plans, Buddhist Era.' })
    fiscalYear: number,
    @Args('kind', { type: () => SimilarTextKind, description: 'Kind of texts that are compared.' }) kind: Kind,
    @Args('zone', {
      type: () => Zone,
      nullable: true,
      description: 'Compares districts of this zone only; absent for the whole city.',
    })
    zone: ZoneCode | null,
    @Args('skip', { type: () => Int, defaultValue: 0, description: 'Groups that are passed over, 0 to 10000.' })
    skip: number,
  ): Promise<SimilarTexts> {
    return this.service.find(caller, { fiscalYear, kind, zone: zone ?? null, skip });
  }
}
