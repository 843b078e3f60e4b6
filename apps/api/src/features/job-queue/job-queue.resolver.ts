import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { ReadQuery, Reads, type ReadContext } from '../../platform/read-model/index.js';
import {
  JobQueueCounts,
  QueuedJob,
  QueuedJobPayload,
  RemoveFailedJobsPayload,
  RetryQueuedJobInput,
} from './graphql/queued-job.type.js';
import { JobQueueService } from './job-queue.service.js';

@Resolver()
export class JobQueueResolver {
  constructor(
    private readonly service: JobQueueService,
    private readonly reads: Reads,
  ) {}

  @ReadQuery({
    one: () => JobQueueCounts,
    from: ({ row }) => sql`(select 1) as ${row}`,
    description: 'Administrators: how many jobs the queue holds.',
  })
  @Requires('queue:manage')
  jobQueue(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @ReadQuery({ connection: () => QueuedJob, description: 'Administrators: the jobs of the queue, latest first.' })
  @Requires('queue:manage')
  queuedJobs(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @Mutation(() => QueuedJobPayload, {
    description: 'Administrators: gives a failed job to a worker again. Refused with NOT_FOUND or INVALID_TRANSITION.',
  })
  @Requires('queue:manage')
  retryQueuedJob(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Which job.' }) { id }: RetryQueuedJobInput,
  ): Promise<object> {
    return this.service.retry(caller, id);
  }

  @Mutation(() => RemoveFailedJobsPayload, {
    description: 'Administrators: removes every failed job from the queue, at most 1,000 at once.',
  })
  @Requires('queue:manage')
  removeFailedJobs(@CurrentCaller() caller: Caller): Promise<RemoveFailedJobsPayload> {
    return this.service.removeFailed(caller);
  }
}
