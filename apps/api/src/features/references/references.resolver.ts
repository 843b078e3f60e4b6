import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { ReadQuery, Reads, type ReadContext } from '../../platform/read-model/index.js';
import {
  DeletedHigherPlanPayload,
  DeleteHigherPlanInput,
  HigherPlan,
  HigherPlanPayload,
  SetHigherPlanInput,
} from './graphql/higher-plan.type.js';
import { HigherPlansService } from './higher-plans.service.js';

@Resolver()
export class ReferencesResolver {
  constructor(
    private readonly higherPlansService: HigherPlansService,
    private readonly reads: Reads,
  ) {}

  @ReadQuery({
    list: () => HigherPlan,
    expectedRows: 10,
    orderBy: ({ row }) => sql`${row}.first_year, ${row}.last_year desc, ${row}.code`,
    description:
      'The plans of the state and the city on which plans of districts rest, earliest cycle first, of one year the longest first.',
  })
  @Requires('figures:read')
  higherPlans(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @Mutation(() => HigherPlanPayload, {
    description:
      'Centre: adds a higher plan to the list, or changes one. Refused with CONFLICT, HIGHER_PLAN_YEARS, HIGHER_PLAN_GUIDELINE_TWICE, with HIGHER_PLAN_SHORTENED while plans of districts lie in the years that it would lose, and with HIGHER_PLAN_GUIDELINE_IN_USE while measures answer a guideline that it would lose.',
  })
  @Requires('references:write')
  setHigherPlan(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The higher plan.' }) { version, ...input }: SetHigherPlanInput,
  ): Promise<object> {
    return this.higherPlansService.set(caller, input, version ?? 0);
  }

  @Mutation(() => DeletedHigherPlanPayload, {
    description:
      'Centre: takes a higher plan off the list. Refused with NOT_FOUND, CONFLICT, and with HIGHER_PLAN_IN_USE while plans of districts rest on it.',
  })
  @Requires('references:write')
  deleteHigherPlan(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The higher plan.' }) { code, version }: DeleteHigherPlanInput,
  ): Promise<DeletedHigherPlanPayload> {
    return this.higherPlansService.delete(caller, code, version);
  }
}
