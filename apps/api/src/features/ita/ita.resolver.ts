import { Args, Context, Float, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { ReadQuery, Reads, type ReadContext } from '../../platform/read-model/index.js';
import { ItaResult } from './graphql/ita-result.type.js';
import { ItaScheme } from './graphql/ita-scheme.type.js';
import { ItaScore } from './graphql/ita-score.type.js';
import { itaYears, ItaYear } from './graphql/ita-year.type.js';
import { ItaResultPayload, RecordItaResultInput } from './graphql/ita.inputs.js';
import { ItaService } from './ita.service.js';

@Resolver()
export class ItaResolver {
  constructor(
    private readonly service: ItaService,
    private readonly reads: Reads,
  ) {}

  @Query(() => ItaScore, {
    description: 'The ITA calculator: any scores, in the order of the indicators, under the scheme of a fiscal year.',
  })
  @Requires('figures:read')
  itaScore(
    @CurrentCaller() caller: Caller,
    @Args('fiscalYear', { type: () => Int, description: 'Fiscal year whose scheme applies, Buddhist Era.' })
    fiscalYear: number,
    @Args('scores', {
      type: () => [Float],
      description: 'One score for each indicator, 0 to 100, at most two decimals.',
    })
    scores: number[],
  ): Promise<ItaScore> {
    return this.service.score(caller, fiscalYear, scores);
  }

  @ReadQuery({
    connection: () => ItaResult,
    description: 'ITA results the caller may see: published ones of all, others of the own reach.',
  })
  @Requires('figures:read')
  itaResults(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @ReadQuery({
    list: () => ItaScheme,
    expectedRows: 10,
    orderBy: ({ row }) => sql`${row}.fiscal_year`,
    description: 'The schemes of all fiscal years on record, oldest first.',
  })
  @Requires('figures:read')
  itaSchemes(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @ReadQuery({
    list: () => ItaYear,
    from: itaYears,
    expectedRows: 10,
    orderBy: ({ row }) => sql`${row}.fiscal_year`,
    description:
      'What the published ITA totals of the city come to in every fiscal year that has one, oldest first, computed in the database.',
  })
  @Requires('figures:read')
  itaYears(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @Mutation(() => ItaResultPayload, {
    description:
      'Centre: records a result, or corrects the one of that district and year by its version; every derived figure is recomputed and compared with the published one. A published total that differs by more than rounding needs a reason (ITA_TOTAL_DIFFERS).',
  })
  @Requires('ita:write')
  recordItaResult(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The result.' }) input: RecordItaResultInput,
  ): Promise<{ resultId: string }> {
    return this.service.recordResult(caller, input);
  }
}
