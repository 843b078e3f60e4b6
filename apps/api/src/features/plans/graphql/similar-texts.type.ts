import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { similarTextNames, type SimilarTextKind as Kind } from '@sucharit/domain/plans';
import { bilingual, codes, registerEnum } from '../../../platform/read-model/index.js';

export const SimilarTextKind: { readonly [C in Kind]: C } = codes(similarTextNames);
registerEnum(
  SimilarTextKind,
  'SimilarTextKind',
  'What plans of districts are compared by, each kind by itself.',
  bilingual(similarTextNames),
);

@ObjectType({ description: 'The place of a text in the plan of a district: the first one of the district.' })
export class SimilarTextPlace {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;
  @Field(() => Int, { description: "The district's official code." })
  districtCode!: number;
  @Field(() => String, { description: "The district's Thai name." })
  nameTh!: string;
  @Field(() => String, { description: "The district's English name." })
  nameEn!: string;
  @Field(() => Int, { description: 'Number of the thing in its list, from 1.' })
  number!: number;
  @Field(() => String, { description: 'Address of the place, such as `swot.weaknesses[2]` or `risks[1]`.' })
  path!: string;
}

@ObjectType({ description: 'A wording, and the districts whose plans have it.' })
export class SimilarWording {
  @Field(() => String, {
    description:
      'The text as the first of its districts words it, its first 400 characters. Its own name of a district makes no difference.',
  })
  text!: string;
  @Field(() => Int, {
    description:
      'What it has in common with the first wording of its group, 75 to 100 percent of their runs of three letters; 100 for the first one.',
  })
  percent!: number;
  @Field(() => [SimilarTextPlace], { description: 'One place in each district, by code.' })
  places!: SimilarTextPlace[];
}

@ObjectType({ description: 'Wordings of several districts that are the same or nearly the same.' })
export class SimilarTextGroup {
  @Field(() => Int, { description: 'Number of the group, from 1.' })
  number!: number;
  @Field(() => Int, { description: 'Districts that have one of the wordings, 2 to 50.' })
  districtCount!: number;
  @Field(() => Int, { description: 'Number of wordings; 1 where all say the same.' })
  wordingCount!: number;
  @Field(() => [SimilarWording], {
    description: 'The wording of most districts, then those nearest to it; the first 12.',
  })
  wordings!: SimilarWording[];
}

@ObjectType({
  description:
    'Texts that plans of several districts have in the same or nearly the same words: information, and no judgement of a plan.',
})
export class SimilarTexts {
  @Field(() => Int, { description: 'Fiscal year of the plans, Buddhist Era.' })
  fiscalYear!: number;
  @Field(() => SimilarTextKind, { description: 'The kind of text.' })
  kind!: Kind;
  @Field(() => Int, { description: 'Texts that were compared.' })
  textCount!: number;
  @Field(() => Int, { description: 'Districts that have one of these texts, 0 to 50.' })
  districtCount!: number;
  @Field(() => Int, { description: 'Number of groups.' })
  groupCount!: number;
  @Field(() => Boolean, {
    description:
      'False where the texts are so many, so long and so different that not all were compared; the same words are told all the same.',
  })
  complete!: boolean;
  @Field(() => [SimilarTextGroup], { description: 'The groups, those of most districts first; 20 from `skip` on.' })
  groups!: SimilarTextGroup[];
}
