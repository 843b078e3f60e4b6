import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { RiskColour as Colour } from '@sucharit/domain/risks';
import { ReadPayload, type Related } from '../../../platform/read-model/index.js';
import { RiskColour, RiskMatrix } from './risk-matrix.type.js';

@InputType({ description: 'The scores of one level; the level is its place in the list, from 1 for the mildest.' })
export class RiskBandInput {
  @Field(() => Int, { description: 'Lowest score, likelihood × impact: 1, or the one after the band before.' })
  from!: number;
  @Field(() => Int, { description: 'Highest score; of the last band the square of the size.' })
  to!: number;
  @Field(() => String, { description: 'Thai name of the level, 1 to 1,000 characters, once in a matrix.' })
  nameTh!: string;
  @Field(() => String, { description: 'English name of the level, 1 to 1,000 characters, once in a matrix.' })
  nameEn!: string;
  @Field(() => RiskColour, { description: 'Colour in which it is drawn, beside its name.' })
  colour!: Colour;
}

@InputType({ description: 'A matrix of risks that holds from a fiscal year on, until another one does.' })
export class RiskMatrixInput {
  @Field(() => Int, { description: 'First fiscal year in which it holds, Buddhist Era.' })
  fiscalYear!: number;
  @Field(() => String, { description: 'Thai name, 1 to 1,000 characters.' })
  nameTh!: string;
  @Field(() => String, { description: 'English name, 1 to 1,000 characters.' })
  nameEn!: string;
  @Field(() => Int, { description: 'Likelihood and impact are rated from 1 to this, 3 to 5.' })
  size!: number;
  @Field(() => [RiskBandInput], {
    description: 'The levels from the mildest to the gravest, without gaps: every score from 1 has exactly one.',
  })
  bands!: RiskBandInput[];
  @Field(() => String, { description: 'Source of the cut points, one sentence of 1 to 1,000 characters.' })
  source!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'True when all of it rests on an official text.' })
  confirmed!: boolean;
  @Field(() => [Int], {
    nullable: true,
    description:
      'Where the size changes: the new likelihood for each likelihood of before, from 1 up, not falling. Absent where the size stays.',
  })
  likelihoodSteps?: number[] | null;
  @Field(() => [Int], {
    nullable: true,
    description:
      'Where the size changes: the new impact for each impact of before, from 1 up, not falling. Absent where the size stays.',
  })
  impactSteps?: number[] | null;
}

@InputType({ description: 'A matrix of risks, to be kept.' })
export class SetRiskMatrixInput extends RiskMatrixInput {
  @Field(() => Int, {
    nullable: true,
    description: 'Version that was read; absent for a year in which no matrix begins to hold yet.',
  })
  version?: number | null;
}

@ObjectType({ description: 'The matrix after the command.' })
export class RiskMatrixPayload {
  readonly code!: string;

  @ReadPayload({ type: () => RiskMatrix, idFrom: 'code', description: 'The matrix as it stands now.' })
  riskMatrix!: Related<RiskMatrix>;
  @Field(() => Int, { description: 'Risks whose likelihood or impact is another one now, by the steps.' })
  rerated!: number;
  @Field(() => Int, { description: 'Risks whose level, before or after the planned measures, is another one now.' })
  moved!: number;
}
