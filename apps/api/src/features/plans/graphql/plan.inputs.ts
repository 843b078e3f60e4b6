import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type {
  Dimension as DimensionCode,
  MeasureKind as Kind,
  PlanSection as Section,
  SwotFactor as Factor,
} from '@sucharit/domain/plans';
import { CalendarDate, Money } from '../../../platform/graphql/index.js';
import { PlanSection } from './plan-history.type.js';
import { Dimension, MeasureKind, SwotFactor } from './plan.enums.js';

@InputType({ description: 'Which plan to begin.' })
export class CreatePlanInput {
  @Field(() => Int, { description: "The district's official code, 1001 to 1050; district accounts name their own." })
  districtCode!: number;
  @Field(() => Int, { description: 'Fiscal year, Buddhist Era.' })
  fiscalYear!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Repeating the command with the same key (1 to 200 characters, kept 24 hours) has no second effect.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'One row of the table of measures.' })
export class MeasureInput {
  @Field(() => Int, { description: 'Number in the plan, from 1, each once.' })
  number!: number;
  @Field(() => Dimension, { nullable: true, description: 'Dimension; may stay open in a draft.' })
  dimension?: DimensionCode | null;
  @Field(() => String, { defaultValue: '', description: 'Mission under the dimension (ภารกิจตามมิติ).' })
  mission!: string;
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => MeasureKind, { nullable: true, description: 'Kind.' })
  kind?: Kind | null;
  @Field(() => [String], { defaultValue: [], description: 'Objectives, in order.' })
  objectives!: string[];
  @Field(() => [String], { defaultValue: [], description: 'Steps of work, in order.' })
  methods!: string[];
  @Field(() => Money, {
    nullable: true,
    description: 'Planned budget in baht, at most 999999999999.99; absent, null or 0 when none is used.',
  })
  budget?: string | null;
}

@InputType({ description: 'A corruption risk.' })
export class RiskInput {
  @Field(() => Int, { description: 'Number in the plan, from 1, each once.' })
  number!: number;
  @Field(() => String, { description: 'The risk in words.' })
  description!: string;
}

@InputType({ description: 'One finding of the SWOT analysis.' })
export class SwotItemInput {
  @Field(() => SwotFactor, { nullable: true, description: 'What it is about.' })
  factor?: Factor | null;
  @Field(() => String, { description: 'The finding.' })
  text!: string;
}

@InputType({ description: 'SWOT analysis.' })
export class SwotInput {
  @Field(() => [SwotItemInput], { defaultValue: [], description: 'Strengths, in order.' })
  strengths!: SwotItemInput[];
  @Field(() => [SwotItemInput], { defaultValue: [], description: 'Weaknesses, in order.' })
  weaknesses!: SwotItemInput[];
  @Field(() => [SwotItemInput], { defaultValue: [], description: 'Opportunities, in order.' })
  opportunities!: SwotItemInput[];
  @Field(() => [SwotItemInput], { defaultValue: [], description: 'Threats, in order.' })
  threats!: SwotItemInput[];
}

@InputType({ description: "Last year's ITA result as the plan prints it." })
export class PriorYearItaInput {
  @Field(() => Int, { description: 'Fiscal year of the result, Buddhist Era.' })
  fiscalYear!: number;
  @Field(() => [Money], {
    nullable: 'items',
    description: 'Scores by position of the indicator, 0.00 to 100.00; null where the plan leaves one out.',
  })
  scores!: (string | null)[];
  @Field(() => Money, { nullable: true, description: 'Total, 0.00 to 100.00.' })
  total?: string | null;
}

/** The parts of a plan that a person writes. */
@InputType({ isAbstract: true })
export abstract class PlanPartsInput {
  @Field(() => String, { nullable: true, description: 'Number of the memo (ที่).' })
  documentNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'Linkage to higher plans.' })
  strategicLinkage?: string | null;
  @Field(() => String, { nullable: true, description: 'Corruption situation of the district.' })
  corruptionSituation?: string | null;
  @Field(() => String, { nullable: true, description: 'Anti-bribery policy.' })
  antiBribery?: string | null;
  @Field(() => [String], { nullable: true, description: 'Rules of the No Gift policy, in order.' })
  noGiftRules?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Objectives of the plan, in order.' })
  objectives?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Goals of the plan, in order.' })
  goals?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Benefits expected, in order.' })
  benefits?: string[] | null;
  @Field(() => SwotInput, { nullable: true, description: 'SWOT analysis.' })
  swot?: SwotInput | null;
  @Field(() => PriorYearItaInput, { nullable: true, description: "Last year's ITA result." })
  priorYearIta?: PriorYearItaInput | null;
  @Field(() => [MeasureInput], {
    nullable: true,
    description: 'The table of measures; rows keep their identity by number.',
  })
  measures?: MeasureInput[] | null;
  @Field(() => [RiskInput], { nullable: true, description: 'Corruption risks; rows keep their identity by number.' })
  risks?: RiskInput[] | null;
  @Field(() => [PlanSection], {
    nullable: true,
    description: 'Copied sections that were looked at and hold as they are; they leave `unreviewed`.',
  })
  confirmed?: Section[] | null;
}

@InputType({
  description:
    'New content of a draft or returned plan. Parts that are absent stay as they are; a given list replaces the whole list.',
})
export class SavePlanInput extends PlanPartsInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;
  @Field(() => Int, { description: 'Version that was read; an older one is refused with CONFLICT.' })
  version!: number;
}

@InputType({
  description:
    'Parts of a document that a person corrected before it was saved. Parts that are absent are kept as they were read; a given list replaces the whole list.',
})
export class PlanCorrectionsInput extends PlanPartsInput {
  @Field(() => CalendarDate, {
    nullable: true,
    description: "Day of the director's approval; null when there was none.",
  })
  approvedOn?: string | null;
}

@InputType({ description: 'A step of the workflow on one plan.' })
export class PlanStepInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;
  @Field(() => Int, { description: 'Version that was read; an older one is refused with CONFLICT.' })
  version!: number;
}

@InputType({ description: "The director's approval." })
export class ApprovePlanInput extends PlanStepInput {
  @Field(() => CalendarDate, {
    nullable: true,
    description:
      "Day of the approval, from the year before the plan's own until today in Bangkok, else refused with APPROVAL_DAY_OUT_OF_RANGE; by default the one the document bears, else today.",
  })
  approvedOn?: string | null;
}

@InputType({ description: 'Sending a plan back.' })
export class ReturnPlanInput extends PlanStepInput {
  @Field(() => String, { description: 'Why, for the officer to read; 1 to 2,000 characters.' })
  reason!: string;
}
