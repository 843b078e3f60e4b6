import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  goalIndicatorSchema,
  measureIndicatorSchema,
  higherPlanChoiceSchema,
  measureLinkSchema,
  measureSchema,
  plannedStepSchema,
  planSchema,
  priorYearItaSchema,
  riskSchema,
  situationFigureSchema,
  situationFiguresSchema,
  swotItemSchema,
  swotSchema,
  type PlanSection as Section,
} from '@sucharit/domain/plans';
import type { ReturnReason as Reason } from '@sucharit/domain/workflow';
import { partsInput, publishRowInput } from '../../../platform/content/index.js';
import { CalendarDate } from '../../../platform/graphql/index.js';
import { PlanSection, ReturnReason } from './plan-history.type.js';
import './plan.enums.js';

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

publishRowInput('MeasureIndicatorInput', 'One thing by which a measure is judged.', measureIndicatorSchema);
publishRowInput('GoalIndicatorInput', 'Indicator and target of a goal of a plan.', goalIndicatorSchema);
publishRowInput('HigherPlanChoiceInput', 'One higher plan on which a plan rests.', higherPlanChoiceSchema);
publishRowInput('MeasureLinkInput', 'One thing that a measure answers.', measureLinkSchema);
publishRowInput('PlannedStepInput', 'Month or day for which a step of a measure is planned.', plannedStepSchema);
publishRowInput('MeasureInput', 'One row of the table of measures.', measureSchema);
publishRowInput('RiskInput', 'A corruption risk.', riskSchema);
publishRowInput(
  'SituationFigureInput',
  'How often something came up in a district, by when, and where that is written.',
  situationFigureSchema,
);
publishRowInput('SituationFiguresInput', 'The corruption situation in figures.', situationFiguresSchema);
publishRowInput('SwotItemInput', 'One finding of the SWOT analysis.', swotItemSchema);
publishRowInput('SwotInput', 'SWOT analysis.', swotSchema);
publishRowInput('PriorYearItaInput', "Last year's ITA result as the plan prints it.", priorYearItaSchema);

/** The parts of a plan that a person writes. */
@InputType({ isAbstract: true })
export abstract class PlanPartsInput extends partsInput(planSchema) {
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
  @Field(() => String, {
    nullable: true,
    description:
      'Order that the director writes, in Thai as on the memo, such as อนุมัติ, ทราบ, ดำเนินการ, or own words of at most 1,000 characters; by default อนุมัติ. Words that read as a refusal or a condition are refused with ORDER_REFUSES.',
  })
  orderText?: string | null;
}

@InputType({ description: 'Sending a plan back.' })
export class ReturnPlanInput extends PlanStepInput {
  @Field(() => String, { description: 'Why, for the officer to read; 1 to 2,000 characters.' })
  reason!: string;
  @Field(() => [ReturnReason], {
    nullable: true,
    description: 'The reason as codes, any number of them; a repeated one counts once.',
  })
  reasonCodes?: Reason[] | null;
}
