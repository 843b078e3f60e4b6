import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { planSchema } from '@sucharit/domain/plans';
import type { ReturnReason as Reason } from '@sucharit/domain/workflow';
import { partsInput } from '../../../platform/content/index.js';
import { CalendarDate } from '../../../platform/graphql/index.js';
import { ReadPayload, type Related } from '../../../platform/read-model/index.js';
import { PlanAmendment } from './plan-amendment.type.js';
import { ReturnReason } from './plan-history.type.js';
import { Plan } from './plan.type.js';

@InputType({ description: 'The plan in force to amend, and the reason.' })
export class BeginPlanAmendmentInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;
  @Field(() => Int, { description: 'Version of the plan that was read; an older one is refused with CONFLICT.' })
  version!: number;
  @Field(() => String, { description: 'Reason for which it is amended, for those who decide; 1 to 4,000 characters.' })
  reason!: string;
}

@InputType({ description: 'A step of the workflow on one amendment.' })
export class PlanAmendmentStepInput {
  @Field(() => ID, { description: 'The amendment.' })
  amendmentId!: string;
  @Field(() => Int, { description: 'Version that was read; an older one is refused with CONFLICT.' })
  version!: number;
}

@InputType({
  description:
    'New content of a draft or returned amendment. Parts that are absent stay as they are; a given list replaces the whole list.',
})
export class SavePlanAmendmentInput extends partsInput(planSchema) {
  @Field(() => ID, { description: 'The amendment.' })
  amendmentId!: string;
  @Field(() => Int, { description: 'Version that was read; an older one is refused with CONFLICT.' })
  version!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Reason for which the plan is amended; 1 to 4,000 characters, by default what was said before.',
  })
  reason?: string | null;
}

@InputType({ description: "The director's approval of an amendment." })
export class ApprovePlanAmendmentInput extends PlanAmendmentStepInput {
  @Field(() => CalendarDate, {
    nullable: true,
    description:
      "Day of the approval, from the year before the plan's own until today in Bangkok, else refused with APPROVAL_DAY_OUT_OF_RANGE; by default today.",
  })
  approvedOn?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Order that the director writes, in Thai as on the memo, of at most 1,000 characters; by default อนุมัติ. Words that read as a refusal or a condition are refused with ORDER_REFUSES.',
  })
  orderText?: string | null;
}

@InputType({ description: 'Sending an amendment back.' })
export class ReturnPlanAmendmentInput extends PlanAmendmentStepInput {
  @Field(() => String, { description: 'Reason, for the officer to read; 1 to 4,000 characters.' })
  reason!: string;
  @Field(() => [ReturnReason], {
    nullable: true,
    description: 'The reason as codes, any number of them; a repeated one counts once.',
  })
  reasonCodes?: Reason[] | null;
}

@ObjectType({ description: 'The amendment after the command, and its plan.' })
export class PlanAmendmentPayload {
  readonly amendmentId!: string;
  readonly planId!: string;

  @ReadPayload({ type: () => PlanAmendment, idFrom: 'amendmentId', description: 'The amendment as it stands now.' })
  amendment!: Related<PlanAmendment>;
  @ReadPayload({ type: () => Plan, idFrom: 'planId', description: 'The plan in force as it stands now.' })
  plan!: Related<Plan>;
}
