import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import { givenParts } from '@sucharit/domain/content';
import { planSchema } from '@sucharit/domain/plans';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { AmendmentsService } from './amendments.service.js';
import {
  ApprovePlanAmendmentInput,
  BeginPlanAmendmentInput,
  PlanAmendmentPayload,
  PlanAmendmentStepInput,
  ReturnPlanAmendmentInput,
  SavePlanAmendmentInput,
} from './graphql/plan-amendment.inputs.js';

type Amended = { amendmentId: string; planId: string };

@Resolver()
export class AmendmentsResolver {
  constructor(private readonly service: AmendmentsService) {}

  @Mutation(() => PlanAmendmentPayload, {
    description:
      'Begins an amendment of an approved plan with its content, for its district. Refused with PLAN_NOT_IN_FORCE for a plan that is not approved, with AMENDMENT_EXISTS beside one that is under way, with CONFLICT for an older version, with REASON_REQUIRED without a reason.',
  })
  @Requires('plans:submit')
  beginPlanAmendment(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The plan, and the reason.' }) input: BeginPlanAmendmentInput,
  ): Promise<Amended> {
    return this.service.begin(caller, input);
  }

  @Mutation(() => PlanAmendmentPayload, {
    description: 'Saves parts of a draft or returned amendment; the plan in force stays as it is.',
  })
  @Requires('plans:write')
  savePlanAmendment(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The new content.' }) input: SavePlanAmendmentInput,
  ): Promise<Amended> {
    return this.service.save(caller, input, givenParts(planSchema, input));
  }

  @Mutation(() => PlanAmendmentPayload, {
    description:
      'Hands an amendment in. Refused with AMENDMENT_UNCHANGED when it says what the plan in force says, with PLAN_INCOMPLETE while the table of measures has gaps.',
  })
  @Requires('plans:submit')
  submitPlanAmendment(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The amendment.' }) input: PlanAmendmentStepInput,
  ): Promise<Amended> {
    return this.service.submit(caller, input);
  }

  @Mutation(() => PlanAmendmentPayload, {
    description:
      'Head of the administrative section: passes a material amendment on. Refused with INVALID_TRANSITION for one that changes nothing material, which waits for the director alone.',
  })
  @Requires('plans:endorse', 'stand-ins:act')
  endorsePlanAmendment(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The amendment.' }) input: PlanAmendmentStepInput,
  ): Promise<Amended> {
    return this.service.endorse(caller, input);
  }

  @Mutation(() => PlanAmendmentPayload, {
    description:
      'Assistant director: recommends an endorsed amendment to the director. Refused with NO_ASSISTANT_STEP in a district without this step, with FOUR_EYES to the account that submitted or endorsed it.',
  })
  @Requires('plans:recommend', 'stand-ins:act')
  recommendPlanAmendment(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The amendment.' }) input: PlanAmendmentStepInput,
  ): Promise<Amended> {
    return this.service.recommend(caller, input);
  }

  @Mutation(() => PlanAmendmentPayload, {
    description:
      'District director: puts an amendment into force. In the same transaction the plan says what it said; measures and risks keep their identities, and reports stay. Refused with FOUR_EYES to the accounts that submitted, endorsed or recommended it.',
  })
  @Requires('plans:approve', 'stand-ins:act')
  approvePlanAmendment(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The amendment, and the day.' }) input: ApprovePlanAmendmentInput,
  ): Promise<Amended> {
    return this.service.approve(caller, input);
  }

  @Mutation(() => PlanAmendmentPayload, {
    description: 'Sends a submitted, endorsed or recommended amendment back with a reason.',
  })
  @Requires('plans:endorse', 'plans:recommend', 'stand-ins:act')
  returnPlanAmendment(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The amendment, and the reason.' }) input: ReturnPlanAmendmentInput,
  ): Promise<Amended> {
    return this.service.return(caller, input);
  }

  @Mutation(() => PlanAmendmentPayload, {
    description:
      'Takes an amendment back before the director approves it: for everybody of the district who may submit. It becomes RETURNED.',
  })
  @Requires('plans:submit')
  recallPlanAmendment(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The amendment.' }) input: PlanAmendmentStepInput,
  ): Promise<Amended> {
    return this.service.recall(caller, input);
  }

  @Mutation(() => PlanAmendmentPayload, {
    description:
      'Gives a draft or returned amendment up. The plan in force stays as it is, and another amendment may begin.',
  })
  @Requires('plans:submit')
  withdrawPlanAmendment(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The amendment.' }) input: PlanAmendmentStepInput,
  ): Promise<Amended> {
    return this.service.withdraw(caller, input);
  }
}
