import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../../../platform/graphql/scalars.js';
import { ReadPayload, type Related } from '../../../platform/read-model/index.js';
import { StandIn } from './stand-in.type.js';

@InputType({ description: 'A stand-in for stated days.' })
export class SetStandInInput {
  @Field(() => Int, { description: 'District of both people, 1001 to 1050.' })
  districtCode!: number;
  @Field(() => ID, { description: 'Account of the person stood in for, from `districtPeople`.' })
  accountId!: string;
  @Field(() => ID, { description: 'Account of the stand-in, of the same district.' })
  standInId!: string;
  @Field(() => CalendarDate, { description: 'First day in Bangkok: today or later.' })
  firstOn!: string;
  @Field(() => CalendarDate, { description: 'Last day in Bangkok, included; not before the first.' })
  lastOn!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Reason, such as ลาพักผ่อน or the number of the order; at most 1,000 characters.',
  })
  reason?: string | null;
}

@InputType({ description: 'A stand-in as it was read.' })
export class EndStandInInput {
  @Field(() => ID, { description: 'The stand-in.' })
  standInId!: string;
  @Field(() => Int, { description: 'Version that was read; an older one is refused with CONFLICT.' })
  version!: number;
}

@ObjectType({ description: 'The stand-in after the command.' })
export class StandInPayload {
  readonly standInId!: string;

  @ReadPayload({ type: () => StandIn, idFrom: 'standInId', description: 'The stand-in as it stands now.' })
  standIn!: Related<StandIn>;
}
