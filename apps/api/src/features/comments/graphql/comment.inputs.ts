import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { PlanSection as Section } from '@sucharit/domain/plans';
import { ReadPayload, type Related } from '../../../platform/read-model/index.js';
import { PlanSection } from '../../plans/index.js';
import { Comment } from './comment.type.js';

@InputType({ description: 'A comment on a plan or a report: on the whole, on a section of a plan, or on one measure.' })
export class AddCommentInput {
  @Field(() => ID, { nullable: true, description: 'The plan; either this or `reportId`.' })
  planId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The progress report; either this or `planId`.' })
  reportId?: string | null;
  @Field(() => PlanSection, { nullable: true, description: 'Section of the plan; not together with a measure.' })
  section?: Section | null;
  @Field(() => ID, {
    nullable: true,
    description: 'A measure of the plan, by its lasting identity; not together with `measureNumber`.',
  })
  measureId?: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'A measure of the plan, by the number it has now. The comment stays with the measure when that changes.',
  })
  measureNumber?: number | null;
  @Field(() => String, {
    description: 'The text, 1 to 4,000 characters. It cannot be changed afterwards, only withdrawn.',
  })
  body!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Repeating the command with the same key (1 to 200 characters, kept 24 hours) has no second effect.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Which comment to withdraw.' })
export class WithdrawCommentInput {
  @Field(() => ID, { description: 'The comment; its author is the caller.' })
  commentId!: string;
}

@ObjectType({ description: 'The comment after the command.' })
export class CommentPayload {
  readonly commentId!: string;

  @ReadPayload({ type: () => Comment, idFrom: 'commentId', description: 'The comment as it stands now.' })
  comment!: Related<Comment>;
}
