import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { ItaDifferenceClass as DifferenceClass } from '@sucharit/domain/ita';
import { ItaDifferenceClass } from './ita.enums.js';

@ObjectType({ description: 'What a result comes to under one scheme.' })
export class ItaPreviewFigures {
  @Field(() => Float, { description: 'Total, 0 to 100, two decimals.' })
  total!: number;
  @Field(() => String, { nullable: true, description: 'Code of the level; null when the scheme has none for it.' })
  level!: string | null;
  @Field(() => ItaDifferenceClass, {
    nullable: true,
    description: 'How far the published total is from it; null while nothing was published.',
  })
  differenceClass!: DifferenceClass | null;
}

@ObjectType({ description: "A district's result, on record and under the proposed scheme." })
export class ItaPreviewResult {
  @Field(() => Int, { description: "The district's official code." })
  districtCode!: number;
  @Field(() => String, { description: "The district's Thai name." })
  nameTh!: string;
  @Field(() => String, { description: "The district's English name." })
  nameEn!: string;
  @Field(() => ItaPreviewFigures, { description: 'As it is on record.' })
  before!: ItaPreviewFigures;
  @Field(() => ItaPreviewFigures, { description: 'As it would be.' })
  after!: ItaPreviewFigures;
  @Field(() => Float, { nullable: true, description: 'Published total; null while nothing was published.' })
  publishedTotal!: number | null;
  @Field(() => String, { nullable: true, description: 'Published level, as printed.' })
  publishedLevel!: string | null;
  @Field(() => Boolean, { description: 'The total or the level would be another one.' })
  changed!: boolean;
}

@ObjectType({ description: 'What setting a scheme would do. Nothing is saved.' })
export class ItaSchemePreview {
  @Field(() => Int, { description: 'Fiscal year, Buddhist Era.' })
  fiscalYear!: number;
  @Field(() => Int, { description: "Version of the year's scheme it was compared with; 0 when the year has none." })
  version!: number;
  @Field(() => Int, { description: 'Summaries of the year that were compiled; they stay as they are.' })
  compiledSummaries!: number;
  @Field(() => Int, { description: 'Results whose total or level would be another one.' })
  changedCount!: number;
  @Field(() => Int, { description: 'Results whose level would be another one.' })
  changedLevelCount!: number;
  @Field(() => Int, { description: 'Results that are a MISMATCH with what was published, on record.' })
  mismatchesBefore!: number;
  @Field(() => Int, { description: 'Results that would be a MISMATCH.' })
  mismatchesAfter!: number;
  @Field(() => [ItaPreviewResult], { description: 'Every result of the year, by district.' })
  results!: ItaPreviewResult[];
}
