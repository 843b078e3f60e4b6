import { Args, Context, ID, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import { givenParts } from '@sucharit/domain/content';
import { planSchema } from '@sucharit/domain/plans';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { ReadQuery, Reads, sameId, type ReadContext } from '../../platform/read-model/index.js';
import { DeletedPlan, DeletePlanPayload, deletedPlanArguments, RestorePlanInput } from './graphql/deleted-plan.type.js';
import { Measure } from './graphql/measure.type.js';
import {
  ApprovePlanInput,
  CreatePlanInput,
  PlanStepInput,
  ReturnPlanInput,
  SavePlanInput,
} from './graphql/plan.inputs.js';
import { gapsOfAll, PlanGap } from './graphql/plan-gap.type.js';
import { PlanPayload } from './graphql/plan.payload.js';
import { Plan } from './graphql/plan.type.js';
import { RiskMatrix } from './graphql/risk-matrix.type.js';
import { Risk } from './graphql/risk.type.js';
import { PlanRemovalService } from './plan-removal.service.js';
import { PlanStepsService } from './plan-steps.service.js';
import { PlansService } from './plans.service.js';

@Resolver()
export class PlansResolver {
  constructor(
    private readonly service: PlansService,
    private readonly steps: PlanStepsService,
    private readonly removal: PlanRemovalService,
    private readonly reads: Reads,
  ) {}

  @ReadQuery({
    list: () => RiskMatrix,
    orderBy: ({ row }) => sql`${row}.in_force_from desc nulls last, ${row}.code`,
    description:
      'Matrices of risks: the last one whose `inForceFrom` is not after the year of a plan holds for it, newest first; those that are not in force come last.',
    expectedRows: 5,
  })
  @Requires('figures:read')
  riskMatrices(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @ReadQuery({
    one: () => Plan,
    nullable: true,
    args: { id: { type: () => ID, description: 'The plan.' } },
    where: ({ row, args }) => sameId(row, args['id']),
    description: 'One plan; null when there is none or the caller may not see it.',
  })
  @Requires('figures:read')
  plan(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @ReadQuery({
    connection: () => Plan,
    description: 'Plans the caller may see: drafts of the own reach, approved ones of all.',
  })
  @Requires('figures:read')
  plans(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @ReadQuery({ connection: () => Measure, description: 'Measures of all plans the caller may see.' })
  @Requires('figures:read')
  measures(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @ReadQuery({ connection: () => Risk, description: 'Corruption risks of all plans the caller may see.' })
  @Requires('figures:read')
  risks(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @ReadQuery({
    connection: () => PlanGap,
    from: gapsOfAll,
    description:
      'What plans lack, of all that the caller sees the gaps of: for the city every plan, for a district its own. Its `groups` count by kind or district.',
  })
  @Requires('figures:read')
  planGaps(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @ReadQuery({
    list: () => DeletedPlan,
    expectedRows: 1,
    args: deletedPlanArguments,
    where: ({ row, args }) =>
      sql`${row}.district_code = ${args['districtCode']}::int and ${row}.fiscal_year = ${args['fiscalYear']}::int`,
    orderBy: ({ row }) => sql`${row}.deleted_at desc`,
    description: 'Drafts of a district and year that were deleted and can be brought back, the latest first.',
  })
  @Requires('plans:write')
  deletedPlans(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @Mutation(() => DeletePlanPayload, {
    description:
      'Deletes a draft that nobody has handed in; restorePlan brings it back. Refused with PLAN_NOT_DELETABLE, and with CONFLICT for an older version.',
  })
  @Requires('plans:write')
  deletePlan(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Which plan, as it was read.' }) input: PlanStepInput,
  ): Promise<{ planId: string }> {
    return this.removal.deletePlan(caller, input);
  }

  @Mutation(() => PlanPayload, {
    description:
      'Brings a deleted draft back with everything that stood in it. Refused with PLAN_EXISTS while another plan has its place.',
  })
  @Requires('plans:write')
  restorePlan(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Which plan.' }) input: RestorePlanInput,
  ): Promise<{ planId: string }> {
    return this.removal.restorePlan(caller, input.planId);
  }

  @Mutation(() => PlanPayload, {
    description: 'Begins an empty draft of a district and fiscal year. Refused with PLAN_EXISTS when there is one.',
  })
  @Requires('plans:write')
  createPlan(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Which plan.' }) input: CreatePlanInput,
  ): Promise<{ planId: string }> {
    return this.service.createPlan(caller, input);
  }

  @Mutation(() => PlanPayload, {
    description:
      "Begins a draft with the content of the district's latest earlier plan; what must be looked at is listed in `unreviewed`. A draft into which nobody has written anything is filled. Refused with PLAN_EXISTS for any other plan, and with NO_PLAN_TO_COPY.",
  })
  @Requires('plans:write')
  copyPlan(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Which plan to begin.' }) input: CreatePlanInput,
  ): Promise<{ planId: string }> {
    return this.service.copyPlan(caller, input);
  }

  @Mutation(() => PlanPayload, { description: 'Saves parts of a draft or returned plan.' })
  @Requires('plans:write')
  savePlan(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The new content.' }) input: SavePlanInput,
  ): Promise<{ planId: string }> {
    return this.service.savePlan(caller, input, givenParts(planSchema, input));
  }

  @Mutation(() => PlanPayload, {
    description: 'Hands a plan in. Refused with PLAN_INCOMPLETE while the table of measures has gaps.',
  })
  @Requires('plans:submit')
  submitPlan(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Which plan.' }) input: PlanStepInput,
  ): Promise<{ planId: string }> {
    return this.steps.submitPlan(caller, input);
  }

  @Mutation(() => PlanPayload, {
    description:
      'Head of the administrative section, or who stands in for one: passes a submitted plan on to the assistant director, or to the director where the district has no such step.',
  })
  @Requires('plans:endorse', 'stand-ins:act')
  endorsePlan(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Which plan.' }) input: PlanStepInput,
  ): Promise<{ planId: string }> {
    return this.steps.endorsePlan(caller, input);
  }

  @Mutation(() => PlanPayload, {
    description:
      'Assistant director, or who stands in for one: recommends an endorsed plan to the director. Refused with NO_ASSISTANT_STEP in a district without this step, with FOUR_EYES to the account that submitted or endorsed it.',
  })
  @Requires('plans:recommend', 'stand-ins:act')
  recommendPlan(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Which plan.' }) input: PlanStepInput,
  ): Promise<{ planId: string }> {
    return this.steps.recommendPlan(caller, input);
  }

  @Mutation(() => PlanPayload, {
    description:
      'District director, or who stands in for one: puts a plan into force. Refused with FOUR_EYES to the accounts that submitted, endorsed or recommended it.',
  })
  @Requires('plans:approve', 'stand-ins:act')
  approvePlan(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Which plan, and the day.' }) input: ApprovePlanInput,
  ): Promise<{ planId: string }> {
    return this.steps.approvePlan(caller, input);
  }

  @Mutation(() => PlanPayload, {
    description:
      'Sends a submitted, endorsed or recommended plan back with a reason; open also to the account that submitted it.',
  })
  @Requires('plans:endorse', 'plans:recommend', 'stand-ins:act')
  returnPlan(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Which plan, and why.' }) input: ReturnPlanInput,
  ): Promise<{ planId: string }> {
    return this.steps.returnPlan(caller, input);
  }

  @Mutation(() => PlanPayload, {
    description:
      'Takes a submitted, endorsed or recommended plan back before the director approves it: for its submitter and everybody of the district who may submit. It becomes RETURNED. Refused with INVALID_TRANSITION after the approval.',
  })
  @Requires('plans:submit')
  recallPlan(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'Which plan.' }) input: PlanStepInput,
  ): Promise<{ planId: string }> {
    return this.steps.recallPlan(caller, input);
  }
}
