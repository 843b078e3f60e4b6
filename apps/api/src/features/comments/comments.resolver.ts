import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { CommentsService } from './comments.service.js';
import { AddCommentInput, CommentPayload, WithdrawCommentInput } from './graphql/comment.inputs.js';

@Resolver()
export class CommentsResolver {
  constructor(private readonly service: CommentsService) {}

  @Mutation(() => CommentPayload, {
    description: 'Says something about a plan or a report; read by its district and the centre.',
  })
  @Requires('comments:write')
  addComment(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'What, and about what.' }) input: AddCommentInput,
  ): Promise<{ commentId: string }> {
    return this.service.add(caller, input);
  }

  @Mutation(() => CommentPayload, {
    description:
      'Takes back a comment of the caller; that there was one stays. Refused with COMMENT_WITHDRAWN the second time.',
  })
  @Requires('comments:write')
  withdrawComment(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Which comment.' }) input: WithdrawCommentInput,
  ): Promise<{ commentId: string }> {
    return this.service.withdraw(caller, input);
  }
}
