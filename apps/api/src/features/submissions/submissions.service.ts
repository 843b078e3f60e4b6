import { Injectable } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import { DatabaseEvents, EventIterator, type DatabaseEvent, type IteratedAnswer } from '../../platform/events/index.js';
import type { SubscriptionContext } from '../../platform/graphql/index.js';
import { Reads } from '../../platform/read-model/index.js';
import { Plan, planChanged } from '../plans/index.js';
import { ProgressReport, reportChanged } from '../progress/index.js';
import { SubmissionStep, type SubmissionPayload } from './graphql/submission.type.js';

/** An event of the subscription, by its field. */
interface SubmissionEvent {
  readonly submissions: Pick<SubmissionPayload, 'step' | 'planId' | 'progressReportId'>;
}

@Injectable()
export class SubmissionsService {
  constructor(
    private readonly events: DatabaseEvents,
    private readonly reads: Reads,
  ) {}

  /** Steps of plans and reports for one reader, each looked up under the reader's row scope when it is sent. */
  follow(info: GraphQLResolveInfo, context: SubscriptionContext): Promise<AsyncIterableIterator<SubmissionEvent>> {
    return EventIterator.start(this.events, {
      concerns: (event) => planChanged.is(event) || reportChanged.is(event),
      answer: (event) => this.answer(event, info, context),
      tooSlow: context.tooSlow,
    });
  }

  private async answer(
    event: DatabaseEvent,
    info: GraphQLResolveInfo,
    context: SubscriptionContext,
  ): Promise<IteratedAnswer<SubmissionEvent> | null> {
    if (event === 'gap') return null;
    const isPlan = planChanged.is(event);
    const row = await this.reads.columns(isPlan ? Plan : ProgressReport, event.id, ['status'], info.schema, context);
    const step = Object.values(SubmissionStep).find((known) => known === event.status);
    if (step === undefined || row?.['status'] !== step) return null;
    return {
      value: {
        submissions: { step, planId: isPlan ? event.id : null, progressReportId: isPlan ? null : event.id },
      },
    };
  }
}
