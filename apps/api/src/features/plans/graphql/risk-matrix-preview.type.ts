import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A rating of a risk, and its levels by one matrix.' })
export class RiskMatrixRating {
  @Field(() => Int, { nullable: true, description: 'Likelihood, from 1; null while it is not rated.' })
  likelihood!: number | null;
  @Field(() => Int, { nullable: true, description: 'Impact, from 1; null while it is not rated.' })
  impact!: number | null;
  @Field(() => Int, { nullable: true, description: 'Level, from 1 for the mildest; null while it is not rated.' })
  level!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Likelihood after the planned measures, from 1; null while it is not rated.',
  })
  residualLikelihood!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Impact after the planned measures, from 1; null while it is not rated.',
  })
  residualImpact!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Level after the planned measures, from 1 for the mildest; null while it is not rated.',
  })
  residualLevel!: number | null;
}

@ObjectType({ description: 'The number of risks that go from one level to another.' })
export class RiskLevelMove {
  @Field(() => Int, {
    nullable: true,
    description: 'Level by the matrix in force, from 1 for the mildest; null for risks without one.',
  })
  from!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Level by the proposed matrix, from 1 for the mildest; null for risks without one.',
  })
  to!: number | null;
  @Field(() => Int, { description: 'Number of risks.' })
  count!: number;
}

@ObjectType({ description: "A district's risks under a proposed matrix." })
export class RiskMatrixDistrict {
  @Field(() => Int, { description: "The district's official code." })
  districtCode!: number;
  @Field(() => String, { description: "The district's Thai name." })
  nameTh!: string;
  @Field(() => String, { description: "The district's English name." })
  nameEn!: string;
  @Field(() => Int, { description: 'Its risks in the years in which the matrix would hold.' })
  riskCount!: number;
  @Field(() => Int, {
    description: 'Risks of these whose level, before or after the planned measures, would be another one.',
  })
  movedCount!: number;
  @Field(() => [RiskLevelMove], { description: 'Levels before the planned measures that change, by level.' })
  moves!: RiskLevelMove[];
  @Field(() => [RiskLevelMove], { description: 'Levels after the planned measures that change, by level.' })
  residualMoves!: RiskLevelMove[];
}

@ObjectType({ description: 'A risk whose level would be another one.' })
export class MovedRisk {
  @Field(() => ID, { description: 'The risk.' })
  riskId!: string;
  @Field(() => ID, { description: 'The plan that names it.' })
  planId!: string;
  @Field(() => Int, { description: "The district's official code." })
  districtCode!: number;
  @Field(() => String, { description: "The district's Thai name." })
  nameTh!: string;
  @Field(() => String, { description: "The district's English name." })
  nameEn!: string;
  @Field(() => Int, { description: 'Fiscal year of the plan, Buddhist Era.' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'Number in the plan, from 1.' })
  number!: number;
  @Field(() => String, { description: 'The risk as the plan words it, its first 300 characters.' })
  description!: string;
  @Field(() => RiskMatrixRating, { description: 'As it is now.' })
  before!: RiskMatrixRating;
  @Field(() => RiskMatrixRating, { description: 'As it would be.' })
  after!: RiskMatrixRating;
}

@ObjectType({ description: 'What setting a matrix of risks would do. Nothing is saved.' })
export class RiskMatrixPreview {
  @Field(() => Int, { description: 'First fiscal year in which it would hold, Buddhist Era.' })
  fiscalYear!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Last fiscal year in which it would hold, Buddhist Era; null while no later matrix is set.',
  })
  untilYear!: number | null;
  @Field(() => Int, { description: 'Version of the matrix that holds from this year on; 0 when none begins in it.' })
  version!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Size of the matrix that holds now in this year, 3 to 5; null when none does.',
  })
  sizeBefore!: number | null;
  @Field(() => Int, { description: 'Risks of the years in which it would hold.' })
  riskCount!: number;
  @Field(() => Int, { description: 'Risks whose likelihood or impact would be another one, by the steps.' })
  reratedCount!: number;
  @Field(() => Int, { description: 'Risks whose level, before or after the planned measures, would be another one.' })
  movedCount!: number;
  @Field(() => [RiskLevelMove], {
    description: 'Levels of all risks before the planned measures, those that stay among them, by level.',
  })
  moves!: RiskLevelMove[];
  @Field(() => [RiskMatrixDistrict], { description: 'Districts in which a risk would move, by code.' })
  districts!: RiskMatrixDistrict[];
  @Field(() => [MovedRisk], { description: 'The risks that would move, by district, year and number; the first 500.' })
  moved!: MovedRisk[];
}
