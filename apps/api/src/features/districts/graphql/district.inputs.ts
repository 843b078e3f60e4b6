import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadPayload, type Related } from '../../../platform/read-model/index.js';
import { District } from './district.type.js';

@InputType({ description: 'Setting of a district: its plans have the step of the assistant director or not.' })
export class SetAssistantStepInput {
  @Field(() => Int, { description: 'Official code of the district, 1001 to 1050.' })
  districtCode!: number;
  @Field(() => Boolean, {
    description: 'True when an assistant director looks at plans between the head of section and the director.',
  })
  hasAssistantDirector!: boolean;
}

@ObjectType({ description: 'The district after the command.' })
export class DistrictPayload {
  readonly code!: number;

  @ReadPayload({ type: () => District, idFrom: 'code', description: 'The district as it stands now.' })
  district!: Related<District>;
}
