import { Args, Context, Info, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { ReadQuery, Reads, type ReadContext } from '../../platform/read-model/index.js';
import { DistrictsService } from './districts.service.js';
import { DistrictPayload, SetAssistantStepInput } from './graphql/district.inputs.js';
import { District } from './graphql/district.type.js';

@Resolver()
export class DistrictsResolver {
  constructor(
    private readonly service: DistrictsService,
    private readonly reads: Reads,
  ) {}

  @ReadQuery({ connection: () => District, description: 'The 50 districts, by code unless ordered otherwise.' })
  @Requires('figures:read')
  districts(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @ReadQuery({
    one: () => District,
    nullable: true,
    args: { code: { type: () => Int, description: 'Official code, 1001 to 1050.' } },
    where: ({ row, args }) => sql`${row}.code = ${args['code']}::int`,
    description: 'One district; null for an unknown code.',
  })
  @Requires('figures:read')
  district(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @Mutation(() => DistrictPayload, {
    description:
      'Administrator of the centre: says whether plans of a district have the step of the assistant director, also those under way. Refused with NOT_FOUND for a code that no district has.',
  })
  @Requires('accounts:manage')
  setAssistantStep(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The district, and whether it has the step.' }) input: SetAssistantStepInput,
  ): Promise<{ readonly code: number }> {
    return this.service.setAssistantStep(caller, input);
  }
}
