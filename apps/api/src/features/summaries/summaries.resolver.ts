import { Args, Context, ID, Info, Mutation, Resolver, Subscription } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import type { SubscriptionContext } from '../../platform/graphql/index.js';
import { ReadQuery, Reads, sameId, type ReadContext } from '../../platform/read-model/index.js';
import { CitySummary } from './graphql/city-summary.type.js';
import { CompileCitySummaryInput, CompileCitySummaryPayload } from './graphql/compile-city-summary.js';
import { JobProgressPayload } from './graphql/job-progress.js';
import { Job } from './graphql/job.type.js';
import { JobProgressService } from './job-progress.service.js';
import { SummariesService } from './summaries.service.js';

@Resolver()
export class SummariesResolver {
  constructor(
    private readonly service: SummariesService,
    private readonly progress: JobProgressService,
    private readonly reads: Reads,
  ) {}

  @ReadQuery({
    one: () => Job,
    nullable: true,
    args: { id: { type: () => ID, description: 'The job.' } },
    where: ({ row, args }) => sameId(row, args['id']),
    description: 'One background job; null when there is none or the caller may not see it.',
  })
  @Requires('jobs:read')
  job(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @Subscription(() => JobProgressPayload, {
    description:
      'One background job as it goes on: at once as it stands, then at every change, until it is completed or given up. Refused with NOT_FOUND when there is none or the caller may not see it.',
  })
  @Requires('jobs:read')
  jobProgress(
    @Args('id', { type: () => ID, description: 'The job.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Context() context: SubscriptionContext,
  ): Promise<AsyncIterableIterator<object>> {
    return this.progress.follow(id, info, context);
  }

  @ReadQuery({
    one: () => CitySummary,
    nullable: true,
    args: { id: { type: () => ID, description: 'The summary.' } },
    where: ({ row, args }) => sameId(row, args['id']),
    description: 'One city summary; null when there is none.',
  })
  @Requires('summaries:read')
  citySummary(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @ReadQuery({ connection: () => CitySummary, description: 'City summaries, the latest first.' })
  @Requires('summaries:read')
  citySummaries(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @Mutation(() => CompileCitySummaryPayload, {
    description:
      'Has the city summary of a fiscal year and round compiled in the background. Refused with ROUND_UNKNOWN when the centre has not set that round.',
  })
  @Requires('summaries:compile')
  compileCitySummary(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Which summary.' }) input: CompileCitySummaryInput,
  ): Promise<{ jobId: string }> {
    return this.service.compile(caller, input);
  }
}
