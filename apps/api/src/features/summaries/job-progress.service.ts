import { Injectable } from '@nestjs/common';
import { refuse } from '@sucharit/domain/shared';
import type { GraphQLResolveInfo } from 'graphql';
import { isUuid } from '../../platform/database/index.js';
import { DatabaseEvents, eventKind, EventIterator, type IteratedAnswer } from '../../platform/events/index.js';
import type { SubscriptionContext } from '../../platform/graphql/index.js';
import { Reads } from '../../platform/read-model/index.js';
import type { JobProgressPayload } from './graphql/job-progress.js';
import { Job } from './graphql/job.type.js';

/** An event of the subscription, by its field. */
interface JobProgressEvent {
  readonly jobProgress: Pick<JobProgressPayload, 'jobId'>;
}

/** A background job has come to another stage or state. */
const jobChanged = eventKind('job');

const finished: ReadonlySet<unknown> = new Set(['COMPLETED', 'FAILED']);

@Injectable()
export class JobProgressService {
  constructor(
    private readonly events: DatabaseEvents,
    private readonly reads: Reads,
  ) {}

  /**
   * How a job goes on: first as it stands, then at every change, to its end. Each time the reader must still see the job.
   * @throws Refusal NOT_FOUND for a job that the reader may not see, as for one that never was
   */
  async follow(
    id: string,
    info: GraphQLResolveInfo,
    context: SubscriptionContext,
  ): Promise<AsyncIterableIterator<JobProgressEvent>> {
    const jobId = id.toLowerCase();
    const state = async (): Promise<unknown> =>
      (await this.reads.columns(Job, jobId, ['state'], info.schema, context))?.['state'];
    if (!isUuid(jobId) || (await state()) === undefined) throw refuse('NOT_FOUND', {}, ['id']);
    return EventIterator.start(this.events, {
      concerns: (event) => event === 'gap' || (jobChanged.is(event) && event.id === jobId),
      answer: async (): Promise<IteratedAnswer<JobProgressEvent> | null> => {
        const now = await state();
        return now === undefined ? null : { value: { jobProgress: { jobId } }, last: finished.has(now) };
      },
      first: jobChanged.of(jobId),
      tooSlow: context.tooSlow,
    });
  }
}
