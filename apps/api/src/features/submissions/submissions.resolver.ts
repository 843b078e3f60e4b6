import { Context, Info, Resolver, Subscription } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../../platform/access/index.js';
import type { SubscriptionContext } from '../../platform/graphql/index.js';
import { SubmissionPayload } from './graphql/submission.type.js';
import { SubmissionsService } from './submissions.service.js';

@Resolver()
export class SubmissionsResolver {
  constructor(private readonly service: SubmissionsService) {}

  @Subscription(() => SubmissionPayload, {
    description:
      'Plans and progress reports that are handed in, endorsed, approved or returned, of those that the caller may see, as it happens. A step that was overtaken by the next before it could be sent is left out.',
  })
  @Requires('figures:read')
  submissions(
    @Info() info: GraphQLResolveInfo,
    @Context() context: SubscriptionContext,
  ): Promise<AsyncIterableIterator<object>> {
    return this.service.follow(info, context);
  }
}
