import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ChecklistRule as Rule, PlanStatus as Status } from '@sucharit/domain/plans';
import { ChecklistRule, PlanStatus } from '../../plans/index.js';

@ObjectType({ description: 'A plan of which other items would be asked or missing.' })
export class ChecklistChange {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;
  @Field(() => Int, { description: "The district's official code." })
  districtCode!: number;
  @Field(() => String, { description: "The district's Thai name." })
  nameTh!: string;
  @Field(() => String, { description: "The district's English name." })
  nameEn!: string;
  @Field(() => Int, { description: 'Fiscal year of the plan, Buddhist Era.' })
  fiscalYear!: number;
  @Field(() => PlanStatus, { description: 'State of the plan; it stays as it is.' })
  status!: Status;
  @Field(() => [ChecklistRule], { description: 'Rules that it does not meet now.' })
  missingBefore!: readonly Rule[];
  @Field(() => [ChecklistRule], { description: 'Rules that it would not meet.' })
  missingAfter!: readonly Rule[];
}

@ObjectType({ description: 'Effect of setting a checklist. Nothing is saved.' })
export class ItemChecklistPreview {
  @Field(() => Int, { description: 'Version it was compared with; 0 when there is none yet.' })
  version!: number;
  @Field(() => Int, {
    description: 'Fiscal year of the first plan it would judge, Buddhist Era; 0 when it judges none.',
  })
  fromYear!: number;
  @Field(() => Int, { nullable: true, description: 'Last fiscal year of them; null when no later checklist follows.' })
  untilYear!: number | null;
  @Field(() => Int, { description: 'Plans it would judge.' })
  judged!: number;
  @Field(() => [ChecklistChange], {
    description: 'Plans of which other items would be asked or missing, by year and district.',
  })
  changes!: readonly ChecklistChange[];
}
