import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ItemRule as Rule } from '@sucharit/domain/checklists';
import type { PlanStatus as Status } from '@sucharit/domain/plans';
import type { ReportStatus as StatusOfReport } from '@sucharit/domain/progress';
import type { ReportingRound as Round } from '@sucharit/domain/shared';
import { ChecklistRule, PlanStatus } from '../../plans/index.js';
import { ReportingRound, ReportStatus } from '../../progress/index.js';

@ObjectType({ isAbstract: true })
abstract class JudgedAnew {
  @Field(() => Int, { description: "The district's official code." })
  districtCode!: number;
  @Field(() => String, { description: "The district's Thai name." })
  nameTh!: string;
  @Field(() => String, { description: "The district's English name." })
  nameEn!: string;
  @Field(() => Int, { description: 'Fiscal year, Buddhist Era.' })
  fiscalYear!: number;
  @Field(() => [ChecklistRule], { description: 'Rules that it does not meet now.' })
  missingBefore!: readonly Rule[];
  @Field(() => [ChecklistRule], { description: 'Rules that it would not meet.' })
  missingAfter!: readonly Rule[];
}

@ObjectType({ description: 'A plan of which other items would be asked or missing.' })
export class ChecklistChange extends JudgedAnew {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;
  @Field(() => PlanStatus, { description: 'State of the plan; it stays as it is.' })
  status!: Status;
}

@ObjectType({ description: 'A report of which other items would be asked or missing.' })
export class ReportChecklistChange extends JudgedAnew {
  @Field(() => ID, { description: 'The report.' })
  reportId!: string;
  @Field(() => ReportingRound, { description: 'Round that it reports.' })
  round!: Round;
  @Field(() => ReportStatus, { description: 'State of the report; it stays as it is.' })
  status!: StatusOfReport;
}

@ObjectType({ description: 'Effect of setting a checklist. Nothing is saved.' })
export class ItemChecklistPreview {
  @Field(() => Int, { description: 'Version it was compared with; 0 when there is none yet.' })
  version!: number;
  @Field(() => Int, {
    description: 'Fiscal year of the first plan or report it would judge, Buddhist Era; 0 when it judges none.',
  })
  fromYear!: number;
  @Field(() => Int, { nullable: true, description: 'Last fiscal year of them; null when no later checklist follows.' })
  untilYear!: number | null;
  @Field(() => Int, { description: 'Plans or reports it would judge.' })
  judged!: number;
  @Field(() => [ChecklistChange], {
    description: 'Plans of which other items would be asked or missing, by year and district.',
  })
  changes!: readonly ChecklistChange[];
  @Field(() => [ReportChecklistChange], {
    description: 'Reports of which other items would be asked or missing, by year and district.',
  })
  reportChanges!: readonly ReportChecklistChange[];
}
