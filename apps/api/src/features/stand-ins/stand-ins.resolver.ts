import { Args, Context, Info, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@sucharit/domain/access';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { CurrentCaller, Requires } from '../../platform/access/index.js';
import { ReadQuery, Reads, type ReadContext } from '../../platform/read-model/index.js';
import { DistrictPerson } from './graphql/district-person.type.js';
import { EndStandInInput, SetStandInInput, StandInPayload } from './graphql/stand-in.inputs.js';
import { StandIn } from './graphql/stand-in.type.js';
import { StandInsService } from './stand-ins.service.js';

const ofDistrict = {
  districtCode: { type: () => Int, description: "The district's official code, 1001 to 1050." },
};

@Resolver()
export class StandInsResolver {
  constructor(
    private readonly service: StandInsService,
    private readonly reads: Reads,
  ) {}

  @ReadQuery({
    list: () => StandIn,
    expectedRows: 5,
    args: ofDistrict,
    where: ({ row, args, today }) =>
      sql`${row}.district_code = ${args['districtCode']}::int and ${row}.last_on > ${today} - 366`,
    orderBy: ({ row }) => sql`${row}.first_on desc, ${row}.id`,
    description:
      'Stand-ins of a district, the latest first: those to come, those of today, and those of the last 366 days; none of a district that the caller does not work for or look after.',
  })
  @Requires('stand-ins:act', 'stand-ins:set-others')
  standIns(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @ReadQuery({
    list: () => DistrictPerson,
    expectedRows: 6,
    args: ofDistrict,
    from: ({ row, args }) => sql`app_people(${args['districtCode']}::int) as ${row}`,
    where: ({ row }) => sql`${row}.active`,
    orderBy: ({ row }) => sql`${row}.role, ${row}.display_name collate "th-x-icu", ${row}.id`,
    description:
      'People of a district with an account that is in use, for choosing a stand-in; none of a district that the caller does not work for or look after.',
  })
  @Requires('stand-ins:act', 'stand-ins:set-others')
  districtPeople(@Info() info: GraphQLResolveInfo, @Context() context: ReadContext): Promise<unknown> {
    return this.reads.answer(info, context);
  }

  @Mutation(() => StandInPayload, {
    description:
      'Sets who decides in the name of a head of section, an assistant director or a director on stated days: for oneself, as head of section for others of the district, as administrator for everybody. Refused at the field with STAND_IN_NOT_NEEDED, STAND_IN_SELF, STAND_IN_APPOINTS_SELF, STAND_IN_OTHER_DISTRICT, STAND_IN_INACTIVE, STAND_IN_ENDS_BEFORE, STAND_IN_PAST, STAND_IN_OVERLAPS, STAND_IN_CYCLE or STAND_IN_CHAIN, with NOT_FOUND for a person out of reach.',
  })
  @Requires('stand-ins:set', 'stand-ins:set-others')
  setStandIn(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The two people, the days and the reason.' }) input: SetStandInInput,
  ): Promise<{ standInId: string }> {
    return this.service.set(caller, { ...input, reason: input.reason ?? '' });
  }

  @Mutation(() => StandInPayload, {
    description:
      'Ends a stand-in at once, for whoever may set it. Refused with CONFLICT for an older version, and with STAND_IN_OVER once it is over.',
  })
  @Requires('stand-ins:set', 'stand-ins:set-others')
  endStandIn(
    @CurrentCaller() caller: Caller,
    @Args('input', { description: 'The stand-in, as it was read.' }) input: EndStandInInput,
  ): Promise<{ standInId: string }> {
    return this.service.end(caller, input);
  }
}
