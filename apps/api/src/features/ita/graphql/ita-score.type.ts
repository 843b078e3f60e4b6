import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { ItaInstrumentKey } from './ita.enums.js';

@ObjectType({ description: "One instrument's figures, computed." })
export class ItaScoreInstrument {
  @Field(() => ItaInstrumentKey, { description: 'Which instrument.' })
  key!: string;
  @Field(() => Float, { description: 'Mean of its indicators, 0 to 100, rounded half up to two decimals.' })
  score!: number;
  @Field(() => Float, { description: 'Weight in percent.' })
  weight!: number;
  @Field(() => Float, { description: 'Score times weight, rounded half up to two decimals.' })
  weightedScore!: number;
}

@ObjectType({ description: 'One indicator of the scheme with the score that was given.' })
export class ItaScoreIndicator {
  @Field(() => Int, { description: 'Position in the scheme, from 1.' })
  number!: number;
  @Field(() => String, { description: 'Thai name.' })
  nameTh!: string;
  @Field(() => String, { description: 'English name.' })
  nameEn!: string;
  @Field(() => Float, { description: 'The score given, 0 to 100.' })
  score!: number;
  @Field(() => String, { nullable: true, description: 'Code of the level of this score.' })
  level!: string | null;
}

@ObjectType({ description: 'Scores put through the scheme of a fiscal year. Nothing is saved.' })
export class ItaScore {
  @Field(() => Float, { description: 'Total, 0 to 100: sum of the rounded weighted scores.' })
  total!: number;
  @Field(() => String, { nullable: true, description: 'Code of the level.' })
  level!: string | null;
  @Field(() => [ItaScoreInstrument], { description: 'The instruments, in the order of the scheme.' })
  instruments!: ItaScoreInstrument[];
  @Field(() => [ItaScoreIndicator], { description: 'The indicators, by number.' })
  indicators!: ItaScoreIndicator[];
}
