import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadPayload, type Related } from '../../../platform/read-model/index.js';
import { ItaResult } from './ita-result.type.js';

@InputType({ description: "A district's ITA result." })
export class RecordItaResultInput {
  @Field(() => Int, { description: "The district's official code." })
  districtCode!: number;
  @Field(() => Int, { description: 'Fiscal year, Buddhist Era.' })
  fiscalYear!: number;
  @Field(() => [Float], {
    description: "Indicator scores in the order of the year's scheme, 0 to 100, at most two decimals.",
  })
  scores!: number[];
  @Field(() => Float, { nullable: true, description: 'Published total; absent while the result is not public.' })
  publishedTotal?: number | null;
  @Field(() => String, { nullable: true, description: 'Published level, as printed.' })
  publishedLevel?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Reason with which a published total is confirmed that differs from the computed one by more than rounding (0.01), at most 4,000 characters. Without it such a total is refused with ITA_TOTAL_DIFFERS; it is kept for such a total alone.',
  })
  differenceReason?: string | null;
  @Field(() => String, { description: 'Where the figures come from, one sentence.' })
  source!: string;
  @Field(() => Int, { nullable: true, description: 'Version that was read; absent for a new result.' })
  version?: number | null;
}

@ObjectType({ description: 'The result after the command.' })
export class ItaResultPayload {
  readonly resultId!: string;

  @ReadPayload({ type: () => ItaResult, idFrom: 'resultId', description: 'The result as it stands now.' })
  itaResult!: Related<ItaResult>;
}
